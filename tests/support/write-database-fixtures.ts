/**
 * Writes the databases of the present version to a folder (`tests/fixtures/databases` where none is named), to be run and committed before
 * a migration is added: `npx --no-install node tests/support/write-database-fixtures.ts`. What they hold is made up.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from '../../src/logging/log.ts';
import { NOTICE_MIGRATIONS } from '../../src/storage/notices/notice-migrations.ts';
import { openNoticeStore } from '../../src/storage/notices/sqlite-notice-store.ts';
import { MIGRATIONS } from '../../src/storage/sqlite/migrations.ts';
import { openStores } from '../../src/storage/stores.ts';
import { makeNotice } from './citations.ts';

const target = process.argv[2] ?? fileURLToPath(new URL('../fixtures/databases', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'notice-fixture-'));
const now = () => new Date('2026-11-22T03:00:00Z');

const stores = openStores(folder, now, createLogger({ level: 'warn', salt: '', forPeople: true }));
await stores.log.append('talk', [
  { type: 'message', id: '1', text: 'When is the market?', from: { id: 'dl_1', name: '', role: 'user' } },
  { type: 'message', id: '2', text: 'On Sunday.', replyToId: '1', from: { id: 'a', name: '', role: 'bot' } },
]);
await stores.storage.write({ 'directline/conversations/talk/': { language: 'en' } });
const remark = {
  kind: 'unanswered',
  question: 'What is the toll?',
  language: 'en',
  channel: 'directline',
} as const;
await stores.feedback.add({ ...remark, answer: '', noticeIds: ['market'], reason: 'not-in-notices' }, 'mark');
await stores.close();

const notices = openNoticeStore(folder);
const entry = { sourceId: 'board', missedRuns: 0, withdrawal: null };
await notices.write({ notices: [{ ...entry, notice: makeNotice({ text: 'The market is on Sunday.' }) }] });
await notices.write({
  notices: [{ ...entry, notice: makeNotice({ text: 'The market is on Monday.' }), changedAt: now() }],
  pages: [{ sourceId: 'board', page: 'https://board.example/', remembered: { etag: '"1"' } }],
});
notices.close();

mkdirSync(target, { recursive: true });
const written = [
  ['notice-assistant.sqlite', `conversations-${MIGRATIONS.length}.sqlite`],
  ['notices.sqlite', `notices-${NOTICE_MIGRATIONS.length}.sqlite`],
] as const;
for (const [from, to] of written) {
  copyFileSync(join(folder, from), join(target, to));
  console.log(join(target, to));
}
rmSync(folder, { recursive: true });
