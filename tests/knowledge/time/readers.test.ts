import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnglishDates } from '../../../knowledge/languages/english/dates/dates.ts';
import { readKoreanDates } from '../../../knowledge/languages/korean/dates/dates.ts';

const WORDS = [
  ...[
    '3',
    '14',
    '31',
    '2019',
    '12월',
    '24일',
    '2025년',
    '오전',
    '10시',
    '부터',
    '까지',
    '~',
    '-',
    '.',
    ',',
    '(토)',
    '지난',
    '오는',
  ],
  ...[
    'May',
    'March',
    'next',
    'last',
    'week',
    'of',
    'the',
    'end',
    'to',
    'and',
    'between',
    'Monday',
    'pm',
    ':',
    '/',
    ' ',
    '\n',
    '내년',
  ],
];

describe.each([
  ['English', readEnglishDates],
  ['Korean', readKoreanDates],
] as const)('the %s reader', (_, read) => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join('')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' ')),
  );
  const anchors = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('never throws, and its mentions stand in the text, in order, with time that runs forwards', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        let last = 0;
        for (const { start, end, text: words, interval } of read(text, anchor)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (interval !== null) expect(interval.end > interval.start).toBe(true);
          last = end;
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test.each([
    '1',
    '12. ',
    '3 May to ',
    'in ',
    '2025. 12. ',
    '12월 ',
    '오전 10시 ~ ',
    'a ',
    '-',
    '24~',
    'early mid late ',
    '12:',
    '1, ',
    '3 and ',
    'Monday, ',
    '12월 3일, ',
    '3·',
    '음력 ',
    '3/4, ',
  ])('comes to an end on a long run of %j: backtracking would not', (piece) => {
    const text = piece.repeat(20_000);
    for (const { start, end, text: said } of read(text, '2025-12-10'))
      expect(text.slice(start, end)).toBe(said);
  });

  test('reads a text without digits or words of time as empty', () => {
    expect(read('Nothing here tells of anything.', '2025-12-10')).toEqual([]);
    expect(read('여기에는 아무 말도 없다', '2025-12-10')).toEqual([]);
  });

  test('takes a time of day as its anchor too', () => {
    expect(read('2025-12-13', '2025-12-10T09:30:00')[0]?.interval?.start).toBe('2025-12-13T00:00:00');
  });
});
