import type { Day } from '../notice.ts';
import type { Granularity, Interval, LocalTime } from './time.ts';

const MS_A_DAY = 86_400_000;

/** The day as a count of days since 1970-01-01: arithmetic without a time zone. */
function numberOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_A_DAY;
}

function dayOfNumber(count: number): Day {
  return new Date(count * MS_A_DAY).toISOString().slice(0, 10);
}

/** True for years the four digits of a `Day` can hold, with room for a range beyond them. */
function isYear(year: number): boolean {
  return year >= 1000 && year <= 9990;
}

/** How many days the month has, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Null where the calendar has no such day (31 June), or the year isn't within 1000 to 9990. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month (1 to 12) and day of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** `days` later, or earlier where negative. Stops at the ends of the calendar, 1000 to 9999. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(Math.min(2_932_896, Math.max(-354_285, numberOf(day) + days)));
}

/** `months` later; a day that the month lacks becomes its last (31 January + 1 -> 28 February). */
export function addMonths(day: Day, months: number): Day {
  const from = partsOf(day);
  const count = Math.min(9_999 * 12, Math.max(1_000 * 12, from.year * 12 + from.month - 1 + months));
  const year = Math.min(9_999, Math.floor(count / 12));
  const month = (count % 12) + 1;
  const date = Math.min(from.day, daysInMonth(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Whole days from one day to another, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day of a local time, or the day itself. */
export function dayPart(time: Day | LocalTime): Day {
  return time.slice(0, 10);
}

/** Midnight at which the day begins. */
export function startOf(day: Day): LocalTime {
  return `${day}T00:00:00`;
}

/** `seconds` after the day's midnight; more than a day's worth runs on into the next days. */
export function timeOn(day: Day, seconds: number): LocalTime {
  const date = addDays(day, Math.floor(seconds / 86_400));
  const rest = ((seconds % 86_400) + 86_400) % 86_400;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${date}T${two(rest / 3_600)}:${two((rest % 3_600) / 60)}:${two(rest % 60)}`;
}

/** `seconds` later, or earlier where negative. */
export function addSeconds(time: LocalTime, seconds: number): LocalTime {
  return timeOn(dayPart(time), secondsOf(time) + seconds);
}

/** Seconds since midnight; 0 for a day. */
export function secondsOf(time: Day | LocalTime): number {
  return Number(time.slice(11, 13)) * 3_600 + Number(time.slice(14, 16)) * 60 + Number(time.slice(17, 19));
}

/** From the first day up to and not including the second. */
export function spanOf(from: Day, to: Day, granularity: Granularity): Interval {
  return { start: startOf(from), end: startOf(to), granularity };
}

/** The whole of one day. */
export function wholeDay(day: Day): Interval {
  return spanOf(day, addDays(day, 1), 'day');
}

/** `months` months that begin with the given one; null outside the calendar. */
export function monthsFrom(
  year: number,
  month: number,
  months: number,
  granularity: Granularity,
): Interval | null {
  const first = dayOf(year, month, 1);
  return first === null ? null : spanOf(first, addMonths(first, months), granularity);
}
