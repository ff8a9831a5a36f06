import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { ConversationState, type TurnContext } from 'botbuilder';
import { createAssistant, createBot, createExampleRecognizer } from '../dialogs/index.ts';
import { type Knowledge, openKnowledge } from '../knowledge/index.ts';
import { mountBotEndpoint } from './channels/bot-endpoint.ts';
import { createRenderer } from './channels/channels.ts';
import { isLoopbackHost } from './channels/loopback.ts';
import { createTurnFailureHandler } from './channels/turn-failure.ts';
import { mountDirectLine } from './channels/web/direct-line.ts';
import type { Config } from './config.ts';
import { readExamples } from './examples.ts';
import { createTranslator } from './i18n.ts';
import { defaultFirst, languageOf } from './languages.ts';
import { listen, stopListening } from './listen.ts';
import { createLogger, type Logger } from './log.ts';
import { noticeSources } from './notice-sources.ts';
import { mountPages } from './pages/pages.ts';
import { clientAddressBy, createServer, type Phase } from './server.ts';
import { keepForgetting } from './storage/retention.ts';
import { openStores } from './storage/stores.ts';
import { dayIn } from './today.ts';

/** Channels wait about this long for a turn before they call the bot dead. */
const TURN_TIMEOUT_MS = 15_000;
/** For turns that run, and then again for connections that are open: together under the five seconds that stopping may take. */
const STOP_GRACE_MS = 2_000;

/** What tests may put in place. */
export interface AppOverrides {
  readonly now?: () => Date;
  readonly logger?: Logger;
}

/** The running program. */
export interface App {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  /** Takes nothing new, finishes what runs, and closes all; takes at most five seconds. */
  close(): Promise<void>;
}

/**
 * Starts the program: the place that picks implementations. Resolves when it is ready to answer. Rejects, with everything closed again,
 * with an error whose message says what to change.
 */
export async function startApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const { now = () => new Date(), logger = defaultLogger(config) } = overrides;
  const closing: (() => unknown)[] = [];
  let phase: Phase = 'starting';
  async function close(): Promise<void> {
    phase = 'stopping';
    for (const step of closing.splice(0).reverse()) {
      await Promise.resolve()
        .then(step)
        .catch((error: unknown) => logger.error({ err: error }, 'a part could not be closed'));
    }
  }

  try {
    const translator = await createTranslator({
      onMissing: (language, key) => logger.error({ language, key }, 'a text is missing'),
    });
    const { translateFor } = translator;
    const languages = defaultFirst(translator.languages, config.defaultLanguage);
    refuseMissing(config.notices);

    const stores = openStores(config.dataDir, now);
    closing.push(() => stores.close());
    const { storage, log } = stores;
    closing.push(keepForgetting({ log, storage, days: config.conversationDays, now, logger }));

    let knowledge: Knowledge | undefined;
    closing.push(() => knowledge?.close());
    const server = createServer({ config, logger, phase: () => phase, assertStorage: stores.assertWritable });
    const address = await listen(server, config.host, config.port);
    closing.push(() => stopListening(server, STOP_GRACE_MS));
    const url = config.publicUrl ?? address;
    if (config.publicUrl === null && !isLoopbackHost(config.host)) {
      logger.warn(`PUBLIC_URL is not set: links in answers lead to ${url}, which other machines can't open.`);
    }

    knowledge = await openKnowledge({
      sources: noticeSources(config.notices),
      onProblem: (problem) => logger.warn(`not read: ${problem}`),
      onRemark: (remark) => logger.info(remark),
    });
    logger.info({ notices: knowledge.size, samples: knowledge.onlySamples }, 'notices loaded');

    const today = () => dayIn(config.timeZone, now());
    const bot = createBot({
      assistant: createAssistant({
        name: config.assistantName,
        knowledge,
        recognize: createExampleRecognizer(readExamples(translator)),
        languages,
        translateFor,
        longestMessage: config.messageLength,
      }),
      conversations: new ConversationState(storage),
      render: createRenderer(url, translateFor),
      today,
      turnTimeout: TURN_TIMEOUT_MS,
    });
    const channel = {
      server,
      run: (context: TurnContext) => bot.run(context),
      onTurnError: createTurnFailureHandler({
        languageOf: (activity) => languageOf(activity, languages),
        translateFor,
      }),
      logger,
    };
    const secure = url.startsWith('https:');
    const { assistantName } = config;
    mountPages({ server, knowledge, translateFor, languages, assistantName, today, limits: config, secure });
    const directLine = mountDirectLine({
      ...channel,
      log,
      bot: { id: 'assistant', name: assistantName },
      tokens: { key: stores.signingKey, lifetimeSeconds: config.tokenMinutes * 60 },
      limits: config,
      now,
      clientAddress: clientAddressBy(config.trustedProxies),
      allowedOrigins: config.allowedOrigins,
      secure,
    });
    closing.push(() => Promise.race([directLine.close(), delay(STOP_GRACE_MS, undefined, { ref: false })]));
    mountBotEndpoint({ ...channel, config });

    phase = 'ready';
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function refuseMissing(paths: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    throw new Error(
      `NOTICES names ${JSON.stringify(missing)}, which is not there: give folders or files that are.`,
    );
  }
}

/** JSON lines on standard error, or short ones where that is a terminal. */
function defaultLogger({ logLevel }: Config): Logger {
  return createLogger({
    level: logLevel,
    salt: randomBytes(16).toString('hex'),
    forPeople: process.stderr.isTTY ?? false,
  });
}
