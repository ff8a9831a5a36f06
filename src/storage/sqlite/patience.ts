import { setTimeout as delay } from 'node:timers/promises';
import { isBusy } from './sqlite-errors.ts';

const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 100;

/** Tries before it is given up that another program holds the database: about half a minute. */
export const MOST_TRIES = 300;

/** The pause after so many tries, counted from 1, in milliseconds. */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
}

/** What is said of a database that somebody held for too long. */
export function heldTooLong(cause: unknown): Error {
  return new Error(
    'Another program has held the database for half a minute: end it, or use a DATA_DIR of its own.',
    { cause },
  );
}

/**
 * Runs `work`, at once where the database is free, and else again after growing pauses: nobody waits for it who has something else to do.
 * Rejects where another program holds the database for about half a minute, and with what else `work` throws. `wait`: resolves after so many milliseconds.
 */
export async function patiently<Result>(
  work: () => Result,
  wait: (ms: number) => Promise<unknown> = (ms) => delay(ms),
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (tries >= MOST_TRIES) throw heldTooLong(error);
    }
    await wait(pauseAfter(tries));
  }
}
