import type { Interval } from '../knowledge/index.ts';
import type { Language } from './turn.ts';

/** Dates are written as people of the language write them: British English, for its day before month, and Korean. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB' };

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { weekday: 'short' },
  time: { hour: 'numeric', minute: '2-digit', hour12: true },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, what: keyof typeof OPTIONS, language: Language): string {
  const key = `${language} ${what}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(TAGS[language] ?? language, { ...OPTIONS[what], timeZone: 'UTC' });
    formats.set(key, known);
  }
  return known.format(date);
}

/** Local times are read as UTC on both sides, so that no zone shifts them. */
const utc = (local: string): Date => new Date(`${local.length === 10 ? `${local}T00:00:00` : local}Z`);

function day(date: Date, language: Language): string {
  return `${format(date, 'day', language)} (${format(date, 'weekday', language)})`;
}

/** A day of the calendar, `YYYY-MM-DD`, in the person's language: "18 November 2021", "2021년 11월 18일". */
export function wordDay(isoDay: string, language: Language): string {
  return format(utc(isoDay), 'day', language);
}

type Unit = 'year' | 'month' | 'day' | 'time';

const UNIT_OF: Readonly<Record<Interval['granularity'], Unit>> = {
  decade: 'year',
  year: 'year',
  half: 'month',
  quarter: 'month',
  season: 'month',
  month: 'month',
  week: 'day',
  day: 'day',
  // Which hours an evening has, nobody says.
  part: 'day',
  hour: 'time',
  minute: 'time',
  second: 'time',
};

/** A moment just inside the interval's end: the last day, month or year that belongs to it. */
const lastOf = ({ end }: Interval): Date => new Date(utc(end).getTime() - 1);

/** The last day that belongs to an interval, `YYYY-MM-DD`. */
export const lastDayOf = (interval: Interval): string => lastOf(interval).toISOString().slice(0, 10);

/** True where an interval begins and ends on one day; midnight ends the day before it. */
export const isWithinDay = (interval: Interval): boolean =>
  interval.start.slice(0, 10) === lastDayOf(interval);

function point(date: Date, unit: Unit, language: Language): string {
  if (unit === 'time') return `${day(date, language)} ${format(date, 'time', language)}`;
  return unit === 'day' ? day(date, language) : format(date, unit, language);
}

/** An interval in the person's language, both ends where it has two: "2019", "17 December 2025 (Wed) – 26 December 2025 (Fri)". */
export function wordInterval(interval: Interval, language: Language): string {
  const unit = UNIT_OF[interval.granularity];
  const start = utc(interval.start);
  if (unit === 'time') {
    const end = utc(interval.end);
    const from = point(start, 'time', language);
    if (end.getTime() - start.getTime() <= 3_600_000) return from;
    return `${from} – ${isWithinDay(interval) ? format(end, 'time', language) : point(end, 'time', language)}`;
  }
  const from = point(start, unit, language);
  const to = point(lastOf(interval), unit, language);
  return from === to ? from : `${from} – ${to}`;
}

/** A time of day in the person's language, from minutes since midnight: "9:00 am", "오전 9:00". */
export function wordTime(minutes: number, language: Language): string {
  return format(new Date(minutes * 60_000), 'time', language);
}

/** A day with its weekday: "18 November 2021 (Thu)". */
export const wordDayAndWeekday = (isoDay: string, language: Language): string => day(utc(isoDay), language);

/** Whether an interval is one year, month or day of the calendar, not a stretch of several or a time of day. */
export function isOneUnit(interval: Interval): boolean {
  const unit = UNIT_OF[interval.granularity];
  if (unit === 'time') return false;
  const name = (date: Date) => point(date, unit, 'en');
  return name(utc(interval.start)) === name(lastOf(interval));
}
