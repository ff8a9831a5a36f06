import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createMemoryNoticeStore,
  folderSource,
  type NoticeStore,
  syncNotices,
} from '../../../knowledge/index.ts';
import { useFolder } from '../../support/notice-folder.ts';

const { path, put } = useFolder();
const BROKEN = Uint8Array.of(0xb0, 0xf8, 0xc1, 0xf6);
let store: NoticeStore;

beforeEach(() => {
  store = createMemoryNoticeStore();
});

async function sync() {
  return await syncNotices(
    {
      source: folderSource({ path: path(), id: 'files' }),
      store,
      withdrawAfter: 1,
      now: () => new Date('2026-11-22T00:00:00Z'),
      today: () => '2026-11-22',
    },
    AbortSignal.timeout(10_000),
  );
}

const withdrawn = (): string[] =>
  store.changedSince(0).flatMap(({ notice, withdrawal }) => (withdrawal ? [notice.id] : []));

describe('a file that can not be read any more', () => {
  beforeEach(async () => {
    put('pool.md', 'The pool opens on Monday.');
    put('kites.md', '---\nid: kite-day\n---\nThe kite day is on Saturday.');
    put('old/bus.txt', 'The bus runs every hour.');
    await sync();
  });

  it('keeps its own notice, whatever the id, and no other one', async () => {
    put('kites.md', BROKEN);
    rmSync(path('pool.md'));
    expect(await sync()).toMatchObject({ withdrawn: 1, failed: 1, failure: null });
    expect(withdrawn()).toEqual(['pool']);
    rmSync(path('kites.md'));
    await sync();
    expect(withdrawn().sort()).toEqual(['kite-day', 'pool']);
  });

  it('keeps what it held for as long as it can’t be read, and is read again once it can', async () => {
    put('kites.md', BROKEN);
    await sync();
    await sync();
    expect(withdrawn()).toEqual([]);
    put('kites.md', '---\nid: kite-day\n---\nThe kite day is on Sunday.');
    expect(await sync()).toMatchObject({ changed: 1, failed: 0 });
    expect(store.notice('kite-day')?.notice.text).toBe('The kite day is on Sunday.');
  });

  it('does not bring back what was withdrawn before', async () => {
    rmSync(path('pool.md'));
    await sync();
    put('pool.md', BROKEN);
    await sync();
    expect(withdrawn()).toEqual(['pool']);
  });

  it('keeps no notice when it is new and held nothing', async () => {
    put('scan.txt', BROKEN);
    rmSync(path('pool.md'));
    await sync();
    expect(withdrawn()).toEqual(['pool']);
  });

  it('lends its id to no other file', async () => {
    put('b/bus.txt', 'The harbour bus runs every ten minutes.');
    put('a/bus.txt', BROKEN);
    await sync();
    expect(store.changedSince(0).map(({ notice }) => [notice.id, notice.text])).toContainEqual([
      'b-bus',
      'The harbour bus runs every ten minutes.',
    ]);
  });

  it('keeps the notices of those of its lines that are wrong, and not of those that are gone', async () => {
    const line = (id: string) => `${JSON.stringify({ id, text: `The text of ${id}.` })}\n`;
    put('more.jsonl', line('a') + line('b'));
    await sync();
    put('more.jsonl', `${line('a')}{"id":"b",`);
    await sync();
    expect(withdrawn()).toEqual([]);
    put('more.jsonl', line('a'));
    await sync();
    expect(withdrawn()).toEqual(['b']);
  });

  it('keeps all that no file is known for, as of a store that knows no files yet', async () => {
    const kept = store.changedSince(0);
    store = createMemoryNoticeStore();
    await store.write({ notices: kept });
    put('scan.txt', BROKEN);
    rmSync(path('pool.md'));
    await sync();
    expect(withdrawn()).toEqual([]);
    rmSync(path('scan.txt'));
    await sync();
    expect(withdrawn()).toEqual(['pool']);
  });
});

describe('a folder in the folder that can not be read any more', () => {
  it('keeps the notices below it, and no others', async () => {
    put('pool.md', 'The pool opens on Monday.');
    put('old/bus.txt', 'The bus runs every hour.');
    put('kites.md', 'The kite day is on Saturday.');
    await sync();
    renameSync(path('old'), path('.old'));
    symlinkSync('/', path('old'));
    rmSync(path('pool.md'));
    await sync();
    expect(withdrawn()).toEqual(['pool']);
  });
});
