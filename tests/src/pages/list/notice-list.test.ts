import { describe, expect, it } from 'vitest';
import { QUOTE, useSite } from '../notices-site.ts';
import { startSite } from '../site.ts';

const get = useSite();
const titles = (text: string) =>
  [...text.matchAll(/<a class="title"[^>]*>([^<]*)</g)].map(([, title]) => title);

describe('the list of notices', () => {
  it('leads to each, newest first, with samples labelled', async () => {
    const { text } = await get('/notices');
    expect(titles(text).slice(0, 3)).toEqual([
      'Swimming pool fees from January 2027',
      'Swimming pool fees from January 2026',
      '&lt;script&gt;alert(1)&lt;/script&gt; (sample)',
    ]);
    expect(text).toContain('href="/notices/pool?lang=en"');
    expect(text).toContain('50 notices, the newest first');
  });

  it('is searched by a form that needs no script, and keeps what was asked', async () => {
    const { text } = await get(
      '/notices?q=swimming&publisher=Haneul+City&language=en&since=2026-01-01&until=&lang=en',
    );
    expect(titles(text)).toEqual(['Swimming pool fees from January 2027']);
    expect(text).toContain('1 notice fits.');
    expect(text).toContain('name="q" value="swimming"');
    expect(text).toContain('<option value="Haneul City" selected>Haneul City (2)</option>');
    expect(text).toContain('<option value="en" selected>English (49)</option>');
    expect(text).toContain('name="since" value="2026-01-01"');
    expect(text).toContain('<form class="search" role="search" action="/notices" method="get">');
  });

  it('is called after what it was narrowed down to, as its feed is', async () => {
    const query = 'q=swimming&publisher=Haneul+City&language=en&since=2026-01-01&lang=ko';
    const name = '공지 목록: “swimming”, Haneul City, 영어, 2026년 1월 1일 –';
    expect((await get(`/notices?${query}`)).text).toContain(`<title>${name} - City notices</title>`);
    expect((await get(`/notices.atom?${query}`)).text).toContain(`<title>${name} - City notices</title>`);
    expect((await get('/notices?until=2026-01-01')).text).toContain('<title>Notices: – 1 January 2026 - ');
    expect((await get('/notices')).text).toContain('<title>Notices - City notices</title>');
  });

  it('is turned page by page, with the search kept', async () => {
    const first = await get('/notices?publisher=Market+Office');
    expect(titles(first.text)).toHaveLength(20);
    expect(first.text).toContain('href="/notices?publisher=Market+Office&amp;page=2&amp;lang=en"');
    expect(first.text).not.toContain('rel="prev"');
    const last = await get('/notices?publisher=Market+Office&page=3');
    expect(titles(last.text)).toHaveLength(5);
    expect(last.text).toContain('Page 3 of 3');
    expect(last.text).not.toContain('rel="next"');
    expect(last.text).toContain('start="41"');
  });

  it('says so where there is no such page, or nothing fits', async () => {
    const beyond = await get('/notices?page=9');
    expect(beyond.status).toBe(404);
    expect(beyond.text).toContain('The list has no page 9.');
    const nothing = await get('/notices?q=zeppelin');
    expect(nothing.status).toBe(200);
    expect(nothing.text).toContain('No notice fits');
    expect(nothing.text).toContain('<input type="search" id="q" name="q" value="zeppelin"');
  });

  it.each([
    ['since=yesterday', 'The first day isn&#39;t a day.'],
    ['until=2026-02-31', 'The last day isn&#39;t a day.'],
    ['since=2026-03-01&until=2026-02-01', 'The first day comes after the last.'],
    ['page=0', 'must be a number from 1 on'],
    ['page=x', 'must be a number from 1 on'],
    ['language=%3Cb%3E', 'A language is given by its code'],
    [`q=${'a'.repeat(201)}`, 'up to 200 characters'],
    [`publisher=${'a'.repeat(301)}`, 'too long'],
  ])('says what is wrong with %s', async (query, words) => {
    const { status, text } = await get(`/notices?${query}`);
    expect(status).toBe(400);
    expect(text).toContain(words);
    expect(text).toContain('<form class="search"');
  });

  it('says that there are no notices yet', async () => {
    const empty = await startSite([], QUOTE);
    const text = await (await fetch(`${empty.url}/notices?lang=en`)).text();
    expect(text).toContain('There are no notices yet.');
    await empty.close();
  });

  it('leads to the feed of the same notices', async () => {
    const { text } = await get('/notices?q=swimming');
    expect(text).toContain('<link rel="alternate" type="application/atom+xml" title="Notices: “swimming”"');
    expect(text.match(/href="\/notices\.atom\?q=swimming&amp;lang=en"/g)).toHaveLength(2);
  });
});
