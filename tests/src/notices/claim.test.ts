import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryNoticeStore } from '../../../knowledge/index.ts';
import { CLAIM_MS, type Claimant, whileClaimed } from '../../../src/notices/claim.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const store = createMemoryNoticeStore();
const claimant = (holder: string): Claimant => ({ store, holder, now: () => new Date() });
const never = new AbortController().signal;
const nothing = async () => 'done';

/** Work that lasts until it is told to end, or is aborted. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const run = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    return promise;
  };
  return { run, end: () => resolve('done') };
}

describe('a source that a program works on', () => {
  it('is left alone by the others until the work is done, however long it takes', async () => {
    const { run, end } = work();
    const first = whileClaimed('board', claimant('first'), never, run);
    await vi.advanceTimersByTimeAsync(10 * CLAIM_MS);
    expect(await whileClaimed('board', claimant('second'), never, nothing)).toBeNull();
    expect(await whileClaimed('feed', claimant('second'), never, nothing)).toBe('done');
    end();
    expect(await first).toBe('done');
    expect(await whileClaimed('board', claimant('second'), never, nothing)).toBe('done');
  });

  it('is free again where the work fails', async () => {
    const fail = () => Promise.reject(new Error('no disk'));
    await expect(whileClaimed('board', claimant('first'), never, fail)).rejects.toThrow('no disk');
    expect(await whileClaimed('board', claimant('second'), never, nothing)).toBe('done');
  });

  it('is free again some time after its program ended without a word', async () => {
    await store.claim('board', 'dead', new Date(Date.now() + CLAIM_MS), new Date());
    expect(await whileClaimed('board', claimant('second'), never, nothing)).toBeNull();
    await vi.advanceTimersByTimeAsync(CLAIM_MS);
    expect(await whileClaimed('board', claimant('second'), never, nothing)).toBe('done');
  });

  it('is given up by a program that slept while another took it over', async () => {
    const { run } = work();
    const slept = expect(whileClaimed('board', claimant('first'), never, run)).rejects.toThrow(
      'another program has taken this source over',
    );
    vi.setSystemTime(Date.now() + 2 * CLAIM_MS);
    await store.claim('board', 'second', new Date(Date.now() + CLAIM_MS), new Date());
    await vi.advanceTimersByTimeAsync(CLAIM_MS / 2);
    await slept;
    await store.release('board', 'second');
  });

  it('is given up where the store can’t be written any more', async () => {
    const { run } = work();
    let isBroken = false;
    const claim: typeof store.claim = (...args) => {
      if (isBroken) throw new Error('the disk is full');
      return store.claim(...args);
    };
    const broken = { ...claimant('first'), store: { ...store, claim } };
    const ended = expect(whileClaimed('board', broken, never, run)).rejects.toThrow('the disk is full');
    isBroken = true;
    await vi.advanceTimersByTimeAsync(CLAIM_MS);
    await ended;
  });
});
