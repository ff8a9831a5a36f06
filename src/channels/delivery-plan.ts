/** What came of one attempt to send an activity. */
export interface Attempt {
  /** HTTP status; null where no answer came: no connection, or a timeout. */
  readonly status: number | null;
  /** The header `Retry-After` as it came; null where there was none. */
  readonly retryAfter: string | null;
}

/** What to do after an attempt. `gone`: the conversation takes no more messages from this bot. */
export type NextStep =
  | { readonly next: 'done' | 'gone' | 'give-up' }
  | { readonly next: 'retry'; readonly afterMs: number };

const MOST_ATTEMPTS = 6;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
/** A service that asks for more patience than this won't be waited for: the person has gone on by then. */
const LONGEST_ASKED_WAIT_MS = 30_000;

/** Nothing was taken in: the service says "not now", or a gateway didn't reach it. */
const PASSING = new Set([408, 412, 429, 502, 503, 504]);
/** The bot was removed or blocked, or the conversation deleted. */
const GONE = new Set([403, 404, 410]);

/**
 * Decides what follows on an attempt: what passes is tried again after a growing wait, or after the time that the service asks for. `attempts`
 * counts those made, from 1; `random`: 0 to 1, spreads the waits so that many talks don't come back at once.
 */
export function nextStep(
  { status, retryAfter }: Attempt,
  attempts: number,
  random: number,
  now: Date,
): NextStep {
  if (status !== null && status >= 200 && status < 300) return { next: 'done' };
  if (status !== null && GONE.has(status)) return { next: 'gone' };
  if (status !== null && !PASSING.has(status)) return { next: 'give-up' };
  if (attempts >= MOST_ATTEMPTS) return { next: 'give-up' };
  const asked = waitAskedFor(retryAfter, now);
  if (asked > LONGEST_ASKED_WAIT_MS) return { next: 'give-up' };
  const growing = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  // Never before the time that was asked for, and never all talks at the same moment.
  const afterMs = asked > 0 ? asked + growing * random : growing * (0.5 + random / 2);
  return { next: 'retry', afterMs: Math.round(afterMs) };
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; 0 where it asks for none or says neither. */
function waitAskedFor(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1_000;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? 0 : Math.max(0, until - now.getTime());
}
