import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarPath, readerPath } from '../../../src/pages/paths.ts';
import { citeWords, makeNotice } from '../../support/citations.ts';
import { type Site, startSite } from './site.ts';

const QUOTE = 'held in Uruguay, next year';
const summit = makeNotice();
const hostile = makeNotice({
  id: 'a b/ü?#"',
  title: '<script>alert(1)</script>',
  text: '</div><img src=x onerror=alert(1)> javascript:alert(1)',
  publisher: '"><b>',
  url: null,
  published: { on: '2021-11-19', basis: 'inferred' },
  language: 'ko',
  sample: true,
});
const untold = makeNotice({ id: 'untold', title: '', publisher: null, published: null, url: null });
const toCome = makeNotice({ id: 'to-come', published: { on: '2026-11-23', basis: 'stated' } });
const pool = makeNotice({
  id: 'pool',
  title: 'Swimming pool fees from January 2027',
  text: 'Fees, see https://city.example/pool:\n\n| Who | Fee |\n|---|---|\n| Adults | 4,500 won |\n\n- Bring a cap.\n- Apply by 12 March 2027, 6 p.m.\n\nClosed in 2028.',
  publisher: 'Haneul City',
  published: { on: '2026-11-02', basis: 'stated' },
});
const poolBefore = makeNotice({
  id: 'pool-before',
  title: 'Swimming pool fees from January 2026',
  text: 'Adults pay 4,000 won. Old cards hold until 31 January 2027.',
  publisher: 'Haneul City',
  published: { on: '2025-11-02', basis: 'stated' },
});
const many = Array.from({ length: 45 }, (_, at) =>
  makeNotice({
    id: `market-${at}`,
    title: `Market ${at}`,
    text: 'Stalls open at nine.',
    publisher: 'Market Office',
    published: { on: `2019-01-${String((at % 28) + 1).padStart(2, '0')}`, basis: 'stated' },
  }),
);

let site: Site;
beforeAll(async () => {
  site = await startSite([summit, hostile, untold, toCome, pool, poolBefore, ...many], QUOTE);
});
afterAll(() => site.close());

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${site.url}${path}`, {
    method,
    headers: { Accept: 'text/html', ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const titles = (text: string) =>
  [...text.matchAll(/<a class="title"[^>]*>([^<]*)</g)].map(([, title]) => title);

describe('the page of a notice', () => {
  it('marks the quoted words in the whole text', async () => {
    const { text } = await get(readerPath(citeWords(summit, QUOTE)));
    expect(text).toContain('The next one will be <mark id="quote">held in Uruguay, next year</mark>.');
    expect(text).toContain('<p>The 5th summit took place in Israel.</p>');
    expect(text).toContain('published 27 November 2018');
    expect(text).toContain('<dd>English</dd>');
    expect(text).toContain('href="https://example.org/notices/1"');
  });

  it('shows tables, lists and web addresses as what they are, quoted or not', async () => {
    const { text } = await get(readerPath(citeWords(pool, 'Adults | 4,500 won')));
    expect(text).toContain('<th scope="col">Fee</th>');
    expect(text).toContain('<td><mark id="quote">Adults</mark></td><td><mark>4,500 won</mark></td>');
    expect(text).toContain('<li>Bring a cap.</li>');
    expect(text).toContain('<a href="https://city.example/pool" rel="noopener noreferrer external">');
  });

  it('leads to the chat, with the notice named in the box', async () => {
    const { text } = await get('/notices/pool?lang=en');
    expect(text).toContain('href="/?lang=en&amp;ask=Swimming+pool+fees+from+January+2027%3A+"');
  });

  it('names what it replaces, and what replaces it', async () => {
    expect((await get('/notices/pool')).text).toMatch(
      /replaces an earlier one:.*href="\/notices\/pool-before\?lang=en"/s,
    );
    expect((await get('/notices/pool-before')).text).toMatch(
      /newer notice replaces this one:.*href="\/notices\/pool\?lang=en"/s,
    );
    expect((await get('/notices/summit-2018')).text).not.toContain('replaces');
  });

  it('says that the notice has changed since, and marks nothing, where the quote is of another revision', async () => {
    const { text } = await get(readerPath({ ...citeWords(summit, QUOTE), revision: '0123456789ab' }));
    expect(text).toContain('has been changed since');
    expect(text).not.toContain('<mark');
    const whole = (await get('/notices/summit-2018?revision=0123456789ab')).text;
    expect(whole).toContain('no longer kept');
    expect(whole).toContain('The 5th summit took place in Israel.');
  });

  it.each([
    '?start=5',
    '?revision=x&start=1&end=2',
    '?revision=x',
    `?revision=${summit.revision}&start=-1&end=9e99`,
  ])('shows the whole notice for %s, which quotes nothing', async (query) => {
    const { status, text } = await get(`/notices/summit-2018${query}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<mark|has been changed|no longer kept/);
  });

  it('lets nothing of a notice become HTML, and finds ids of any characters', async () => {
    const { status, text } = await get(readerPath(citeWords(hostile, '<img src=x')));
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script>alert|<img|<b>|href="javascript/);
    expect(text).toContain('<mark id="quote">&lt;img src=x</mark>');
  });

  it('says what is inferred, not known, or made up', async () => {
    expect((await get('/notices/untold')).text).toMatch(/Untitled notice.*no date known/s);
    const made = (await get(readerPath(citeWords(hostile, 'img')))).text;
    expect(made).toContain('published about 19 November 2021 (inferred');
    expect(made).toContain('Sample notice');
  });

  it('is not there before the day of publication, nor where there is no such notice', async () => {
    for (const path of [
      '/notices/to-come',
      '/notices/nowhere',
      '/notices/to-come/calendar.ics?start=0&end=9',
    ]) {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).toContain('This notice isn&#39;t here');
    }
  });
});

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
    expect(text).toContain('<link rel="alternate" type="application/atom+xml"');
    expect(text.match(/href="\/notices\.atom\?q=swimming&amp;lang=en"/g)).toHaveLength(2);
  });
});

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
});

describe('the calendar file of a notice', () => {
  it('holds the date of the quoted words', async () => {
    const { status, headers, text } = await get(
      calendarPath(citeWords(pool, 'Apply by 12 March 2027, 6 p.m.'), 'en'),
    );
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('notice.ics');
    expect(text).toContain('\r\nDTSTART:20270312T090000Z\r\n');
    expect(text).toContain('\r\nSUMMARY:Until: Swimming pool fees from January 2027\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain(
      'URL:https://notices.example/notices/pool?lang=en&revision=',
    );
  });

  it('says in its entry that a newer notice replaces the one with the date', async () => {
    const dated = citeWords(poolBefore, 'Old cards hold until 31 January 2027.');
    const { text } = await get(calendarPath(dated, 'en'));
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270131');
    expect(unfolded).toContain(
      'DESCRIPTION:A newer notice replaces this one:\\nhttps://notices.example/notices/pool?lang=en',
    );
    const newer = await get(calendarPath(citeWords(pool, 'Apply by 12 March 2027, 6 p.m.'), 'en'));
    expect(newer.text).not.toContain('replaces this one');
  });

  it('is led to from the quote, where there is a date in it', async () => {
    const dated = citeWords(pool, 'Apply by 12 March 2027, 6 p.m.');
    expect((await get(readerPath(dated))).text).toContain(calendarPath(dated, 'en').replaceAll('&', '&amp;'));
    expect((await get(readerPath(citeWords(pool, 'Bring a cap.')))).text).not.toContain('calendar.ics');
  });

  it.each([
    ['no date', calendarPath(citeWords(pool, 'Bring a cap.'))],
    ['a date too wide', calendarPath(citeWords(pool, 'Closed in 2028.'))],
    [
      'another revision',
      calendarPath({ ...citeWords(pool, 'Apply by 12 March 2027'), revision: '0123456789ab' }),
    ],
    ['no offsets', '/notices/pool/calendar.ics'],
    ['offsets outside', '/notices/pool/calendar.ics?start=0&end=99999'],
    ['no numbers', '/notices/pool/calendar.ics?start=a&end=b'],
  ])('is not there for %s', async (_why, path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain('There is no date to add');
  });
});

describe('HEAD', () => {
  it.each([
    '/',
    '/notices',
    '/notices/pool',
    '/notices.atom',
    calendarPath(citeWords(pool, 'Apply by 12 March 2027')),
  ])('is answered at %s as GET is, without a body', async (path) => {
    const [head, got] = [await get(path, {}, 'HEAD'), await get(path)];
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'));
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'));
  });
});
