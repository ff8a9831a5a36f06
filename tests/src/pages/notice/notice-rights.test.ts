import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryNoticeStore, type Notice, openLibrary } from '../../../../knowledge/index.ts';
import { readerPath } from '../../../../src/pages/paths.ts';
import { citeWords, makeNotice } from '../../../support/citations.ts';
import { type Site, startSite } from '../site.ts';

const BEFORE = makeNotice({
  id: 'market',
  title: 'Market',
  text: 'The market opens at nine. Dogs stay out.',
  licence: 'KOGL-1',
});
const AFTER = makeNotice({
  ...BEFORE,
  text: 'The market opens at ten.',
  otherUrls: ['https://other.example/1'],
  attachments: [{ name: 'Plan of <stalls>.hwp', url: 'https://files.example/plan?a=1&b=2' }],
});
const GONE = makeNotice({ id: 'gone', title: 'Fair', text: 'The fair begins at noon.', licence: 'KOGL-3' });
const QUOTED = makeNotice({
  id: 'quoted',
  title: 'Pool',
  text: 'The pool is closed. Nobody may swim.',
  republish: 'quotes',
});

let site: Site;
beforeAll(async () => {
  const store = createMemoryNoticeStore();
  const put = (notice: Notice, reason: string | null = null) =>
    store.write({
      notices: [
        {
          sourceId: 'board',
          notice,
          missedRuns: 0,
          withdrawal: reason === null ? null : { on: '2026-11-01', by: 'source', reason },
        },
      ],
    });
  for (const notice of [BEFORE, AFTER, QUOTED]) await put(notice);
  await put(GONE, 'The hall has burnt down.');
  const { knowledge } = await openLibrary({ store, sourceIds: ['board'] });
  site = await startSite([], '', {}, knowledge);
});
afterAll(() => site.close());

const page = async (path: string) => {
  const response = await fetch(`${site.url}${path}`, { headers: { Accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};

describe('the page of a notice that a store holds', () => {
  it('still shows the text that was quoted, marked, and leads to the present one', async () => {
    const { text } = await page(readerPath(citeWords(BEFORE, 'opens at nine')));
    expect(text).toContain('The market <mark id="quote">opens at nine</mark>.');
    expect(text).toContain('This is how it read then.');
    expect(text).toContain('<a href="/notices/market?lang=en">To its present text</a>');
    const present = (await page('/notices/market')).text;
    expect(present).toContain('The market opens at ten.');
    expect(present).toMatch(
      /One attachment.*href="https:\/\/files\.example\/plan\?a=1&amp;b=2"[^>]*>Plan of &lt;stalls&gt;\.hwp<\/a>.*files\.example/s,
    );
    expect(text).not.toContain('attachment');
    expect(present).not.toContain('This is how it read then.');
  });

  it('names all addresses that the notice has, and its licence, with whose it is', async () => {
    const { text } = await page('/notices/market');
    expect(text).toContain('href="https://example.org/notices/1"');
    expect(text).toContain('href="https://other.example/1"');
    expect(text).toContain('<dd>KOGL type 1</dd>');
    expect(text).toContain('Ministry of the Interior, “Market”: used under KOGL type 1.');
  });

  it('says that a notice is withdrawn, since when and why, and leads nowhere to act on it', async () => {
    const { status, text } = await page('/notices/gone');
    expect(status).toBe(200);
    expect(text).toMatch(/withdrawn on .*1 November 2026/);
    expect(text).toContain('The hall has burnt down.');
    expect(text).toContain('The fair begins at noon.');
    expect(text).toContain('used under KOGL type 3, unaltered.');
    expect(text).not.toContain('Ask about this notice');
    expect((await page('/notices')).text).not.toContain('/notices/gone');
  });

  it('shows of a notice that may only be quoted the quoted words and the way to its source', async () => {
    const { text } = await page(readerPath(citeWords(QUOTED, 'The pool is closed.')));
    expect(text).toContain('<mark id="quote">The pool is closed.</mark>');
    expect(text).toContain('href="https://example.org/notices/1"');
    expect(text).toContain('Only the quoted words are shown here.');
    for (const path of [
      '/notices/quoted',
      '/notices',
      '/notices.atom',
      readerPath(citeWords(QUOTED, 'closed')),
    ])
      expect((await page(path)).text).not.toContain('Nobody may swim');
  });
});
