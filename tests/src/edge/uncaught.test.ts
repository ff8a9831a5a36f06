import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { childPrograms } from '../../support/child-program.ts';
import { rawConnections, requestOf } from '../../support/raw-connection.ts';

const FAULTY = fileURLToPath(new URL('../../support/faulty-program.ts', import.meta.url));
const { run } = childPrograms();
const { exchange } = rawConnections();

function linesOf(stderr: string): { readonly [field: string]: unknown }[] {
  return stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('an error that nobody caught', () => {
  it.each([
    ['handler', 500],
    ['promise', 500],
    ['timer', 500],
    ['body', 500],
    ['pre', 500],
    ['answered', 200],
    ['half', 200],
    ['write-after-end', 200],
  ])(
    'ends its own request alone where it came up in its %s',
    async (fault, status) => {
      const { said, ready } = run({}, FAULTY);
      const url = await ready;
      const headers = ['Host: localhost', 'Content-Length: 2', 'Connection: close'];
      const { statuses } = await exchange(url, requestOf(`POST /${fault} HTTP/1.1`, headers, 'hi'));
      expect(statuses).toEqual([status]);
      await expect.poll(() => linesOf(said.stderr)).toHaveLength(1);
      expect(linesOf(said.stderr)).toMatchObject([
        { level: 'error', msg: 'request failed', request: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      ]);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    },
    60_000,
  );

  it('tells whoever asked the id under which the log has it', async () => {
    const { said, ready } = run({}, FAULTY);
    const response = await fetch(`${await ready}/timer`, { method: 'POST', body: 'hi' });
    expect(await response.json()).toMatchObject({ error: { code: 'InternalError' } });
    expect(response.headers.get('x-request-id')).toBe(linesOf(said.stderr)[0]?.request);
  });

  it('closes the socket of a request to upgrade', async () => {
    const { said, ready } = run({}, FAULTY);
    const url = await ready;
    const headers = ['Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket'];
    expect((await exchange(url, requestOf('GET /stream HTTP/1.1', headers))).received).toBe('');
    expect(linesOf(said.stderr)).toMatchObject([{ msg: 'request failed' }]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('stops the program with code 1 where it belongs to no request, after what runs', async () => {
    const { child, said, ended, ready } = run({}, FAULTY);
    const url = await ready;
    const answer = exchange(url, requestOf('POST /slow HTTP/1.1', ['Host: localhost', 'Connection: close']));
    // The second answer shows that the first request was taken in.
    await fetch(`${url}/healthz`);
    child.kill('SIGUSR2');
    expect((await answer).received).toContain('finished');
    expect(await ended).toBe(1);
    expect(linesOf(said.stderr)).toMatchObject([
      { level: 'fatal', err: { message: 'failed in no request' } },
    ]);
  });
});
