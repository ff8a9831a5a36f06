import type { Knowledge } from '../../knowledge/index.ts';
import { isLoopbackHost } from '../channels/loopback.ts';
import { WEB_CHANNEL_ID } from '../channels/web/direct-line/adapter.ts';
import { perMinute } from '../channels/web/http/rate-limit.ts';
import { structureOf } from '../channels/web/web-channel.ts';
import { mountCrawlRoutes } from '../pages/crawl-routes.ts';
import { createExampleQuestions } from '../pages/examples/example-questions.ts';
import { mountPages, type Pages } from '../pages/pages.ts';
import { authorityIn } from '../settings/authority.ts';
import type { Bot } from './bot.ts';
import type { Part } from './parts.ts';
import type { Program } from './program.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** What the pages are made of. */
export interface PageParts {
  readonly words: Words;
  readonly site: Site;
  readonly bot: Pick<Bot, 'assistant' | 'render'>;
  readonly knowledge: Knowledge;
}

/** Serves what a browser gets. Throws where a file of theirs isn't as it must be. */
export function openPages(
  { config, logger, now, today, contact }: Program,
  { words, site, bot, knowledge }: PageParts,
): Part<Pages> {
  const { translateFor, languages } = words;
  const { server, secure, clientAddress } = site;
  const { accentColour, allowedOrigins, timeZone } = config;
  const url = () => site.url;
  const leaving = new AbortController();
  const pages = mountPages({
    server,
    knowledge,
    now,
    timeZone,
    url,
    translateFor,
    languages,
    siteIn: (language) => ({ ...config, ...authorityIn(config, language) }),
    branding: { accentColour, logoIn: (language) => authorityIn(config, language).logo },
    examples: createExampleQuestions({
      knowledge,
      translateFor,
      today,
      signal: leaving.signal,
      onError: (error) => logger.error({ err: error }, 'no example questions could be drawn'),
    }),
    today,
    ask: {
      assistant: bot.assistant,
      structure: (reply) => structureOf(bot.render(reply, { channelId: WEB_CHANNEL_ID })),
      today,
      messageLength: config.messageLength,
      contact,
      limit: perMinute(config.tokensPerMinute, 'Many questions came from your address.'),
      clientAddress,
      onError: (error) => logger.error({ err: error }, 'a question without scripts was not answered'),
    },
    limits: config,
    allowedOrigins,
    embedDemo: allowedOrigins.length > 0 || (config.publicUrl === null && isLoopbackHost(config.host)),
    secure,
  });
  mountCrawlRoutes({ server, knowledge, url, today, accentColour });
  return { gives: pages, close: () => leaving.abort() };
}
