import { weekdaysBetween } from '../../../time/recurrence/nth-weekday.ts';
import type { Days } from '../../../time/recurrence/recurrence.ts';
import { type Sign, type SignRule, plainSign as sign } from '../../../time/recurrence/signs.ts';
import { holidayIn } from '../dates/holidays.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const FULL = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** A weekday, as the source of a pattern. Short names are told from other words ("sat", "sun") by their capitals. */
export const WEEKDAY =
  '(?:[Mm]onday|MONDAY|[Tt]uesday|TUESDAY|[Ww]ednesday|WEDNESDAY|[Tt]hursday|THURSDAY|[Ff]riday|FRIDAY|[Ss]aturday|SATURDAY|[Ss]unday|SUNDAY|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WED|THU(?:RS?)?|FRI|SAT|SUN)\\b\\.?)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
/** Between the ends of a range, as the source of a pattern. */
export const DASH = ' ?[-–—~] ?';
const ORDINAL = '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
};
const weekdayOf = (name: string): number =>
  FULL.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1;
const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number.parseInt(word, 10);

/** Behind a weekday: the day of a month, so that it is a date. */
const OF_DATE = `,? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b(?![:.]\\d| ?[-–—~]| to \\d| ?[ap]\\.?m)|${MONTH})`;
const ofDate = new RegExp(`^${OF_DATE}`);
const BEFORE_DATE = /\b(?:this|next|last|coming|following|previous|by|until|till|before)(?: the)? $/i;

const holidays: Readonly<Record<string, string>> = {
  "new year's day": '01-01',
  "new year's eve": '12-31',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  christmas: '12-25',
  'boxing day': '12-26',
};
const MOVABLE = [
  'good friday',
  'easter sunday',
  'easter monday',
  'thanksgiving',
  'memorial day',
  'labor day',
];

function holidayDays(name: string, year: number): Days | null {
  const key = name
    .toLowerCase()
    .replace('’', "'")
    .replace(/ day$/, (day) => (name.toLowerCase() === 'thanksgiving day' ? '' : day));
  const fixed = holidays[key];
  if (fixed !== undefined) return { every: 'year', days: [fixed] };
  const days = [year - 1, year, year + 1, year + 2].flatMap((one) => holidayIn(one, key) ?? []);
  return days.length > 0 ? { every: 'once', days } : null;
}

const date = (groups: Groups): Sign => ({
  is: 'date',
  year: groups.year === undefined ? null : Number(groups.year),
  month: monthOf(groups.month ?? ''),
  day: Number(groups.day),
  weekday: groups.weekday !== undefined,
});

/** Signs of days in an English text of `year`; narrow ones first. */
export const englishDaySigns = (year: number): SignRule[] => [
  {
    pattern: new RegExp(
      `(?<weekday>${WEEKDAY})?,? ?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`,
      'y',
    ),
    read: date,
  },
  {
    pattern: new RegExp(
      `(?<weekday>${WEEKDAY})?,? ?(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:,? (?<year>(?:19|20)\\d\\d)\\b)?`,
      'y',
    ),
    read: date,
  },
  {
    pattern: new RegExp(
      `(?<from>${MONTH})(?:${DASH}| (?:to|until|till|through) )(?<to>${MONTH})(?! \\d{1,2}\\b(?!:))(?: (?<year>(?:19|20)\\d\\d)\\b)?`,
      'y',
    ),
    read: ({ from = '', to = '', year: told }) => ({
      is: 'months',
      from: monthOf(from),
      to: monthOf(to),
      year: told === undefined ? null : Number(told),
    }),
  },
  // "24 and 31 December": the month stands behind the last.
  {
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?=(?:, \\d{1,2}(?:st|nd|rd|th)?){0,6},? (?:and|&) \\d{1,2}(?:st|nd|rd|th)? (?<month>${MONTH})(?: (?<year>(?:19|20)\\d\\d)\\b)?)`,
      'y',
    ),
    read: date,
  },
  {
    pattern:
      /(?:[Tt]he )?(?<days>\d{1,2}(?:st|nd|rd|th)(?:(?:, | and | & )(?:the )?\d{1,2}(?:st|nd|rd|th)){0,4})(?: day)? (?:of )?(?:each|every|the|a) month\b/y,
    read: ({ days = '' }) => ({
      is: 'days',
      days: { every: 'month-day', days: [...days.matchAll(/\d+/g)].map(Number) },
      sure: true,
    }),
  },
  {
    pattern: /(?:the )?last (?:calendar )?day of (?:each|every|the|a) month\b/iy,
    read: (_, { before }) =>
      /\b(?:by|until|before) $/i.test(before)
        ? { is: 'other' }
        : { is: 'days', days: { every: 'month-day', days: [-1] }, sure: true },
  },
  {
    pattern: new RegExp(
      `(?<first>${WEEKDAY})s?(?:${DASH}| (?:to|through|thru|until|till) )(?<last>${WEEKDAY})s?(?!\\w)`,
      'y',
    ),
    read: ({ first = '', last = '' }, { after }) =>
      ofDate.test(after)
        ? { is: 'other' }
        : { is: 'weekdays', weekdays: weekdaysBetween(weekdayOf(first), weekdayOf(last)), sure: true },
  },
  {
    pattern: new RegExp(
      `(?<ns>${ORDINAL}(?:(?:, | and | & |, and )(?:the )?${ORDINAL}){0,4})(?= (?:${WEEKDAY}|weekend))`,
      'iy',
    ),
    read: ({ ns = '' }, { before }) => {
      const numbers = [...ns.matchAll(new RegExp(ORDINAL, 'gi'))].map(([word]) => numberOf(word));
      return { is: 'nth', ns: numbers, sure: numbers.length > 1 || /\b(?:every|each) $/i.test(before) };
    },
  },
  {
    pattern: new RegExp(`(?<name>${WEEKDAY})(?<plural>['’]?s)?(?!\\w)`, 'y'),
    read: ({ name = '', plural }, { before, after, last, gap }) => {
      const isNth = last?.is === 'nth' && gap?.trim() === '';
      const isOne = plural === undefined && !isNth && (ofDate.test(after) || BEFORE_DATE.test(before));
      return isOne
        ? { is: 'other' }
        : { is: 'weekdays', weekdays: [weekdayOf(name)], sure: plural !== undefined };
    },
  },
  {
    pattern: /(?:weekdays|working days)\b/iy,
    read: () => ({ is: 'weekdays', weekdays: [1, 2, 3, 4, 5], sure: true }),
  },
  {
    pattern: /week-?end(?<plural>s)?\b/iy,
    read: ({ plural }, { before }) =>
      BEFORE_DATE.test(before)
        ? { is: 'other' }
        : { is: 'weekdays', weekdays: [6, 7], sure: plural !== undefined },
  },
  {
    pattern:
      /(?:all year(?: round)?|year[- ]round|365 days(?: a year)?|every day of the year|including (?:public|bank) holidays)\b/iy,
    read: sign('always'),
  },
  {
    pattern:
      /(?:daily|(?:every|each) day|(?:seven|7) days a week|every single day)\b(?! (?:of|use|life|lives|news|life))/iy,
    read: () => ({ is: 'days', days: { every: 'week', weekdays: [1, 2, 3, 4, 5, 6, 7] }, sure: true }),
  },
  {
    pattern: new RegExp(
      `(?:every other|every second(?!,| and| &)|alternate|fortnightly|every (?:two|2) weeks|every fortnight|bi-?weekly)\\b(?! ${WEEKDAY} (?:of|in) )`,
      'iy',
    ),
    read: sign('fortnight'),
  },
  {
    pattern: /(?:(?:of|in) )?(?:each|every|the|a|any) (?:calendar )?month\b|monthly\b/iy,
    read: (_, { before }) => (/\bonce $/i.test(before) ? null : { is: 'monthly' }),
  },
  { pattern: /(?:every|each) year\b|annually\b|yearly\b/iy, read: sign('yearly') },
  { pattern: /(?:every|each)(?: week)?\b(?: on)?|weekly\b(?: on)?/iy, read: sign('every') },
  {
    pattern:
      /(?:(?:public|bank|national|statutory|federal)(?: (?:and|or|\/) (?:public|bank|national))? holidays?|holidays)\b/iy,
    read: (_, { before }) =>
      /\b(?:school|summer|winter|easter|christmas|half-?term) $/i.test(before)
        ? null
        : { is: 'days', days: { every: 'holiday' }, sure: false },
  },
  {
    pattern: new RegExp(
      `(?<name>new year['’]s (?:day|eve)|christmas (?:day|eve)|christmas|boxing day|${MOVABLE.join('|')})\\b(?! (?:and new year period|markets?|trees?|fairs?|fayre|lights?|period|weeks?|concerts?|cards?|shop|break|holidays?))`,
      'iy',
    ),
    read: ({ name = '' }) => {
      const days = holidayDays(name, year);
      return days && { is: 'days', days, sure: false };
    },
  },
];
