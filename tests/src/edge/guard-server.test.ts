import { describe, expect, it } from 'vitest';
import { childPrograms } from '../../support/child-program.ts';
import { rawConnections, requestOf } from '../../support/raw-connection.ts';

const { run } = childPrograms();
const { exchange } = rawConnections();
const get = (target: string, ...headers: string[]) =>
  requestOf(`GET ${target} HTTP/1.1`, [...headers, 'Connection: close']);

describe('the program as a whole', () => {
  it('answers by the path alone, whatever host is named', async () => {
    const url = await run().ready;
    const hosts = ['localhost', 'other.example:81', '[2001:db8::1]', '127.0.0.1', ''];
    for (const host of hosts) {
      const { received } = await exchange(url, get('/healthz', `Host: ${host}`));
      expect(received, host).toContain('{"status":"alive"}');
    }
    for (const target of ['http://other.example/healthz', 'https://localhost:1/healthz']) {
      const { received } = await exchange(url, get(target, 'Host: notices.example'));
      expect(received, target).toContain('{"status":"alive"}');
    }
  });

  it('refuses a malformed host or target with 400 and one line in the log, and goes on', async () => {
    const { said, ready } = run({ LOG_LEVEL: 'warn' });
    const url = await ready;
    const malformed = [
      get('/healthz', 'Host: me/notices.atom?'),
      get('/healthz', 'Host: me:99999'),
      get('/', 'Host: two words'),
      get('/notices', 'Host: localhost', 'Host: localhost'),
      get('http://name@localhost/healthz', 'Host: localhost'),
      requestOf('GET / HTTP/1.1', ['Host: ::1', 'Connection: Upgrade', 'Upgrade: websocket']),
      requestOf(
        'POST /api/messages HTTP/1.1',
        ['Host: [', 'Expect: 100-continue', 'Content-Length: 2'],
        '{}',
      ),
    ];
    for (const [at, bytes] of malformed.entries()) {
      expect((await exchange(url, bytes)).statuses.at(-1), bytes).toBe(400);
      await expect.poll(() => said.stderr.split('\n').length - 1).toBe(at + 1);
    }
    for (const line of said.stderr.trim().split('\n')) {
      expect(JSON.parse(line)).toMatchObject({ level: 'warn', status: 400, request: expect.any(String) });
      expect(line).not.toMatch(/two words|99999|notices\.atom/);
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('serves a request to upgrade that names no stream as it would any other, or refuses it', async () => {
    const url = await run().ready;
    const asked = ['Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket'];
    expect((await exchange(url, requestOf('GET //[ HTTP/1.1', asked))).statuses).toEqual([404]);
  });
});
