/** Waits for a number of milliseconds; rejects with the signal's reason where aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Requests to a host, one after another. */
export interface Turns {
  /** Runs a job when the host is free, and leaves the host alone for `pauseMs` afterwards. Rejects as the job does, or where aborted. */
  take<T>(host: string, pauseMs: number, signal: AbortSignal, job: () => Promise<T>): Promise<T>;
  /** Leaves the host alone for so many milliseconds from now. */
  defer(host: string, milliseconds: number): void;
  /** Milliseconds until the host may be asked; 0 where it may at once. */
  untilFree(host: string): number;
}

export function createTurns(now: () => Date, wait: Wait): Turns {
  const freeAt = new Map<string, number>();
  const last = new Map<string, Promise<unknown>>();
  const untilFree = (host: string) => Math.max(0, (freeAt.get(host) ?? 0) - now().getTime());
  const defer = (host: string, milliseconds: number) => {
    freeAt.set(host, Math.max(freeAt.get(host) ?? 0, now().getTime() + milliseconds));
  };
  return {
    untilFree,
    defer,
    take(host, pauseMs, signal, job) {
      const before = last.get(host) ?? Promise.resolve();
      const turn = before.then(async () => {
        signal.throwIfAborted();
        const left = untilFree(host);
        if (left > 0) await wait(left, signal);
        try {
          return await job();
        } finally {
          defer(host, pauseMs);
        }
      });
      last.set(
        host,
        turn.catch(() => undefined),
      );
      return unlessAborted(turn, signal);
    },
  };
}

/** Whoever waits behind a slow request may give up without waiting for it. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
