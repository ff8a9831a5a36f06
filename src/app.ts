import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { type Knowledge, openKnowledge } from '../knowledge/index.ts';
import { assembleAssistant, assembleBot } from './assemble-bot.ts';
import { mountBotEndpoint } from './channels/bot-endpoint.ts';
import { createRenderer } from './channels/channels.ts';
import { isLoopbackHost } from './channels/loopback.ts';
import { createSearchExtension } from './channels/teams/search-extension.ts';
import { createTurnFailureHandler } from './channels/turn-failure.ts';
import { hasOwnId, nextMessageId, WEB_CHANNEL_ID } from './channels/web/direct-line/adapter.ts';
import { forgetBotState } from './channels/web/direct-line/bot-state.ts';
import { mountDirectLine } from './channels/web/direct-line/direct-line.ts';
import { perMinute } from './channels/web/http/rate-limit.ts';
import { structureOf } from './channels/web/web-channel.ts';
import { listen, stopListening } from './edge/listen.ts';
import { clientAddressBy, createServer, type Phase } from './edge/server.ts';
import { createProgramLogger, type Logger } from './logging/log.ts';
import { sourcesOfFile } from './notices/configured-sources.ts';
import { noticeSources } from './notices/folder-sources.ts';
import { type NoticeService, openNoticeService } from './notices/notice-service.ts';
import { mountCrawlRoutes } from './pages/crawl-routes.ts';
import { createExampleQuestions } from './pages/examples/example-questions.ts';
import { mountPages } from './pages/pages.ts';
import { readerPath } from './pages/paths.ts';
import { createDistressCounter, createRecorder, talkMark } from './remarks/take-down.ts';
import { authorityIn, unspoken } from './settings/authority.ts';
import type { Config } from './settings/config.ts';
import { openServedNotices } from './storage/notices/sqlite-notice-store.ts';
import { keepForgetting } from './storage/retention.ts';
import { openStores } from './storage/stores.ts';
import { createTranslator } from './words/i18n.ts';
import { defaultFirst, languageOf } from './words/languages.ts';
import { dayIn, timeIn } from './words/today.ts';

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
  const { now = () => new Date(), logger = createProgramLogger(config.logLevel) } = overrides;
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
    for (const line of unspoken(config, languages)) logger.warn(line);
    refuseMissing(config.notices);

    const stores = openStores(config.dataDir, now, logger);
    closing.push(() => stores.close());
    const { storage, log, feedback, clean } = stores;
    closing.push(
      keepForgetting({ log, storage, feedback, clean, days: config.conversationDays, now, logger }),
    );

    const sources = config.noticesFile === null ? null : sourcesOfFile(config.noticesFile);
    const kept = sources && openServedNotices(config.dataDir, logger);
    let service: NoticeService | undefined;
    let knowledge: Knowledge | undefined;
    closing.push(() => (service ?? knowledge ?? kept?.store)?.close());
    const server = createServer({
      config,
      logger,
      phase: () => phase,
      assertStorage() {
        stores.assertWritable();
        kept?.assertSound();
      },
      freshness: () => service?.freshness(),
    });
    const address = await listen(server, config.host, config.port);
    closing.push(() => stopListening(server, STOP_GRACE_MS));
    const url = config.publicUrl ?? address;
    if (config.publicUrl === null && !isLoopbackHost(config.host)) {
      logger.warn(`PUBLIC_URL is not set: links in answers lead to ${url}, which other machines can't open.`);
    }

    const { thresholds, timeZone } = config;
    const clock = () => performance.now();
    if (sources && kept) {
      service = await openNoticeService({
        store: kept.store,
        sources,
        holder: randomUUID(),
        thresholds,
        clock,
        timeZone,
        now,
        random: Math.random,
        logger,
      });
    }
    knowledge =
      service?.knowledge ??
      (await openKnowledge({
        sources: noticeSources(config.notices),
        thresholds,
        onProblem: (problem) => logger.warn(`not read: ${problem}`),
        onRemark: (remark) => logger.info(remark),
        clock,
      }));
    logger.info({ notices: knowledge.size, samples: knowledge.onlySamples }, 'notices loaded');

    const today = () => dayIn(config.timeZone, now());
    const contact = (language: string) => authorityIn(config, language).contact;
    const render = createRenderer(url, translateFor, { knowledge, contact });
    const record = config.recordQuestions ? createRecorder(feedback, stores.signingKey, logger) : null;
    const countDistress = config.recordQuestions ? createDistressCounter(feedback, logger) : null;
    const time = () => timeIn(config.timeZone, now());
    const assistant = assembleAssistant({ config, knowledge, translator, record, countDistress });
    const bot = assembleBot({ assistant, storage, render, today, now: time, nextMessageId, hasOwnId });
    const languageOfActivity = (activity: Activity) => languageOf(activity, languages);
    const channel = {
      server,
      run: (context: TurnContext) => bot.run(context),
      onTurnError: createTurnFailureHandler({ languageOf: languageOfActivity, translateFor }),
      logger,
    };
    const secure = url.startsWith('https:');
    const { assistantName } = config;
    const clientAddress = clientAddressBy(config.trustedProxies);
    const leaving = new AbortController();
    closing.push(() => leaving.abort());
    const pages = mountPages({
      server,
      knowledge,
      now,
      timeZone: config.timeZone,
      url: () => url,
      translateFor,
      languages,
      siteIn: (language) => ({ ...config, ...authorityIn(config, language) }),
      branding: {
        accentColour: config.accentColour,
        logoIn: (language) => authorityIn(config, language).logo,
      },
      examples: createExampleQuestions({
        knowledge,
        translateFor,
        today,
        signal: leaving.signal,
        onError: (error) => logger.error({ err: error }, 'no example questions could be drawn'),
      }),
      today,
      ask: {
        assistant,
        structure: (reply) => structureOf(render(reply, { channelId: WEB_CHANNEL_ID })),
        today,
        messageLength: config.messageLength,
        contact,
        limit: perMinute(config.tokensPerMinute, 'Many questions came from your address.'),
        clientAddress,
        onError: (error) => logger.error({ err: error }, 'a question without scripts was not answered'),
      },
      limits: config,
      allowedOrigins: config.allowedOrigins,
      embedDemo:
        config.allowedOrigins.length > 0 || (config.publicUrl === null && isLoopbackHost(config.host)),
      secure,
    });
    const { accentColour } = config;
    mountCrawlRoutes({ server, knowledge, url: () => url, today, accentColour });
    const directLine = mountDirectLine({
      ...channel,
      log,
      async forget(conversationId) {
        await forgetBotState(storage, conversationId);
        await feedback.deleteTalk(talkMark(WEB_CHANNEL_ID, conversationId, stores.signingKey));
        await clean();
      },
      bot: { id: 'assistant', name: assistantName },
      tokens: {
        key: stores.signingKey,
        lifetimeSeconds: config.tokenMinutes * 60,
        resumeSeconds: config.conversationDays * 86_400,
      },
      limits: config,
      now,
      clientAddress,
      allowedOrigins: config.allowedOrigins,
      secure,
    });
    closing.push(() => Promise.race([directLine.close(), delay(STOP_GRACE_MS, undefined, { ref: false })]));
    mountBotEndpoint({
      ...channel,
      config,
      answerInvoke: createSearchExtension({
        knowledge,
        readerUrl: (citation, language) => url + readerPath(citation, language),
        languageOf: languageOfActivity,
        translateFor,
        today,
        logger,
      }),
      languageOf: languageOfActivity,
      translateFor,
      now,
      random: Math.random,
    });

    phase = 'ready';
    service?.start();
    pages.warmUp().catch((error: unknown) => logger.error({ err: error }, 'the pages could not be prepared'));
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
