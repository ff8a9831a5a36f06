import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../knowledge/index.ts';
import { revisionOf } from '../../../../knowledge/notice.ts';
import { openNoticeStore } from '../../../../src/storage/notices/sqlite-notice-store.ts';
import { noticeStoreContract } from '../../../contracts/notice-store.ts';
import { makeNotice } from '../../../support/citations.ts';

noticeStoreContract('SQLite', () => openNoticeStore(':memory:'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const stored = (notice = makeNotice()) => ({ sourceId: 'board', notice, missedRuns: 0, withdrawal: null });

describe('the notices in a data folder', () => {
  it('are there again after a restart', async () => {
    const before = openNoticeStore(folder);
    await before.write({ notices: [stored()] });
    before.close();
    const after = openNoticeStore(folder);
    expect(after.notice('summit-2018')?.notice).toEqual(makeNotice());
    after.close();
  });

  it('show to another process what one has written', async () => {
    const [one, other] = [openNoticeStore(folder), openNoticeStore(folder)];
    await one.write({ notices: [stored()] });
    expect(other.changedSince(0)).toHaveLength(1);
    one.close();
    other.close();
  });

  it('are as they were where a write fails midway', async () => {
    const store = openNoticeStore(folder);
    await store.write({ notices: [stored(makeNotice({ text: 'Before.' }))] });
    // A digit too many for the column's type.
    const broken = { ...stored(makeNotice({ id: 'other' })), missedRuns: 0.5 };
    await expect(
      store.write({ notices: [stored(makeNotice({ text: 'After.' })), broken] }),
    ).rejects.toThrow();
    expect(store.notice('summit-2018')?.notice.text).toBe('Before.');
    expect(store.earlier('summit-2018')).toEqual([]);
    expect(store.changedSince(0)).toHaveLength(1);
    store.close();
  });
});

/** Kills, with its syncs under way, a process that syncs over and over a source whose notices change with each run. */
async function killAfter(milliseconds: number): Promise<void> {
  const script = fileURLToPath(new URL('../../../support/sync-for-ever.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await delay(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

describe('a sync that is killed', () => {
  it('leaves a store that holds, whenever that happens, and the next run goes on from there', async () => {
    for (let kill = 0; kill < 8; kill += 1) {
      await killAfter(11 * kill);
      const store = openNoticeStore(folder);
      const kept = store.changedSince(0);
      const held = store.held('changing');
      expect(held.size).toBe(kept.length);
      for (const { notice } of kept) {
        expect(notice.revision).toBe(revisionOf(notice.title, notice.text));
        expect(held.get(notice.id)?.digest).toBe(digestOf(notice));
        for (const earlier of store.earlier(notice.id)) {
          expect(earlier.revision).toBe(revisionOf(earlier.title, earlier.text));
          expect(store.revision(earlier.id, earlier.revision)).toBeDefined();
        }
      }
      // A page is remembered only once what came from it is stored.
      for (const page of store.pages('changing').keys()) expect(held.has(page)).toBe(true);
      store.close();
    }
    const store = openNoticeStore(folder);
    expect(store.changedSince(0).length).toBeGreaterThan(0);
    store.close();
  });
});
