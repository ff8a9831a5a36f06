import { Day } from '../../notice.ts';
import { addDays, addMonths, addSeconds, dayPart, startOf } from '../../time/calendar.ts';
import type { Recurrence } from '../../time/recurrence/recurrence.ts';
import { parseRecurrence } from '../../time/recurrence/text-form.ts';
import type { Granularity, Interval, LocalTime } from '../../time/time.ts';
import type { FactValue } from '../fact.ts';
import type { EntryTime } from './overview.ts';

/** A time as a fact's value tells it. */
export type ToldTime =
  | Extract<EntryTime, { is: 'span' }>
  | { readonly is: 'again'; readonly recurrence: Recurrence };

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const CLOCK = /T(?:[01]\d|2[0-3]):[0-5]\d$/;
const isDay = (text: string): boolean => Day.safeParse(text).success;
/** A time of day without an end is taken for as long, in seconds. */
const HOUR = 3_600;

/** Where a day, month or moment begins and ends; null for any other text. */
function stretchOf(text: string): Interval | null {
  if (isDay(text)) return span(startOf(text), startOf(addDays(text, 1)), 'day');
  if (MONTH.test(text)) {
    const first: Day = `${text}-01`;
    return span(startOf(first), startOf(addMonths(first, 1)), 'month');
  }
  if (!CLOCK.test(text) || !isDay(text.replace(CLOCK, ''))) return null;
  const start: LocalTime = `${text}:00`;
  return span(start, addSeconds(start, HOUR), 'minute');
}

const span = (start: LocalTime, end: LocalTime, granularity: Granularity): Interval => ({
  start,
  end,
  granularity,
});

/** `A/B`, of days or moments; its end is that of B's day, or the moment B. */
function rangeOf(from: string, to: string): Interval | null {
  const [first, last] = [stretchOf(from), stretchOf(to)];
  if (!first || !last) return null;
  const end = last.granularity === 'minute' ? last.start : last.end;
  if (end <= first.start) return null;
  const granularity = first.granularity === 'minute' || last.granularity === 'minute' ? 'minute' : 'day';
  return { start: first.start, end, granularity };
}

/** One time of a value; null for what can't be read. */
function timeOf(text: string): ToldTime | null {
  const [from, to] = text.split('/');
  if (from === undefined || to === undefined) {
    const interval = stretchOf(text);
    if (interval) return { is: 'span', interval, bound: 'during' };
    const recurrence = parseRecurrence(text);
    return recurrence && recurrence.rules.length > 0 ? { is: 'again', recurrence } : null;
  }
  const bound = from === '..' ? 'until' : to === '..' ? 'from' : 'during';
  const interval = bound === 'during' ? rangeOf(from, to) : stretchOf(bound === 'until' ? to : from);
  return interval && { is: 'span', interval, bound };
}

const isNextDay = (a: Interval, b: Interval): boolean =>
  a.granularity === 'day' && b.granularity === 'day' && a.end === b.start;

/**
 * The times of a value. "Opens on the 1st, closes on the 29th" is one stretch, and so are days that follow one another. `[]` for a value
 * without times.
 */
export function toldTimes(value: FactValue | null): ToldTime[] {
  if (value?.kind !== 'times') return [];
  const times = value.times.flatMap((text) => timeOf(text) ?? []);
  const [first] = times;
  const last = times.at(-1);
  if (first?.is === 'span' && last?.is === 'span' && first.bound !== 'until' && last.bound === 'until') {
    const { start } = first.interval;
    const { start: lastStart, granularity } = last.interval;
    const end = granularity === 'minute' ? lastStart : last.interval.end;
    if (start < end && dayPart(start) !== dayPart(lastStart))
      return [{ is: 'span', interval: span(start, end, granularity), bound: 'during' }];
  }
  const joined: ToldTime[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const follows =
      last?.is === 'span' &&
      time.is === 'span' &&
      last.bound === 'during' &&
      time.bound === 'during' &&
      isNextDay(last.interval, time.interval);
    if (follows)
      joined[joined.length - 1] = { ...last, interval: span(last.interval.start, time.interval.end, 'day') };
    else joined.push(time);
  }
  return joined;
}
