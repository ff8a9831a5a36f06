import type { SyncReport } from '../../knowledge/index.ts';

/** A run varies by this share of its interval, so that sources of one interval don't come all at once. */
const JITTER = 0.1;
/** After failures the interval doubles, up to this. */
const LONGEST_MS = 86_400_000;
/** After a start, a source that is due waits up to this. */
const FIRST_MS = 2_000;
const MOST_DOUBLINGS = 10;
/** A timer that is set for longer goes off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** When to look at a source. */
export interface ScheduledRun {
  readonly id: string;
  readonly everyMs: number;
}

/** What the schedule works with. */
export interface ScheduleOptions {
  readonly sources: readonly ScheduledRun[];
  /** One run; null where another program is at the source. Where it rejects, the run counts as failed. */
  readonly run: (id: string, signal: AbortSignal) => Promise<SyncReport | null>;
  /** After a run that came to nothing because another program is at it, in milliseconds. */
  readonly busyMs: number;
  /** When a source was last run without failing; null where it never was. */
  readonly lastRunAt: (id: string) => Date | null;
  /** A run that takes longer is given up, in milliseconds. */
  readonly longestRunMs: number;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onError: (id: string, error: unknown) => void;
}

/** How a source stands in the schedule. */
export interface Standing {
  /** Failed runs in a row. */
  readonly failures: number;
  /** Null while it runs, and once the schedule is closed. */
  readonly nextAt: Date | null;
}

/** Runs sources again and again, each by itself: one that fails or hangs keeps no other waiting. */
export interface Schedule {
  /** Runs a source now, or, while it runs, once more after that. An unknown id is an error of the programmer. */
  runSoon(id: string): void;
  standing(id: string): Standing;
  /** Aborts what runs, and resolves once it has ended. */
  close(): Promise<void>;
}

/** Milliseconds until the next run: the interval with its jitter, doubled for each failure in a row. `random` is from 0 to 1. */
export function nextDelay(everyMs: number, failures: number, random: number): number {
  const backedOff = Math.min(
    everyMs * 2 ** Math.min(failures, MOST_DOUBLINGS),
    Math.max(everyMs, LONGEST_MS),
  );
  return Math.round(backedOff * (1 + JITTER * (2 * random - 1)));
}

/** Starts to run sources; one that is due, or never ran, is run at once. */
export function startSchedule(options: ScheduleOptions): Schedule {
  const leaving = new AbortController();
  const lines = new Map(
    options.sources.map((source) => [source.id, startLine(source, options, leaving.signal)]),
  );
  const lineOf = (id: string) => {
    const line = lines.get(id);
    if (!line) throw new Error(`There is no source "${id}" in the schedule.`);
    return line;
  };
  return {
    runSoon: (id) => lineOf(id).runSoon(),
    standing: (id) => lineOf(id).standing(),
    async close() {
      leaving.abort(new Error('the program stops'));
      await Promise.all([...lines.values()].map((line) => line.close()));
    },
  };
}

/** One source's runs, one after another. */
function startLine({ id, everyMs }: ScheduledRun, options: ScheduleOptions, leaving: AbortSignal) {
  const { now, random, longestRunMs, busyMs } = options;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let nextAt: Date | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  let isBusy = false;

  function wait(delayMs: number): void {
    if (leaving.aborted) return;
    clearTimeout(timer);
    nextAt = new Date(now().getTime() + delayMs);
    sleep(delayMs);
  }
  function sleep(delayMs: number): void {
    const stretchMs = Math.min(delayMs, LONGEST_TIMER_MS);
    timer = setTimeout(() => (delayMs > stretchMs ? sleep(delayMs - stretchMs) : begin()), stretchMs);
    timer.unref();
  }
  function begin(): void {
    clearTimeout(timer);
    nextAt = null;
    running = once().finally(() => {
      running = null;
      const usual = nextDelay(everyMs, failures, random());
      wait(isBusy ? Math.min(busyMs, usual) : again ? 0 : usual);
      again = false;
    });
  }
  async function once(): Promise<void> {
    try {
      const signal = AbortSignal.any([leaving, AbortSignal.timeout(longestRunMs)]);
      const report = await options.run(id, signal);
      isBusy = report === null;
      if (report) failures = report.failure === null ? 0 : failures + 1;
    } catch (error) {
      isBusy = false;
      failures += 1;
      if (!leaving.aborted) options.onError(id, error);
    }
  }

  const last = options.lastRunAt(id);
  const due = last === null ? 0 : last.getTime() + everyMs - now().getTime();
  wait(due <= 0 ? Math.round(FIRST_MS * random()) : due);
  return {
    runSoon(): void {
      if (leaving.aborted) return;
      if (running) again = true;
      else begin();
    },
    standing: (): Standing => ({ failures, nextAt }),
    async close(): Promise<void> {
      clearTimeout(timer);
      nextAt = null;
      await running;
    },
  };
}
