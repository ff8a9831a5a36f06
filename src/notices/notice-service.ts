import {
  type Knowledge,
  type KnowledgeOptions,
  type NoticeStore,
  openLibrary,
  type SyncReport,
} from '../../knowledge/index.ts';
import type { Logger } from '../log.ts';
import { dayIn } from '../today.ts';
import { type ConfiguredSource, checkedOn } from './configured-sources.ts';
import { startSchedule } from './schedule.ts';
import { watchFolder } from './watch-folder.ts';

/** How often it is looked whether another process, such as `notices sync`, changed the store. */
const FOLLOW_MS = 1_000;
/** A run that takes longer is given up. */
const LONGEST_RUN_MS = 3_600_000;

/** How fresh a source is. */
export interface Freshness {
  readonly source: string;
  /** When it was last read without failing as a whole, ISO 8601; null where it never was. */
  readonly checkedAt: string | null;
  /** Failed runs in a row. */
  readonly failures: number;
  /** ISO 8601; null while it runs. */
  readonly nextAt: string | null;
}

/** Notices that keep themselves up to date. */
export interface NoticeService {
  readonly knowledge: Knowledge;
  /** Begins to look at the sources. */
  start(): void;
  freshness(): Freshness[];
  close(): Promise<void>;
}

/** What the service works with. Closing it closes the store. */
export interface NoticeServiceOptions extends Pick<KnowledgeOptions, 'thresholds' | 'clock'> {
  readonly store: NoticeStore;
  readonly sources: readonly ConfiguredSource[];
  readonly timeZone: string;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly logger: Logger;
}

/** Answers from what the store holds, and, once started, syncs each source at its interval and when its folder changes. */
export async function openNoticeService(options: NoticeServiceOptions): Promise<NoticeService> {
  const { store, sources, timeZone, now, random, logger, thresholds, clock } = options;
  const library = await openLibrary({
    store,
    sourceIds: sources.map(({ source }) => source.id),
    checkedOn: () => checkedOn(store, sources, timeZone),
    ...(thresholds && { thresholds }),
    ...(clock && { clock }),
  });
  const byId = new Map(sources.map((one) => [one.source.id, one]));
  const ending: (() => unknown)[] = [];
  let isClosing = false;
  let schedule: ReturnType<typeof startSchedule> | undefined;

  async function run(id: string, signal: AbortSignal): Promise<SyncReport> {
    const one = byId.get(id);
    if (!one) throw new Error(`There is no source "${id}".`);
    const { source, withdrawAfter } = one;
    const today = () => dayIn(timeZone, now());
    const report = await library.sync({ source, withdrawAfter, now, today }, signal);
    if (!isClosing) logReport(report, logger);
    return report;
  }

  return {
    knowledge: library.knowledge,
    start() {
      const running = startSchedule({
        sources: sources.map(({ source, everyMs }) => ({ id: source.id, everyMs })),
        run,
        lastRunAt: (id) => store.checkedAt(id) ?? null,
        longestRunMs: LONGEST_RUN_MS,
        now,
        random,
        onError: (source, error) => logger.error({ err: error, source }, 'a source could not be synced'),
      });
      schedule = running;
      for (const { source, folder } of sources) {
        if (folder === null) continue;
        const giveUp = (error: unknown) =>
          logger.warn(
            { err: error, source: source.id },
            'a folder cannot be watched: its changes show at its interval',
          );
        ending.push(watchFolder(folder, () => running.runSoon(source.id), giveUp));
      }
      const following = setInterval(() => {
        library
          .refresh()
          .catch((error: unknown) => logger.error({ err: error }, 'the notices could not be refreshed'));
      }, FOLLOW_MS);
      following.unref();
      ending.push(() => clearInterval(following));
    },
    freshness: () =>
      sources.map(({ source: { id } }) => {
        const { failures = 0, nextAt = null } = schedule?.standing(id) ?? {};
        const checkedAt = store.checkedAt(id)?.toISOString() ?? null;
        return { source: id, checkedAt, failures, nextAt: nextAt?.toISOString() ?? null };
      }),
    async close() {
      isClosing = true;
      for (const end of ending.splice(0)) end();
      await schedule?.close();
      await library.knowledge.close();
      store.close();
    },
  };
}

function logReport(
  { sourceId, startedAt, endedAt, problems, failure, ...counts }: SyncReport,
  logger: Logger,
): void {
  const fields = { source: sourceId, ...counts, ms: endedAt.getTime() - startedAt.getTime() };
  for (const problem of problems) logger.warn({ source: sourceId }, `not read: ${problem}`);
  if (failure === null) logger.info(fields, 'source synced');
  else logger.warn({ ...fields, failure }, 'source failed');
}
