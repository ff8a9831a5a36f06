const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  ...[
    '',
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
  ],
  ...[
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
  ],
];

const VALUES = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, tens) => (word === '' ? [] : [[word, tens * 10] as const])),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['few', 3],
  ['several', 3],
  ['half', 0.5],
]);

/** Sources of patterns, to be built into the rules. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b';
const ONE_TO_NINETEEN = ORDINALS.slice(1).join('|');
const ORDINAL = `(?:(?:twenty|thirty)[- ](?:${ORDINALS.slice(1, 10).join('|')})|${ONE_TO_NINETEEN}|twentieth|thirtieth)\\b`;
export const CARDINAL = `(?:(?:${TENS.slice(2).join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${[...TEENS, ...ONES.slice(1)].join('|')})\\b`;
export const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)|${ORDINAL})`;
export const YEAR = '(?:1[5-9]|2[01])\\d\\d(?!\\d|[.,:/-]\\d| ?%)';
export const HOUR = `(?:2[0-4]|1\\d|0?\\d|${ONES.slice(1).join('|')})`;

/** Words with which the rules begin. */
export const MONTH_STARTS = MONTHS.flatMap((word, i) => [
  word,
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ][i] ?? word,
]).concat('sept');
export const WEEKDAY_STARTS = WEEKDAYS.flatMap((word, i) => [
  word,
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][i] ?? word,
]).concat('tues', 'thur', 'thurs');
export const ORDINAL_STARTS = [...ORDINALS.slice(1), 'twentieth', 'thirtieth', 'twenty', 'thirty'];
export const CARDINAL_STARTS = [...ONES.slice(1), ...TEENS, ...TENS.slice(2)];

/** 1 to 12, from a month's name or abbreviation. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 1 (Monday) to 7, from a weekday's name or abbreviation. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The value of digits ("21st") or of number words ("twenty-first", "a couple of"). NaN for other words. */
export function numberOf(words: string): number {
  const digits = /^\d+(?:\.5)?/.exec(words);
  if (digits !== null) return Number(digits[0]);
  const parts = words.toLowerCase().split(/[- ]+/);
  const values = parts.map((part) => VALUES.get(part)).filter((value) => value !== undefined);
  if (values.length === 0) return Number.NaN;
  if (parts.includes('couple')) return 2;
  if (parts.includes('few')) return 3;
  if (parts.includes('half')) return 0.5;
  return values.reduce((sum, value) => sum + value, 0);
}
