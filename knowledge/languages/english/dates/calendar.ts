import type { Rule } from '../../../time/rules.ts';
import { DOT, dayRules } from './days.ts';
import { figureRules } from './figures.ts';
import { isInName, isYearOfName } from './names.ts';
import { fieldsReading, type RuleSet, withYear } from './rules.ts';
import {
  DAY,
  MONTH,
  MONTH_STARTS,
  monthNumber,
  numberOf,
  WEEKDAY,
  WEEKDAY_STARTS,
  weekdayNumber,
  YEAR,
} from './words.ts';

const YEAR_TAIL = `(?:(?:,? ?| of | in |[-/])(?<year>${YEAR}))?`;
const PREPOSITION =
  /\b(?:in|on|of|by|from|to|until|till|since|before|after|between|and|or|this|next|last|late|early|mid|through|during|starting|beginning|than)\s+$/i;
/** Nouns that are counted: a number before them is an amount. */
const COUNTED =
  /^ (?:people|persons|members|participants|households|families|students|children|companies|firms|seats|places|euros?|pounds|dollars|won|yen|km|kg|m|metres|meters|miles|acres|tons|tonnes|copies|words|characters|jobs|homes|items|cases|million|billion|thousand|hundred|times|steps|[A-Z]\w+ (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive)\b)/;

const year: Rule = {
  pattern: new RegExp(`(?<year>${YEAR})(?!\\d|[-–/.]\\d| ?\\d{3,}|[a-z])`, 'iy'),
  read: ({ year: digits }, { before, after }) => {
    if (
      COUNTED.test(after) ||
      /\b(?:no|room|box|ref|section|tel|phone|page|pp|article|about|over|nearly|some)\.?:? $/i.test(before)
    )
      return null;
    return isYearOfName(before) ? { type: 'other', spreads: false } : fieldsReading({ year: Number(digits) });
  },
};

/** Another month of a list: "Nov, Dec and Jan". */
const AFTER_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:,|,? and|,? or| &) $/;

const BEFORE_MONTH = /^(?:,|,? and|,? or| &) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;

/** May and march are verbs too, and abbreviations are words of their own: they need a sign that a month is meant. */
function aloneIsMonth(name: string, before: string, after: string): boolean {
  if (/^\p{Lu}/u.test(name) && (AFTER_MONTH.test(before) || BEFORE_MONTH.test(after))) return true;
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
        `(?<month>${MONTH})\\.?(?<by> ?[-–—~] ?| (?:to|until|till|through|thru|and) )(?<month2>${MONTH})\\.?(?! ?\\d{1,2}(?:st|nd|rd|th)?\\b(?!:))${YEAR_TAIL}`,
        'iy',
      ),
      read: ({ month = '', month2 = '', by = '', year: digits }, { before }) => {
        const between = /\bbetween $/i.test(before);
        if (!/^\p{Lu}/u.test(month) || !/^\p{Lu}/u.test(month2) || (/and/i.test(by) && !between)) return null;
        return fieldsReading(
          { month: monthNumber(month) },
          { to: withYear({ month: monthNumber(month2) }, digits) },
        );
      },
    },
  ],
  [
    MONTH_STARTS,
    {
      pattern: new RegExp(`(?<month>${MONTH})${DOT}${YEAR_TAIL}`, 'iy'),
      read: ({ month = '', year: digits }, { before, after }) => {
        if (digits === undefined && !aloneIsMonth(month, before, after)) return null;
        if (digits === undefined && isInName(before, after)) return { type: 'other', spreads: false };
        return fieldsReading(withYear({ month: monthNumber(month) }, digits));
      },
    },
  ],
  [
    WEEKDAY_STARTS,
    {
      pattern: new RegExp(
        `(?<weekday>${WEEKDAY})(?! ?s\\b)(?:(?!, \\d{1,2}(?:st|nd|rd|th)?(?:,| and| &| or) ),? (?:the )?(?<day>${DAY})(?! ?(?:am|pm|[ap]\\.m|o['’]?clock|[-–/:]|to\\b|of\\b|${MONTH}|day|week|month|hour|minute)))?`,
        'iy',
      ),
      read: ({ weekday = '', day }, { before, after }) => {
        const name = weekday.toLowerCase();
        if (!name.endsWith('day') && (weekday === name || /\bthe $/i.test(before))) return null;
        if (day === undefined && isInName(before, after)) return { type: 'other', spreads: false };
        if (/^ (?:mornings|afternoons|evenings|nights)\b/i.test(after)) return { type: 'recurring' };
        const fields = { weekday: weekdayNumber(name) };
        return fieldsReading(day === undefined ? fields : { ...fields, day: numberOf(day) });
      },
    },
  ],
  [['#'], year],
];

/** Dates by year, month, day and weekday, in figures and words. */
export const calendarRules: RuleSet = [...dayRules, ...figureRules, ...named];
