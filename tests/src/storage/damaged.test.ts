import { closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/logging/log.ts';
import { openNoticeStore, openServedNotices } from '../../../src/storage/notices/sqlite-notice-store.ts';
import { databaseFile } from '../../../src/storage/sqlite/sqlite-database.ts';
import { openStores } from '../../../src/storage/stores.ts';
import { checkAtStart } from '../../../src/storage/upkeep/check-at-start.ts';
import { createDamageWatch } from '../../../src/storage/upkeep/damage.ts';
import { makeNotice } from '../../support/citations.ts';

const PAGE = 4_096;
const TALKS = 1_500;
const LINE =
  /^The database ".*" is damaged \(.+\): stop the program and put a sound copy of the file in its place, /;
const now = () => new Date('2026-05-04T12:00:00Z');

let folder: string;
let logged: string[];
const logger = createLogger({
  level: 'info',
  salt: '',
  forPeople: false,
  output: { write: (line: string) => void logged.push(JSON.parse(line).msg) },
});
const open = () => openStores(folder, now, logger);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  logged = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** More talks than SQLite keeps pages of in memory. */
async function fill(): Promise<void> {
  const stores = open();
  const text = 'The pool opens at nine. '.repeat(150);
  await Promise.all(
    Array.from({ length: TALKS }, (_, n) => stores.log.append(`talk-${n}`, [{ type: 'message', text }])),
  );
  await stores.close();
}

/** Writes bytes over a stretch of a file; `from` and `to` as parts of its length. */
function overwrite(file: string, from: number, to: number, byte: number): void {
  const pages = statSync(file).size / PAGE;
  const start = Math.floor(pages * from);
  const bytes = Buffer.alloc((Math.ceil(pages * to) - start) * PAGE, byte);
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, start * PAGE);
  closeSync(handle);
}

describe('a database that is damaged when the program starts', () => {
  it.each<[string, (file: string) => void]>([
    ['pages in the middle hold something else', (file) => overwrite(file, 0.4, 0.6, 0xaa)],
    ['pages in the middle are empty', (file) => overwrite(file, 0.4, 0.6, 0)],
    ['the end is missing', (file) => truncateSync(file, Math.floor(statSync(file).size / PAGE / 2) * PAGE)],
    ['the beginning holds something else', (file) => overwrite(file, 0, 0.1, 0xaa)],
  ])('is refused in one line that says which, what is wrong, and what to do: %s', async (_, damage) => {
    await fill();
    damage(databaseFile(folder));
    const line =
      /^DATA_DIR ".*" can't be used: The database ".*notice-assistant\.sqlite" is damaged \([^\n]+\): stop the program and [^\n]+$/;
    expect(open).toThrow(line);
  });

  it('is refused where it is that of the notices, too', async () => {
    const store = openNoticeStore(folder);
    const notices = Array.from({ length: 200 }, (_, n) => ({
      sourceId: 'board',
      notice: makeNotice({ id: `${n}`, text: `The pool opens at ${n}. `.repeat(100) }),
      missedRuns: 0,
      withdrawal: null,
    }));
    await store.write({ notices });
    store.close();
    overwrite(join(folder, 'notices.sqlite'), 0.4, 0.6, 0xaa);
    expect(() => openServedNotices(folder, logger)).toThrow(/notices\.sqlite" is damaged \(/);
  });

  it('is told of when a large file has been looked through beside the program', async () => {
    await fill();
    const file = databaseFile(folder);
    overwrite(file, 0.4, 0.6, 0xaa);
    const database = new DatabaseSync(file);
    const damage = createDamageWatch(file, (line) => logger.error(line));
    const stop = checkAtStart({ database, file, damage, logger, smallBytes: 0 });
    expect(damage.assertNone).not.toThrow();
    await expect.poll(() => logged).toEqual([expect.stringMatching(LINE)]);
    expect(damage.assertNone).toThrow(LINE);
    stop();
    database.close();
  });

  it('is not found where all is sound, however it is looked through', async () => {
    await fill();
    await open().close();
    const file = databaseFile(folder);
    const database = new DatabaseSync(file);
    const damage = createDamageWatch(file, (line) => logger.error(line));
    checkAtStart({ database, file, damage, logger, smallBytes: 0 })();
    checkAtStart({ database, file, damage, logger });
    expect(damage.assertNone).not.toThrow();
    expect(logged).toEqual([]);
    database.close();
  });
});

describe('a database that is damaged while the program runs', () => {
  it('fails what is read from there and nothing else, and the probe says so from then on', async () => {
    await fill();
    const stores = open();
    overwrite(databaseFile(folder), 0.4, 0.6, 0xaa);
    const ids = Array.from({ length: TALKS }, (_, n) => `talk-${n}`);
    const outcomes = await Promise.allSettled(ids.map((id) => stores.log.read(id, 0)));
    const failures = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [String(one.reason.message)] : [],
    );
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.length).toBeLessThan(TALKS / 2);
    for (const failure of failures) expect(failure).toMatch(LINE);
    expect(() => stores.assertWritable()).toThrow(LINE);
    expect(logged).toEqual([expect.stringMatching(LINE)]);
    await stores.close();
  });

  it('is noticed by a row that can be read and makes no sense', async () => {
    const stores = open();
    await stores.log.append('talk', [{ type: 'message', text: 'hello' }]);
    const database = new DatabaseSync(databaseFile(folder));
    database.exec('UPDATE activities SET activity = \'{"type":"mes\'');
    database.close();
    await expect(stores.log.read('talk', 0)).rejects.toThrow(LINE);
    expect(() => stores.assertWritable()).toThrow(LINE);
    await stores.close();
  });
});
