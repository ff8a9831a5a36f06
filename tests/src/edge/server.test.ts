import type { Server } from 'restify';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, stopListening } from '../../../src/edge/listen.ts';
import { clientAddressBy, createServer, type Phase } from '../../../src/edge/server.ts';
import { createLogger } from '../../../src/logging/log.ts';

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => stopListening(server, 100))));

async function serve({
  phase = 'ready' as Phase,
  assertStorage = () => {},
  trustedProxies = [] as string[],
} = {}) {
  const lines: string[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  const state = { phase };
  const logger = createLogger({ level: 'debug', salt: '', output, forPeople: false });
  const server = createServer({
    config: { trustedProxies },
    logger,
    phase: () => state.phase,
    assertStorage,
  });
  servers.push(server);
  return { server, url: await listen(server, '127.0.0.1', 0), state, lines };
}

describe('the server', () => {
  it('says that it is alive and ready', async () => {
    const { url } = await serve();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'alive' });
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('tells HEAD the same, without a body', async () => {
    const { url } = await serve();
    for (const path of ['/healthz', '/readyz']) {
      const response = await fetch(url + path, { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    }
  });

  it.each(['starting', 'stopping'] as const)(
    'is alive, not ready and answers nothing else while it is %s',
    async (phase) => {
      const { url, server } = await serve({ phase });
      server.get('/page', async (_request, response) => response.send('hello'));
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      for (const path of ['/readyz', '/page', '/nothing']) {
        const response = await fetch(url + path);
        expect(response.status).toBe(503);
        expect(response.headers.get('retry-after')).toBe('2');
        expect(await response.json()).toMatchObject({
          status: phase,
          error: { message: expect.stringContaining(phase) },
        });
      }
    },
  );

  it('serves routes that were added after it began to listen', async () => {
    const { url, server, state } = await serve({ phase: 'starting' });
    server.get('/page', async (_request, response) => response.send('hello'));
    state.phase = 'ready';
    expect(await (await fetch(`${url}/page`)).json()).toBe('hello');
  });

  it('is not ready while nothing can be stored, and logs why', async () => {
    const { url, lines } = await serve({
      assertStorage: () => {
        throw new Error('disk full');
      },
    });
    const response = await fetch(`${url}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { status: 'storage-unavailable' }]);
    expect(lines.join()).toContain('disk full');
  });

  it.each(['/nothing', '/%zz', '/healthz/'])('says that there is nothing at %s', async (path) => {
    const { url } = await serve();
    const response = await fetch(url + path);
    expect([response.status, await response.json()]).toEqual([
      404,
      { error: { code: 'NotFound', message: 'There is nothing at this address. The chat is at /.' } },
    ]);
  });

  it('refuses a method that an address does not take', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/healthz`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ error: { code: 'MethodNotAllowed' } });
  });

  it('tells a client nothing of an error, and the log all', async () => {
    const { url, server, lines } = await serve();
    server.get('/broken/:id', async () => {
      throw new Error('secret detail');
    });
    const response = await fetch(`${url}/broken/someone`);
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(body)).toEqual({
      error: { code: 'InternalError', message: 'Something went wrong here. Try again in a moment.' },
    });
    expect(lines.join()).toContain('secret detail');
    expect(lines.join()).not.toContain('someone');
  });

  it('sets security headers on pages and errors, and names no product', async () => {
    const { url } = await serve();
    for (const path of ['/healthz', '/nothing']) {
      const { headers } = await fetch(url + path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.get('server')).toBeNull();
    }
  });

  it('gives every client a limited time', async () => {
    const { server } = await serve();
    expect(server.server.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(server.server.requestTimeout).toBeLessThanOrEqual(30_000);
  });

  it('cuts off, when it stops, what does not end by itself', async () => {
    const { server, url } = await serve();
    const asked = new Promise<void>((resolve) => {
      server.get('/endless', async () => {
        resolve();
        await new Promise(() => {});
      });
    });
    const answer = fetch(`${url}/endless`).catch((error: Error) => error.message);
    await asked;
    servers.splice(servers.indexOf(server), 1);
    await stopListening(server, 50);
    expect(await answer).toBe('fetch failed');
  });

  it('lets a request that runs come to its end when it stops', async () => {
    const { server, url } = await serve();
    let finish = () => {};
    const asked = new Promise<void>((resolve) => {
      server.get('/slow', async (_request, response) => {
        resolve();
        await new Promise<void>((end) => {
          finish = end;
        });
        response.send('done');
      });
    });
    const answer = fetch(`${url}/slow`);
    await asked;
    servers.splice(servers.indexOf(server), 1);
    const stopped = stopListening(server, 10_000);
    finish();
    expect(await (await answer).json()).toBe('done');
    await stopped;
  });
});

describe('listening', () => {
  it('says in one line that a port is in use', async () => {
    const { url } = await serve();
    const { port } = new URL(url);
    const second = createServer({
      config: { trustedProxies: [] },
      logger: createLogger({ level: 'silent', salt: '', forPeople: false }),
      phase: () => 'ready',
      assertStorage: () => {},
    });
    await expect(listen(second, '127.0.0.1', Number(port))).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is in use: stop the program that uses it, or set another PORT.`,
    );
  });

  it("says in one line that an address is not this machine's", async () => {
    const server = (await serve()).server;
    await stopListening(server, 100);
    servers.splice(0);
    await expect(listen(server, '203.0.113.1', 0)).rejects.toThrow(
      'HOST 203.0.113.1 is not an address of this machine',
    );
  });
});

describe("a client's address", () => {
  async function addressSeen(trustedProxies: string[], forwarded?: string) {
    const { server, url } = await serve({ trustedProxies });
    const clientAddress = clientAddressBy(trustedProxies);
    server.get('/me', async (request, response) => response.send(clientAddress(request)));
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
    return (await fetch(`${url}/me`, { headers })).json();
  }

  it("is the socket's, whatever a stranger's header says", async () => {
    expect(await addressSeen([])).toBe('127.0.0.1');
    expect(await addressSeen([], '203.0.113.7')).toBe('127.0.0.1');
  });

  it('is what a trusted proxy says, up to the last one that is not trusted', async () => {
    expect(await addressSeen(['loopback'], '203.0.113.7')).toBe('203.0.113.7');
    expect(await addressSeen(['loopback'], '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
    expect(await addressSeen(['127.0.0.0/8', '10.0.0.1'], '203.0.113.7, 10.0.0.1')).toBe('203.0.113.7');
  });
});
