import { type MeasurePattern, measuresByPattern } from '../values/measures.ts';
import { weekdaysByPattern } from '../values/weekdays.ts';

const N = '\\d+(?:[.,]\\d+)?';
const SIZE =
  '(?:mm|cm|m|km|kg|t|millimet\\w+|centimet\\w+|met(?:re|er)s?|kilomet\\w+|kilos?|kilogram\\w*|tons?|tonnes?)\\b';
const AGE = '(?:months?|years?|yrs?)\\b';
const ANY = `(?:${SIZE}|${AGE})`;

const rows: readonly (readonly [MeasurePattern['reads'], string])[] = [
  [
    'range',
    `\\b(?:from|between) (?<low>${N})[ -]?(?<lowUnit>${ANY})? (?:to|and) (?<high>${N})[ -]?(?<highUnit>${ANY})`,
  ],
  [
    'range',
    `\\b(?:aged?|ages|people|those|children|between|from) (?:aged? )?(?:from |between )?(?<low>\\d{1,3}) ?(?:to|and|or|-|–) ?(?<high>\\d{1,3})\\b(?! ?(?:a\\.?m|p\\.?m|%|won|:\\d))`,
  ],
  [
    'at-least',
    `\\b(?:aged? |age |if you are |who are |are )?(?<low>\\d{1,3})(?: years?(?: old| of age)?)? (?:and|or) (?:over|older|above)\\b`,
  ],
  [
    'at-most',
    `\\b(?:aged? |age )?(?<high>\\d{1,3})(?: years?(?: old| of age)?)? (?:and|or) (?:under|younger|below)\\b`,
  ],
  [
    'above',
    `\\b(?:people |those |anyone |aged? |children )(?:who are |aged? )?(?:over|above) (?:the age of )?(?<low>\\d{1,3})\\b(?! ?${SIZE})`,
  ],
  [
    'below',
    `\\b(?:people |those |anyone |aged? |are |children )(?:who are |aged? )?(?:under|below|younger than) (?:the age of )?(?<high>\\d{1,3})\\b(?! ?${SIZE})`,
  ],
  [
    'at-most',
    `\\b(?:up to|at most|no (?:more|longer|wider|larger|heavier|taller|bigger|higher) than|not (?:more|longer|wider|larger|heavier) than|maximum(?: of)?) (?<high>${N}) ?(?<highUnit>${SIZE})`,
  ],
  ['at-most', `\\b(?<high>${N}) ?(?<highUnit>${SIZE}) or (?:less|smaller|narrower|shorter|under)\\b`],
  ['at-least', `\\b(?:at least|no less than|minimum(?: of)?) (?<low>${N}) ?(?<lowUnit>${SIZE})`],
  [
    'at-least',
    `\\b(?<low>${N}) ?(?<lowUnit>${SIZE}) (?:or|and) (?:more|over|wider|larger|longer|heavier)\\b`,
  ],
  [
    'above',
    `\\b(?:over|above|exceed\\w*|(?:more|longer|wider|larger|heavier|taller|bigger|broader|higher|greater) th[ae]n) (?<low>${N}) ?(?<lowUnit>${SIZE})`,
  ],
  [
    'below',
    `\\b(?:under|below|(?:less|shorter|narrower|smaller|lighter|lower) th[ae]n) (?<high>${N}) ?(?<highUnit>${SIZE})`,
  ],
  ['exact', `\\b(?<low>\\d{1,3})[ -]?(?:years?|yrs?|y/?o)(?:[ -]?olds?)?\\b(?! (?:ago|from|later|in|with))`],
  [
    'exact',
    `\\b(?:i['’]?m|i am|(?:he|she)(?:['’]s| is)|turn(?:ed|ing|s)?|aged?) (?<low>\\d{1,3})\\b(?! ?(?:${SIZE}|%|days?|weeks?|months?|minutes?|hours?))`,
  ],
  ['exact', `\\b(?<low>${N}) ?(?<lowUnit>${SIZE})`],
];

/** Sizes and ages named in an English text. */
export const englishMeasures = measuresByPattern(
  rows.map(([reads, source]) => ({ reads, pattern: new RegExp(source, 'gi') })),
  [
    [/^months?$/i, 'age', 1 / 12],
    [/^y\w*$/i, 'age', 1],
    [/^millimet\w+$/i, 'length', 0.001],
    [/^centimet\w+$/i, 'length', 0.01],
    [/^met\w+$/i, 'length', 1],
    [/^kilomet\w+$/i, 'length', 1000],
    [/^kilo\w*$/i, 'weight', 1],
    [/^ton(?:s|nes?)?$/i, 'weight', 1000],
  ],
);

/** Days of the week named in an English text. */
export const englishWeekdays = weekdaysByPattern({
  days: [
    'sun(?:day)?s?',
    'mon(?:day)?s?',
    'tue(?:s|sday)?s?',
    'wed(?:nesday)?s?',
    'thu(?:rs?|rsday)?s?',
    'fri(?:day)?s?',
    'sat(?:urday)?s?',
  ].map((day) => `\\b${day}\\b`),
  to: '\\s?(?:to|through|until|till|-|–|~)\\s?',
  ofDate:
    /(?:,? (?:the )?\d{1,2}\b(?! ?(?:a\.?m|p\.?m|:))|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)/iy,
  beforeDate: /(?:next|this|by|coming|last) $/i,
  weekdays: /\b(?:on )?(?:weekdays|working days|week days)\b/i,
  weekend: /\bweek-?ends?\b/i,
  everyDay: /\b(?:every day|daily|all week|seven days a week|7 days a week)\b/i,
});
