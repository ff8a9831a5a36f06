import type { Day } from '../notice.ts';
import { dayOf, dayPart, daysBetween, weekdayOf } from './calendar.ts';
import type { Fields, Lean } from './pieces.ts';
import type { DayOrder, Interval } from './time.ts';

/** Only the beginning of a very long text is looked through. */
const LONGEST = 20_000;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** A date in figures: with a year, or behind a word that a fraction or "24/7" doesn't follow. */
const IN_FIGURES =
  /(?<![\d/.-])(?<first>\d{1,2})(?<by>[/.-])(?<second>\d{1,2})\k<by>(?:\d{4}|\d\d)(?![\d/-]|\.\d)|\b(?:on|by|from|until|till|to|before|after|since|day),? (?<alone>\d{1,2})\/(?<month>\d{1,2})(?![\d/%])/gi;
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)`);

/** What the only order says that there are signs of; null where there are none, or signs of both. */
function only(dayFirst: boolean, monthFirst: boolean): DayOrder | null {
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

/** Which stands first in the dates of a text in figures, by those of which only one reading is a date; null without a sign, or with signs of both. */
export function orderInFigures(text: string): DayOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const { groups } of text.slice(0, LONGEST).matchAll(IN_FIGURES)) {
    const first = Number(groups?.first ?? groups?.alone);
    const second = Number(groups?.second ?? groups?.month);
    if (first > 12 && first <= 31 && second <= 12) dayFirst = true;
    if (second > 12 && second <= 31 && first <= 12) monthFirst = true;
    // With points the month never stands first, where it can stand second.
    if (groups?.by === '.' && first <= 31 && second <= 12) dayFirst = true;
  }
  return only(dayFirst, monthFirst);
}

/** Which stands first in the dates of a text whose month is written as a word; null where it holds none, or both. */
export function orderInWords(text: string): DayOrder | null {
  const read = text.slice(0, LONGEST);
  return only(DAY_FIRST.test(read), MONTH_FIRST.test(read));
}

/** Day and month changed over; null where that is no other date. */
export function turned(fields: Fields): Fields | null {
  const { year = 2000, month, day } = fields;
  if (month === undefined || day === undefined || month === day) return null;
  return dayOf(year, day, month) === null ? null : { ...fields, month: day, day: month };
}

/** True where the fields name a weekday and the interval begins on another. */
const missesWeekday = ({ weekday }: Fields, { start }: Interval): boolean =>
  weekday !== undefined && weekdayOf(dayPart(start)) !== weekday;

/** What lies so many days before a notice isn't announced by it. */
const LONG_AGO = 120;
/** What is announced lies so many days ahead at most. */
const AHEAD = 200;

function isPlausible({ start }: Interval, anchor: Day, lean: Lean | null): boolean {
  const days = daysBetween(anchor, dayPart(start));
  return lean?.to === 'past' ? days <= 0 && days > -AHEAD : days >= 0 && days < AHEAD;
}

/** Of two readings of one date the one that a weekday beside it, or the day and tense of the text, leaves; null where either is left. */
export function likelier(
  one: Interval,
  other: Interval,
  fields: Fields,
  anchor: Day,
  lean: Lean | null,
): Interval | null {
  if (missesWeekday(fields, one) !== missesWeekday(fields, other))
    return missesWeekday(fields, one) ? other : one;
  const far = ({ start }: Interval): boolean => {
    const days = daysBetween(anchor, dayPart(start));
    return lean?.to === 'past' ? days > 0 : days < -LONG_AGO;
  };
  if (far(one) && isPlausible(other, anchor, lean)) return other;
  return far(other) && isPlausible(one, anchor, lean) ? one : null;
}
