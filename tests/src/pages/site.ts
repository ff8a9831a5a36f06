import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import restify from 'restify';
import type { Knowledge, Notice } from '../../../knowledge/index.ts';
import { createRenderer } from '../../../src/channels/channels.ts';
import { mountDirectLine } from '../../../src/channels/web/direct-line/direct-line.ts';
import { perMinute } from '../../../src/channels/web/http/rate-limit.ts';
import { createWebChannel, structureOf } from '../../../src/channels/web/web-channel.ts';
import { answerHead } from '../../../src/edge/answer-head.ts';
import { createLogger } from '../../../src/logging/log.ts';
import { mountPages, type PagesOptions } from '../../../src/pages/pages.ts';
import { calendarPath, noticePath, readerPath } from '../../../src/pages/paths.ts';
import { createMemoryConversationLog } from '../../../src/storage/talks/memory-conversation-log.ts';
import { createTranslator } from '../../../src/words/i18n.ts';
import { citeWords, makeReply } from '../../support/citations.ts';
import { assistantOver, LONGEST_MESSAGE } from '../../support/dialogs.ts';
import { knowledgeOf } from '../../support/notices.ts';

/** Questions of one client without scripts; a test says which client it is in the header `x-test-client`. */
export const QUESTIONS_PER_MINUTE = 20;

/** Pages, Direct Line and a bot that quotes the first notice, on a free port of this machine. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** `knowledge`: what the pages show, where that is more than the notices. `own`: what makes the pages an authority's own, where a test is on that. */
export async function startSite(
  notices: readonly Notice[],
  quote: string,
  own: Partial<Pick<PagesOptions, 'siteIn' | 'branding' | 'examples'>> = {},
  knowledge?: Knowledge,
): Promise<Site> {
  const server = restify.createServer();
  answerHead(server);
  const { translateFor } = await createTranslator();
  const now = () => new Date();
  const shown = knowledge ?? (await knowledgeOf(...notices));
  const render = createRenderer('https://notices.example', translateFor, {
    knowledge: shown,
    contact: () => null,
  });
  mountPages({
    server,
    knowledge: shown,
    ask: {
      assistant: assistantOver(shown),
      structure: (reply) => structureOf(render(reply, { channelId: 'directline' })),
      today: () => '2026-11-22',
      messageLength: LONGEST_MESSAGE,
      contact: () => 'Call tel:120',
      limit: perMinute(QUESTIONS_PER_MINUTE, 'Many questions.'),
      clientAddress: (request) => `${request.headers['x-test-client']}`,
      onError: (error) => {
        throw error;
      },
    },
    translateFor,
    languages: ['en', 'ko'],
    siteIn: () => ({
      assistantName: 'City notices',
      authorityName: null,
      contact: null,
      conversationDays: 30,
      recordQuestions: false,
    }),
    branding: { accentColour: '#175c8f', logoIn: () => null },
    examples: async () => [],
    ...own,
    today: () => '2026-11-22',
    now,
    timeZone: 'Asia/Seoul',
    url: () => 'https://notices.example',
    limits: { messageLength: 200 },
    allowedOrigins: [],
    embedDemo: true,
    secure: false,
  });
  const channel = createWebChannel({
    readerUrl: (citation, language, also) => `${url()}${readerPath(citation, language, also)}`,
    calendarUrl: (citation, language) => `${url()}${calendarPath(citation, language)}`,
    noticeUrl: (notice, language) => `${url()}${noticePath(notice.id, language)}`,
    translate: translateFor,
    lookUp: {
      noticeOf: ({ noticeId }) => notices.find(({ id }) => id === noticeId),
      held: () => notices.length,
      contact: () => null,
    },
  });
  const directLine = mountDirectLine({
    server,
    log: createMemoryConversationLog(now),
    run: (context) => answer(context),
    onTurnError: async (context) => {
      await context.sendActivity('Sorry, that went wrong.');
    },
    bot: { id: 'assistant', name: 'City notices' },
    forget: async () => {},
    tokens: { key: new Uint8Array(32).fill(9), lifetimeSeconds: 1800, resumeSeconds: 86_400 },
    limits: { messageLength: 200, turnsPerMinute: 100, tokensPerMinute: 100, bodyBytes: 50_000 },
    now,
    clientAddress: () => 'test',
    allowedOrigins: [],
    secure: false,
    logger: createLogger({ level: 'error', salt: 'test', forPeople: true }),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(context: TurnContext): Promise<void> {
    const { type, locale = 'en' } = context.activity;
    const language = locale.slice(0, 2);
    const [notice] = notices;
    if (type === 'conversationUpdate') {
      const text =
        language === 'ko' ? '안녕하세요. 무엇이 궁금하세요?' : 'Hello. What would you like to know?';
      await context.sendActivities(
        channel.render(
          makeReply({
            language,
            intent: 'welcome',
            text,
            suggestions: ['When is the next summit?', 'latest notices', 'help'],
          }),
        ),
      );
    } else if (type === 'message' && notice) {
      const citations = [{ number: 1, citation: citeWords(notice, quote) }];
      const text =
        'The notice of 27 November 2018 says that the next summit is **in Uruguay, next year**: 2019 [1]. That has passed.';
      await context.sendActivities(
        channel.render(
          makeReply({ language, text, citations, suggestions: ['where?', 'show me the whole notice'] }),
        ),
      );
    }
  }

  return {
    url: url(),
    async close() {
      await directLine.close();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
