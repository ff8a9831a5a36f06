import { setImmediate as nextTick } from 'node:timers/promises';
import type { Day, Notice } from '../notice.ts';
import type { FetchedNotice, Source } from '../sources/source.ts';
import type { NoticeStore, SyncReport } from '../store/notice-store.ts';
import { createDiff, type Diff } from './diff-notices.ts';

/** Notices that are stored together at most, and milliseconds that one waits for others at most. */
const BATCH = { notices: 25, ms: 500 };
/** The problems that a report names. */
const PROBLEMS_NAMED = 50;
/** An error's message is cut to this. */
const FAILURE_LENGTH = 500;

/** What a sync needs, and whom it tells. */
export interface SyncOptions {
  readonly source: Source;
  readonly store: NoticeStore;
  /** Runs in a row that a notice may be missing from its source before it counts as withdrawn: 1 and more. */
  readonly withdrawAfter: number;
  readonly now: () => Date;
  /** "Today" in the authority's time zone. */
  readonly today: () => Day;
  /** True to find out what would change, and to store nothing. */
  readonly dryRun?: boolean;
  /** Told after each write; the sync goes on once it resolves. */
  readonly onStored?: () => Promise<void>;
  readonly onProgress?: (report: SyncReport) => void;
  readonly onProblem?: (problem: string) => void;
  readonly onRemark?: (remark: string) => void;
  /** Told of each notice that the source delivers in whole. */
  readonly onNotice?: (notice: Notice) => void;
}

/**
 * Brings the store in step with a source, a few notices at a time: each write is whole, so that a run that is cut off leaves a store that
 * holds, and the next one goes on from there. A source that fails gives a report with its `failure`; rejects only where the store fails, or
 * `onStored` does.
 */
export async function syncNotices(options: SyncOptions, signal: AbortSignal): Promise<SyncReport> {
  const { source, store, now, dryRun = false } = options;
  const startedAt = now();
  const diff = createDiff(store, source.id, options);
  const problems: string[] = [];
  let failed = 0;
  let failure: string | null = null;
  let written = startedAt.getTime();

  const report = (): SyncReport => ({
    sourceId: source.id,
    startedAt,
    endedAt: now(),
    ...diff.counts(),
    failed,
    failure,
    problems,
  });
  function tell(problem: string): void {
    failed += 1;
    if (problems.length < PROBLEMS_NAMED) problems.push(problem);
    options.onProblem?.(problem);
  }
  async function write(): Promise<void> {
    const batch = diff.takeBatch();
    written = now().getTime();
    if (!dryRun && (batch.notices.length > 0 || batch.pages.length > 0)) {
      await store.write(batch);
      await options.onStored?.();
    }
    options.onProgress?.(report());
    await nextTick();
  }

  const delivered = deliveries(source, { pages: store.pages(source.id), held: diff.revisions }, signal);
  for await (const one of delivered) {
    if ('failure' in one) {
      failure = one.failure;
      break;
    }
    if ('problem' in one) tell(one.problem);
    else if ('remark' in one) options.onRemark?.(one.remark);
    else {
      if ('notice' in one) options.onNotice?.(one.notice);
      const problem = takeIn(one, diff);
      if (problem !== null) tell(problem);
    }
    if (diff.waiting() >= BATCH.notices || now().getTime() - written >= BATCH.ms) await write();
  }
  diff.finish();
  await write();
  // A source of which nothing but problems came was not read.
  if (diff.isUnnamed() && problems[0] !== undefined) failure ??= problems[0];
  const done = report();
  if (!dryRun) await store.write({ reports: [done] });
  return done;
}

type Delivery = FetchedNotice | { readonly failure: string };

/** What a source delivers, its failing as the last of it. A source that doesn't heed the signal is left behind. */
async function* deliveries(
  source: Source,
  since: Parameters<Source['notices']>[0],
  signal: AbortSignal,
): AsyncGenerator<Delivery> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  aborted.promise.catch(() => {});
  try {
    signal.throwIfAborted();
    const notices = source.notices(since, signal)[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([notices.next(), aborted.promise]);
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    yield { failure: describe(error) };
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] || 'it failed without saying why').slice(0, FAILURE_LENGTH);
}

/** A problem where what was delivered can't be taken in, else null. */
function takeIn(
  one: Exclude<FetchedNotice, { problem: string } | { remark: string }>,
  diff: Diff,
): string | null {
  if ('notice' in one) return diff.notice(one.notice);
  if ('unchanged' in one) diff.unchanged(one.unchanged);
  else if ('unread' in one) diff.unread(one.unread);
  else if ('withdrawn' in one) diff.withdrawn(one.withdrawn, one.on, one.reason);
  else if ('page' in one) diff.page(one.page, one.remembered);
  else return diff.complete();
  return null;
}
