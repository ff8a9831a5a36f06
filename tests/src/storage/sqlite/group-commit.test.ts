import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../../src/logging/log.ts';
import { createGroupCommit } from '../../../../src/storage/sqlite/group-commit.ts';
import { openDatabase } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { openStores } from '../../../../src/storage/stores.ts';

const logger = createLogger({ level: 'silent', salt: '', forPeople: false });
let folder: string;
let database: DatabaseSync;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  database = openDatabase(folder);
  database.exec('CREATE TABLE said (word TEXT NOT NULL)');
});
afterEach(() => {
  if (database.isOpen) database.close();
  rmSync(folder, { recursive: true });
});

const say = (word: string | null) => database.prepare('INSERT INTO said VALUES (?)').run(word);
const wordsIn = (of: DatabaseSync) =>
  of
    .prepare('SELECT word FROM said ORDER BY rowid')
    .all()
    .map(({ word }) => word);

/** What another connection sees: what is committed. */
function committed(): unknown[] {
  const other = openDatabase(folder);
  try {
    return wordsIn(other);
  } finally {
    other.close();
  }
}

describe('writes that share a transaction', () => {
  it('resolve with what they returned, in order, when others can see them', async () => {
    const commits = createGroupCommit(database);
    const seen: unknown[][] = [];
    const writes = ['a', 'b', 'c'].map((word) =>
      commits.write(() => say(word) && word).then((result) => seen.push([result, committed()])),
    );
    expect(committed()).toEqual([]);
    await Promise.all(writes);
    expect(seen).toEqual(['a', 'b', 'c'].map((word) => [word, ['a', 'b', 'c']]));
  });

  it('fail alone: what failed is undone, and the others stay', async () => {
    const commits = createGroupCommit(database);
    const outcomes = await Promise.allSettled([
      commits.write(() => say('before')),
      commits.write(() => {
        say('half of it');
        throw new Error('no');
      }),
      commits.write(() => say(null)),
      commits.write(() => say('after')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(committed()).toEqual(['before', 'after']);
  });

  it('all fail where the database takes none, and it takes the next', async () => {
    const commits = createGroupCommit(database);
    database.exec('PRAGMA query_only = ON');
    const outcomes = await Promise.allSettled([commits.write(() => say('a')), commits.write(() => say('b'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    database.exec('PRAGMA query_only = OFF');
    await commits.write(() => say('c'));
    expect(committed()).toEqual(['c']);
  });

  it('are kept when the stores are closed before their time', async () => {
    const now = () => new Date('2026-11-22T03:00:00Z');
    const stores = openStores(folder, now, logger);
    const writing = stores.log.append('talk', [{ type: 'message', text: 'last words' }]);
    await stores.close();
    expect(await writing).toBe(1);
    const again = openStores(folder, now, logger);
    expect(await again.log.read('talk', 0)).toHaveLength(1);
    await again.close();
  });
});
