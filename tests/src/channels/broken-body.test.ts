import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, startProgram } from '../../support/program.ts';
import { rawConnections, requestOf } from '../../support/raw-connection.ts';

const { exchange } = rawConnections();
let program: Program;
beforeAll(async () => {
  program = await startProgram('2026-11-22');
});
afterAll(() => program.close());

it.each([
  ['Content-Length: 500', '{"type":'],
  ['Transfer-Encoding: chunked', '99\r\n{"type":'],
])('an activity that breaks off (%s) is a line in the log, and no error', async (announced, half) => {
  const before = program.logged.length;
  const headers = ['Host: localhost', 'Content-Type: application/json', announced];
  await exchange(program.url, requestOf('POST /api/messages HTTP/1.1', headers, half), 100);
  await expect
    .poll(() => program.logged.slice(before).map((line) => JSON.parse(line)))
    .toMatchObject([{ level: 'warn', status: 400, msg: 'activity refused: The body broke off.' }]);
  expect(await program.say('hi', 'talk')).not.toEqual([]);
});
