import {
  type Knowledge,
  type KnowledgeOptions,
  type NoticeStore,
  openLibrary,
  type SyncReport,
} from '../../knowledge/index.ts';
import type { Logger } from '../logging/log.ts';
import { dayIn } from '../words/today.ts';
import { CLAIM_MS, type Claimant, whileClaimed } from './claim.ts';
import { type ConfiguredSource, checkedOn } from './configured-sources.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { startSchedule } from './schedule.ts';
import { watchFolder } from './watch-folder.ts';

/** How often it is looked whether another process, such as `notices sync`, changed the store. */
const FOLLOW_MS = 1_000;
/** A run that takes longer is given up. */
const LONGEST_RUN_MS = 3_600_000;

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
  readonly holder: Claimant['holder'];
  readonly timeZone: string;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly logger: Logger;
}

/** Answers from what the store holds, and, once started, syncs each source at its interval and when its folder changes. */
export async function openNoticeService(options: NoticeServiceOptions): Promise<NoticeService> {
  const { store, sources, holder, timeZone, now, random, logger, thresholds, clock } = options;
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

  async function run(id: string, signal: AbortSignal): Promise<SyncReport | null> {
    const one = byId.get(id);
    if (!one) throw new Error(`There is no source "${id}".`);
    const { source, withdrawAfter } = one;
    const today = () => dayIn(timeZone, now());
    const startedAt = now();
    try {
      const onRemark = (remark: string) => logger.info({ source: id }, remark);
      const report = await whileClaimed(id, { store, holder, now }, signal, (claimed) =>
        library.sync({ source, withdrawAfter, now, today, onRemark }, claimed),
      );
      if (isClosing) return report;
      if (report) logReport(report, logger);
      else logger.info({ source: id }, 'another program syncs this source: it is looked at again soon');
      return report;
    } catch (error) {
      if (!isClosing) await store.write({ reports: [brokenRun(id, startedAt, now(), error)] });
      throw error;
    }
  }

  return {
    knowledge: library.knowledge,
    start() {
      const running = startSchedule({
        sources: sources.map(({ source, everyMs }) => ({ id: source.id, everyMs })),
        run,
        lastRunAt: (id) => store.checkedAt(id) ?? null,
        longestRunMs: LONGEST_RUN_MS,
        busyMs: CLAIM_MS,
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
      sources.map(({ source: { id } }) => freshnessOf(store, id, schedule?.standing(id).nextAt ?? null)),
    async close() {
      isClosing = true;
      for (const end of ending.splice(0)) end();
      await schedule?.close();
      await library.knowledge.close();
      store.close();
    },
  };
}

/** A run that broke off without a report of its own. */
function brokenRun(sourceId: string, startedAt: Date, endedAt: Date, error: unknown): SyncReport {
  const counts = { added: 0, changed: 0, unchanged: 0, withdrawn: 0, failed: 0 };
  const failure = error instanceof Error ? error.message : String(error);
  return { sourceId, startedAt, endedAt, ...counts, failure, problems: [] };
}

function logReport(
  { sourceId, startedAt, endedAt, problems, failure, ...counts }: SyncReport,
  logger: Logger,
): void {
  const fields = { source: sourceId, ...counts, ms: endedAt.getTime() - startedAt.getTime() };
  for (const problem of problems)
    if (problem !== failure) logger.warn({ source: sourceId }, `not read: ${problem}`);
  if (failure === null) logger.info(fields, 'source synced');
  else logger.warn({ ...fields, failure }, 'source failed');
}
