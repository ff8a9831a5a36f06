import { describe, expect, it } from 'vitest';
import {
  createMemoryNoticeStore,
  type FetchedNotice,
  type Source,
  syncNotices,
} from '../../../knowledge/index.ts';
import type { SyncOptions } from '../../../knowledge/ingest/sync-notices.ts';
import { makeNotice } from '../../support/citations.ts';

const KITES = makeNotice({ id: 'kites', text: 'The kite day is on Saturday.' });
const POOL = makeNotice({ id: 'pool', text: 'The pool opens on Monday.' });
const COMPLETE: FetchedNotice = { complete: true };

/** A source that delivers this, an error being thrown in its place. */
function sourceOf(items: readonly (FetchedNotice | Error)[], id = 'board'): Source {
  return {
    id,
    async *notices() {
      for (const item of items) {
        if (item instanceof Error) throw item;
        yield item;
      }
    },
  };
}

function syncer(store = createMemoryNoticeStore()) {
  let day = 21;
  const sync = (items: readonly (FetchedNotice | Error)[], options: Partial<SyncOptions> = {}) => {
    day += 1;
    return syncNotices(
      {
        source: sourceOf(items),
        store,
        withdrawAfter: 3,
        now: () => new Date('2026-11-22T00:00:00Z'),
        today: () => `2026-11-${day}`,
        ...options,
      },
      new AbortController().signal,
    );
  };
  return { store, sync };
}

const counts = (added: number, changed: number, unchanged: number, withdrawn: number, failed = 0) => ({
  added,
  changed,
  unchanged,
  withdrawn,
  failed,
  failure: null,
});

describe('a sync', () => {
  it('adds what is new, and finds it unchanged the next time', async () => {
    const { store, sync } = syncer();
    expect(await sync([{ notice: KITES }, { notice: POOL }, COMPLETE])).toMatchObject(counts(2, 0, 0, 0));
    const written = store.changedSince(0);
    expect(await sync([{ notice: KITES }, { unchanged: 'pool' }, COMPLETE])).toMatchObject(
      counts(0, 0, 2, 0),
    );
    expect(store.changedSince(0)).toEqual(written);
  });

  it('tells a source what it holds of it', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }, { page: '/list', remembered: { etag: '"7"' } }]);
    let since: unknown;
    const source: Source = {
      id: 'board',
      async *notices(state) {
        since = state;
        yield* [];
      },
    };
    await sync([], { source, store });
    expect(since).toEqual({
      pages: new Map([['/list', { etag: '"7"' }]]),
      held: new Map([['kites', KITES.revision]]),
    });
  });

  it('keeps the text that a changed notice had', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }]);
    const moved = makeNotice({ id: 'kites', text: 'The kite day is on Sunday.' });
    expect(await sync([{ notice: moved }])).toMatchObject(counts(0, 1, 0, 0));
    expect(store.notice('kites')?.notice).toEqual(moved);
    expect(store.revision('kites', KITES.revision)).toEqual(KITES);
  });

  it('notes when the words of a notice changed, and keeps that while they stay', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }]);
    expect(store.notice('kites')?.changedAt).toBeNull();
    const moved = makeNotice({ id: 'kites', text: 'The kite day is on Sunday.' });
    const then = new Date('2026-11-23T08:00:00Z');
    await sync([{ notice: moved }], { now: () => then });
    await sync([{ notice: { ...moved, url: 'https://new.example/kites' } }]);
    await sync([{ notice: POOL }, COMPLETE]);
    expect(store.notice('kites')?.changedAt).toEqual(then);
  });

  it('follows a notice to its new address', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }]);
    const url = 'https://new.example/kites';
    expect(await sync([{ notice: { ...KITES, url } }])).toMatchObject(counts(0, 1, 0, 0));
    expect(store.notice('kites')?.notice.url).toBe(url);
  });

  it('withdraws what is missing in so many runs on end, and no sooner', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }, { notice: POOL }, COMPLETE]);
    for (const missed of [1, 2]) {
      expect(await sync([{ unchanged: 'pool' }, COMPLETE])).toMatchObject(counts(0, 0, 1, 0));
      expect(store.notice('kites')).toMatchObject({ missedRuns: missed, withdrawal: null });
    }
    expect(await sync([{ unchanged: 'pool' }, COMPLETE])).toMatchObject(counts(0, 0, 1, 1));
    expect(store.notice('kites')?.withdrawal).toEqual({ on: '2026-11-25', by: 'missing', reason: null });
    expect(await sync([{ unchanged: 'pool' }, COMPLETE])).toMatchObject(counts(0, 0, 1, 0));
  });

  it('begins to count anew once a missing notice is seen again, and brings back a withdrawn one', async () => {
    const { store, sync } = syncer();
    const others = [{ unchanged: 'pool' }, COMPLETE];
    await sync([{ notice: KITES }, { notice: POOL }, COMPLETE]);
    await sync(others);
    await sync([{ unchanged: 'kites' }, ...others]);
    expect(store.notice('kites')).toMatchObject({ missedRuns: 0, withdrawal: null });
    for (let run = 0; run < 3; run += 1) await sync(others);
    expect(store.notice('kites')?.withdrawal).not.toBeNull();
    expect(await sync([{ notice: KITES }, ...others])).toMatchObject(counts(0, 1, 1, 0));
    expect(store.notice('kites')).toMatchObject({ missedRuns: 0, withdrawal: null });
  });

  it('counts nothing as missing where the source could not be read in whole, or named nothing at all', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }, { notice: POOL }, COMPLETE]);
    await sync([{ unchanged: 'pool' }]);
    await sync([{ unchanged: 'pool' }, new Error('cut off')]);
    expect(store.notice('kites')?.missedRuns).toBe(0);
    const report = await sync([COMPLETE]);
    expect(report.problems).toEqual([
      'the source named none of the 2 notices that are held: taken for its fault, so none counts as missing.',
    ]);
    expect(store.notice('kites')?.missedRuns).toBe(0);
  });

  it('does not count as missing what comes from where it could not be read', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }, { notice: POOL }, COMPLETE]);
    const others = [{ unchanged: 'pool' }, { unread: 'kites' }, COMPLETE];
    expect(await sync(others)).toMatchObject(counts(0, 0, 1, 0));
    expect(store.notice('kites')).toMatchObject({ missedRuns: 0, withdrawal: null });
    for (let run = 0; run < 3; run += 1) await sync([{ unchanged: 'pool' }, COMPLETE]);
    expect(await sync(others)).toMatchObject(counts(0, 0, 1, 0));
    expect(store.notice('kites')?.withdrawal).not.toBeNull();
  });

  it('withdraws what the source says is withdrawn, with its day and reason, as long as it says so', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }]);
    const said = { withdrawn: 'kites', on: '2026-11-01', reason: 'The field is wet.' };
    expect(await sync([{ notice: KITES }, said])).toMatchObject({ withdrawn: 1 });
    const withdrawal = { on: '2026-11-01', by: 'source', reason: 'The field is wet.' };
    expect(store.notice('kites')?.withdrawal).toEqual(withdrawal);
    for (const again of [[{ notice: KITES }, said], [{ unchanged: 'kites' }, COMPLETE], [said]]) {
      expect(await sync(again)).toMatchObject(counts(0, 0, 1, 0));
      expect(store.notice('kites')?.withdrawal).toEqual(withdrawal);
    }
    expect(await sync([{ notice: KITES }])).toMatchObject(counts(0, 1, 0, 0));
    expect(store.notice('kites')?.withdrawal).toBeNull();
  });

  it('names what could not be read, and goes on', async () => {
    const { store, sync } = syncer();
    const report = await sync([
      { problem: 'page 1: empty.' },
      { notice: KITES },
      { notice: KITES },
      { notice: POOL },
    ]);
    expect(report).toMatchObject(counts(2, 0, 0, 0, 2));
    expect(report.problems).toEqual([
      'page 1: empty.',
      'there are two notices "kites"; the second one is left out.',
    ]);
    expect(store.changedSince(0)).toHaveLength(2);
  });

  it('leaves a notice to the source that had its id first', async () => {
    const { store, sync } = syncer();
    await sync([{ notice: KITES }]);
    const taken = { ...POOL, id: 'kites' };
    const report = await sync([], { source: sourceOf([{ notice: taken }], 'feed') });
    expect(report.problems).toEqual([
      'there is a notice "kites" of the source "board" already; this one is left out.',
    ]);
    expect(store.notice('kites')?.notice).toEqual(KITES);
  });

  it('keeps what came before a source failed, and says why it did', async () => {
    const { store, sync } = syncer();
    const report = await sync([{ notice: KITES }, new Error('its server answered 500\nat line 1')]);
    expect(report).toMatchObject({ added: 1, failure: 'its server answered 500' });
    expect(store.notice('kites')).toBeDefined();
    expect(store.checkedAt('board')).toBeUndefined();
    expect(store.reports('board', 1)).toEqual([report]);
  });

  it('counts a source of which nothing but problems came as failed', async () => {
    const { store, sync } = syncer();
    const problem = 'https://a.example/list: its server answered 503.';
    expect(await sync([{ problem }])).toMatchObject({ failed: 1, failure: problem });
    expect(store.checkedAt('board')).toBeUndefined();
  });

  it('gives up a source that hangs and heeds nothing', async () => {
    const tooLate = new AbortController();
    const { store } = syncer();
    const source: Source = {
      id: 'board',
      async *notices() {
        yield { notice: KITES };
        tooLate.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
        await new Promise(() => {});
      },
    };
    const today = () => '2026-11-22';
    const report = await syncNotices(
      { source, store, withdrawAfter: 3, now: () => new Date(), today },
      tooLate.signal,
    );
    expect(report.failure).toContain('timeout');
    expect(store.notice('kites')).toBeDefined();
  });

  it('stores nothing when it only tries', async () => {
    const { store, sync } = syncer();
    expect(await sync([{ notice: KITES }, COMPLETE], { dryRun: true })).toMatchObject(counts(1, 0, 0, 0));
    expect(store.changedSince(0)).toEqual([]);
    expect(store.reports('board', 1)).toEqual([]);
  });

  it('remembers a page only together with what came from it', async () => {
    const store = createMemoryNoticeStore();
    const writes: unknown[] = [];
    const watched = {
      ...store,
      async write(batch: Parameters<typeof store.write>[0]) {
        writes.push([batch.notices?.map(({ notice }) => notice.id), batch.pages?.map(({ page }) => page)]);
        await store.write(batch);
      },
    };
    const { sync } = syncer(watched);
    await sync([{ notice: KITES }, { page: '/kites', remembered: {} }]);
    expect(writes[0]).toEqual([['kites'], ['/kites']]);
  });
});
