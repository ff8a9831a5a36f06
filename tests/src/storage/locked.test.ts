import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/logging/log.ts';
import { openServedNotices } from '../../../src/storage/notices/sqlite-notice-store.ts';
import { createGroupCommit } from '../../../src/storage/sqlite/group-commit.ts';
import { MOST_TRIES, patiently } from '../../../src/storage/sqlite/patience.ts';
import { databaseFile, openDatabase, waitForNobody } from '../../../src/storage/sqlite/sqlite-database.ts';
import { openStores, type Stores } from '../../../src/storage/stores.ts';
import { makeNotice } from '../../support/citations.ts';

const now = () => new Date('2026-05-04T12:00:00Z');
const logger = createLogger({ level: 'silent', salt: '', forPeople: false });
const said = (text: string) => ({ type: 'message', text });

let folder: string;
let stores: Stores;
/** Another program, which holds the database. */
let other: DatabaseSync;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  stores = openStores(folder, now, logger);
  other = new DatabaseSync(databaseFile(folder));
});
afterEach(async () => {
  other.close();
  await stores.close();
  rmSync(folder, { recursive: true });
});

/** Lets as much happen as happens in a few turns of the event loop. */
async function fewTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await nextTurn();
}

// The lock is let go by this very thread: whoever waited for it inside SQLite would wait in vain.
describe('while another program holds the database', () => {
  it('what is written waits, in order, and is all there in the end', async () => {
    other.exec('BEGIN EXCLUSIVE');
    const done: string[] = [];
    const writes = ['a', 'b', 'c'].map((text) =>
      stores.log.append('talk', [said(text)]).then(() => done.push(text)),
    );
    await fewTurns();
    writes.push(stores.storage.write({ state: { n: 1 } }).then(() => done.push('state')));
    await fewTurns();
    expect(done).toEqual([]);
    other.exec('ROLLBACK');
    await Promise.all(writes);
    expect(done).toEqual(['a', 'b', 'c', 'state']);
    expect((await stores.log.read('talk', 0)).map(({ activity }) => activity.text)).toEqual(['a', 'b', 'c']);
  });

  it('everything else goes on: reading, and the probe', async () => {
    await stores.log.append('talk', [said('before')]);
    other.exec('BEGIN IMMEDIATE');
    const writing = stores.log.append('talk', [said('meanwhile')]);
    await fewTurns();
    expect(await stores.log.read('talk', 0)).toHaveLength(1);
    expect(() => stores.assertWritable()).not.toThrow();
    other.exec('ROLLBACK');
    expect(await writing).toBe(2);
  });

  it.each([
    ['conversation', () => stores.log.delete('talk')],
    ['state', () => stores.storage.delete(['state'])],
    ['remarks', () => stores.feedback.deleteTalk('mark')],
    ['old conversations', () => stores.log.deleteIdleSince(now())],
    ['old states', () => stores.storage.deleteIdleSince(now())],
    ['old remarks', () => stores.feedback.deleteBefore(now())],
  ])('deleting waits too: %s', async (_, remove) => {
    other.exec('BEGIN IMMEDIATE');
    let isDone = false;
    const removing = remove().then(() => {
      isDone = true;
    });
    await fewTurns();
    expect(isDone).toBe(false);
    other.exec('ROLLBACK');
    await removing;
  });

  it('the end of the program keeps nobody waiting, and what could not be kept is said', async () => {
    const last = openStores(folder, now, logger);
    other.exec('BEGIN IMMEDIATE');
    const writing = last.log.append('talk', [said('last words')]);
    const outcome = expect(writing).rejects.toThrow('locked');
    await last.close();
    await outcome;
    other.exec('ROLLBACK');
  });

  it('notices wait as well', async () => {
    const { store } = openServedNotices(folder, logger);
    const holder = new DatabaseSync(join(folder, 'notices.sqlite'));
    holder.exec('BEGIN IMMEDIATE');
    const notice = { sourceId: 'board', notice: makeNotice(), missedRuns: 0, withdrawal: null };
    const writing = store.write({ notices: [notice] });
    const claiming = store.claim('board', 'one', new Date(60_000), new Date(0));
    await fewTurns();
    expect(store.changedSince(0)).toEqual([]);
    holder.exec('ROLLBACK');
    await writing;
    expect(await claiming).toBe(true);
    expect(store.changedSince(0)).toHaveLength(1);
    holder.close();
    store.close();
  });
});

describe('a database that is held for too long', () => {
  it('is given up by those who waited for half a minute, and by nobody else', async () => {
    const database = openDatabase(folder);
    waitForNobody(database);
    let tryAgain = () => {};
    const commits = createGroupCommit(database, (_, then) => {
      tryAgain = then;
    });
    const touch = () => database.exec("UPDATE counters SET value = value WHERE name = 'etag'");
    other.exec('BEGIN IMMEDIATE');
    const first = expect(commits.write(touch)).rejects.toThrow(/^Another program has held the database/);
    await nextTurn();
    while (commits.triedInVain() < MOST_TRIES / 2) tryAgain();
    const second = commits.write(touch);
    for (let tries = 0; tries < MOST_TRIES / 2; tries += 1) tryAgain();
    await first;
    other.exec('ROLLBACK');
    tryAgain();
    await expect(second).resolves.toBeUndefined();
    database.close();
  });

  it('is given up by a single writer too', async () => {
    let tries = 0;
    const busy = Object.assign(new Error('database is locked'), { errcode: 5 });
    const work = () => {
      tries += 1;
      throw busy;
    };
    await expect(patiently(work, async () => {})).rejects.toThrow('Another program has held the database');
    expect(tries).toBe(MOST_TRIES);
    const broken = () => {
      throw new Error('disk I/O error');
    };
    await expect(patiently(broken, async () => {})).rejects.toThrow('disk I/O error');
  });
});
