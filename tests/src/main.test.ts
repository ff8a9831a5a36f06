import { join } from 'node:path';
import { expect, it } from 'vitest';
import { childPrograms } from '../support/child-program.ts';

const { run, folder } = childPrograms();

it.each(['SIGTERM', 'SIGINT'] as const)(
  'starts, says where it is in one line, and stops on %s',
  async (signal) => {
    const { child, said, ended, ready } = run({});
    const url = await ready;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(said.stdout).toBe(`Notice assistant is ready: open ${url} (Ctrl+C stops it).\n`);
    child.kill(signal);
    // One that takes too long ends itself with 1.
    expect(await ended).toBe(0);
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
  const second = run({ PORT: port, DATA_DIR: join(folder(), 'second') });
  expect(await second.ended).toBe(1);
  expect(second.said.stderr).toBe(
    `Port ${port} of 127.0.0.1 is in use: stop the program that uses it, or set another PORT.\n`,
  );
  expect(second.said.stdout).toBe('');
});
