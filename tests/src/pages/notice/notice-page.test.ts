import { describe, expect, it } from 'vitest';
import { readerPath } from '../../../../src/pages/paths.ts';
import { citeWords } from '../../../support/citations.ts';
import { hostile, pool, QUOTE, summit, useSite } from '../notices-site.ts';

const get = useSite();

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
    const { status, text } = await get(readerPath(citeWords(hostile, 'javascript:alert(1)')));
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script>alert|<img|<b>|href="javascript/);
    expect(text).toContain('<mark id="quote">javascript:alert(1)</mark>');
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
