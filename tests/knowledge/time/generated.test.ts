import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnglishDates } from '../../../knowledge/languages/english/dates/dates.ts';
import { readKoreanDates } from '../../../knowledge/languages/korean/dates/dates.ts';
import { addDays, dayPart, partsOf, weekdayOf } from '../../../knowledge/time/calendar.ts';
import type { DateReader } from '../../../knowledge/time/time.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const 요일 = ['월', '화', '수', '목', '금', '토', '일'];

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekdays = fc.integer({ min: 1, max: 7 });
const matters = fc.constantFrom('The clinic is', 'Seed swap:', 'The ferry stops', 'The rink is closed');
const 일들 = fc.constantFrom('진료가 있습니다', '장터가 열립니다', '배가 쉽니다', '단수됩니다');

const startsOf = (read: DateReader, text: string, anchor: string): string[] =>
  read(text, anchor).flatMap(({ interval, alternative }) =>
    interval && !alternative ? [dayPart(interval.start)] : [],
  );

const wordedDay = (day: string): string => {
  const { year, month, day: number } = partsOf(day);
  return `${number} ${MONTHS[month - 1]} ${year}`;
};

describe('sentences made by chance', () => {
  test('a weekday that is announced is never told as past, and lies within a week', () => {
    fc.assert(
      fc.property(days, weekdays, matters, 일들, (anchor, weekday, matter, 일) => {
        const read = [
          ...startsOf(readEnglishDates, `${matter} on ${WEEKDAYS[weekday - 1]}.`, anchor),
          ...startsOf(readKoreanDates, `${요일[weekday - 1]}요일에 ${일}.`, anchor),
        ];
        expect(read).toHaveLength(weekdayOf(anchor) === weekday ? 0 : 2);
        for (const day of read) {
          expect(weekdayOf(day)).toBe(weekday);
          expect(day > anchor && day <= addDays(anchor, 6)).toBe(true);
        }
      }),
    );
  });

  test('a weekday of next week lies in the next week', () => {
    fc.assert(
      fc.property(days, weekdays, fc.constantFrom('다음 주', '차주', '내주'), (anchor, weekday, week) => {
        const monday = addDays(anchor, 8 - weekdayOf(anchor));
        const expected = addDays(monday, weekday - 1);
        expect(startsOf(readEnglishDates, `It is on ${WEEKDAYS[weekday - 1]} next week.`, anchor)).toEqual([
          expected,
        ]);
        expect(startsOf(readKoreanDates, `${week} ${요일[weekday - 1]}요일에 합니다.`, anchor)).toEqual([
          expected,
        ]);
      }),
    );
  });

  test('a list of days of one month is read whole', () => {
    const lists = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(days, lists, (anchor, list) => {
        // Neighbouring days make a stretch.
        const apart = list
          .toSorted((a, b) => a - b)
          .filter((day, at, all) => day !== (all[at - 1] ?? -1) + 1);
        fc.pre(apart.every((day, at) => at === 0 || day > (apart[at - 1] ?? 0) + 1) && apart.length > 1);
        const { year, month } = partsOf(addDays(anchor, 45));
        const expected = apart.map(
          (day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        );
        const last = apart.at(-1);
        const before = apart.slice(0, -1).join(', ');
        const english = `It takes place on ${before} and ${last} ${MONTHS[month - 1]} ${year}.`;
        expect(startsOf(readEnglishDates, english, anchor)).toEqual(expected);
        const korean = `${year}년 ${month}월 ${apart.join('일, ')}일에 합니다.`;
        expect(startsOf(readKoreanDates, korean, anchor)).toEqual(expected);
      }),
    );
  });

  test('figures are read in the order that is known, and undecided ones are never sure', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (anchor, day, month) => {
          fc.pre(day !== month);
          const year = partsOf(anchor).year;
          const text = `The stall opens: ${day}/${month}/${year}.`;
          const iso = (m: number, d: number) =>
            `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const known = (order: 'day-first' | 'month-first') =>
            readEnglishDates(text, iso(6, 15), () => order)[0];
          const dayFirst = known('day-first');
          const monthFirst = known('month-first');
          if (!dayFirst?.alternative && !monthFirst?.alternative) {
            const told = [dayFirst, monthFirst].map((one) => dayPart(one?.interval?.start ?? ''));
            expect([iso(month, day), iso(day, month)]).toEqual(expect.arrayContaining(told));
          }
          const [open] = readEnglishDates(text, iso(month, day));
          if (open && !open.alternative)
            expect([iso(month, day), iso(day, month)]).toContain(dayPart(open.interval?.start ?? ''));
        },
      ),
    );
  });

  test('a date told in full stays that day, whatever names and lengths stand beside it', () => {
    const beside = fc.constantFrom(
      'The Christmas market opens on',
      'The Summer Reading Challenge ends on',
      'Under the Planning Act 1990 it is due on',
      'In the first quarter of fiscal year 2031 we count; the count is on',
    );
    fc.assert(
      fc.property(days, days, beside, (anchor, day, words) => {
        expect(startsOf(readEnglishDates, `${words} ${wordedDay(day)}.`, anchor)).toEqual([day]);
      }),
    );
  });
});
