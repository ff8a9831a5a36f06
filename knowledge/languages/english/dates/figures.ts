import { dayOf, monthsFrom, spanOf } from '../../../time/calendar.ts';
import type { Fields } from '../../../time/pieces.ts';
import type { Groups, Reading } from '../../../time/rules.ts';
import { fieldsReading, type RuleSet } from './rules.ts';
import { YEAR } from './words.ts';

const BEFORE_FIGURES =
  /\b(?:on|from|to|by|until|till|since|before|after|between|this|next|starting|beginning)\s+$/i;

/** Two-digit years belong to 2000 to 2069 or 1970 to 1999. */
function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < 70 ? 2000 : 1900);
}

/** Year, month and day in figures, in that order; null where the calendar has no such day. */
function yearFirst({ year, month, day }: Groups): Reading | null {
  const fields = { year: fullYear(year) ?? 0, month: Number(month), day: Number(day) };
  return dayOf(fields.year, fields.month, fields.day) === null ? null : fieldsReading(fields);
}

/**
 * Day and month in figures, in either order. Where both orders make a date the month is put first, and `inFigures` says that this is a
 * guess; where points stand between them the day is first.
 */
function eitherOrder(
  { first, second, by, year }: Groups,
  more: { readonly leaning?: boolean } = {},
): Reading | null {
  const [a, b] = [Number(first), Number(second)];
  const full = fullYear(year);
  const dated = (month: number, day: number): Fields | null =>
    dayOf(full ?? 2000, month, day) === null
      ? null
      : { ...(full === undefined ? {} : { year: full }), month, day };
  const [monthFirst, dayFirst] = [dated(a, b), dated(b, a)];
  if (by === '.' && dayFirst !== null) return fieldsReading(dayFirst, more);
  const fields = monthFirst ?? dayFirst;
  if (fields === null) return null;
  const open = monthFirst !== null && dayFirst !== null && a !== b;
  return fieldsReading(fields, open ? { ...more, inFigures: true } : more);
}

/** Dates whose month is told in figures, years in figures beside one another, decades and centuries. */
export const figureRules: RuleSet = [
  [
    ['#'],
    {
      pattern:
        /(?<year>[12]\d{3})(?<by>[-/.]|\. | (?=\d\d? \d\d?\b))(?<month>\d{1,2})\k<by>(?<day>\d{1,2})(?![\d/-])(?:T(?=\d))?/y,
      read: yearFirst,
    },
  ],
  [
    ['#'],
    {
      pattern: /(?<year>[12]\d{3})[- ]?q(?<quarter>[1-4])\b/iy,
      read: ({ year, quarter }) => fieldsReading({ year: Number(year), quarter: Number(quarter) }),
    },
  ],
  [
    ['#'],
    {
      pattern: /(?<from>(?:1[5-9]|2[01])\d\d)(?: ?[-–—~/] ?)(?<to>(?:1[5-9]|2[01])?\d\d)(?![\d%]|[-/.]\d)/y,
      read: ({ from = '', to = '' }) => {
        const first = Number(from);
        const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
        if (last > first) return fieldsReading({ year: first }, { to: { year: last } });
        const month = Number(to);
        return to.length === 2 && month >= 1 && month <= 12 ? fieldsReading({ year: first, month }) : null;
      },
    },
  ],
  [
    ['#'],
    {
      pattern:
        /(?<first>\d{1,2})(?<by>[/.-])(?<second>\d{1,2})\k<by>(?<year>\d{4}|(?<=\/)\d\d)(?!\d|[-/.]\d)/y,
      read: (groups) => eitherOrder(groups),
    },
  ],
  [
    ['#'],
    {
      // A section or a version looks the same: a word beside it must tell.
      pattern: /(?<first>\d{1,2})(?<by>\.)(?<second>\d{1,2})\.(?<year>\d\d)(?!\d|[-/.]\d)/y,
      read: (groups, { before }) => (BEFORE_FIGURES.test(before) ? eitherOrder(groups) : null),
    },
  ],
  [
    ['#'],
    {
      // Without a year a fraction looks the same: a word or a date beside it must tell.
      pattern: new RegExp(
        `(?<first>\\d{1,2})(?<by>/)(?<second>\\d{1,2})(?:, ?(?<year>${YEAR}))?(?![\\d/%])`,
        'y',
      ),
      read: (groups, { before }) => {
        const told =
          groups.year !== undefined || BEFORE_FIGURES.test(before) || /(?:day|[-–~])\s?$/.test(before);
        return eitherOrder(groups, { leaning: !told });
      },
    },
  ],
  [
    ['#'],
    {
      pattern: /(?<decade>(?:1[5-9]|20)\d0)['’]?s\b/y,
      read: ({ decade }) => {
        const interval = monthsFrom(Number(decade), 1, 120, 'decade');
        return interval === null ? null : { type: 'span', interval, relative: false };
      },
    },
  ],
  [
    ['#'],
    {
      pattern: /(?<century>1[5-9]|2[0-2])(?:st|nd|rd|th) century\b/iy,
      read: ({ century }) => {
        const first = (Number(century) - 1) * 100;
        return {
          type: 'span',
          interval: spanOf(`${first}-01-01`, `${first + 100}-01-01`, 'decade'),
          relative: false,
        };
      },
    },
  ],
];
