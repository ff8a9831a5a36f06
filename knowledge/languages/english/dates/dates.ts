import { dateReader } from '../../../time/assemble.ts';
import type { Grammar } from '../../../time/pieces.ts';
import { type Rule, scan } from '../../../time/rules.ts';
import type { DateReader } from '../../../time/time.ts';
import { calendarRules } from './calendar.ts';
import { fiscalRules } from './fiscal.ts';
import { holidayRules } from './holidays.ts';
import { lengthRules } from './lengths.ts';
import { lunarRules } from './lunar.ts';
import { relativeRules } from './relative.ts';
import type { RuleSet } from './rules.ts';
import { leanEnglish } from './tense.ts';
import { timeRules } from './times.ts';
import { weekRules } from './weeks.ts';

const SETS: readonly RuleSet[] = [
  fiscalRules,
  lunarRules,
  lengthRules.slice(0, 3),
  timeRules.slice(0, 3),
  holidayRules,
  weekRules,
  calendarRules,
  timeRules.slice(3),
  relativeRules,
  lengthRules.slice(3),
];
/** A word of the text, or the figures of a number. */
const STARTER = /\d+|[A-Za-z]+/g;
const DIGITS = '#';
const rulesByStart = new Map<string, Rule[]>();
for (const [starts, rule] of SETS.flat()) {
  for (const start of starts) rulesByStart.set(start, [...(rulesByStart.get(start) ?? []), rule]);
}

function rulesFor(token: string): readonly Rule[] | undefined {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return rulesByStart.get(DIGITS);
  // "Q3" and "7p" fall apart into a letter and figures; a lone letter is looked up like a word.
  return token.length > 12 ? undefined : rulesByStart.get(token.toLowerCase());
}

const JOINS =
  /^(?:,|\s|\()*(?:(?:at|on|of|in|from|for|around|about|between|starting|starting at|@)\s+)?(?:the\s+)?$/i;
const RANGES = /^\)?,?\s*(?:[-–—~]|to|until|till|through|thru|up to)\s*(?:the\s+)?$/i;
/** "Moved from 3 May to 5 May" is no stretch. */
const CHANGED =
  /\b(?:moved?|moves|postponed?|rescheduled?|put back|brought forward|chang(?:ed?|es)|shift(?:ed)?|delayed|switch(?:ed)?|transferred) from\s+(?:the\s+)?$/i;
const AND = /^\s+(?:and|&|through)\s+(?:the\s+)?$/i;
const LISTS = /^,?\s*(?:and|or|&|,)\s+(?:on\s+)?(?:the\s+)?$/i;
const UNTIL =
  /\b(?:by|until|till|til|before|no later than|not later than|up to|as late as|prior to|within|closes?(?: on)?|deadline(?: is|:)?|expires?(?: on)?|ends?(?: on)?)(?: the)?(?: next)?\s+$/i;
const FROM =
  /\b(?:from|since|after|later than|as of|as from|effective|starting|starting on|starting from|beginning|on or after|with effect from|commencing)(?: on)?(?: the)?\s+$/i;

const grammar: Grammar = {
  pieces: (text, scene) => scan(text, STARTER, rulesFor, scene),
  joins: (gap) => JOINS.test(gap),
  ranges: (gap, before) =>
    (RANGES.test(gap) && !CHANGED.test(before)) ||
    (AND.test(gap) && /\bbetween\s+(?:the\s+)?$/i.test(before)),
  lists: (gap) => LISTS.test(gap),
  yearLast: true,
  bothCalendars: /^\s?[(（]\s?$/,
  shifts: (first, gap) => {
    if (first === 'date') return null;
    if (/^\s+(?:from|after)\s+(?:the\s+)?$/i.test(gap)) return 'later';
    if (/^\s+before\s+(?:the\s+)?$/i.test(gap)) return 'earlier';
    return /^,?\s+(?:from|starting|beginning|starting from|starting on)\s+$/i.test(gap) ? 'span' : null;
  },
  bound: (before) => {
    if (/\bon or before\s+$/i.test(before) || (UNTIL.test(before) && !/\bthan before $/i.test(before)))
      return 'until';
    return FROM.test(before) ? 'from' : 'during';
  },
  lean: leanEnglish,
};

/** Reads the dates and times of an English text. */
export const readEnglishDates: DateReader = dateReader(grammar);
