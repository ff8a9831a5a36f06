import type { DatabaseSync } from 'node:sqlite';
import type { Logger } from '../../logging/log.ts';
import { type Beside, runBeside } from './beside.ts';
import { deletionsSinceRebuild, rebuild, rebuiltAt, sizeOf } from './rebuild.ts';
import { truncateLog } from './truncate-log.ts';

const FIRST_TRY_AGAIN_MS = 250;
const LAST_TRY_AGAIN_MS = 10_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A file up to this is rebuilt within a second; writes wait that long, and so it is done soon after each deletion. */
const SMALL_BYTES = 64 * 1_048_576;
/** A file up to this is rebuilt while the program stops, which may take five seconds in all. */
const SMALL_TO_STOP_BYTES = 32 * 1_048_576;

export interface UpkeepOptions {
  readonly database: DatabaseSync;
  /** Where the database lies; null for one in memory, which is never cleaned. */
  readonly file: string | null;
  readonly now: () => Date;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly freeBytes?: (folder: string) => number;
}

/** Sees to it that what was deleted is gone from the database's files too. */
export interface Upkeep {
  /**
   * To be called after something was deleted. Resolves when the write-ahead log is emptied, or, where somebody who reads still needs it, when it
   * is planned to be; the file is rebuilt soon after.
   */
  clean(): Promise<void>;
  /** Leaves the files clean, unless a rebuild would take long: that is done after the next start. The database stays open. */
  close(): void;
}

/** Cleans the file once where that was never done, and then as it is told. */
export function startUpkeep({ database, file, now, logger, freeBytes }: UpkeepOptions): Upkeep {
  if (file === null) return { clean: async () => {}, close: () => {} };
  const options = { file, now, ...(freeBytes && { freeBytes }) };
  let running: Beside | null = null;
  let isClosed = false;
  const timers = {
    truncate: undefined as NodeJS.Timeout | undefined,
    rebuild: undefined as NodeJS.Timeout | undefined,
  };

  function rebuildNow(): void {
    const rebuilt = rebuild(database, options);
    if (rebuilt.outcome === 'skipped')
      logger.warn(
        `the database was not rebuilt: ${rebuilt.because}; until it is, ${file} may hold what was deleted`,
      );
  }

  function truncate(pause = FIRST_TRY_AGAIN_MS): void {
    clearTimeout(timers.truncate);
    if (isClosed || truncateLog(database)) return;
    timers.truncate = setTimeout(
      guarded(() => truncate(Math.min(pause * 2, LAST_TRY_AGAIN_MS))),
      pause,
    ).unref();
  }

  /** How long to wait with the next rebuild, in milliseconds; null where there is nothing to clean. */
  function pauseBeforeRebuild(): number | null {
    if (deletionsSinceRebuild(database) === 0) return null;
    const since = now().getTime() - (rebuiltAt(database) ?? 0);
    return Math.max(0, (sizeOf(database) <= SMALL_BYTES ? MINUTE_MS : DAY_MS) - since);
  }

  function planRebuild(atLeast = 0): void {
    if (isClosed || running || timers.rebuild) return;
    const pause = pauseBeforeRebuild();
    if (pause === null) return;
    timers.rebuild = setTimeout(
      guarded(() => {
        timers.rebuild = undefined;
        startRebuild();
      }),
      Math.max(pause, atLeast),
    ).unref();
  }

  function startRebuild(): void {
    if (file === null || isClosed || running) return;
    running = runBeside('rebuild', file);
    running.ended.then(({ code, said }) => {
      running = null;
      if (isClosed) return;
      if (code !== 0)
        logger.warn(
          `the database was not rebuilt: ${said || 'its process was ended'}; the next try is in an hour`,
        );
      guarded(() => {
        truncate();
        planRebuild(code === 0 ? 0 : HOUR_MS);
      })();
    });
  }

  /** Cleaning that fails is told, and the talks go on. */
  function guarded(work: () => void): () => void {
    return () => {
      try {
        work();
      } catch (error) {
        logger.error(
          { err: error },
          'what was deleted could not be cleaned from the files; it is tried again after the next deletion',
        );
      }
    };
  }

  if (rebuiltAt(database) === null) {
    if (sizeOf(database) > SMALL_BYTES)
      logger.info(
        'the database is rebuilt once, so that nothing is left of what was deleted: this may take a while',
      );
    rebuildNow();
  }
  guarded(() => truncate())();
  return {
    async clean() {
      guarded(() => {
        truncate();
        planRebuild();
      })();
    },
    close() {
      isClosed = true;
      clearTimeout(timers.truncate);
      clearTimeout(timers.rebuild);
      running?.kill();
      guarded(() => {
        if (deletionsSinceRebuild(database) > 0 && sizeOf(database) <= SMALL_TO_STOP_BYTES) rebuildNow();
        truncateLog(database);
      })();
    },
  };
}
