import { dayOf, monthsFrom, spanOf, wholeDay } from './calendar.ts';
import {
  DAY,
  MONTH,
  MONTH_STARTS,
  monthNumber,
  numberOf,
  ORDINAL_STARTS,
  WEEKDAY,
  WEEKDAY_STARTS,
  weekdayNumber,
  YEAR,
} from './english-words.ts';
import type { Fields } from './pieces.ts';
import type { Groups, Place, Reading, Rule } from './rules.ts';

/** Rules, and the words with which they begin; `#` stands for digits. */
export type RuleSet = readonly (readonly [starts: readonly string[], rule: Rule])[];

const TO = '(?<by> ?[-–—~] ?| (?:to|and|through|thru|until|till|&) )';
const YEAR_TAIL = `(?:(?:,? ?| of | in |[-/])(?<year>${YEAR}))?`;
/** The point of an abbreviation; at the end of a sentence it isn't the month's. */
const DOT = '(?:\\.(?=,? ?\\d))?';
const PREPOSITION =
  /\b(?:in|on|of|by|from|to|until|till|since|before|after|between|and|this|next|last|late|early|mid|through|during|starting|beginning|than)\s+$/i;
const BEFORE_FIGURES =
  /\b(?:on|from|to|by|until|till|since|before|after|between|this|next|starting|beginning)\s+$/i;
/** Nouns that are counted: a number before them is an amount. */
const COUNTED =
  /^ (?:people|persons|members|participants|households|families|students|children|companies|firms|seats|places|euros?|pounds|dollars|won|yen|km|kg|m|metres|meters|miles|acres|tons|tonnes|copies|words|characters|jobs|homes|items|cases|million|billion|thousand|hundred|times|steps|[A-Z]\w+ (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive)\b)/;

export function fieldsReading(
  fields: Fields,
  more: Partial<Extract<Reading, { type: 'fields' }>> = {},
): Reading {
  return { type: 'fields', fields, relative: false, ...more };
}

function withYear(fields: Fields, year: string | undefined): Fields {
  return year === undefined ? fields : { ...fields, year: Number(year) };
}

function monthDay(groups: Groups, { before }: Place): Reading | null {
  const month = monthNumber(groups.month ?? '');
  const day = numberOf(groups.day ?? '');
  const fields = withYear({ month, day }, groups.year);
  if (groups.day2 === undefined) return fieldsReading(fields);
  const day2 = numberOf(groups.day2);
  // "4 and 10 June" are two days, "between 4 and 10 June" a stretch.
  const apart = groups.by !== undefined && /and|&/i.test(groups.by) && !/\bbetween (?:the )?$/i.test(before);
  return day2 > day && (!apart || day2 === day + 1)
    ? fieldsReading(fields, { to: withYear({ month, day: day2 }, groups.year) })
    : null;
}

/** Year, month and day in figures. Two-digit years belong to 2000 to 2069 or 1970 to 1999. */
function inFigures(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Reading | null {
  const short = Number(year);
  const full = year?.length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const date = dayOf(full, Number(month), Number(day));
  return date === null ? null : { type: 'span', interval: wholeDay(date), relative: false };
}

const figures: RuleSet = [
  [
    ['#'],
    {
      pattern:
        /(?<year>[12]\d{3})(?<by>[-/.]|\. | (?=\d\d? \d\d?\b))(?<month>\d{1,2})\k<by>(?<day>\d{1,2})(?![\d/-])(?:T(?=\d))?/y,
      read: ({ year, month, day }) => inFigures(year, month, day),
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
      read: ({ first, second, year }) =>
        Number(first) > 12 ? inFigures(year, second, first) : inFigures(year, first, second),
    },
  ],
  [
    ['#'],
    {
      // Without a year a fraction looks the same: a word or a date beside it must tell.
      pattern: new RegExp(`(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:, ?(?<year>${YEAR}))?(?![\\d/%])`, 'y'),
      read: ({ first, second, year }, { before }) => {
        const [a, b] = [Number(first), Number(second)];
        const [month, day] = a > 12 ? [b, a] : [a, b];
        if (dayOf(2000, month, day) === null) return null;
        const told = year !== undefined || BEFORE_FIGURES.test(before) || /(?:day|[-–~])\s?$/.test(before);
        return fieldsReading(withYear({ month, day }, year), { leaning: !told });
      },
    },
  ],
  [
    ['#', ...ORDINAL_STARTS],
    {
      pattern: new RegExp(
        `(?<day>${DAY})${TO}(?:the )?(?<day2>${DAY})(?: of)?(?: |-)(?<month>${MONTH})${DOT}${YEAR_TAIL}`,
        'iy',
      ),
      read: monthDay,
    },
  ],
  [
    ['#', ...ORDINAL_STARTS],
    {
      pattern: new RegExp(
        `(?<day>${DAY})(?: day)?(?: of)?(?: |-|/)?(?<month>${MONTH})${DOT}${YEAR_TAIL}`,
        'iy',
      ),
      read: monthDay,
    },
  ],
  [
    ['#'],
    {
      pattern:
        /(?<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?=\s*(?:[.,;!?)]|$|(?:at|from|and|to|for|around|until)\b))/iy,
      read: ({ day = '' }, { before }) =>
        /\b(?:on|by|until|from|before|after|to) the $/i.test(before)
          ? fieldsReading({ day: numberOf(day) })
          : null,
    },
  ],
  [
    ['#'],
    {
      pattern: /(?<day>3[01]|[12]\d|[1-9])(?= from \d)/y,
      read: ({ day = '' }, { before }) =>
        /\bon the $/i.test(before) ? fieldsReading({ day: numberOf(day) }) : null,
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

const year: Rule = {
  pattern: new RegExp(`(?<year>${YEAR})(?!\\d|[-–/.]\\d| ?\\d{3,}|[a-z])`, 'iy'),
  read: ({ year: digits }, { before, after }) => {
    if (
      COUNTED.test(after) ||
      /\b(?:no|room|box|ref|section|tel|phone|page|pp|article|about|over|nearly|some)\.?:? $/i.test(before)
    )
      return null;
    return fieldsReading({ year: Number(digits) });
  },
};

/** May and march are verbs too, and abbreviations are words of their own: they need a sign that a month is meant. */
function aloneIsMonth(name: string, before: string): boolean {
  if (PREPOSITION.test(before))
    return !/^(?:may|march|mar)$/.test(name) || !/\b(?:to|and|on|this)\s+$/i.test(before);
  if (/^(?:may|march|mar|sep|dec|jan|jun|oct)$/i.test(name)) return false;
  return /^[A-Z]/.test(name) || name.length > 4;
}

const named: RuleSet = [
  [
    MONTH_STARTS,
    {
      pattern: new RegExp(
        `(?<month>${MONTH})${DOT}(?: |-|/)(?:the )?(?<day>${DAY})${TO}(?:the )?(?<day2>${DAY})(?! (?:${MONTH}))${YEAR_TAIL}`,
        'iy',
      ),
      read: monthDay,
    },
  ],
  [
    MONTH_STARTS,
    {
      pattern: new RegExp(
        `(?<month>${MONTH})${DOT}(?:, | |-|/|)(?:the )?(?<day>${DAY})(?! ?(?:am|pm|people|[ap]\\.m)\\b)${YEAR_TAIL}`,
        'iy',
      ),
      read: monthDay,
    },
  ],
  [
    MONTH_STARTS,
    {
      pattern: new RegExp(`(?<month>${MONTH})${DOT}${YEAR_TAIL}`, 'iy'),
      read: ({ month = '', year: digits }, { before }) => {
        if (digits === undefined && !aloneIsMonth(month, before)) return null;
        return fieldsReading(withYear({ month: monthNumber(month) }, digits));
      },
    },
  ],
  [
    WEEKDAY_STARTS,
    {
      pattern: new RegExp(
        `(?<weekday>${WEEKDAY})(?! ?s\\b)(?:,? (?:the )?(?<day>${DAY})(?! ?(?:am|pm|[ap]\\.m|o['’]?clock|[-–/:]|to\\b|of\\b|${MONTH}|day|week|month|hour|minute)))?`,
        'iy',
      ),
      read: ({ weekday = '', day }, { before }) => {
        const name = weekday.toLowerCase();
        if (!name.endsWith('day') && (weekday === name || /\bthe $/i.test(before))) return null;
        const fields = { weekday: weekdayNumber(name) };
        return fieldsReading(day === undefined ? fields : { ...fields, day: numberOf(day) });
      },
    },
  ],
  [['#'], year],
];

/** Dates by year, month, day and weekday, in figures and words. In figures without a name, the month stands first where it can. */
export const calendarRules: RuleSet = [...figures, ...named];
