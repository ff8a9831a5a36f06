import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSigningKey } from '../../../../src/storage/signing-key.ts';
import { migrate } from '../../../../src/storage/sqlite/migrations.ts';
import { assertWritable, openDatabase, transaction } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { createSqliteStorage } from '../../../../src/storage/state/sqlite-storage.ts';
import { createSqliteConversationLog } from '../../../../src/storage/talks/sqlite-conversation-log.ts';

const now = () => new Date('2026-05-04T12:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes its folder, and lets nobody else on the machine read it', () => {
  const dataDir = join(folder, 'a', 'b');
  openDatabase(dataDir).close();
  expect(statSync(dataDir).mode & 0o077).toBe(0);
});

it.runIf(existsSync('/proc/self'))('says at once that a file system takes no folder', () => {
  expect(() => openDatabase('/proc/notices/data')).toThrow(
    /^DATA_DIR "\/proc\/notices\/data" can't be used: /,
  );
});

it('keeps state, talks and the signing key over a restart', async () => {
  const first = openDatabase(folder);
  const key = readSigningKey(first, (count) => new Uint8Array(count).fill(7));
  await createSqliteStorage(first, now).write({ item: { n: 1 } });
  await createSqliteConversationLog(first, now).append('talk', [{ type: 'message', text: 'hi' }]);
  first.close();

  const second = openDatabase(folder);
  expect(readSigningKey(second, (count) => new Uint8Array(count).fill(8))).toEqual(key);
  expect((await createSqliteStorage(second, now).read(['item'])).item.n).toBe(1);
  expect(await createSqliteConversationLog(second, now).read('talk', 0)).toHaveLength(1);
  second.close();
});

it('lets two programs use one folder: both see the same eTags, and the later of two changes conflicts', async () => {
  const databases = [openDatabase(folder), openDatabase(folder)] as const;
  const [one, other] = [createSqliteStorage(databases[0], now), createSqliteStorage(databases[1], now)];
  await one.write({ item: { n: 1 } });
  const seen = await other.read(['item']);
  await one.write({ item: { n: 2 } });
  await expect(other.write(seen)).rejects.toThrow('"item"');
  for (const database of databases) database.close();
});

it('undoes a transaction that fails half-way', () => {
  const database = openDatabase(':memory:');
  database.exec('CREATE TABLE t (n INTEGER)');
  expect(() =>
    transaction(database, () => {
      database.exec('INSERT INTO t VALUES (1)');
      throw new Error('half-way');
    }),
  ).toThrow('half-way');
  expect(database.prepare('SELECT count(*) AS n FROM t').get()?.n).toBe(0);
  database.close();
});

it('says whether it can be written', () => {
  const database = openDatabase(folder);
  expect(() => assertWritable(database)).not.toThrow();
  database.exec('PRAGMA query_only = 1');
  expect(() => assertWritable(database)).toThrow('readonly');
  database.close();
  expect(() => assertWritable(database)).toThrow('not open');
});

it('takes only the migrations that are still missing', () => {
  const database = new DatabaseSync(':memory:');
  migrate(database, ['CREATE TABLE one (n INTEGER)']);
  migrate(database, ['CREATE TABLE one (n INTEGER)', 'CREATE TABLE two (n INTEGER)']);
  expect(database.prepare('PRAGMA user_version').get()?.user_version).toBe(2);
});

it('leaves the database as it was when a migration fails', () => {
  const database = new DatabaseSync(':memory:');
  expect(() => migrate(database, ['CREATE TABLE one (n INTEGER)', 'nonsense'])).toThrow('nonsense');
  expect(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n).toBe(0);
});

it('names the folder when a newer program made the database', () => {
  const database = openDatabase(folder);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openDatabase(folder)).toThrow(/DATA_DIR ".*" can't be used: The database has version 99/);
});

it('names the folder when it is a file', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => openDatabase(file)).toThrow(`DATA_DIR ${JSON.stringify(file)} can't be used`);
});
