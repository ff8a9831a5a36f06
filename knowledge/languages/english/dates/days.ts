import type { Groups, Place, Reading } from '../../../time/rules.ts';
import { fieldsReading, type RuleSet, withYear } from './rules.ts';
import { DAY, MONTH, MONTH_STARTS, monthNumber, numberOf, ORDINAL_STARTS, WEEKDAY, YEAR } from './words.ts';

const UP_TO = '(?: ?[-–—~] ?| (?:to|through|thru|until|till) )';
const TO = '(?<by> ?[-–—~] ?| (?:to|and|through|thru|until|till|&) )';
const YEAR_TAIL = `(?:(?:,? ?| of | in |[-/])(?<year>${YEAR}))?`;
/** The point of an abbreviation; at the end of a sentence it isn't the month's. */
export const DOT = '(?:\\.(?=,? ?\\d))?';
/** What stands between the days of a list. */
const AND = `(?:, ?|,? (?:and|or|&) | ?[&/+] ?)(?:(?:on )?the |on )?(?:${WEEKDAY},? (?:the )?)?`;
/** So many more days may a list hold. */
const MORE = 12;
/** A number behind these is no day. */
const NO_DAY = /\b(?:at|no\.?|nos\.?|rooms?|pages?|aged?|ages|over|under|zones?|floors?|gates?|numbers?)\s$/i;
/** What a bare number of a list follows. */
const LISTED = /(?:\d(?:st|nd|rd|th)?,|\d(?:st|nd|rd|th)?,? (?:and|or|&)) (?:the )?$/i;

/** A day of a month named by a word, or a stretch of days in it; null where the days don't run forwards. */
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

/** Days before the name of their month, one by one, in stretches and in lists. */
const daysBeforeMonth: RuleSet = [
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
      // "3, 10 and 17 December": the days before the last have their month from it.
      pattern: new RegExp(
        `(?<day>${DAY})(?:${UP_TO}(?<day2>${DAY}))?(?=(?:${AND}${DAY}(?:${UP_TO}${DAY})?){1,${MORE}}(?: of)?(?: |-)(?<month>${MONTH})${DOT}${YEAR_TAIL})`,
        'iy',
      ),
      read: (groups, place) => (NO_DAY.test(place.before) ? null : monthDay(groups, place)),
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
];

/** Days whose month stands elsewhere, or nowhere. */
const daysAlone: RuleSet = [
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
      // "December 3, 10 and 17": a bare number, as long as nothing is counted by it.
      pattern:
        /(?<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?)(?![\d:]|[.,]\d)(?=,? ?(?:[.,;!?)]|$| (?:and|or|&|at|from|in|until|between|for|with)\b| (?:19|20)\d\d\b))/iy,
      read: ({ day = '' }, { before }) =>
        LISTED.test(before) ? fieldsReading({ day: numberOf(day) }, { leaning: true }) : null,
    },
  ],
];

/** Days behind the name of their month. */
const daysAfterMonth: RuleSet = [
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
];

/** Days with a month that is named by a word. */
export const dayRules: RuleSet = [...daysBeforeMonth, ...daysAlone, ...daysAfterMonth];
