import type { Day } from '../../notice.ts';
import { partsOf } from '../calendar.ts';
import type { Days, Hours } from './recurrence.ts';

/**
 * Signs that hold nothing but their name. `every`: of each week; `monthly`: of each month; `fortnight`: of every second week; `always`: on
 * holidays too; `yearly`: each year; `from`, `until`: bind a date beside them; `other`: a day that doesn't come again, or words that end
 * what was said.
 */
type PlainName =
  | 'every'
  | 'monthly'
  | 'fortnight'
  | 'always'
  | 'yearly'
  | 'closed'
  | 'open'
  | 'except'
  | 'break'
  | 'last-entry'
  | 'moves'
  | 'from'
  | 'until'
  | 'to'
  | 'and'
  | 'open-bracket'
  | 'close-bracket'
  | 'other';

/** What a stretch of text says of times that come again, before it is known what belongs together. */
export type Sign =
  /** `sure`: the words themselves tell that the days come again ("Mondays", 평일, "Mon–Fri"); a bare "Monday" may be one day. */
  | { readonly is: 'weekdays'; readonly weekdays: readonly number[]; readonly sure: boolean }
  /** Which of a month's weekdays the next one is: "first and third", 둘째·넷째. */
  | { readonly is: 'nth'; readonly ns: readonly number[]; readonly sure: boolean }
  /** `also`: a second kind of days in the same words (설·추석). */
  | { readonly is: 'days'; readonly days: Days; readonly sure: boolean; readonly also?: Days }
  /** A day of the calendar; `year` null where none is named. `weekday`: it stands with its weekday, which makes it one day. */
  | {
      readonly is: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: boolean;
    }
  /** A stretch of months: "April to October". */
  | { readonly is: 'months'; readonly from: number; readonly to: number; readonly year: number | null }
  | { readonly is: 'hours'; readonly hours: Hours }
  /** Names what follows: hours or days on which something is open, collected …, or closed. */
  | { readonly is: 'label'; readonly closed: boolean }
  | { readonly is: PlainName };

/** A sign at its place. */
export type PlacedSign = Sign & { readonly start: number; readonly end: number };

/** One way to write a sign. */
export interface SignRule {
  /** Sticky, and without nested repetition. */
  readonly pattern: RegExp;
  /** Null where the words turn out to be none. `before`, `after`: up to 24 characters; `last`: the sign before, `gap`: what stands between. */
  read(
    groups: Readonly<Record<string, string | undefined>>,
    place: {
      readonly before: string;
      readonly after: string;
      readonly gap: string | null;
      readonly last: Sign | null;
    },
  ): Sign | null;
}

/** Reads a sign that is nothing but its name. */
export const plainSign = (is: PlainName): (() => Sign) => {
  const sign: Sign = { is };
  return () => sign;
};

const CONTEXT = 24;

/** Looks for signs wherever `starter` matches, in the order of the text; rules are tried in order, and signs don't overlap. */
export function signsIn(text: string, starter: RegExp, rules: readonly SignRule[]): PlacedSign[] {
  const signs: PlacedSign[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(starter)) {
    if (start < end) continue;
    const last = signs.at(-1);
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    for (const { pattern, read } of rules) {
      pattern.lastIndex = start;
      const found = pattern.exec(text);
      if (found === null || found[0] === '') continue;
      const stop = start + found[0].length;
      const gap = last ? text.slice(last.end, start) : null;
      const sign = read(found.groups ?? {}, {
        before,
        after: text.slice(stop, stop + CONTEXT),
        gap,
        last: last ?? null,
      });
      if (sign === null) continue;
      signs.push({ ...sign, start, end: stop });
      end = stop;
      break;
    }
  }
  return signs;
}

/** Where signs name the day, in its own year where they name one. */
export const placesOfDay = (signs: readonly PlacedSign[], day: Day): { start: number; end: number }[] =>
  signs.flatMap((sign) => {
    if (sign.is !== 'date') return [];
    const { year, month, day: date } = partsOf(day);
    const isIt = sign.month === month && sign.day === date && (sign.year ?? year) === year;
    return isIt ? [{ start: sign.start, end: sign.end }] : [];
  });
