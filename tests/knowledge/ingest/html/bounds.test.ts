import { describe, expect, it } from 'vitest';
import { isWithinBounds } from '../../../../knowledge/ingest/html/bounds.ts';
import { parseHtml } from '../../../../knowledge/ingest/html/document.ts';
import { fragmentText, mainText } from '../../../../knowledge/ingest/html/main-text.ts';
import { htmlText } from '../../../../knowledge/ingest/html/text.ts';

describe('a page', () => {
  it.each([
    ['tags', '<b>a</b>'.repeat(31_000)],
    ['character references', 'a&amp;'.repeat(61_000)],
    ['attributes of one tag', `<p ${'a '.repeat(41_000)}>`],
    ['attributes right behind each other', `<p ${'a="b"'.repeat(41_000)}>`],
    ['elements that are never closed', '<div>'.repeat(1_001)],
    ['headings that are never closed', '<p><h3>'.repeat(1_001)],
  ])('of too many %s is refused before it is parsed', (_, html) => {
    expect(isWithinBounds(html)).toBe(false);
    expect(fragmentText(html)).toBeNull();
  });

  it.each([
    ['paragraphs without an end', '<p>a'.repeat(20_000)],
    ['items without an end', `<ul>${'<li>a'.repeat(20_000)}</ul>`],
    ['rows and cells without an end', `<table>${'<tr><td>a<td>b'.repeat(9_000)}</table>`],
    ['line breaks and pictures', '<br><img src="a.png">'.repeat(20_000)],
    ['a long value with brackets', `<img alt="${'>'.repeat(100_000)}" src="data:${'a'.repeat(500_000)}">`],
  ])('of many %s is read', (_, html) => {
    expect(isWithinBounds(html)).toBe(true);
  });

  it('of many no-break spaces is read', () => {
    expect(fragmentText(`<p>Open${'&nbsp;'.repeat(100_000)}daily</p>`)).toBe('Open daily');
  });

  it('with a list of classes without end is read', () => {
    const classes = Array.from({ length: 150_000 }, (_, at) => `c${at}`).join(' ');
    expect(fragmentText(`<p class="${classes}">Open</p><p class='${classes}'>daily</p>`)).toBe(
      'Open\n\ndaily',
    );
  });

  it('of many signs that are written as references is no article, but has its words', () => {
    const document = parseHtml(`<article>${'a > b & '.repeat(20_000)}</article>`);
    expect(document && mainText(document)).toBe('');
    expect(document && htmlText(document.body)).toContain('a > b & a');
  });
});
