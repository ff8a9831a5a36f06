import { setTimeout as delay } from 'node:timers/promises';
import type { Knowledge } from '../../knowledge/index.ts';
import { mountBotEndpoint } from '../channels/bot-endpoint.ts';
import { createSearchExtension } from '../channels/teams/search-extension.ts';
import { WEB_CHANNEL_ID } from '../channels/web/direct-line/adapter.ts';
import { forgetBotState } from '../channels/web/direct-line/bot-state.ts';
import { mountDirectLine } from '../channels/web/direct-line/direct-line.ts';
import { readerPath } from '../pages/paths.ts';
import { talkMark } from '../remarks/take-down.ts';
import type { Stores } from '../storage/stores.ts';
import type { Bot } from './bot.ts';
import type { Part } from './parts.ts';
import type { Program } from './program.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

const DAY_SECONDS = 86_400;

/** What people talk to on the web. */
export interface WebParts {
  readonly stores: Stores;
  readonly site: Site;
  readonly bot: Pick<Bot, 'run' | 'onTurnError'>;
  /** For turns that run when it is closed. */
  readonly graceMs: number;
}

/** Serves Direct Line, over which the chat page and Web Chat talk to the bot. */
export function openWebChannel(
  { config, logger, now }: Program,
  { stores, site, bot, graceMs }: WebParts,
): Part<undefined> {
  const { storage, log, feedback, signingKey, clean } = stores;
  const { server, clientAddress, secure } = site;
  const directLine = mountDirectLine({
    server,
    run: bot.run,
    onTurnError: bot.onTurnError,
    logger,
    log,
    async forget(conversationId) {
      await forgetBotState(storage, conversationId);
      await feedback.deleteTalk(talkMark(WEB_CHANNEL_ID, conversationId, signingKey));
      await clean();
    },
    bot: { id: 'assistant', name: config.assistantName },
    tokens: {
      key: signingKey,
      lifetimeSeconds: config.tokenMinutes * 60,
      resumeSeconds: config.conversationDays * DAY_SECONDS,
    },
    limits: config,
    now,
    clientAddress,
    allowedOrigins: config.allowedOrigins,
    secure,
  });
  return {
    gives: undefined,
    close: () => Promise.race([directLine.close(), delay(graceMs, undefined, { ref: false })]),
  };
}

/** What people talk to in Teams, the Emulator and other channels of Bot Framework. */
export interface EndpointParts {
  readonly words: Words;
  readonly site: Site;
  readonly bot: Pick<Bot, 'run' | 'onTurnError'>;
  readonly knowledge: Knowledge;
}

/** Serves the endpoint of Bot Framework's channels, where the settings let it be served. */
export function openBotEndpoint(
  { config, logger, now, today }: Program,
  { words, site, bot, knowledge }: EndpointParts,
): Part<undefined> {
  const { translateFor, languageOf } = words;
  mountBotEndpoint({
    server: site.server,
    run: bot.run,
    onTurnError: bot.onTurnError,
    logger,
    config,
    answerInvoke: createSearchExtension({
      knowledge,
      readerUrl: (citation, language) => site.url + readerPath(citation, language),
      languageOf,
      translateFor,
      today,
      logger,
    }),
    languageOf,
    translateFor,
    now,
    random: Math.random,
  });
  return { gives: undefined };
}
