import type { Day } from '../notice.ts';
import {
  addDays,
  addMonths,
  dayOf,
  dayPart,
  daysBetween,
  daysInMonth,
  mondayOf,
  monthsFrom,
  partsOf,
  spanOf,
  startOf,
  weekdayOf,
  wholeDay,
} from './calendar.ts';
import { lastOfLunarMonth, solarOf } from './lunar.ts';
import type { Fields, Lean, Portion, Season } from './pieces.ts';
import type { Interval } from './time.ts';

const FIRST_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** A date further off than this, in days, would be told with its year, or with its month. */
const YEARLESS_REACH = 300;
const MONTHLESS_REACH = 20;

/** Early, middle or late part of a longer stretch; months in tens of days, weeks from Thursday, else by thirds or quarters. */
export function portionOf(interval: Interval, portion: Portion): Interval {
  const from = dayPart(interval.start);
  const to = dayPart(interval.end);
  const { granularity } = interval;
  if (portion === 'first-day') return wholeDay(from);
  if (portion === 'last-day') return wholeDay(addDays(to, -1));
  if (granularity === 'month') {
    if (portion === 'early') return { ...interval, end: startOf(addDays(from, 10)) };
    if (portion === 'mid') return spanOf(addDays(from, 10), addDays(from, 20), granularity);
    return { ...interval, start: startOf(addDays(from, 20)) };
  }
  if (granularity === 'year') {
    if (portion === 'early') return { ...interval, end: startOf(addMonths(from, 3)) };
    if (portion === 'mid') return spanOf(addMonths(from, 4), addMonths(from, 8), granularity);
    return { ...interval, start: startOf(addMonths(from, 9)) };
  }
  if (granularity === 'decade') {
    if (portion === 'early') return { ...interval, end: startOf(addMonths(from, 48)) };
    if (portion === 'mid') return spanOf(addMonths(from, 36), addMonths(from, 84), granularity);
    return { ...interval, start: startOf(addMonths(from, 84)) };
  }
  if (granularity === 'week') {
    if (portion === 'early') return { ...interval, end: startOf(addDays(from, 3)) };
    if (portion === 'mid') return spanOf(addDays(from, 2), addDays(from, 4), granularity);
    return { ...interval, start: startOf(addDays(from, 3)) };
  }
  const third = Math.floor(daysBetween(from, to) / 3);
  if (third === 0) return interval;
  if (portion === 'early') return { ...interval, end: startOf(addDays(from, third)) };
  if (portion === 'mid') return spanOf(addDays(from, third), addDays(from, 2 * third), granularity);
  return { ...interval, start: startOf(addDays(from, 2 * third)) };
}

/** The nth week (Monday to Sunday) of a month or year; a week belongs where its Thursday lies. -1 is the last. */
function nthWeek(period: Interval, week: number): Interval | null {
  const first = dayPart(period.start);
  const thursday = addDays(first, (4 - weekdayOf(first) + 7) % 7);
  if (week > 0) {
    const monday = addDays(thursday, (week - 1) * 7 - 3);
    return startOf(addDays(monday, 3)) < period.end ? spanOf(monday, addDays(monday, 7), 'week') : null;
  }
  const last = addDays(dayPart(period.end), -1);
  const monday = addDays(last, -((weekdayOf(last) - 4 + 7) % 7) - 3);
  return spanOf(monday, addDays(monday, 7), 'week');
}

function lunarIn(year: number, { month, day, portion, lunar }: Fields): Interval | null {
  if (month === undefined) return null;
  const date = { year, month, leap: lunar === 'leap' };
  return portion === 'last-day' ? lastOfLunarMonth(date) : solarOf({ ...date, day });
}

function periodIn(year: number, fields: Fields): Interval | null {
  const { half, quarter, season, month, day } = fields;
  if (fields.lunar !== undefined) return lunarIn(year, fields);
  if (month !== undefined && day !== undefined) {
    const date = dayOf(year, month, day);
    return date === null ? null : wholeDay(date);
  }
  if (month !== undefined) return monthsFrom(year, month, 1, 'month');
  if (season !== undefined) return monthsFrom(year, FIRST_MONTH[season], 3, 'season');
  if (quarter !== undefined) return monthsFrom(year, quarter * 3 - 2, 3, 'quarter');
  if (half !== undefined) return monthsFrom(year, half * 6 - 5, 6, 'half');
  return monthsFrom(year, 1, 12, 'year');
}

/** The fields in a given year; null where the calendar lacks them. */
function placeIn(year: number, fields: Fields): Interval | null {
  const period = periodIn(year, fields);
  if (period === null || period.granularity === 'day') return period;
  if (fields.week !== undefined) return nthWeek(period, fields.week);
  return fields.portion === undefined ? period : portionOf(period, fields.portion);
}

function isMonthless({ month, half, quarter, season }: Fields): boolean {
  return month === undefined && half === undefined && quarter === undefined && season === undefined;
}

/** The places that the fields can mean around the anchor, in order of time. */
function candidates(fields: Fields, anchor: Day): Interval[] {
  const { year, month } = partsOf(anchor);
  const found: Interval[] = [];
  const add = (interval: Interval | null) => {
    if (interval !== null) found.push(interval);
  };
  if (fields.year !== undefined) add(placeIn(fields.year, fields));
  else if (!isMonthless(fields)) {
    const reach = fields.month === 2 && fields.day === 29 && fields.lunar === undefined ? 8 : 1;
    for (let y = year - reach; y <= year + reach; y++) add(placeIn(y, fields));
  } else if (fields.day !== undefined && fields.lunar === undefined) {
    // A weekday beside a day without a month can lie some months off: Sunday the 31st.
    const reach = fields.weekday === undefined ? 2 : 13;
    for (let offset = -reach; offset <= reach; offset++) {
      const count = year * 12 + month - 1 + offset;
      const inMonth = { year: Math.floor(count / 12), month: (count % 12) + 1 };
      if (fields.day > daysInMonth(inMonth.year, inMonth.month)) continue;
      add(placeIn(inMonth.year, { ...inMonth, day: fields.day }));
    }
  } else if (fields.week !== undefined || fields.portion !== undefined) {
    add(placeIn(year, { ...fields, month }));
  } else if (fields.weekday !== undefined) {
    for (let week = -1; week <= 1; week++) {
      add(wholeDay(addDays(mondayOf(anchor), week * 7 + fields.weekday - 1)));
    }
  }
  return found;
}

/** Those that fall on the weekday named, or all where none does: a slip in the weekday doesn't lose the date. */
function onWeekday(found: Interval[], fields: Fields): Interval[] {
  if (fields.weekday === undefined || fields.day === undefined) return found;
  const fitting = found.filter(({ start }) => weekdayOf(dayPart(start)) === fields.weekday);
  return fitting.length > 0 ? fitting : found;
}

/** Days from the anchor to the interval; 0 where it holds the anchor. */
function distance(interval: Interval, anchor: Day): number {
  const now = startOf(anchor);
  if (interval.start > now) return daysBetween(anchor, dayPart(interval.start));
  return interval.end > now ? 0 : daysBetween(dayPart(interval.end), anchor) + 1;
}

function nearest(found: readonly Interval[], anchor: Day): Interval | null {
  let best: Interval | null = null;
  for (const interval of found) {
    if (best === null || distance(interval, anchor) <= distance(best, anchor)) best = interval;
  }
  return best;
}

function towards(found: readonly Interval[], anchor: Day, lean: Lean): Interval | null {
  const now = startOf(anchor);
  if (lean.to === 'this') return found.find(({ start }) => start.slice(0, 4) === anchor.slice(0, 4)) ?? null;
  const strict = lean.said && found.some(({ granularity }) => granularity !== 'day');
  if (lean.to === 'past') {
    return found.findLast(({ start, end }) => (strict ? end <= now : start <= now)) ?? null;
  }
  return found.find(({ start, end }) => (strict ? start > now : end > now)) ?? null;
}

/** True where a weekday is all that is named. */
export const isBareWeekday = (fields: Fields): boolean => Object.keys(fields).join() === 'weekday';

/** A weekday without more, of which nothing tells that it is past, is the coming one. */
const AHEAD: Lean = { to: 'future', said: false };

/**
 * Places the fields as seen from the anchor. What lacks its year or month goes where `lean` points, else to the nearest.
 * Null where the calendar has no such date.
 */
export function place(fields: Fields, anchor: Day, hint: Lean | null): Interval | null {
  const found = onWeekday(candidates(fields, anchor), fields);
  const lean = hint ?? (isBareWeekday(fields) ? AHEAD : null);
  if (found.length < 2 || lean === null) return nearest(found, anchor);
  const meant = towards(found, anchor, lean);
  if (meant === null) return nearest(found, anchor);
  if (lean.said || fields.weekday !== undefined) return meant;
  const reach = isMonthless(fields) ? MONTHLESS_REACH : YEARLESS_REACH;
  return distance(meant, anchor) <= reach ? meant : nearest(found, anchor);
}

/** The first place of the fields that doesn't begin before `from`; for the end of a range. */
export function placeAfter(fields: Fields, from: Day): Interval | null {
  return candidates(fields, from).find(({ start }) => start >= startOf(from)) ?? null;
}

/** The last place of the fields that doesn't begin after `until`; for the beginning of a range. */
export function placeBefore(fields: Fields, until: Day): Interval | null {
  return candidates(fields, until).findLast(({ start }) => start <= startOf(until)) ?? null;
}
