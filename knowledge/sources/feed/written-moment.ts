import { monthNamed } from '../../ingest/days/month-names.ts';
import { dayIn, hoursEast } from '../../ingest/days/time-zones.ts';
import { joined } from '../../languages/languages.ts';
import type { DateMarks } from '../../languages/port/dates.ts';
import { Day } from '../../notice.ts';

/** In which order a day's numbers are written. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** What a date of a feed may mean: one day, or, written in numbers alone, a day for each order in which it makes one. `mark` stands between the numbers. */
export type WrittenMoment =
  | { readonly day: Day }
  | { readonly orders: ReadonlyMap<DayOrder, Day>; readonly mark: string };

const LONGEST = 100;
const HOUR_MS = 3_600_000;
const WEEKDAY = /^(?:(?<word>\p{L}{2,12})\.?\s?,\s?|(?<bare>\p{L}{2,12})\.?\s(?=\d{1,2}[\s.-]))/u;
const IN_BRACKETS = /\s?\([^()]{0,60}\)/g;
const COMPACT =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})?(?:\d{2})?)?(?<rest>(?!\d).*)$/;
const ISO_WEEK = /^(?<year>\d{4})-?W(?<week>\d{2})-?(?<weekday>[1-7])(?!\d)(?<rest>.*)$/;
const ISO_ORDINAL = /^(?<year>\d{4})-(?<ordinal>\d{3})(?!\d)(?<rest>.*)$/;
const DAY_NAME =
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]?(?:de\s|of\s)?\s?(?<name>\p{L}{3,12})\.?,?[\s-]?(?:de\s)?\s?['’]?(?<year>\d{4}|\d{2})(?!\d|:)(?<rest>.*)$/iu;
const NAME_DAY =
  /^(?<name>\p{L}{3,12})\.?\s?(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s?(?<year>\d{4})(?!\d|:)(?<rest>.*)$/iu;
/** As Unix and Java write it: `Mon Nov 16 09:00:00 KST 2026`. */
const YEAR_LAST =
  /^(?<name>\p{L}{3,12})\.?\s(?<day>\d{1,2})\s(?<rest>\d{1,2}:\d{2}(?::\d{2})?(?:\s[\w:+/-]{1,30})?)\s(?<year>\d{4})$/iu;
const NUMBERS =
  /^(?<a>\d{1,2})(?<mark>[-./])\s?(?<b>\d{1,2})\k<mark>\s?(?<c>\d{4}|\d{2})(?!\d)\.?(?<rest>.*)$/;
const EPOCH = /^\d{9,10}(?:\d{3})?$/;

/** The forms that hold marks of languages. */
const marked = joined((languages) => {
  const any = (pick: (marks: DateMarks) => string): string =>
    `(?:${languages.map(({ dates }) => pick(dates.marks)).join('|')})`;
  const [year, month, day] = [any((one) => one.year), any((one) => one.month), any((one) => one.day)];
  const afternoon = any((one) => one.afternoon);
  const half = `${any((one) => one.forenoon)}|${afternoon}`;
  return {
    yearFirst: new RegExp(
      `^(?<year>\\d{4})\\s?(?:[-./]|${year})\\s?(?<month>\\d{1,2})\\s?(?:[-./]|${month})\\s?(?<day>\\d{1,2})(?!\\d)(?:\\s?${day}|\\.)?(?<rest>.*)$`,
      'u',
    ),
    /** With a year of two digits: '26년 11월 3일. */
    shortYear: new RegExp(
      `^['’]?(?<year>\\d{2})\\s?${year}\\s?(?<month>\\d{1,2})\\s?${month}\\s?(?<day>\\d{1,2})\\s?${day}(?<rest>.*)$`,
      'u',
    ),
    time: new RegExp(
      `^[\\s,T·]*${any((one) => one.at)}?(?:(?<half>${half})\\s?)?(?<hour>\\d{1,2})(?:[:.h]|${any((one) => one.hour)}\\s?)(?<minute>\\d{2})?${any((one) => one.minute)}?(?:[:.](?<second>\\d{2}))?(?:[.,]\\d{1,9})?(?:\\s?${any((one) => one.second)})?\\s?(?<after>${half})?(?<rest>.*)$`,
      'iu',
    ),
    afternoon: new RegExp(`^${afternoon}$`, 'iu'),
  };
});
const ZONE =
  /^\s?(?<zone>[+-]\d{1,2}(?::?\d{2})?|(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5})(?![\p{L}\p{N}])/iu;
const PLACE = /^\s?(?<place>[A-Z][A-Za-z]{2,20}\/[A-Za-z_]{2,30})/;

/**
 * Reads a date as feeds write it: RFC 822 and its relatives, in several languages and with years of two digits, ISO 8601, Korean forms,
 * numbers alone, seconds since 1970. With a time and a zone it is the day in `timeZone` (IANA name), without one the day that is written.
 * A time without a mark between its hours and minutes isn't counted. Null where no whole day is written.
 */
export function readWrittenMoment(written: string, timeZone: string): WrittenMoment | null {
  const text = plain(written);
  const compact = groups(COMPACT, text);
  const fromNumber = compact && dayOf(compact.year, compact.month, compact.day);
  if (compact && fromNumber !== null) {
    const { hour, minute, rest } = compact;
    return {
      day: inZone(
        fromNumber,
        hour === undefined ? (rest ?? '') : `${hour}:${minute ?? '00'} ${rest}`,
        timeZone,
      ),
    };
  }
  if (EPOCH.test(text))
    return { day: Day.parse(dayIn(timeZone, new Date(Number(text) * (text.length > 10 ? 1 : 1_000)))) };

  const named = namedDay(text);
  if (named) return { day: inZone(named.day, named.rest, timeZone) };

  const numbers = groups(NUMBERS, text);
  if (!numbers) return null;
  const { a = '', b = '', c = '', mark = '', rest = '' } = numbers;
  const orders = new Map<DayOrder, Day>();
  const add = (order: DayOrder, day: Day | null) => {
    if (day !== null) orders.set(order, inZone(day, rest, timeZone));
  };
  add('dmy', dayOf(fullYear(c), b, a));
  add('mdy', dayOf(fullYear(c), a, b));
  if (c.length === 2 && a.length === 2) add('ymd', dayOf(fullYear(a), b, c));
  return orders.size === 0 ? null : { orders, mark };
}

/** A day that is written in no doubtful order, and what stands after it. */
function namedDay(text: string): { readonly day: Day; readonly rest: string } | null {
  const week = groups(ISO_WEEK, text);
  if (week) return given(dayOfWeek(Number(week.year), Number(week.week), Number(week.weekday)), week.rest);
  const ordinal = groups(ISO_ORDINAL, text);
  if (ordinal) return given(dayOfYear(Number(ordinal.year), Number(ordinal.ordinal)), ordinal.rest);
  const { yearFirst, shortYear } = marked();
  for (const form of [yearFirst, shortYear, DAY_NAME, NAME_DAY, YEAR_LAST]) {
    const parts = groups(form, text);
    if (!parts) continue;
    const month = parts.month ?? String(monthNamed(parts.name ?? '') ?? '');
    const day = dayOf(fullYear(parts.year ?? ''), month, parts.day);
    if (day !== null) return { day, rest: parts.rest ?? '' };
  }
  return null;
}

const given = (day: Day | null, rest: string | undefined) =>
  day === null ? null : { day, rest: rest ?? '' };

function groups(form: RegExp, text: string): Partial<Record<string, string>> | null {
  return form.exec(text)?.groups ?? null;
}

/** On one line, without the weekday before it and what stands in brackets. */
function plain(written: string): string {
  const text = written
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(IN_BRACKETS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const weekday = WEEKDAY.exec(text);
  const word = weekday?.groups?.word ?? weekday?.groups?.bare ?? '';
  const isMonth =
    monthNamed(word) !== null && !/^\d{1,2}[\s.-]\p{L}/u.test(text.slice(weekday?.[0].length ?? 0));
  const rest = weekday && !isMonth ? text.slice(weekday[0].length).trimStart() : text;
  // `Mon Nov 16 …`: a weekday and a month.
  const [, first = '', second = ''] = /^(\p{L}{2,12})\.? (\p{L}{3,12})\b/u.exec(rest) ?? [];
  return monthNamed(second) !== null && first !== '' ? rest.slice(rest.indexOf(second)) : rest;
}

/** Years of two digits lie between 1970 and 2069. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function dayOf(year = '', month = '', day = ''): Day | null {
  return Day.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data ?? null;
}

const isoDay = (moment: number): Day | null =>
  Day.safeParse(new Date(moment).toISOString().slice(0, 10)).data ?? null;

function dayOfYear(year: number, ordinal: number): Day | null {
  const day = ordinal >= 1 && ordinal <= 366 ? isoDay(Date.UTC(year, 0, ordinal)) : null;
  return day?.startsWith(String(year)) ? day : null;
}

/** The first week of a year is the one with 4 January in it (ISO 8601). */
function dayOfWeek(year: number, week: number, weekday: number): Day | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return isoDay(Date.UTC(year, 0, monday + (week - 1) * 7 + weekday - 1));
}

/** The day that a written one is in `timeZone`, by the time and the zone that stand after it. */
function inZone(day: Day, rest: string, timeZone: string): Day {
  const time = groups(marked().time, rest);
  if (!time) return day;
  const place = groups(PLACE, time.rest ?? '');
  if (place?.place === timeZone) return day;
  const zone = groups(ZONE, time.rest ?? '')?.zone;
  const east = zone === undefined ? null : hoursEast(zone);
  if (east === null) return day;
  const half = time.half ?? time.after ?? '';
  const noon = marked().afternoon.test(half) ? 12 : 0;
  const hour = half === '' ? Number(time.hour) : (Number(time.hour) % 12) + noon;
  const minutes = hour * 60 + Number(time.minute ?? 0);
  if (minutes > 24 * 60) return day;
  const moment = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 - east * HOUR_MS;
  return Day.safeParse(dayIn(timeZone, new Date(moment))).data ?? day;
}
