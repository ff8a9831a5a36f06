import type { Day } from '../../notice.ts';
import { daysInMonth, partsOf, weekdayOf } from '../calendar.ts';
import type { NthWeekday } from './recurrence.ts';

/** True where the day is that weekday of its month: the first Wednesday, the last Friday. */
export function isNthWeekday(day: Day, { n, weekday }: NthWeekday): boolean {
  if (weekdayOf(day) !== weekday) return false;
  const { year, month, day: date } = partsOf(day);
  return n === -1 ? date + 7 > daysInMonth(year, month) : Math.ceil(date / 7) === n;
}

/** Weekdays, 1 to 7, from the first to the last, over the end of the week too. */
export const weekdaysBetween = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => ((first - 1 + at) % 7) + 1);
