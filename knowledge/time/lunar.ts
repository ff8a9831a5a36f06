import type { Day } from '../notice.ts';
import { addDays, spanOf, startOf } from './calendar.ts';
import type { Interval } from './time.ts';

/** A day of the Korean lunar calendar; `leap` is true in a month put in (윤달) after the one of the same number. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** A month of the Korean lunar calendar, or a day of it. */
export type LunarDate = Omit<LunarDay, 'day'> & { readonly day?: number | undefined };

/** Lunar years that are converted, up to the last day of the tables by which the conversion is checked, month by month. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2050;
const LAST_DAY: Day = '2050-12-31';
/**
 * Days (end not included) that `Intl`'s calendar numbers otherwise than the Korea Astronomy and Space Science Institute does: the new
 * moon of 26 February 2017 fell within a minute of midnight. None of them is converted.
 */
const DIFFERS: readonly (readonly [from: Day, to: Day])[] = [['2017-02-26', '2017-03-28']];
const LONGEST_MONTH = 30;

const calendar = new Intl.DateTimeFormat('en-u-ca-dangi', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The lunar date of a day as the calendar has it, checked or not. */
function read(day: Day): LunarDay {
  const parts = new Map(
    calendar.formatToParts(new Date(`${startOf(day)}Z`)).map(({ type, value }) => [type as string, value]),
  );
  const month = parts.get('month') ?? '';
  return {
    year: Number(parts.get('relatedYear')),
    month: Number.parseInt(month, 10),
    day: Number(parts.get('day')),
    leap: month.endsWith('bis'),
  };
}

const isDisputed = (day: Day): boolean => DIFFERS.some(([from, to]) => day >= from && day < to);

/** The lunar date of a solar day; null before the lunar year 1950, after 2050, and where the calendars differ. */
export function lunarOf(day: Day): LunarDay | null {
  if (isDisputed(day) || day > LAST_DAY) return null;
  const lunar = read(day);
  return lunar.year < FIRST_YEAR || lunar.year > LAST_YEAR ? null : lunar;
}

/** The months of a lunar year in order, each with its first day and the day after its last. */
interface Month {
  readonly month: number;
  readonly leap: boolean;
  readonly from: Day;
  readonly to: Day;
}

const years = new Map<number, readonly Month[]>();

/** The first day of the lunar month that holds the day. */
const firstOfMonth = (day: Day): Day => addDays(day, 1 - read(day).day);

function monthsOf(year: number): readonly Month[] {
  const known = years.get(year);
  if (known) return known;
  const months: Month[] = [];
  // The first month begins between 21 January and 21 February.
  let from = firstOfMonth(`${year}-01-21`);
  while (read(from).year < year) from = firstOfMonth(addDays(from, LONGEST_MONTH + 2));
  for (let at = read(from); at.year === year; at = read(from)) {
    const to = firstOfMonth(addDays(from, LONGEST_MONTH + 2));
    months.push({ month: at.month, leap: at.leap, from, to });
    from = to;
  }
  years.set(year, months);
  return months;
}

/**
 * Where a lunar day or month lies on the solar calendar; null where the lunar calendar has no such date (a 30th in a month of 29 days,
 * a month that isn't put in that year), before the lunar year 1950, after the solar year 2050, and where the calendars differ.
 */
export function solarOf({ year, month, day, leap }: LunarDate): Interval | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const found = monthsOf(year).find((one) => one.month === month && one.leap === leap);
  if (found === undefined) return null;
  const from = day === undefined ? found.from : addDays(found.from, day - 1);
  const to = day === undefined ? found.to : addDays(from, 1);
  if (to > found.to || from < found.from || addDays(to, -1) > LAST_DAY) return null;
  const disputed = DIFFERS.some(([first, end]) => from < end && to > first);
  return disputed ? null : spanOf(from, to, 'day');
}

/** The last day of a lunar month (그믐); null as for `solarOf`. */
export function lastOfLunarMonth(date: Omit<LunarDate, 'day'>): Interval | null {
  const month = solarOf(date);
  return month === null ? null : { ...month, start: startOf(addDays(month.end.slice(0, 10), -1)) };
}
