import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/pages/marked-text.ts';

const shown = (text: string, start: number, end: number) =>
  markText(text, { start, end }).map((pieces) =>
    pieces.map((piece) => (piece.quoted ? `[${piece.text}]` : piece.text)).join(''),
  );

describe('markText', () => {
  it('marks the quoted words where they stand', () => {
    expect(shown('One two.\n\nThree four.', 10, 15)).toEqual(['One two.', '[Three] four.']);
  });

  it('marks a quote that runs over paragraphs in each', () => {
    expect(shown('One two.\n \nThree four.', 4, 16)).toEqual(['One [two.]', '[Three] four.']);
  });

  it('keeps the lines of a paragraph together', () => {
    expect(shown('- a\n- b\n\n\n- c\n', 0, 0)).toEqual(['- a\n- b', '- c']);
  });

  it.each([
    [-1, 3],
    [3, 3],
    [5, 2],
    [0, 99],
  ])('marks nothing for %i to %i, which is no stretch of the text', (start, end) => {
    expect(shown('One two.', start, end)).toEqual(['One two.']);
  });

  it('has no paragraphs for a text without words', () => {
    expect(markText(' \n\n ', null)).toEqual([]);
  });

  it('loses and adds no word, and marks exactly the quote, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '가', '\t'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (written, start, end) => {
        const pieces = markText(written, { start, end }).flat();
        const bare = (words: string) => words.replace(/\s/g, '');
        expect(bare(pieces.map((piece) => piece.text).join(''))).toBe(bare(written));
        const inside = start < end && end <= written.length;
        const quoted = pieces.filter((piece) => piece.quoted).map((piece) => piece.text);
        expect(bare(quoted.join(''))).toBe(inside ? bare(written.slice(start, end)) : '');
      }),
    );
  });
});
