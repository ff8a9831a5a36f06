import { describe, expect, it } from 'vitest';
import { digestOf, type NoticeStore, type StoredNotice, type SyncReport } from '../../knowledge/index.ts';
import { REPORTS_KEPT } from '../../knowledge/store/notice-store.ts';
import { makeNotice } from '../support/citations.ts';

const stored = (fields: Partial<StoredNotice> = {}, notice = makeNotice()): StoredNotice => ({
  sourceId: 'board',
  notice,
  missedRuns: 0,
  withdrawal: null,
  ...fields,
});

function reportAt(second: number, failure: string | null = null, sourceId = 'board'): SyncReport {
  const [startedAt, endedAt] = [new Date(second * 1_000), new Date(second * 1_000 + 500)];
  const counts = { added: 1, changed: 2, unchanged: 3, withdrawn: 4, failed: 1 };
  return { sourceId, startedAt, endedAt, ...counts, failure, problems: ['a page is empty.'] };
}

/** What every store of notices must do. `open` gives an empty one. */
export function noticeStoreContract(name: string, open: () => NoticeStore): void {
  describe(`${name}, as a store of notices`, () => {
    it('is empty at first', () => {
      const store = open();
      expect(store.changedSince(0)).toEqual([]);
      expect(store.notice('a')).toBeUndefined();
      expect(store.revision('a', '0123456789ab')).toBeUndefined();
      expect(store.earlier('a')).toEqual([]);
      expect(store.sourceOf('a')).toBeUndefined();
      expect(store.held('board').size).toBe(0);
      expect(store.pages('board').size).toBe(0);
      expect(store.reports('board', 10)).toEqual([]);
      expect(store.checkedAt('board')).toBeUndefined();
    });

    it('gives back a notice with all that is known of it', async () => {
      const store = open();
      const notice = makeNotice({
        published: null,
        publisher: null,
        url: null,
        licence: 'KOGL-4',
        otherUrls: ['https://b.example/1'],
        attachments: [{ name: 'Plan.hwp', url: 'https://b.example/plan.hwp' }],
      });
      const withdrawal = { on: '2026-11-01', by: 'source' as const, reason: 'It was wrong.' };
      const known = { missedRuns: 2, withdrawal, changedAt: new Date('2026-10-31T09:00:00Z') };
      await store.write({ notices: [stored(known, notice)] });
      expect(store.notice(notice.id)).toMatchObject({ sourceId: 'board', notice, ...known });
      expect(store.sourceOf(notice.id)).toBe('board');
      expect(store.held('board').get(notice.id)).toEqual({
        revision: notice.revision,
        digest: digestOf(notice),
        ...known,
      });
      expect(store.held('feed').size).toBe(0);
    });

    it('keeps every text that a notice had, each once', async () => {
      const store = open();
      const [first, second] = [makeNotice({ text: 'On Monday.' }), makeNotice({ text: 'On Tuesday.' })];
      for (const notice of [first, second, first, second])
        await store.write({ notices: [stored({}, notice)] });
      expect(store.revision(first.id, first.revision)).toEqual(first);
      expect(store.revision(second.id, second.revision)).toEqual(second);
      expect(store.revision('another', first.revision)).toBeUndefined();
      expect(store.earlier(first.id)).toEqual([first, second]);
    });

    it('keeps no earlier text where only the address changed', async () => {
      const store = open();
      await store.write({ notices: [stored({}, makeNotice({ url: 'https://a.example/1' }))] });
      await store.write({ notices: [stored({}, makeNotice({ url: 'https://a.example/2' }))] });
      expect(store.earlier('summit-2018')).toEqual([]);
      expect(store.notice('summit-2018')?.notice.url).toBe('https://a.example/2');
    });

    it('takes in earlier texts beside a notice', async () => {
      const store = open();
      const before = makeNotice({ text: 'On Monday.' });
      await store.write({ notices: [stored()], revisions: [before, before] });
      expect(store.earlier(before.id)).toEqual([before]);
    });

    it('tells what was written since, in the order in which notices first came', async () => {
      const store = open();
      const ids = (since: number) => store.changedSince(since).map(({ notice }) => notice.id);
      await store.write({ notices: ['a', 'b', 'c'].map((id) => stored({}, makeNotice({ id }))) });
      const last = Math.max(...store.changedSince(0).map(({ sequence }) => sequence));
      expect(ids(0)).toEqual(['a', 'b', 'c']);
      expect(ids(last)).toEqual([]);
      await store.write({ notices: [stored({ missedRuns: 1 }, makeNotice({ id: 'b' }))] });
      await store.write({ notices: [stored({ missedRuns: 1 }, makeNotice({ id: 'a' }))] });
      expect(ids(last)).toEqual(['a', 'b']);
      expect(ids(0)).toEqual(['a', 'b', 'c']);
    });

    it('remembers what was last said of a page, by source', async () => {
      const store = open();
      const page = 'https://a.example/list';
      await store.write({ pages: [{ sourceId: 'board', page, remembered: { etag: '"1"' } }] });
      await store.write({
        pages: [{ sourceId: 'board', page, remembered: { lastModified: 'Sun, 22 Nov 2026 00:00:00 GMT' } }],
      });
      await store.write({ pages: [{ sourceId: 'feed', page, remembered: {} }] });
      expect([...store.pages('board')]).toEqual([[page, { lastModified: 'Sun, 22 Nov 2026 00:00:00 GMT' }]]);
      expect([...store.pages('feed')]).toEqual([[page, {}]]);
      await store.write({
        pages: [{ sourceId: 'files', page: 'a.jsonl', remembered: { notices: ['x', 'y'] } }],
      });
      expect([...store.pages('files')]).toEqual([['a.jsonl', { notices: ['x', 'y'] }]]);
    });

    it('lists the reports of a source, newest first, and keeps so many', async () => {
      const store = open();
      await store.write({ reports: [reportAt(1), reportAt(2, 'its server answered 500')] });
      await store.write({ reports: [reportAt(3, null, 'feed')] });
      expect(store.reports('board', 10)).toEqual([reportAt(2, 'its server answered 500'), reportAt(1)]);
      expect(store.reports('board', 1)).toEqual([reportAt(2, 'its server answered 500')]);
      for (let second = 3; second < REPORTS_KEPT + 3; second += 1)
        await store.write({ reports: [reportAt(second)] });
      expect(store.reports('board', 1_000)).toHaveLength(REPORTS_KEPT);
      expect(store.reports('feed', 10)).toHaveLength(1);
    });

    it('leaves a source to one holder at a time, until it lets go or its time is over', async () => {
      const store = open();
      const at = (second: number) => new Date(second * 1_000);
      expect(await store.claim('board', 'one', at(60), at(0))).toBe(true);
      expect(await store.claim('board', 'other', at(90), at(30))).toBe(false);
      expect(await store.claim('feed', 'other', at(90), at(30))).toBe(true);
      expect(await store.claim('board', 'one', at(90), at(30))).toBe(true);
      expect(await store.claim('board', 'other', at(120), at(60))).toBe(false);
      await store.release('board', 'other');
      expect(await store.claim('board', 'other', at(120), at(60))).toBe(false);
      expect(await store.claim('board', 'other', at(150), at(90))).toBe(true);
      await store.release('board', 'other');
      expect(await store.claim('board', 'one', at(120), at(91))).toBe(true);
    });

    it('knows when a source was last read to its end, however often it failed since', async () => {
      const store = open();
      await store.write({ reports: [reportAt(1)] });
      for (let second = 2; second < REPORTS_KEPT + 9; second += 1)
        await store.write({ reports: [reportAt(second, 'gone')] });
      expect(store.checkedAt('board')).toEqual(reportAt(1).endedAt);
    });
  });
}
