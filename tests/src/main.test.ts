import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const running: ChildProcess[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** The program in a folder of its own, so that no `.env` is near. */
function run(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
  });
  running.push(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /open (http:\S+)/.exec(said.stdout)?.[1];
      if (url) resolve(url);
    });
    ended.then(() => reject(new Error(`It ended: ${said.stderr}`)));
  });
  ready.catch(() => {});
  return { child, said, ended, ready };
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'starts, says where it is in one line, and stops on %s',
  async (signal) => {
    const { child, said, ended, ready } = run({});
    const url = await ready;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(said.stdout).toBe(`Notice assistant is ready: open ${url} (Ctrl+C stops it).\n`);
    const before = Date.now();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(5_000);
    for (const line of said.stderr.trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ level: 'info' });
  },
);

it('says a line for each wrong setting, and ends with 1', async () => {
  const { said, ended } = run({ PORT: 'abc', TIME_ZONE: 'Mars' });
  expect(await ended).toBe(1);
  expect(said.stderr).toBe(
    'PORT is "abc": give a whole number from 0 to 65535.\nTIME_ZONE is "Mars": give a time zone such as Asia/Seoul or Europe/Paris.\n',
  );
});

it('says in one line that its port is in use, and ends with 1', async () => {
  const first = run({});
  const { port } = new URL(await first.ready);
  const second = run({ PORT: port, DATA_DIR: join(folder, 'second') });
  expect(await second.ended).toBe(1);
  expect(second.said.stderr).toBe(
    `Port ${port} of 127.0.0.1 is in use: stop the program that uses it, or set another PORT.\n`,
  );
  expect(second.said.stdout).toBe('');
});
