import type { NoticeStore } from '../../knowledge/index.ts';

/** A program that gives no sign for so long has ended without letting go of its source, in milliseconds. */
export const CLAIM_MS = 120_000;
const SIGN_MS = 30_000;

/** Who claims a source, and by what clock. */
export interface Claimant {
  readonly store: Pick<NoticeStore, 'claim' | 'release'>;
  /** Names this program among those that share the store: unguessable, another after each start. */
  readonly holder: string;
  readonly now: () => Date;
}

/**
 * Does what only one program at a time may do with a source. Null, with nothing done, where another is at it. The work's signal is aborted
 * where `signal` is, and where the claim is lost, as after the machine slept.
 */
export async function whileClaimed<Result>(
  sourceId: string,
  { store, holder, now }: Claimant,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | null> {
  const claim = async (): Promise<boolean> => {
    const at = now();
    return store.claim(sourceId, holder, new Date(at.getTime() + CLAIM_MS), at);
  };
  if (!(await claim())) return null;
  const lost = new AbortController();
  const timer = setInterval(() => {
    claim().then(
      (isOurs) => {
        if (!isOurs) lost.abort(new Error('another program has taken this source over'));
      },
      (error) => lost.abort(error),
    );
  }, SIGN_MS);
  timer.unref();
  try {
    return await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(timer);
    await store.release(sourceId, holder);
  }
}
