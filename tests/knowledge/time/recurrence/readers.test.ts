import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../knowledge/languages/languages.ts';

const ANCHOR = '2026-11-16';
const PIECES = {
  en: [
    'Mon',
    'Tuesdays',
    ' and ',
    ' closed ',
    '9am-5pm',
    ', ',
    'first ',
    'Friday',
    ' of each month',
    ' except ',
    '25 December',
    ' until ',
    '31 March',
    '(',
    ')',
    ': ',
    '\n',
    '. ',
    'public holidays',
    'daily ',
  ],
  ko: [
    '매주 ',
    '월요일',
    '·',
    '화',
    ' 휴관',
    '09:00~18:00',
    ', ',
    '둘째 주 ',
    '토요일',
    '매월 ',
    ' 제외',
    '1월 1일',
    '까지 ',
    '부터 ',
    '(',
    ')',
    ': ',
    '\n',
    '다. ',
    '공휴일',
    '평일 ',
    '설날·추석 당일',
  ],
};

describe.each(['en', 'ko'] as const)('the reader of recurrences (%s)', (language) => {
  const {
    dates: { read: readDates },
    recurrence,
  } = languageOf(language);

  test('never throws, and its parts stand in the text in order, in sentences in order', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES[language]), { maxLength: 24 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (words) => {
        let end = 0;
        for (const { parts, sentence, recurrence: read } of recurrence.read(words, ANCHOR)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeLessThanOrEqual(words.length);
          expect(read.rules.length).toBeGreaterThan(0);
          let at = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.end).toBeGreaterThan(part.start);
            at = part.start;
          }
          end = sentence.end;
        }
        readDates(words, ANCHOR);
      }),
      { numRuns: 300 },
    );
  });

  test.each(PIECES[language])('comes to an end on a long run of "%s"', (piece) => {
    expect(recurrence.read(piece.repeat(Math.ceil(60_000 / piece.length)), ANCHOR)).toBeDefined();
  });
});
