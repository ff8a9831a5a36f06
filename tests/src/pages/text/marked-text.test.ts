import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markRuns, quoteWithin } from '../../../../src/pages/text/marked-text.ts';

const shown = (text: string, quoted: [number, number] | null, from = 0, to = text.length) =>
  markRuns(text, { start: from, end: to }, quoted ? [{ start: quoted[0], end: quoted[1] }] : []).map(
    ({ href, pieces }) => {
      const words = pieces.map((piece) => (piece.quoted ? `[${piece.text}]` : piece.text)).join('');
      return href === null ? words : { [href]: words };
    },
  );

describe('markRuns', () => {
  it('marks what is quoted of a stretch, and no more', () => {
    expect(shown('One two three.', [4, 7])).toEqual(['One [two] three.']);
    expect(shown('One two three.', [0, 14], 4, 7)).toEqual(['[two]']);
    expect(shown('One two three.', [0, 3], 4, 7)).toEqual(['two']);
    expect(shown('One two three.', null)).toEqual(['One two three.']);
  });

  it.each(['https://me:word@city.example/x', 'http://city.example@other.example/', 'https://@city.example/'])(
    'makes no link of %s, which names a user',
    (address) => {
      const text = `See ${address} today.`;
      expect(shown(text, null).join('')).toBe(text);
    },
  );

  it('tells web addresses apart, quoted or not, without the words around them', () => {
    const address = 'https://city.example/apply?id=7';
    expect(shown(`Apply at ${address}. Thanks.`, [6, 14])).toEqual([
      'Apply [at ]',
      { [address]: '[https]://city.example/apply?id=7' },
      '. Thanks.',
    ]);
    expect(shown('신청: http://a.kr/신청에서 합니다', null)).toEqual([
      '신청: ',
      { 'http://a.kr/': 'http://a.kr/' },
      '신청에서 합니다',
    ]);
    expect(shown('(see https://a.example/x)', null)).toEqual([
      '(see ',
      { 'https://a.example/x': 'https://a.example/x' },
      ')',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',

    'ftp://a.example/',
    'https://',
    'http://#',
  ])('leads nowhere from %s', (written) => {
    expect(shown(`See ${written}`, null).join('')).toBe(`See ${written}`);
  });

  it('loses and adds no character, and marks exactly the quote, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '가', 'http://b.example', '/'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (written, start, end) => {
        const quote = quoteWithin(written, { start, end });
        const pieces = markRuns(written, { start: 0, end: written.length }, quote ? [quote] : []).flatMap(
          (run) => run.pieces,
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(written);
        const quoted = pieces.filter((piece) => piece.quoted).map((piece) => piece.text);
        expect(quoted.join('')).toBe(quote ? written.slice(start, end) : '');
      }),
    );
  });
});

describe('quoteWithin', () => {
  it.each([
    [-1, 3],
    [3, 3],
    [5, 2],
    [0, 99],
  ])('is nothing for %i to %i, which is no stretch of the text', (start, end) => {
    expect(quoteWithin('One two.', { start, end })).toBeNull();
  });

  it('is the quote where it lies in the text', () => {
    expect(quoteWithin('One two.', { start: 0, end: 8 })).toEqual({ start: 0, end: 8 });
    expect(quoteWithin('One two.', null)).toBeNull();
  });
});
