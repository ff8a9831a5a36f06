import type { Phase } from './edge/server.ts';
import { openBot } from './parts/bot.ts';
import { openBotEndpoint, openWebChannel } from './parts/channels.ts';
import { assertNoticesThere, openNotices } from './parts/notices.ts';
import { openPages } from './parts/pages.ts';
import { createParts } from './parts/parts.ts';
import { describeProgram, type Overrides } from './parts/program.ts';
import { openSite } from './parts/site.ts';
import { openKept } from './parts/stores.ts';
import { openWords } from './parts/words.ts';
import type { Config } from './settings/config.ts';

/** For turns that run, and then again for connections that are open: together under the five seconds that stopping may take. */
const STOP_GRACE_MS = 2_000;

/** The running program. */
export interface App {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  /** Takes nothing new, finishes what runs, and closes all; takes at most five seconds. */
  close(): Promise<void>;
}

/**
 * Starts the program: opens its parts, each with those that it needs. Resolves when it is ready to answer. Rejects, with everything closed
 * again, with an error whose message says what to change.
 */
export async function startApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const program = describeProgram(config, overrides);
  const { logger } = program;
  const parts = createParts(logger);
  const graceMs = STOP_GRACE_MS;
  let phase: Phase = 'starting';
  function close(): Promise<void> {
    phase = 'stopping';
    return parts.close();
  }

  try {
    const words = await parts.open(openWords(program));
    assertNoticesThere(config);
    const stores = await parts.open(openKept(program));
    const notices = await parts.open(openNotices(program));
    const site = await parts.open(openSite(program, { stores, notices, phase: () => phase, graceMs }));
    const knowledge = await notices.load();
    logger.info({ notices: knowledge.size, samples: knowledge.onlySamples }, 'notices loaded');
    const bot = await parts.open(openBot(program, { words, stores, site, knowledge }));
    const pages = await parts.open(openPages(program, { words, site, bot, knowledge }));
    await parts.open(openWebChannel(program, { stores, site, bot, graceMs }));
    await parts.open(openBotEndpoint(program, { words, site, bot, knowledge }));

    phase = 'ready';
    notices.start();
    pages.warmUp().catch((error: unknown) => logger.error({ err: error }, 'the pages could not be prepared'));
    return { url: site.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
