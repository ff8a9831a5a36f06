/**
 * Judges the first interval that a reader of dates gives against normalised values in the form of Microsoft's recognisers. Their
 * conventions are mapped here:
 * - a `date` is that whole day, a `datetime` or `time` a point at which the interval begins;
 * - the end of a range is not included where it is a period ("next year"), but where it is written from one named time to another
 *   (a timex of three parts), the last one named may be included;
 * - a range that is open on one side ("after 2010") is given here as the period named, with its bound;
 * - a day's end is written as its last second.
 */
import type { DateReader, Interval } from '../../knowledge/time/time.ts';
import type { DateCase, DateValue } from './question-set.ts';

type Bound = ReturnType<DateReader>[number]['bound'];

/** What was read: null where no interval was. */
export type ReadInterval = { readonly interval: Interval; readonly bound: Bound } | null;

const MIDNIGHT = 'T00:00:00';
const LAST_SECOND = '23:59:59';

const asLocalTime = (written: string): string =>
  written.includes(':') ? written.replace(' ', 'T') : `${written}${MIDNIGHT}`;

/** What follows a named period: calendar months, days or seconds on. In UTC, where no hour is missing. */
function later(time: string, by: { months?: number; days?: number; seconds?: number }): string {
  const date = new Date(`${time}Z`);
  date.setUTCMonth(date.getUTCMonth() + (by.months ?? 0));
  date.setUTCDate(date.getUTCDate() + (by.days ?? 0));
  date.setUTCSeconds(date.getUTCSeconds() + (by.seconds ?? 0));
  return date.toISOString().slice(0, 19);
}

const MONTHS: Partial<Record<Interval['granularity'], number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** The ends that a range's written end may stand for. */
function endsOf(end: string, timex: string, { granularity }: Interval): string[] {
  const time = asLocalTime(end);
  if (time.endsWith(LAST_SECOND)) return [time, later(time, { seconds: 1 })];
  const named = timex.startsWith('(') && time.endsWith(MIDNIGHT);
  if (!named) return [time];
  const months = MONTHS[granularity];
  return [time, later(time, months === undefined ? { days: 1 } : { months })];
}

const timeOfDay = (time: string): string => time.slice(11);

function matchesOpen(value: DateValue, { interval, bound }: NonNullable<ReadInterval>): boolean {
  const [edge, wanted] = value.start === undefined ? [value.end, 'until'] : [value.start, 'from'];
  if (edge === undefined || bound !== wanted) return false;
  const edges = [interval.start, interval.end];
  return value.type === 'timerange' ? edges.map(timeOfDay).includes(edge) : edges.includes(asLocalTime(edge));
}

function matches(value: DateValue, read: NonNullable<ReadInterval>): boolean {
  const { interval, bound } = read;
  switch (value.type) {
    case 'date':
      return (
        value.value !== undefined &&
        interval.start === asLocalTime(value.value) &&
        interval.end === later(interval.start, { days: 1 })
      );
    case 'time':
      return timeOfDay(interval.start) === value.value;
    case 'datetime': {
      if (value.value === undefined) return false;
      const point = asLocalTime(value.value);
      return bound === 'until' && point.endsWith(LAST_SECOND)
        ? interval.end === later(point, { seconds: 1 })
        : interval.start === point;
    }
    default: {
      const { start, end } = value;
      if (start === undefined || end === undefined) return matchesOpen(value, read);
      return value.type === 'timerange'
        ? timeOfDay(interval.start) === start && timeOfDay(interval.end) === end
        : interval.start === asLocalTime(start) && endsOf(end, value.timex, interval).includes(interval.end);
    }
  }
}

/** True for values with a place in time; lengths and what comes again have none. */
const hasPlace = ({ type, value }: DateValue): boolean =>
  !['duration', 'set'].includes(type) && value !== 'not resolved';

/** The first interval that a reader gives for the text of a case. */
export function firstInterval(read: DateReader, { text, reference }: DateCase): ReadInterval {
  for (const { interval, bound } of read(text, reference)) {
    if (interval !== null) return { interval, bound };
  }
  return null;
}

/** True where the interval equals one of the case's values; where those have no place in time, there must be no interval. */
export function isDateRight({ results }: DateCase, read: ReadInterval): boolean {
  const values = results.flatMap((result) => result.values).filter(hasPlace);
  return read === null ? values.length === 0 : values.some((value) => matches(value, read));
}
