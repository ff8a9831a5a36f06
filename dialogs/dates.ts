import type { Interval } from '../knowledge/index.ts';
import type { Language } from './turn.ts';

/** Dates are written as people of the language write them: British English, for its day before month, and Korean. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB' };
/** Between a day and its time, or its weekday in full. */
const BETWEEN: Readonly<Record<string, string>> = { ko: ' ' };
/** Languages that write the weekday in full after its day. */
const WEEKDAY_LAST: ReadonlySet<string> = new Set(['ko']);
/** Midnight as the end of a day. */
const MIDNIGHT = '24:00';
const between = (language: Language): string => BETWEEN[language] ?? ', ';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { weekday: 'short' },
  'long-weekday': { weekday: 'long' },
  'day-of-year': { month: 'long', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
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

const UNIT_OF: Readonly<Record<Interval['granularity'], Closeness>> = {
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

function point(date: Date, unit: Closeness, language: Language): string {
  if (unit === 'time') return `${day(date, language)}${between(language)}${format(date, 'time', language)}`;
  return unit === 'day' ? day(date, language) : format(date, unit, language);
}

/** A clock time that ends a day's stretch: midnight is 24 o'clock. */
function clockUntil(end: Date, language: Language): string {
  const clock = format(end, 'time', language);
  return clock === '00:00' ? MIDNIGHT : clock;
}

/** An interval in the person's language, both ends where it has two: "2019", "17 December 2025 (Wed) – 26 December 2025 (Fri)". */
export function wordInterval(interval: Interval, language: Language): string {
  const unit = UNIT_OF[interval.granularity];
  const start = utc(interval.start);
  if (unit === 'time') {
    const end = utc(interval.end);
    const from = point(start, 'time', language);
    if (end.getTime() - start.getTime() <= 3_600_000) return from;
    return `${from} – ${isWithinDay(interval) ? clockUntil(end, language) : point(end, 'time', language)}`;
  }
  const from = point(start, unit, language);
  const to = point(lastOf(interval), unit, language);
  return from === to ? from : `${from} – ${to}`;
}

/** Minutes of a day: at its end it is 24 o'clock. */
const A_DAY = 1_440;

/** A time of day in the person's language, from minutes since midnight: "09:00"; what lies after midnight by the clock of the day after. */
export function wordTime(minutes: number, language: Language): string {
  return minutes === A_DAY ? MIDNIGHT : format(new Date(minutes * 60_000), 'time', language);
}

/** A day with its weekday: "18 November 2021 (Thu)". */
export const wordDayAndWeekday = (isoDay: string, language: Language): string => day(utc(isoDay), language);

/** How closely a moment is told. */
export type Closeness = 'year' | 'month' | 'day' | 'time';

/** A moment, `YYYY-MM-DD` or with `THH:MM`, as closely as it is told: "2027", "April 2027", "18 April 2027 (Sun), 08:00". */
export const wordMoment = (iso: string, closeness: Closeness, language: Language): string =>
  point(utc(iso), closeness, language);

/** A day with its weekday in full, and its time where it has one: "Sunday, 18 April 2027, 08:00", "2027년 4월 18일 일요일 08:00". */
export function wordDayInFull(iso: string, language: Language): string {
  const date = utc(iso);
  const [weekday, calendar] = [format(date, 'long-weekday', language), format(date, 'day', language)];
  const parts = WEEKDAY_LAST.has(language) ? [calendar, weekday] : [weekday, calendar];
  return [...parts, ...(iso.length > 10 ? [format(date, 'time', language)] : [])].join(between(language));
}

/** A clock time of a moment with one: "18:00". */
export const wordClock = (iso: string, language: Language): string => format(utc(iso), 'time', language);

/** A weekday, 1 for Monday to 7 for Sunday, in short: "Mon", "월". The first week of 2024 began on its Monday. */
export const wordWeekday = (
  weekday: number,
  language: Language,
  form: 'weekday' | 'long-weekday' = 'weekday',
) => format(new Date(Date.UTC(2024, 0, weekday)), form, language);

/** A day of every year, `MM-DD`: "25 December". 2024 has each of them. */
export const wordDayOfYear = (monthAndDay: string, language: Language): string =>
  format(utc(`2024-${monthAndDay}`), 'day-of-year', language);

/** Whether an interval is one year, month or day of the calendar, not a stretch of several or a time of day. */
export function isOneUnit(interval: Interval): boolean {
  const unit = UNIT_OF[interval.granularity];
  if (unit === 'time') return false;
  const name = (date: Date) => point(date, unit, 'en');
  return name(utc(interval.start)) === name(lastOf(interval));
}
