import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createFetcher,
  createUserAgent,
  DEFAULT_LIMITS,
  type FetcherOptions,
} from '../../../../knowledge/sources/fetch/fetcher.ts';
import type { FetchOptions, Page } from '../../../../knowledge/sources/fetch/page.ts';
import { startWebServer, type WebServer } from '../../../support/web-server.ts';

const PAGE = '<p>The outdoor pool is closed.</p>';
const PUBLIC = [{ address: '93.184.215.14', family: 4 }];

let site: WebServer;
let waited: number[];
let clock: number;

beforeEach(async () => {
  site = await startWebServer({ '/': PAGE });
  waited = [];
  clock = Date.parse('2026-11-22T00:00:00Z');
});
afterEach(async () => {
  await site.close();
  nock.cleanAll();
});

/** A fetcher on a clock that only waiting moves on. */
function fetcher(options: Partial<FetcherOptions> = {}) {
  const fetchPage = createFetcher({
    userAgent: createUserAgent('1.0', 'mailto:web@city.example'),
    now: () => new Date(clock),
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      clock += milliseconds;
    },
    pace: { pauseMs: 0, patienceMs: 60_000 },
    allowPrivate: true,
    ...options,
  });
  return (address: string, more: Partial<FetchOptions> = {}): Promise<Page> =>
    fetchPage(address, { signal: AbortSignal.timeout(10_000), ...more });
}

const reasonOf = (page: Page) => (page.status === 'refused' ? page.reason : page.status);
const textOf = (page: Page) => (page.status === 'ok' ? new TextDecoder().decode(page.body) : page.status);

describe('a page', () => {
  it('comes with its address, its type and what to remember of it', async () => {
    site.answers.set('/a', (_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=euc-kr',
        etag: '"1"',
        'last-modified': 'Fri, 20 Nov 2026 00:00:00 GMT',
      });
      response.end(PAGE);
    });
    expect(await fetcher()(`${site.origin}/a`)).toEqual({
      status: 'ok',
      address: `${site.origin}/a`,
      body: Buffer.from(PAGE),
      contentType: 'text/html; charset=euc-kr',
      remembered: { etag: '"1"', lastModified: 'Fri, 20 Nov 2026 00:00:00 GMT' },
    });
  });

  it('is asked for by a product that names itself and whom to write to', async () => {
    let agent: string | undefined;
    site.answers.set('/', (request, response) => {
      agent = request.headers['user-agent'];
      response.end(PAGE);
    });
    await fetcher()(site.origin);
    expect(agent).toBe('notice-assistant/1.0 (+mailto:web@city.example)');
  });

  it('is not sent again where it did not change', async () => {
    site.answers.set('/', (request, response) => {
      const unchanged =
        request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'Monday';
      response.writeHead(unchanged ? 304 : 200).end();
    });
    const remembered = { etag: '"1"', lastModified: 'Monday' };
    expect(await fetcher()(site.origin, { remembered })).toEqual({ status: 'unchanged' });
    expect((await fetcher()(site.origin, { remembered: { etag: '"2"' } })).status).toBe('ok');
  });

  it.each([404, 410])('that answers %i is gone', async (status) => {
    site.answers.set('/', (_request, response) => response.writeHead(status).end());
    expect(await fetcher()(site.origin)).toEqual({ status: 'gone' });
  });

  it.each([401, 403, 422, 500])('that answers %i is refused, with the number', async (status) => {
    site.answers.set('/', (_request, response) => response.writeHead(status).end());
    expect(await fetcher()(site.origin)).toEqual({
      status: 'refused',
      reason: `its server answered ${status}`,
    });
  });

  it('comes unpacked', async () => {
    site.answers.set('/', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
    );
    expect(textOf(await fetcher()(site.origin))).toBe(PAGE);
  });

  it('that is packed wrongly is refused', async () => {
    site.answers.set('/', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    );
    expect(reasonOf(await fetcher()(site.origin))).toBe('it is packed wrongly');
  });
});

describe('limits', () => {
  const limits = { ...DEFAULT_LIMITS, bytes: 10_000 };
  const hasty = { ...limits, timeoutMs: 200 };
  const tooLong = 'it has more than the 10000 bytes that a page may have';

  it('end a body that never ends', async () => {
    let sent = 0;
    site.answers.set('/', (_request, response) => {
      const more = () => {
        while (!response.destroyed) {
          sent += 4_096;
          if (!response.write('x'.repeat(4_096))) break;
        }
      };
      response.on('drain', more);
      more();
    });
    expect(reasonOf(await fetcher({ limits })(site.origin))).toBe(tooLong);
    expect(sent).toBeLessThan(10_000_000);
  });

  it('refuse a body that is announced as too long, without reading it', async () => {
    site.answers.set('/', (_request, response) =>
      response.writeHead(200, { 'content-length': '5000000000' }).write('x'),
    );
    expect(reasonOf(await fetcher({ limits })(site.origin))).toBe(tooLong);
  });

  it('count what is unpacked, so that a small body can not unfold into a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(25_000);
    site.answers.set('/', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(reasonOf(await fetcher({ limits })(site.origin))).toBe(tooLong);
  });

  it('give up on a server that hangs before it answers, or in the middle', async () => {
    site.answers.set('/silent', () => undefined);
    site.answers.set('/stuck', (_request, response) => response.writeHead(200).write('x'));
    const fetch = fetcher({ limits: hasty });
    expect(reasonOf(await fetch(`${site.origin}/silent`))).toBe('it was not there within 0.2 seconds');
    expect(reasonOf(await fetch(`${site.origin}/stuck`))).toBe('it was not there within 0.2 seconds');
  });

  it('stop a request when asked to', async () => {
    site.answers.set('/', () => undefined);
    const stop = new AbortController();
    const page = fetcher()(site.origin, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 50);
    await expect(page).rejects.toThrow('enough');
  });
});

describe('redirects', () => {
  const to = (location: string) => (_request: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(302, { location }).end();

  it('are followed on the same host, and the page knows where it was found', async () => {
    site.answers.set('/old', to('/'));
    const page = await fetcher()(`${site.origin}/old`);
    expect(page).toMatchObject({ status: 'ok', address: `${site.origin}/` });
  });

  it('that go round are given up', async () => {
    site.answers.set('/a', to('/b'));
    site.answers.set('/b', to('/a'));
    expect(reasonOf(await fetcher()(`${site.origin}/a`))).toBe('it was sent on more than 5 times');
    expect(site.asked).toHaveLength(6);
  });

  it('are not followed to a host that is not among those of the source', async () => {
    site.answers.set('/a', to('http://elsewhere.example/'));
    expect(reasonOf(await fetcher()(`${site.origin}/a`))).toBe(
      'it leads to elsewhere.example, which is not among the hosts of this source',
    );
  });

  it('are followed to other hosts of the source, and to the same one with www', async () => {
    nock('https://city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(301, '', { location: 'https://www.city.example/' });
    nock('https://www.city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(302, '', { location: 'https://board.example/' });
    nock('https://board.example').get('/robots.txt').reply(404).get('/').reply(200, PAGE);
    const fetch = fetcher({ allowPrivate: false, resolve: async () => PUBLIC });
    const page = await fetch('https://city.example/', { hosts: ['city.example', 'board.example'] });
    expect(page).toMatchObject({ status: 'ok', address: 'https://board.example/' });
  });

  it('never lead from https to http', async () => {
    nock('https://city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(301, '', { location: 'http://city.example/' });
    const page = await fetcher({ allowPrivate: false, resolve: async () => PUBLIC })('https://city.example/');
    expect(reasonOf(page)).toBe('it leads from https to http');
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/html,x', 'javascript:alert(1)'])(
    'to %s are refused, as the address itself is',
    async (address) => {
      site.answers.set('/a', to(address));
      expect(reasonOf(await fetcher()(`${site.origin}/a`))).toMatch(/^it leads to no http\(s\) address/);
      expect(reasonOf(await fetcher()(address))).toMatch(/^it is no http\(s\) address/);
    },
  );

  it('to an address with a password are refused', async () => {
    site.answers.set('/a', to('http://user:secret@127.0.0.1/'));
    expect(reasonOf(await fetcher()(`${site.origin}/a`))).toBe(
      'it leads to an address with a user name or password',
    );
  });
});

describe('addresses inside', () => {
  it('are refused as they are written', async () => {
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '10.0.0.1',
      '169.254.169.254',
      '[fd00::1]',
      '0.0.0.0',
    ]) {
      const reason = reasonOf(await fetcher({ allowPrivate: false })(`http://${host}/`));
      expect(reason, host).toMatch(/no public address$/);
    }
  });

  it('are refused where a name resolves to one, even beside a public one', async () => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return [...PUBLIC, { address: '192.168.0.10', family: 4 }];
    };
    const page = await fetcher({ allowPrivate: false, resolve })('http://rebound.example/');
    expect(reasonOf(page)).toBe('rebound.example leads to 192.168.0.10, which is no public address');
    expect(asked).toEqual(['rebound.example']);
  });

  it('are not reached by a name that changes after it was looked up: the connection is made to what was checked', async () => {
    const { port } = new URL(site.origin);
    nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\]|rebound\.example)(:\d+)?$/);
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [{ address: '127.0.0.1', family: 4 }];
    };
    try {
      const page = await fetcher({ resolve })(`http://rebound.example:${port}/`);
      // The machine's own look-up knows no such name: the answer can only have come from the address given.
      expect(textOf(page)).toBe(PAGE);
      expect(lookups).toBe(2);
    } finally {
      nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
    }
  });

  it('are refused where a redirect leads to them', async () => {
    nock('http://city.example')
      .get('/robots.txt')
      .reply(404)
      .get('/')
      .reply(302, '', { location: 'http://169.254.169.254/' });
    const fetch = fetcher({ allowPrivate: false, resolve: async () => PUBLIC });
    const page = await fetch('http://city.example/', { hosts: ['city.example', '169.254.169.254'] });
    expect(reasonOf(page)).toBe('169.254.169.254 is no public address');
  });

  it('of hosts that are not known are told in words', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' });
    };
    expect(reasonOf(await fetcher({ resolve })('http://nowhere.example/'))).toBe('its host is not known');
  });
});

describe('robots.txt', () => {
  const rules = (text: string) => {
    let times = 0;
    site.answers.set('/robots.txt', (_request, response) => {
      times += 1;
      response.end(text);
    });
    return () => times;
  };

  it('is obeyed, and read once a day', async () => {
    const times = rules('User-agent: *\nDisallow: /private\n');
    const fetch = fetcher();
    expect(reasonOf(await fetch(`${site.origin}/private/a`))).toBe(
      `the robots.txt of ${new URL(site.origin).host} asks that it not be read`,
    );
    expect(textOf(await fetch(site.origin))).toBe(PAGE);
    expect(site.asked).toEqual(['/']);
    expect(times()).toBe(1);
    clock += 25 * 3_600_000;
    await fetch(site.origin);
    expect(times()).toBe(2);
  });

  it('may address the product by its name', async () => {
    rules('User-agent: notice-assistant\nDisallow: /\n\nUser-agent: *\nAllow: /\n');
    expect((await fetcher()(site.origin)).status).toBe('refused');
  });

  it('is read by its first half megabyte, however long it goes on', async () => {
    const long = `User-agent: *\nDisallow: /private\n${'# …\n'.repeat(400_000)}Disallow: /\n`;
    rules(long);
    const fetch = fetcher();
    expect((await fetch(`${site.origin}/private`)).status).toBe('refused');
    expect((await fetch(site.origin)).status).toBe('ok');
  });

  it('that asks for a longer pause gets it', async () => {
    rules('User-agent: *\nCrawl-delay: 7\n');
    const fetch = fetcher({ pace: { pauseMs: 1_000, patienceMs: 60_000 } });
    await fetch(site.origin);
    await fetch(site.origin);
    expect(waited).toEqual([1_000, 7_000]);
  });

  it('that the server fails to give forbids all for a while', async () => {
    site.answers.set('/robots.txt', (_request, response) => response.writeHead(500).end());
    const fetch = fetcher();
    expect(reasonOf(await fetch(site.origin))).toMatch(/doesn't give its robots\.txt/);
    rules('');
    clock += 601_000;
    expect((await fetch(site.origin)).status).toBe('ok');
  });

  it('also counts for the page that a redirect leads to', async () => {
    rules('User-agent: *\nDisallow: /private\n');
    site.answers.set('/a', (_request, response) => response.writeHead(302, { location: '/private' }).end());
    expect((await fetcher()(`${site.origin}/a`)).status).toBe('refused');
    expect(site.asked).toEqual(['/a']);
  });
});

describe('pace', () => {
  it('leaves a pause between the requests to a host, and sends one at a time', async () => {
    let open = 0;
    let most = 0;
    site.answers.set('/', (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(PAGE);
      }, 20);
    });
    const fetch = fetcher({ pace: { pauseMs: 1_000, patienceMs: 60_000 } });
    await Promise.all([fetch(site.origin), fetch(site.origin), fetch(site.origin)]);
    expect(most).toBe(1);
    expect(waited.every((milliseconds) => milliseconds === 1_000)).toBe(true);
    expect(waited.length).toBeGreaterThanOrEqual(3);
  });

  it('waits as long as a busy server asks, and tries again', async () => {
    let times = 0;
    site.answers.set('/', (_request, response) => {
      times += 1;
      if (times === 1) response.writeHead(429, { 'retry-after': '12' }).end();
      else response.end(PAGE);
    });
    expect(textOf(await fetcher()(site.origin))).toBe(PAGE);
    expect(waited).toEqual([12_000]);
  });

  it('leaves a server alone that asks for longer, without waiting for it', async () => {
    site.answers.set('/', (_request, response) =>
      response.writeHead(503, { 'retry-after': 'Sun, 22 Nov 2026 01:00:00 GMT' }).end(),
    );
    const fetch = fetcher();
    const reason = `${new URL(site.origin).host} asks to be left alone for 3600 seconds`;
    expect(reasonOf(await fetch(site.origin))).toBe(reason);
    expect(reasonOf(await fetch(site.origin))).toBe(reason);
    expect(site.asked).toHaveLength(1);
    expect(waited).toEqual([]);
  });

  it('gives up on a server that stays busy', async () => {
    site.answers.set('/', (_request, response) => response.writeHead(503).end());
    expect(reasonOf(await fetcher()(site.origin))).toBe('its server is busy (answered 503)');
    expect(waited).toEqual([10_000, 20_000]);
  });
});
