import type { LengthUnit } from '../../../time/pieces.ts';
import type { Reading } from '../../../time/rules.ts';
import { away, moved, stretch } from '../../../time/shift.ts';
import type { RuleSet } from './rules.ts';
import { CARDINAL, CARDINAL_STARTS, numberOf, WEEKDAY } from './words.ts';

const UNITS: Readonly<Record<string, LengthUnit>> = {
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  night: 'day',
  fortnight: 'week',
};
const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?)\\b';
const COUNT = `(?:\\d{1,4}(?:\\.5)?|${CARDINAL}|a couple of|a few|several|half an?|an?)`;
const WORKING = '(?<working>(?:working|business|calendar|consecutive|school) )?';
const STARTS = [...CARDINAL_STARTS, 'a', 'an', 'several', 'half', '#'];

function unitOf(word: string): LengthUnit {
  const name = word.toLowerCase().replace(/s$/, '');
  const known: readonly LengthUnit[] = [
    'second',
    'minute',
    'hour',
    'day',
    'weekend',
    'week',
    'month',
    'quarter',
    'year',
    'decade',
  ];
  return known.find((unit) => unit === name) ?? UNITS[name] ?? 'day';
}

function countOf(count: string, unit: string): number {
  return numberOf(count) * (/^fortnight/i.test(unit) ? 2 : 1);
}

function isWorking(word: string | undefined): boolean {
  return word !== undefined && /^(?:working|business|school)/i.test(word);
}

/** Lengths of time, what lies a length away from the anchor, and what comes again and again. */
export const lengthRules: RuleSet = [
  [
    STARTS,
    {
      pattern: new RegExp(
        `(?<count>${COUNT}) ${WORKING}(?<unit>${UNIT})(?: time)? (?<side>ago|earlier|from now|later|hence)\\b`,
        'iy',
      ),
      read: ({ count = '', unit = '', side = '', working }, { scene }) => {
        // "Two years later" counts from what was told before, not from the anchor.
        if (isWorking(working) || /^(?:later|earlier)$/i.test(side))
          return lengthReading(count, unit, working, '', true);
        const n = countOf(count, unit) * (/ago/i.test(side) ? -1 : 1);
        return { type: 'span', interval: away(scene, n, unitOf(unit)), relative: true };
      },
    },
  ],
  [
    ['in', 'within'],
    {
      pattern: new RegExp(
        `(?<how>within|in) (?<count>${COUNT}) ${WORKING}(?<unit>${UNIT})(?:['’] time)?(?: and (?<count2>${COUNT}) (?<unit2>${UNIT}))?(?! (?:of|from|after|before|in|until)\\b)`,
        'iy',
      ),
      read: ({ how = '', count = '', unit = '', working, count2, unit2 = '' }, { scene, after }) => {
        if (/^within/i.test(how) || isWorking(working) || /^ (?:row|advance)/.test(after)) return null;
        // "In a minute" is no promise.
        if (/^an?$/i.test(count) && /^(?:sec|min)/i.test(unit)) return null;
        const n = countOf(count, unit);
        if (count2 === undefined)
          return { type: 'span', interval: away(scene, n, unitOf(unit)), relative: true };
        const start = moved(moved(scene.time, n, unitOf(unit)), countOf(count2, unit2), unitOf(unit2));
        return {
          type: 'span',
          interval: { start, end: moved(start, 1, 'hour'), granularity: 'hour' },
          relative: true,
        };
      },
    },
  ],
  [
    ['next', 'last', 'past', 'coming', 'previous'],
    {
      pattern: new RegExp(
        `(?<side>next|coming|last|past|previous) (?<count>\\d{1,4}|${CARDINAL}|couple of|few|several) (?<unit>${UNIT})`,
        'iy',
      ),
      read: ({ side = '', count = '', unit = '' }, { scene, before }) => {
        // "The course will last three days."
        if (/\b(?:will|to|can|may|must|should|would|could|not|they) $/i.test(before)) return null;
        const back = /^(?:last|past|previous)/i.test(side);
        return {
          type: 'span',
          interval: stretch(scene, countOf(count, unit), unitOf(unit), back),
          relative: true,
        };
      },
    },
  ],
  [
    ['every', 'each', 'any'],
    {
      pattern: new RegExp(
        `(?:every|each|any) (?:single )?(?:other |${CARDINAL} |\\d{1,3} |second |third )?(?:${UNIT}|${WEEKDAY}|weekdays?|mornings?|evenings?|afternoons?|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:(?:,| and| or|, and| to| through) ${WEEKDAY})*(?!['’])`,
        'iy',
      ),
      read: () => ({ type: 'recurring' }),
    },
  ],
  [
    ['daily', 'weekly', 'monthly', 'yearly', 'annually', 'quarterly', 'fortnightly'],
    {
      pattern: /(?:daily|weekly|monthly|yearly|annually|quarterly|fortnightly)\b(?! [a-z])/iy,
      read: () => ({ type: 'recurring' }),
    },
  ],
  [
    ['once', 'twice', 'one', 'two', 'three', '#'],
    {
      pattern: /(?:once|twice|(?:one|two|three|\d{1,2})(?: times)?) (?:a|per) (?:day|week|month|year)\b/iy,
      read: () => ({ type: 'recurring' }),
    },
  ],
  [
    [
      'mondays',
      'tuesdays',
      'wednesdays',
      'thursdays',
      'fridays',
      'saturdays',
      'sundays',
      'weekdays',
      'weekends',
    ],
    { pattern: /[a-z]+/iy, read: () => ({ type: 'recurring' }) },
  ],
  [
    STARTS,
    {
      pattern: new RegExp(`(?<count>${COUNT})(?!-quarter)[ -]${WORKING}(?<unit>${UNIT})`, 'iy'),
      read: ({ count = '', unit = '', working }, { before, after }) =>
        lengthReading(
          count,
          unit,
          working,
          before,
          /^ (?:from|after|before|starting|beginning)\b/i.test(after),
        ),
    },
  ],
  [
    ['all'],
    {
      pattern: /all (?<unit>day|week|month|year)\b/iy,
      read: ({ unit = '' }) => lengthReading('1', unit, undefined, 'for ', true),
    },
  ],
];

function lengthReading(
  count: string,
  unit: string,
  working: string | undefined,
  before: string,
  moves: boolean,
): Reading | null {
  const n = countOf(count, unit);
  // "a day" and "a second" are figures of speech as often as lengths.
  const vague = /^an?$/i.test(count) && !moves && !/\b(?:for|within|after|least|of) $/i.test(before);
  if (!(n > 0) || vague) return null;
  return {
    type: 'length',
    count: n,
    unit: unitOf(unit),
    filling: /\bfor $/i.test(before),
    working: isWorking(working),
  };
}
