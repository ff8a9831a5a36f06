import type { Day } from '../../../notice.ts';
import { partsOf } from '../../../time/calendar.ts';
import { recurrenceReader } from '../../../time/recurrence/assemble-recurrence.ts';
import { type PlacedSign, placesOfDay, type SignRule, signsIn } from '../../../time/recurrence/signs.ts';
import { ENGLISH_STARTER, englishSigns } from './signs.ts';

const remembered = new Map<number, readonly SignRule[]>();

function signsOf(year: number): readonly SignRule[] {
  const known = remembered.get(year) ?? englishSigns(year);
  if (remembered.size > 50) remembered.clear();
  remembered.set(year, known);
  return known;
}

const signs = (text: string, anchor: Day): PlacedSign[] =>
  signsIn(text, ENGLISH_STARTER, signsOf(partsOf(anchor).year));

/** Where an English text names the day. */
export const englishPlaces = (text: string, day: Day) => placesOfDay(signs(text, day), day);

/** Reads the recurrences of an English text. */
export const readEnglishRecurrences = recurrenceReader({
  closedFirst: true,
  partOfDay: /^\s?(?:mornings?|afternoons?|evenings?|nights?)(?!\s?\d)/i,
  yearly: /\b(?:season|winter|summer|autumn|spring|each year|every year)\b/iu,
  boundsBehind: false,
  fewest: 3,
  hint: /\b(?:mon|tue|wed|thu|fri|sat|sun)|\bweek|\bdaily\b|\b(?:each|every|the|a) (?:day|month)\b|\bmonthly\b|\bholidays?\b|\byear\b|\bfortnight/i,
  oneWeek:
    /\b(?:next|this|last|(?:the )?(?:coming|following)) week\b|\bweek (?:of|commencing|beginning|after next)\b/i,
  ends: /\n|(?<![ap]\.m|\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|No|St|Dec|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov))[.!?]\s+(?=[A-Z])|;\s/g,
  row: /^[\s\p{P}|]*(?:[\p{L}’']+[\s\p{P}|]*){0,3}$/u,
  signs,
});
