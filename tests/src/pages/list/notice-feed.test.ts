import { describe, expect, it } from 'vitest';
import { useSite } from '../notices-site.ts';

const get = useSite();

describe('the feed', () => {
  it('holds the newest fifty that fit, undated ones aside, with links that lead to the site from anywhere', async () => {
    const { status, headers, text } = await get('/notices.atom');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(text.match(/<entry/g)).toHaveLength(49);
    expect(text).not.toContain('Untitled notice');
    for (const [, address] of text.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^https:\/\/notices\.example\//);
    expect(text).toContain('<updated>2026-11-02T00:00:00+09:00</updated>');
    expect((await get('/notices.atom?q=swimming')).text.match(/<entry/g)).toHaveLength(2);
  });

  it('is sent once, until it changes', async () => {
    const { headers } = await get('/notices.atom');
    const etag = headers.get('etag') ?? '';
    const modified = headers.get('last-modified') ?? '';
    expect((await get('/notices.atom', { 'If-None-Match': `"x", W/${etag}` })).status).toBe(304);
    expect((await get('/notices.atom', { 'If-Modified-Since': modified })).status).toBe(304);
    expect(
      (await get('/notices.atom', { 'If-None-Match': '"x"', 'If-Modified-Since': modified })).status,
    ).toBe(200);
    expect(
      (await get('/notices.atom', { 'If-Modified-Since': 'Thu, 01 Jan 2026 00:00:00 GMT' })).status,
    ).toBe(200);
    expect((await get('/notices.atom?q=swimming')).headers.get('etag')).not.toBe(etag);
  });

  it('says in words what is wrong with its address', async () => {
    const { status, headers, text } = await get('/notices.atom?since=soon&lang=ko');
    expect([status, headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(text).toContain('시작일이 날짜가 아닙니다');
  });

  it('names its own address, and speaks the language asked for, else that of the asker', async () => {
    const own = (text: string) => /rel="self"[^>]*href="([^"]*)"/.exec(text)?.[1];
    const plain = await get('/notices.atom?q=swimming', { 'Accept-Language': 'ko-KR, en;q=0.5' });
    expect(own(plain.text)).toBe('https://notices.example/notices.atom?q=swimming');
    expect(plain.text).toContain('xml:lang="ko"');
    expect(plain.headers.get('vary')).toContain('Accept-Language');
    const named = await get('/notices.atom?lang=en', { 'Accept-Language': 'ko' });
    expect(own(named.text)).toBe('https://notices.example/notices.atom?lang=en');
    expect(named.text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
  });
});
