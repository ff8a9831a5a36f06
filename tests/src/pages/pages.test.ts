import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerPath } from '../../../src/pages/paths.ts';
import { citeWords, makeNotice } from '../../support/citations.ts';
import { type Site, startSite } from './site.ts';

const QUOTE = 'held in Uruguay, next year';
const summit = makeNotice();
const hostile = makeNotice({
  id: 'a b/ü?#"',
  title: '<script>alert(1)</script>',
  text: '</div><img src=x onerror=alert(1)>',
  publisher: '"><b>',
  url: null,
  published: { on: '2021-11-19', basis: 'inferred' },
  language: 'ko',
  sample: true,
});
const untold = makeNotice({ id: 'untold', title: '', publisher: null, published: null, url: null });

const toCome = makeNotice({ id: 'to-come', published: { on: '2026-11-23', basis: 'stated' } });

let site: Site;
beforeAll(async () => {
  site = await startSite([summit, hostile, untold, toCome], QUOTE);
});
afterAll(() => site.close());

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${site.url}${path}`, {
    method,
    headers: { Accept: 'text/html', ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('every page', () => {
  it.each(['/', '/notices', '/notices/summit-2018', '/notices/nowhere', '/nowhere'])(
    'is locked down at %s',
    async (path) => {
      const { headers, text } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      const nonce = /script-src 'self' 'nonce-([\w-]{20,})'/.exec(policy)?.[1];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`connect-src 'self' ${site.url.replace('http', 'ws')}`);
      expect(policy).toContain("base-uri 'none'; frame-ancestors 'none'; form-action 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
      for (const [, scriptNonce] of text.matchAll(/<script[^>]*nonce="([^"]*)"/g))
        expect(scriptNonce).toBe(nonce);
      expect(text).not.toMatch(/<script(?![^>]*nonce)|\son\w+="|style="/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect((await get(path)).headers.get('content-security-policy')).not.toBe(policy);
    },
  );

  it('is in the language asked for, or that of the browser, and leads to the other at the same place', async () => {
    expect((await get('/?lang=ko', { 'Accept-Language': 'en' })).text).toContain('<html lang="ko">');
    const korean = await get('/notices/summit-2018?start=1&lang=ko', { 'Accept-Language': 'en' });
    expect(korean.text).toContain('href="/notices/summit-2018?start=1&amp;lang=en" lang="en"');
    expect((await get('/', { 'Accept-Language': 'ko-KR,ko;q=0.9' })).text).toContain('공지');
  });

  it('explains itself where there is no page, to people; other programs get JSON', async () => {
    const lost = await get('/nowhere');
    expect([lost.status, lost.text.includes('<h1>')]).toEqual([404, true]);
    const written = await get('/notices', {}, 'POST');
    expect([written.status, written.text.includes('<h1>')]).toEqual([405, true]);
    expect((await get('/nowhere', { Accept: 'application/json' })).headers.get('content-type')).toContain(
      'json',
    );
  });
});

describe('the chat page', () => {
  it('has a heading, says what it is, and loads its files by names that change with their content', async () => {
    const { text } = await get('/');
    expect(text).toContain('<h1>City notices</h1>');
    expect(text).toContain('An automated assistant');
    const files = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(3);
    for (const path of files) {
      expect(path).toMatch(/-[0-9a-f]{16}\.(js|css)$/);
      const file = await get(path);
      expect(file.status).toBe(200);
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await get(path, { 'If-None-Match': file.headers.get('etag') ?? '' })).status).toBe(304);
    }
  });

  it('sends its files compressed as the browser takes them, with the same content', async () => {
    const path = /src="(\/assets\/webchat-[^"]+)"/.exec((await get('/')).text)?.[1] ?? '';
    const sizes = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const response = await fetch(`${site.url}${path}`, { headers: { 'Accept-Encoding': encoding } });
        expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
        return (await response.arrayBuffer()).byteLength;
      }),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('has no other file', async () => {
    for (const path of ['/assets/nothing.js', '/assets/..%2Fpages.ts', '/assets/chat.js']) {
      expect((await get(path)).status).toBe(404);
    }
  });
});

describe('the page of a notice', () => {
  it('marks the quoted words in the whole text', async () => {
    const { text } = await get(readerPath(citeWords(summit, QUOTE)));
    expect(text).toContain('The next one will be <mark id="quote">held in Uruguay, next year</mark>.');
    expect(text).toContain('<p>The 5th summit took place in Israel.</p>');
    expect(text).toContain('published 27 November 2018');
    expect(text).toContain('href="https://example.org/notices/1"');
  });

  it('says that the notice has changed since, and marks nothing, where the quote is of another revision', async () => {
    const { text } = await get(readerPath({ ...citeWords(summit, QUOTE), revision: '0123456789ab' }));
    expect(text).toContain('has been changed since');
    expect(text).not.toContain('<mark');
  });

  it.each(['?start=5', '?revision=x&start=1&end=2', '?revision=0123456789ab&start=-1&end=9e99'])(
    'shows the whole notice for %s, which quotes nothing',
    async (query) => {
      const { status, text } = await get(`/notices/summit-2018${query}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<mark|has been changed/);
    },
  );

  it('lets nothing of a notice become HTML, and finds ids of any characters', async () => {
    const { status, text } = await get(readerPath(citeWords(hostile, '<img src=x')));
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script>alert|<img|<b>/);
    expect(text).toContain('<mark id="quote">&lt;img src=x</mark>');
  });

  it('says what is inferred, not known, or made up', async () => {
    expect((await get('/notices/untold')).text).toMatch(/Untitled notice.*no date known/s);
    const made = (await get(readerPath(citeWords(hostile, 'img')))).text;
    expect(made).toContain('published about 19 November 2021 (inferred');
    expect(made).toContain('Sample notice');
  });

  it('is not there before the day of publication', async () => {
    const { status, text } = await get('/notices/to-come');
    expect(status).toBe(404);
    expect(text).toContain('This notice isn&#39;t here');
  });

  it('says so where there is no such notice', async () => {
    const { status, text } = await get('/notices/nowhere');
    expect(status).toBe(404);
    expect(text).toContain('This notice isn&#39;t here');
  });
});

describe('the list of notices', () => {
  it('leads to each, with samples labelled', async () => {
    const { text } = await get('/notices');
    expect([...text.matchAll(/<li>/g)]).toHaveLength(3);
    expect(text).toContain('href="/notices/summit-2018?lang=en"');
    expect(text).toContain('(sample)</a>');
  });
});
