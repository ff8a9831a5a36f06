import { holidayIn } from '../../languages/english/dates/holidays.ts';
import type { Day } from '../../notice.ts';
import { addDays, partsOf, weekdayOf } from '../calendar.ts';
import { daysFromFeast } from './lunar-feasts.ts';
import { isNthWeekday } from './nth-weekday.ts';

/** Whether a day is a public holiday. `maybe`: one in some places, one put to another day, or one that a government may still set. */
export type IsHoliday = (day: Day) => 'yes' | 'no' | 'maybe';

const KOREAN: ReadonlySet<string> = new Set([
  '01-01',
  '03-01',
  '05-05',
  '06-06',
  '08-15',
  '10-03',
  '10-09',
  '12-25',
]);
/** Labour Day and Constitution Day: holidays for some, or of late. */
const KOREAN_MAYBE: ReadonlySet<string> = new Set(['05-01', '07-17']);

function isKorean(day: Day): boolean {
  if (KOREAN.has(day.slice(5)) || daysFromFeast('buddha', day) === 0) return true;
  return (['seollal', 'chuseok'] as const).some((feast) => Math.abs(daysFromFeast(feast, day) ?? 9) <= 1);
}

/** True where a holiday on a weekend, or on another holiday, may be made up for on this day: one of the first working days after it. */
function mayMakeUp(day: Day, isOne: (day: Day) => boolean): boolean {
  if (weekdayOf(day) > 5) return false;
  for (let at = 1; at <= 5; at++) {
    const before = addDays(day, -at);
    const off = isOne(before);
    if (off && weekdayOf(before) > 5) return true;
    // Feasts of three days end on a working day though one of them lay on a weekend.
    if (!off && weekdayOf(before) <= 5) return false;
  }
  return false;
}

/** Korea's public holidays. Days of elections aren't known. */
export const koreanHoliday: IsHoliday = (day) => {
  if (isKorean(day)) return 'yes';
  return KOREAN_MAYBE.has(day.slice(5)) || mayMakeUp(day, isKorean) ? 'maybe' : 'no';
};

const ENGLISH: ReadonlySet<string> = new Set(['01-01', '12-25']);
/** Holidays in one country or another where notices are written in English, `MM-DD`. */
const ENGLISH_MAYBE: ReadonlySet<string> = new Set([
  '12-26',
  '01-02',
  '01-26',
  '04-25',
  '06-19',
  '07-01',
  '07-04',
  '11-11',
]);
/** The same by month, weekday and its place in the month. */
const ENGLISH_MONDAYS: readonly (readonly [month: number, weekday: number, n: number])[] = [
  [1, 1, 3],
  [2, 1, 1],
  [2, 1, 3],
  [3, 1, 2],
  [5, 1, 1],
  [5, 1, -1],
  [6, 1, 1],
  [8, 1, 1],
  [8, 1, -1],
  [9, 1, 1],
  [10, 1, 2],
  [10, 1, -1],
  [11, 4, 4],
];

const isChristmas = (day: Day): boolean => ENGLISH.has(day.slice(5)) || day.slice(5) === '12-26';

/** Public holidays where notices are written in English: sure of Christmas Day and New Year's Day alone, as countries differ in the others. */
export const englishHoliday: IsHoliday = (day) => {
  const monthDay = day.slice(5);
  if (ENGLISH.has(monthDay)) return 'yes';
  if (ENGLISH_MAYBE.has(monthDay) || isKorean(day) || mayMakeUp(day, isChristmas)) return 'maybe';
  const sunday = holidayIn(partsOf(day).year, 'easter sunday');
  if (sunday !== null && (day === addDays(sunday, -2) || day === addDays(sunday, 1))) return 'maybe';
  const { month } = partsOf(day);
  const isMonday = ENGLISH_MONDAYS.some(
    ([of, weekday, n]) => of === month && isNthWeekday(day, { n, weekday }),
  );
  return isMonday ? 'maybe' : 'no';
};
