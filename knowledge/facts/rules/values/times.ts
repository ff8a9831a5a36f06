import { printRecurrence } from '../../../time/recurrence/text-form.ts';
import type { DateMention, Interval } from '../../../time/time.ts';
import type { FactValue } from '../../fact.ts';
import type { FactWords } from '../fact-words.ts';

type Times = Extract<FactValue, { kind: 'times' }>;

const CLOCKS: readonly string[] = ['hour', 'minute', 'second'];
const A_DAY_MS = 86_400_000;
/** Hours are told for no more single days than these: longer stretches have weekly hours. */
const MOST_DAYS = 32;

const AN_HOUR_MS = 3_600_000;
const TO_AN_END = /[-–—~∼～〜]\s*\D{0,8}\d/;

/** A time of day that is told alone is read as an hour; "14:00–15:00" tells its end. */
const isMoment = ({ text }: Pick<DateMention, 'text'>, { start, end }: Interval): boolean =>
  Date.parse(`${end}Z`) - Date.parse(`${start}Z`) <= AN_HOUR_MS &&
  !TO_AN_END.test(text.replace(/^\d{4}-\d\d-\d\d/, ''));

const dayBefore = (moment: string): string =>
  new Date(Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) - A_DAY_MS).toISOString().slice(0, 10);

/** An interval as facts write it: a day, a month, a year, a moment, or both ends with a stroke between. */
function written(mention: DateMention, { start, end, granularity }: Interval): string {
  if (CLOCKS.includes(granularity)) {
    const [from, to] = [start.slice(0, 16), end.slice(0, 16)];
    return isMoment(mention, { start, end, granularity }) ? from : `${from}/${to}`;
  }
  const [first, last] = [start.slice(0, 10), dayBefore(end)];
  if (first === last) return first;
  const isMonth = granularity === 'month' && start.slice(0, 7) === last.slice(0, 7);
  return isMonth ? start.slice(0, 7) : `${first}/${last}`;
}

/** The last day or moment of an interval, by which something must be done. */
const lastOf = ({ start, end, granularity }: Interval): string =>
  CLOCKS.includes(granularity) ? start.slice(0, 16) : dayBefore(end);

const firstOf = ({ start, granularity }: Interval): string =>
  CLOCKS.includes(granularity)
    ? start.slice(0, 16)
    : granularity === 'month'
      ? start.slice(0, 7)
      : start.slice(0, 10);

const COARSE: readonly string[] = ['decade', 'year', 'half', 'quarter', 'season', 'month'];

/** True for a year or month of which another date of the text names a part: "next month, on 1 December". */
function isSaidCloser({ interval, bound }: DateMention, dates: readonly DateMention[]): boolean {
  if (interval === null || bound !== 'during' || !COARSE.includes(interval.granularity)) return false;
  return dates.some(
    ({ interval: other }) =>
      other !== null &&
      other !== interval &&
      !(other.start === interval.start && other.end === interval.end) &&
      other.start >= interval.start &&
      other.end <= interval.end,
  );
}

function timeOf(mention: DateMention): string | null {
  const { interval, bound } = mention;
  if (interval === null) return null;
  if (bound === 'until') return `../${lastOf(interval)}`;
  if (bound === 'from') return `${firstOf(interval)}/..`;
  return written(mention, interval);
}

/** Times that come again, as facts write them: `weekly:tue,fri 09:00-18:00`; null where the dates of a text tell none. */
export function recurringIn(dates: readonly DateMention[]): Times | null {
  const times = dates.flatMap(({ recurrence }) => (recurrence ? [printRecurrence(recurrence)] : []));
  return times.length > 0 ? { kind: 'times', times: [...new Set(times)] } : null;
}

/** True for a length of time that was read as a day counted from the notice's: it is counted from what happens to each person. */
const isWithin = ({ text }: DateMention, { within }: Pick<FactWords, 'within'>): boolean =>
  text.search(within) >= 0;

/** Of the dates of a text those finer than a year, as facts write them, and their mentions; null where none resolves. */
export function timesIn(
  dates: readonly DateMention[],
  words: Pick<FactWords, 'within'>,
): { readonly value: Times; readonly mentions: readonly DateMention[] } | null {
  const resolved = dates.filter(
    (one) => one.kind === 'date' && one.interval !== null && !isWithin(one, words),
  );
  const mentions = resolved.filter((mention) => !isSaidCloser(mention, resolved));
  const times = [...new Set(mentions.flatMap((mention) => timeOf(mention) ?? []))];
  return times.length > 0 ? { value: { kind: 'times', times }, mentions } : null;
}

/** A length of time counted from what happens to each person, "within 14 days", as ISO 8601 has it: `P14D`; null where a text names none. */
export function withinIn(
  text: string,
  { within, lengths }: Pick<FactWords, 'within' | 'lengths'>,
): Times | null {
  const times = [...text.matchAll(within)].flatMap(({ groups }) => {
    const { number = '', unit = '' } = groups ?? {};
    const letter = lengths[unit.toLowerCase().replace(/s$/, '')];
    return letter === undefined ? [] : [`P${lengths[number.toLowerCase()] ?? Number(number)}${letter}`];
  });
  return times.length > 0 ? { kind: 'times', times: [...new Set(times)] } : null;
}

/** Times of day without a day, as ISO 8601 has them: `T10:00`, `T10:00/T15:30`, `../T12:00`; null where the dates of a text hold none. */
export function clocksIn(dates: readonly DateMention[]): Times | null {
  const times = dates
    .filter(
      ({ kind, interval }) => kind === 'time' && interval !== null && CLOCKS.includes(interval.granularity),
    )
    .flatMap(clockOf);
  return times.length > 0 ? { kind: 'times', times: [...new Set(times)] } : null;
}

function clockOf(mention: DateMention): string[] {
  const { interval, bound } = mention;
  if (interval === null) return [];
  const [from, to] = [`T${interval.start.slice(11, 16)}`, `T${interval.end.slice(11, 16)}`];
  if (bound === 'until') return [`../${from}`];
  if (bound === 'from') return [`${from}/..`];
  return [isMoment(mention, interval) ? from : `${from}/${to}`];
}

const daysOf = ({ start, end }: Interval): string[] => {
  const days: string[] = [];
  const last = dayBefore(end);
  for (let at = Date.parse(`${start.slice(0, 10)}T00:00:00Z`); days.length < MOST_DAYS; at += A_DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day > last) break;
    days.push(day);
  }
  return days;
};

/**
 * Hours on single days, "on 24 and 31 December it closes at noon", as a recurrence writes them: `once:2026-12-24,2026-12-31 ..-12:00`. Null where
 * the dates of a text don't tell both days and times of day. `closes`: a time of day alone is when it closes, not when it opens.
 */
export function hoursOnDays(dates: readonly DateMention[], closes: boolean): Times | null {
  const days = dates
    .filter(({ kind, interval }) => kind === 'date' && interval?.granularity === 'day')
    .flatMap(({ interval }) => (interval ? daysOf(interval) : []));
  const clocks = dates.filter(
    ({ kind, interval }) => kind === 'time' && interval && CLOCKS.includes(interval.granularity),
  );
  if (days.length === 0 || days.length >= MOST_DAYS || clocks.length === 0) return null;
  const hours = clocks.flatMap((one) => {
    if (one.interval === null) return [];
    const from = one.interval.start.slice(11, 16);
    if (!isMoment(one, one.interval)) return `${from}-${one.interval.end.slice(11, 16)}`;
    return closes ? `..-${from}` : from;
  });
  return { kind: 'times', times: [`once:${[...new Set(days)].join(',')} ${hours.join(',')}`] };
}
