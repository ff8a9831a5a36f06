import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import restify from 'restify';
import type { Notice } from '../../../knowledge/index.ts';
import { mountDirectLine } from '../../../src/channels/web/direct-line.ts';
import { createWebChannel } from '../../../src/channels/web/web-channel.ts';
import { createTranslator } from '../../../src/i18n.ts';
import { createLogger } from '../../../src/log.ts';
import { mountPages } from '../../../src/pages/pages.ts';
import { noticePath, readerPath } from '../../../src/pages/paths.ts';
import { createMemoryConversationLog } from '../../../src/storage/memory-conversation-log.ts';
import { citeWords, makeReply } from '../../support/citations.ts';

/** Pages, Direct Line and a bot that quotes the first notice, on a free port of this machine. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

export async function startSite(notices: readonly Notice[], quote: string): Promise<Site> {
  const server = restify.createServer();
  const { translateFor } = await createTranslator();
  const now = () => new Date();
  mountPages({
    server,
    knowledge: {
      notices: ({ asOf }) => notices.filter(({ published }) => published === null || published.on <= asOf),
      notice: (id) => notices.find((notice) => notice.id === id),
    },
    translateFor,
    languages: ['en', 'ko'],
    assistantName: 'City notices',
    today: () => '2026-11-22',
    limits: { messageLength: 200 },
    secure: false,
  });
  const channel = createWebChannel({
    readerUrl: (citation, language) => `${url()}${readerPath(citation, language)}`,
    noticeUrl: (notice, language) => `${url()}${noticePath(notice.id, language)}`,
    translate: translateFor,
  });
  const directLine = mountDirectLine({
    server,
    log: createMemoryConversationLog(now),
    run: (context) => answer(context),
    onTurnError: async (context) => {
      await context.sendActivity('Sorry, that went wrong.');
    },
    bot: { id: 'assistant', name: 'City notices' },
    tokens: { key: new Uint8Array(32).fill(9), lifetimeSeconds: 1800 },
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
          makeReply({ language, text, suggestions: ['When is the next summit?', 'latest notices', 'help'] }),
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
