import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNotice } from '../../support/citations.ts';
import { type Site, startSite } from './site.ts';

const QUOTE = 'held in Uruguay, next year';
const summit = makeNotice();
let site: Site;
beforeAll(async () => {
  site = await startSite([summit], QUOTE);
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
      expect(policy).toContain("base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
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

describe('an authority that makes the pages its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  const logo = join(folder, 'logo.svg');
  writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  let owned: Site;
  beforeAll(async () => {
    owned = await startSite([summit], QUOTE, {
      siteIn: (language) => ({
        assistantName: 'Ask Haneul',
        authorityName: language === 'ko' ? '하늘시' : 'Haneul <City>',
        contact: 'tel:120',
        conversationDays: 1,
        recordQuestions: true,
      }),
      branding: { accentColour: '#7a1f5c', logoIn: (language) => (language === 'ko' ? null : logo) },
      examples: async (language) => (language === 'en' ? ['When is the fair?'] : []),
    });
  });
  afterAll(async () => {
    await owned.close();
    rmSync(folder, { recursive: true });
  });
  const read = async (path: string) => (await fetch(`${owned.url}${path}`)).text();

  it('has its name at the head, its contact, and how long talks are kept', async () => {
    const page = await read('/');
    expect(page).toContain(
      '<span class="name">Haneul &lt;City&gt;</span><span class="assistant">Ask Haneul</span>',
    );
    expect(page).toContain('<title>Ask Haneul - Haneul &lt;City&gt;</title>');
    expect(page).toContain('<a href="tel:120">120</a>');
    expect(page).toContain('kept here for 1 day after');
    expect(page).toContain('go with the talk when you delete it');
    expect((await get('/')).text).not.toContain('go with the talk when you delete it');
  });

  it('says all that otherwise in a language that has its own', async () => {
    const page = await read('/notices?lang=ko');
    expect(page).toContain('<span class="name">하늘시</span>');
    expect(page).not.toContain('<img class="logo"');
  });

  it('has its logo, and its colour for light pages and a lighter one for dark ones', async () => {
    const page = await read('/notices');
    const path = /<img class="logo" src="(\/assets\/logo-[0-9a-f]{16}\.svg)" alt="">/.exec(page)?.[1] ?? '';
    expect((await fetch(`${owned.url}${path}`)).headers.get('content-type')).toBe('image/svg+xml');
    const style = await read(/href="(\/assets\/style-[^"]+)"/.exec(page)?.[1] ?? '');
    expect(style.match(/--fill:#[0-9a-f]{6}/g)?.slice(0, 2)).toEqual([
      '--fill:#7a1f5c',
      expect.not.stringContaining('#7a1f5c'),
    ]);
  });

  it('shows examples that work without a script, in the language of the page', async () => {
    expect(await read('/?lang=en')).toContain(
      '<button type="submit" name="ask" value="When is the fair?">When is the fair?<svg',
    );
    expect(await read('/?lang=ko')).not.toContain('When is the fair?');
  });

  it.each([
    ['nowhere.svg', 'which is not there'],
    ['logo.gif', 'give a file that ends in svg, png, jpg, jpeg, webp'],
  ])('is told in one line what is wrong with the logo %s', async (name, why) => {
    const branding = { accentColour: '#175c8f', logoIn: () => join(folder, name) };
    await expect(startSite([summit], QUOTE, { branding })).rejects.toThrow(
      `LOGO is ${JSON.stringify(join(folder, name))}, ${why}.`,
    );
  });
});

describe('the chat page', () => {
  it('has a heading, says what it is, and loads its files by names that change with their content', async () => {
    const { text } = await get('/');
    expect(text).toContain('<h1>What would you like to know?</h1>');
    expect(text).toContain('<title>City notices</title>');
    expect(text).toContain('An automated assistant');
    const files = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(2);
    for (const path of files) {
      expect(path).toMatch(/-[0-9a-f]{16}\.(js|css)$/);
      const file = await get(path);
      expect(file.status).toBe(200);
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await get(path, { 'If-None-Match': file.headers.get('etag') ?? '' })).status).toBe(304);
    }
  });

  it('sends its files compressed as the browser takes them, with the same content', async () => {
    const path = /src="(\/assets\/webchat-[0-9a-f]+\.js)"/.exec((await get('/webchat')).text)?.[1] ?? '';
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
