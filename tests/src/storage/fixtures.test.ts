import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/logging/log.ts';
import { NOTICE_MIGRATIONS } from '../../../src/storage/notices/notice-migrations.ts';
import { openNoticeStore } from '../../../src/storage/notices/sqlite-notice-store.ts';
import { MIGRATIONS } from '../../../src/storage/sqlite/migrations.ts';
import { openStores } from '../../../src/storage/stores.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/databases', import.meta.url));
const now = () => new Date('2026-11-22T03:00:00Z');
const logger = createLogger({ level: 'silent', salt: '', forPeople: false });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const versionsOf = (kind: string) =>
  readdirSync(FIXTURES)
    .map((name) => new RegExp(`^${kind}-(\\d+)\\.sqlite$`).exec(name)?.[1])
    .flatMap((version) => (version === undefined ? [] : [Number(version)]))
    .sort((a, b) => a - b);

/** The tables and indexes of a file, column by column, however their statements are written. */
function shapeOf(file: string): unknown {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { user_version: version } = database.prepare('PRAGMA user_version').get() ?? {};
    const parts = database
      .prepare("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
      .all()
      .map(({ type, name }) => ({
        type,
        name,
        columns: database.prepare(`PRAGMA ${type === 'table' ? 'table' : 'index'}_xinfo(${name})`).all(),
      }));
    return { version, parts };
  } finally {
    database.close();
  }
}

const KINDS = [
  { kind: 'conversations', name: 'notice-assistant.sqlite', first: 3, newest: MIGRATIONS.length },
  { kind: 'notices', name: 'notices.sqlite', first: 4, newest: NOTICE_MIGRATIONS.length },
];

/** Opens the folder as the program does, and leaves it. */
async function openAndClose(path: string): Promise<void> {
  openNoticeStore(path).close();
  await openStores(path, now, logger).close();
}

describe.each(KINDS)('databases of earlier versions: $kind', ({ kind, name, first, newest }) => {
  it('are kept of each version that a migration has left behind', () => {
    const behind = Array.from({ length: newest - first }, (_, step) => first + step);
    expect(versionsOf(kind)).toEqual(expect.arrayContaining(behind));
    expect(versionsOf(kind)).toContain(first);
  });

  it.each(versionsOf(kind))('version %i gets the tables of a new one', async (version) => {
    copyFileSync(join(FIXTURES, `${kind}-${version}.sqlite`), join(folder, name));
    await openAndClose(folder);
    const fresh = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
    await openAndClose(fresh);
    expect(shapeOf(join(folder, name))).toEqual(shapeOf(join(fresh, name)));
    rmSync(fresh, { recursive: true });
  });
});

it.each(versionsOf('conversations'))(
  'what was said is read from conversations of version %i',
  async (version) => {
    copyFileSync(join(FIXTURES, `conversations-${version}.sqlite`), join(folder, 'notice-assistant.sqlite'));
    const stores = openStores(folder, now, logger);
    const said = await stores.log.read('talk', 0);
    expect(said.map(({ activity }) => activity.text)).toEqual(['When is the market?', 'On Sunday.']);
    const key = 'directline/conversations/talk/';
    expect((await stores.storage.read([key]))[key]).toMatchObject({ language: 'en' });
    const [remark] = await stores.feedback.read({ kinds: ['unanswered'] });
    expect(remark).toMatchObject({ question: 'What is the toll?', noticeIds: ['market'] });
    expect(stores.signingKey).toHaveLength(32);
    await stores.close();
  },
);

it.each(versionsOf('notices'))('notices and their earlier texts are read from version %i', (version) => {
  copyFileSync(join(FIXTURES, `notices-${version}.sqlite`), join(folder, 'notices.sqlite'));
  const store = openNoticeStore(folder);
  expect(store.notice('summit-2018')?.notice.text).toBe('The market is on Monday.');
  expect(store.earlier('summit-2018').map(({ text }) => text)).toEqual(['The market is on Sunday.']);
  expect(store.pages('board').get('https://board.example/')).toEqual({ etag: '"1"' });
  store.close();
});
