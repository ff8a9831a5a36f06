import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../../src/logging/log.ts';
import { forgetIdle } from '../../../../src/storage/retention.ts';
import { databaseFile, openDatabase } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { openStores, type Stores } from '../../../../src/storage/stores.ts';
import { deletionsSinceRebuild, rebuild, rebuiltAt } from '../../../../src/storage/upkeep/rebuild.ts';
import { startUpkeep } from '../../../../src/storage/upkeep/upkeep.ts';
import { readableIn } from '../../../support/data-files.ts';

const DAY_MS = 86_400_000;
const NEEDLES = ['lost my umbrella', '잃어버린 우산', 'dl_umbrella', 'umbrella-topic', 'umbrella-mark'];

let folder: string;
let time: number;
let logged: string[];
const now = () => new Date(time);
const logger = createLogger({
  level: 'info',
  salt: '',
  forPeople: false,
  output: { write: (line: string) => void logged.push(JSON.parse(line).msg) },
});
const open = () => openStores(folder, now, logger);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  time = Date.parse('2026-05-04T12:00:00Z');
  logged = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A talk in all the places where a talk leaves something, between two others that stay. */
async function talkOf({ log, storage, feedback }: Stores): Promise<void> {
  const person = { id: 'dl_umbrella', name: '', role: 'user' };
  for (let turn = 0; turn < 5; turn += 1) {
    for (const id of ['a stays', 'umbrella', 'z stays']) {
      const from = id === 'umbrella' ? person : { id: 'somebody', name: '', role: 'user' };
      const text = id === 'umbrella' ? `I lost my umbrella ${turn} 잃어버린 우산` : 'hello';
      await log.append(id, [{ type: 'message', text, from }]);
      await storage.write({ [`directline/conversations/${id}/`]: { topic: `${id}-topic`, turn } });
    }
  }
  const remark = {
    kind: 'unanswered',
    language: 'en',
    channel: 'directline',
    answer: '',
    noticeIds: [],
  } as const;
  await feedback.add({ ...remark, question: 'I lost my umbrella', reason: null }, 'umbrella-mark');
}

async function deleteTalk({ log, storage, feedback, clean }: Stores): Promise<void> {
  await log.delete('umbrella');
  await storage.delete(['directline/conversations/umbrella/']);
  await feedback.deleteTalk('umbrella-mark');
  await clean();
}

describe('a talk that was deleted', () => {
  it('is in none of the files: at once, after a stop and after a restart', async () => {
    const stores = open();
    await talkOf(stores);
    expect(readableIn(folder, NEEDLES)).toEqual(NEEDLES);
    await deleteTalk(stores);
    expect(readableIn(folder, NEEDLES)).toEqual([]);
    await stores.close();
    expect(readableIn(folder, NEEDLES)).toEqual([]);
    const again = open();
    expect(readableIn(folder, NEEDLES)).toEqual([]);
    expect(await again.log.read('a stays', 0)).toHaveLength(5);
    await again.close();
  });

  it('is in none of the files after the sweep that found it idle', async () => {
    const stores = open();
    await talkOf(stores);
    time += 31 * DAY_MS;
    await stores.log.append('a stays', [{ type: 'message', text: 'still here' }]);
    const { log, storage, feedback, clean } = stores;
    await forgetIdle({ log, storage, feedback, clean, days: 30, now });
    expect(await log.list()).toHaveLength(1);
    expect(readableIn(folder, NEEDLES)).toEqual([]);
    await stores.close();
    expect(readableIn(folder, NEEDLES)).toEqual([]);
  });

  it('goes from the files as soon as nobody reads any more what was before', async () => {
    const stores = open();
    await talkOf(stores);
    const reader = new DatabaseSync(databaseFile(folder));
    reader.exec('BEGIN');
    expect(reader.prepare('SELECT count(*) AS n FROM activities').get()?.n).toBe(15);
    await deleteTalk(stores);
    expect(readableIn(folder, NEEDLES)).not.toEqual([]);
    expect(reader.prepare('SELECT count(*) AS n FROM activities').get()?.n).toBe(15);
    reader.exec('COMMIT');
    await expect.poll(() => readableIn(folder, NEEDLES)).toEqual([]);
    reader.close();
    await stores.close();
  });

  it('goes from the files at the next start where the program was killed before they were clean', async () => {
    const stores = open();
    await talkOf(stores);
    await stores.log.delete('umbrella');
    await stores.storage.delete(['directline/conversations/umbrella/']);
    await stores.feedback.deleteTalk('umbrella-mark');
    // What a killed program leaves: the files as they are now.
    const killed = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
    for (const end of ['', '-wal']) copyFileSync(databaseFile(folder) + end, databaseFile(killed) + end);
    await stores.close();
    expect(readableIn(killed, NEEDLES)).not.toEqual([]);
    const again = openStores(killed, now, logger);
    expect(readableIn(killed, NEEDLES)).toEqual([]);
    await again.close();
    rmSync(killed, { recursive: true });
  });

  it('leaves no copy behind on pages that its rows were moved from', async () => {
    const stores = open();
    // Ids in no order, rows of all sizes: SQLite moves rows from page to page to make room.
    const ids = Array.from({ length: 80 }, () => randomUUID());
    let seed = 7;
    const draw = (below: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    const writes: Promise<unknown>[] = [];
    for (let n = 0; n < 4_000; n += 1) {
      const id = ids[draw(ids.length)] ?? '';
      const text = `${id} said `.repeat(1 + draw(draw(8) === 0 ? 120 : 8));
      writes.push(stores.log.append(id, [{ type: 'message', text }]));
      writes.push(stores.storage.write({ [id]: { said: `${id} `.repeat(1 + draw(60)) } }));
      if (n % 100 === 0) await Promise.all(writes.splice(0));
    }
    await Promise.all(writes);
    const gone = ids.slice(0, 40);
    for (const id of gone) await stores.log.delete(id);
    await stores.storage.delete(gone);
    await stores.clean();
    await stores.close();
    expect(readableIn(folder, gone)).toEqual([]);
    expect(readableIn(folder, ids.slice(40))).toHaveLength(40);
  });
});

/** A database of a program that overwrote nothing, with the traces of a deleted talk. */
function makeDatabaseWithTraces(): void {
  const database = openDatabase(folder);
  database.exec('PRAGMA secure_delete = OFF');
  const insert = database.prepare('INSERT INTO state VALUES (?, ?, 1, 1)');
  for (let n = 0; n < 400; n += 1) insert.run(`${n}`, `I lost my umbrella ${'.'.repeat(200)}`);
  database.exec('DELETE FROM state');
  database.close();
}

describe('a database from before deleted things were overwritten', () => {
  it('is rebuilt once', async () => {
    makeDatabaseWithTraces();
    expect(readableIn(folder, ['lost my umbrella'])).toHaveLength(1);
    await open().close();
    expect(readableIn(folder, ['lost my umbrella'])).toEqual([]);
    time += DAY_MS;
    await open().close();
    const database = openDatabase(folder);
    expect(rebuiltAt(database)).toBe(time - DAY_MS);
    database.close();
  });

  it('is rebuilt again where the first time was broken off before it was recorded', () => {
    makeDatabaseWithTraces();
    const database = openDatabase(folder);
    database.exec(
      `CREATE TRIGGER unfinished BEFORE INSERT ON counters WHEN new.name = 'rebuilt_at'
       BEGIN SELECT RAISE(ABORT, 'broken off'); END`,
    );
    const file = databaseFile(folder);
    expect(() => rebuild(database, { file, now })).toThrow('broken off');
    expect(rebuiltAt(database)).toBeNull();
    database.exec('DROP TRIGGER unfinished');
    expect(rebuild(database, { file, now })).toEqual({ outcome: 'done' });
    expect(rebuiltAt(database)).toBe(time);
    database.close();
  });

  it('stays as it is, with one line in the log, while the disk lacks room, and is rebuilt once there is some', () => {
    makeDatabaseWithTraces();
    const database = openDatabase(folder);
    const options = { database, file: databaseFile(folder), now, logger };
    startUpkeep({ ...options, freeBytes: () => 1_000 }).close();
    expect(logged).toEqual([
      expect.stringMatching(/^the database was not rebuilt: it takes \d+ bytes, and 1000 are free; /),
    ]);
    expect(rebuiltAt(database)).toBeNull();
    startUpkeep(options).close();
    expect(logged).toHaveLength(1);
    expect(rebuiltAt(database)).toBe(time);
    database.close();
    expect(readableIn(folder, ['lost my umbrella'])).toEqual([]);
  });
});

it('a file is rebuilt beside the running program after something was deleted', async () => {
  const stores = open();
  await talkOf(stores);
  time += 10 * 60_000;
  await deleteTalk(stores);
  const database = openDatabase(folder);
  expect(deletionsSinceRebuild(database)).toBeGreaterThan(0);
  await expect.poll(() => deletionsSinceRebuild(database)).toBe(0);
  await stores.log.append('a stays', [{ type: 'message', text: 'one more' }]);
  expect(await stores.log.read('a stays', 0)).toHaveLength(6);
  database.close();
  await stores.close();
  expect(existsSync(`${databaseFile(folder)}-wal`)).toBe(false);
});
