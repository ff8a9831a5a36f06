import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTokens } from '../../src/channels/web/direct-line/tokens.ts';
import { createLogger } from '../../src/logging/log.ts';
import { databaseFile } from '../../src/storage/sqlite/sqlite-database.ts';
import { openStores } from '../../src/storage/stores.ts';
import { request, startTalk } from '../support/direct-line-client.ts';
import { startProgram } from '../support/program.ts';

const DAY = '2026-11-22';
const PAGE = 4_096;
const now = () => new Date(`${DAY}T03:00:00Z`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the program serves on while another holds its database, and then keeps and answers what was said', async () => {
  const { url, close } = await startProgram(DAY, { DATA_DIR: folder });
  const talk = await startTalk(url);
  await talk.readUntil((texts) => texts.length > 0);
  // In this very process: a program that waited inside SQLite would hold up the line that lets go.
  const other = new DatabaseSync(databaseFile(folder));
  other.exec('BEGIN EXCLUSIVE');
  let isKept = false;
  const saying = talk.say('thanks').then((said) => {
    isKept = true;
    return said;
  });
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await talk.read()).status).toBe(200);
    for (const probe of ['healthz', 'readyz']) expect((await fetch(`${url}/${probe}`)).status).toBe(200);
  }
  expect(isKept).toBe(false);
  other.exec('ROLLBACK');
  other.close();
  const { status, body } = await saying;
  expect(status).toBe(200);
  const isAnswered = async () =>
    (await talk.read()).body.activities.some(({ replyToId }) => replyToId === body.id);
  await expect.poll(isAnswered).toBe(true);
  await close();
});

it('the program lives on where its database is damaged meanwhile: those talks fail, and the probe says so', async () => {
  const silent = createLogger({ level: 'silent', salt: '', forPeople: false });
  const stores = openStores(folder, now, silent);
  const text = 'The pool opens at nine. '.repeat(150);
  const ids = Array.from({ length: 1_500 }, (_, n) => `talk-${n}`);
  await Promise.all(ids.map((id) => stores.log.append(id, [{ type: 'message', text }])));
  const lifetimes = { lifetimeSeconds: 1_800, resumeSeconds: 1_800 };
  const tokens = createTokens({ key: stores.signingKey, now, ...lifetimes });
  await stores.close();

  const program = await startProgram(DAY, { DATA_DIR: folder });
  const file = databaseFile(folder);
  const pages = statSync(file).size / PAGE;
  const handle = openSync(file, 'r+');
  writeSync(
    handle,
    Buffer.alloc(Math.floor(pages / 2) * PAGE, 0xaa),
    0,
    undefined,
    Math.floor(pages / 4) * PAGE,
  );
  closeSync(handle);

  const statuses = new Set<number>();
  for (const id of ids.filter((_, n) => n % 15 === 0)) {
    const token = await tokens.issue({ conversationId: id, userId: 'dl_1' }, 'talk');
    const address = `${program.url}/v3/directline/conversations/${id}/activities`;
    statuses.add((await request(address, { token })).status);
  }
  expect(statuses).toEqual(new Set([200, 500]));
  expect((await fetch(`${program.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${program.url}/readyz`)).status).toBe(503);
  const told = program.logged
    .map((line) => JSON.parse(line).msg)
    .filter((msg) => /^The database ".*" is damaged/.test(msg));
  expect(told).toHaveLength(1);
  await program.close();

  await expect(startProgram(DAY, { DATA_DIR: folder })).rejects.toThrow(
    /^DATA_DIR .* can't be used: The database .* is damaged \(.+\): stop the program and/,
  );
});
