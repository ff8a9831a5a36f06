import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../knowledge/sources/fetch/fetcher.ts';
import { PAGE, reasonOf, textOf, useWeb } from '../../../support/fetching.ts';
import { replyWith } from '../../../support/reply-with.ts';

const web = useWeb();
const { fetcher } = web;

describe('a page', () => {
  it('comes with its address, its type and what to remember of it', async () => {
    web.site.answers.set('/a', (_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=euc-kr',
        etag: '"1"',
        'last-modified': 'Fri, 20 Nov 2026 00:00:00 GMT',
      });
      response.end(PAGE);
    });
    expect(await fetcher()(`${web.site.origin}/a`)).toEqual({
      status: 'ok',
      address: `${web.site.origin}/a`,
      body: Buffer.from(PAGE),
      contentType: 'text/html; charset=euc-kr',
      remembered: { etag: '"1"', lastModified: 'Fri, 20 Nov 2026 00:00:00 GMT' },
    });
  });

  it('is asked for by a product that names itself and whom to write to', async () => {
    let agent: string | undefined;
    web.site.answers.set('/', (request, response) => {
      agent = request.headers['user-agent'];
      response.end(PAGE);
    });
    await fetcher()(web.site.origin);
    expect(agent).toBe('notice-assistant/1.0 (+mailto:web@city.example)');
  });

  it('is not sent again where it did not change', async () => {
    web.site.answers.set('/', (request, response) => {
      const unchanged =
        request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'Monday';
      replyWith(response, unchanged ? 304 : 200);
    });
    const remembered = { etag: '"1"', lastModified: 'Monday' };
    expect(await fetcher()(web.site.origin, { remembered })).toEqual({ status: 'unchanged' });
    expect((await fetcher()(web.site.origin, { remembered: { etag: '"2"' } })).status).toBe('ok');
  });

  it.each([404, 410])('that answers %i is gone', async (status) => {
    web.site.answers.set('/', (_request, response) => replyWith(response, status));
    expect(await fetcher()(web.site.origin)).toEqual({ status: 'gone' });
  });

  it.each([401, 403, 422, 500])('that answers %i is refused, with the number', async (status) => {
    web.site.answers.set('/', (_request, response) => replyWith(response, status));
    expect(await fetcher()(web.site.origin)).toEqual({
      status: 'refused',
      reason: `its server answered ${status}`,
    });
  });

  it('comes unpacked', async () => {
    web.site.answers.set('/', (_request, response) =>
      replyWith(response, 200, { 'content-encoding': 'gzip' }, gzipSync(PAGE)),
    );
    expect(textOf(await fetcher()(web.site.origin))).toBe(PAGE);
  });

  it('that is packed wrongly is refused', async () => {
    web.site.answers.set('/', (_request, response) =>
      replyWith(response, 200, { 'content-encoding': 'gzip' }, 'no gzip'),
    );
    expect(reasonOf(await fetcher()(web.site.origin))).toBe('it is packed wrongly');
  });
});

describe('limits', () => {
  const limits = { ...DEFAULT_LIMITS, bytes: 10_000 };
  const hasty = { ...limits, timeoutMs: 200 };
  const tooLong = 'it has more than the 10000 bytes that a page may have';

  it('end a body that never ends', async () => {
    let sent = 0;
    web.site.answers.set('/', (_request, response) => {
      const more = () => {
        while (!response.destroyed) {
          sent += 4_096;
          if (!response.write('x'.repeat(4_096))) break;
        }
      };
      response.on('drain', more);
      more();
    });
    expect(reasonOf(await fetcher({ limits })(web.site.origin))).toBe(tooLong);
    expect(sent).toBeLessThan(10_000_000);
  });

  it('refuse a body that is announced as too long, without reading it', async () => {
    web.site.answers.set('/', (_request, response) => {
      response.setHeader('content-length', '5000000000');
      response.write('x');
    });
    expect(reasonOf(await fetcher({ limits })(web.site.origin))).toBe(tooLong);
  });

  it('count what is unpacked, so that a small body can not unfold into a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(25_000);
    web.site.answers.set('/', (_request, response) =>
      replyWith(response, 200, { 'content-encoding': 'gzip' }, bomb),
    );
    expect(reasonOf(await fetcher({ limits })(web.site.origin))).toBe(tooLong);
  });

  it('give up on a server that hangs before it answers, or in the middle', async () => {
    web.site.answers.set('/silent', () => undefined);
    web.site.answers.set('/stuck', (_request, response) => response.write('x'));
    const fetch = fetcher({ limits: hasty });
    expect(reasonOf(await fetch(`${web.site.origin}/silent`))).toBe('it was not there within 0.2 seconds');
    expect(reasonOf(await fetch(`${web.site.origin}/stuck`))).toBe('it was not there within 0.2 seconds');
  });

  it('stop a request when asked to', async () => {
    web.site.answers.set('/', () => undefined);
    const stop = new AbortController();
    const page = fetcher()(web.site.origin, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 50);
    await expect(page).rejects.toThrow('enough');
  });
});
