import '../../../../knowledge/languages/languages.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../knowledge/languages/telling/sentences.ts';
import { quotesOf } from '../../../support/spans.ts';

const WORD = /[\p{L}\p{N}]/u;

const split = (text: string, language = 'en') => quotesOf(text, splitSentences(text, language));

describe('splitSentences', () => {
  it.each([
    ['two sentences', 'The pool opens. The desk closes!', ['The pool opens.', 'The desk closes!']],
    ['a title before a name', 'Dr. Kim came. Mr. Lee left.', ['Dr. Kim came.', 'Mr. Lee left.']],
    ['a month cut short', 'It ended on Nov. 20. Then rain.', ['It ended on Nov. 20.', 'Then rain.']],
    ['a number', 'See No. 5 of the list. It costs 3.5 won.', ['See No. 5 of the list.', 'It costs 3.5 won.']],
    ['initials', 'J. Park spoke. K. Oh sang.', ['J. Park spoke.', 'K. Oh sang.']],
    ['a list, item by item', 'Bring:\n\n- a card\n- a photo\n', ['Bring:', 'a card', 'a photo']],
    [
      'a time with its zone',
      'The talk starts at 8 p.m. GMT on 4 May. Come early.',
      ['The talk starts at 8 p.m. GMT on 4 May.', 'Come early.'],
    ],
    [
      'a time with its day',
      'Gates open at 10 a.m. Sunday, 9 May. Bring water.',
      ['Gates open at 10 a.m. Sunday, 9 May.', 'Bring water.'],
    ],
    ['a time at the end', 'It ends at 6 p.m. Buses wait.', ['It ends at 6 p.m.', 'Buses wait.']],
    ['a short weekday', 'Meet on Sat. 8 May. It rains.', ['Meet on Sat. 8 May.', 'It rains.']],
    ['a day with a point', 'On 5. May the band plays.', ['On 5. May the band plays.']],
    [
      'an item with its number and its day',
      '1. Elm Road. Monday 3 May\n2. Oak Road. Friday 7 May',
      ['1. Elm Road. Monday 3 May', '2. Oak Road. Friday 7 May'],
    ],
    ['no white space around', '  \n  One.   Two.  \n\n', ['One.', 'Two.']],
    ['nothing', ' \n\n ', []],
    ['marks of a list in a line', '1. 2. 3. Open daily. Free.', ['1. 2. 3.', 'Open daily.', 'Free.']],
    [
      'a stop, and much white space',
      `Mr.${' '.repeat(40)}Lee left. He did.`,
      [`Mr.${' '.repeat(40)}Lee left.`, 'He did.'],
    ],
    ['lines that end as Windows ends them', 'One.\r\nTwo\r\n', ['One.', 'Two']],
  ])('gives %s', (_what, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    [
      '날짜는 2025. 12. 13.(토)입니다. 장소는 시청입니다.',
      ['날짜는 2025. 12. 13.(토)입니다.', '장소는 시청입니다.'],
    ],
    ['2025. 12. 13. (토) 오전에 열립니다.', ['2025. 12. 13. (토) 오전에 열립니다.']],
    ['기간은 2026. 3. 2.~3. 6.입니다. 무료입니다.', ['기간은 2026. 3. 2.~3. 6.입니다.', '무료입니다.']],
    ['회의를 열었습니다. 다음은 내년입니다.', ['회의를 열었습니다.', '다음은 내년입니다.']],
  ])('keeps Korean dates together: %s', (text, expected) => {
    expect(split(text, 'ko')).toEqual(expected);
  });

  it('covers every word, in order, without overlap, for any text', () => {
    const pieces = fc.constantFrom(
      'Dr. ',
      'a.',
      ' b? ',
      '\n',
      '2025. 12. ',
      '(토)',
      '다. ',
      ' - ',
      '😀',
      '“',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, 'ko')) {
          expect(text.slice(at, start)).not.toMatch(WORD);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(WORD);
      }),
    );
  });
});
