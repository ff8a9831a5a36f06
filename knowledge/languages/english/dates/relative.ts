import type { Day } from '../../../notice.ts';
import {
  addDays,
  addMonths,
  addSeconds,
  mondayOf,
  monthsFrom,
  partsOf,
  spanOf,
  wholeDay,
} from '../../../time/calendar.ts';
import type { Lean, Scene } from '../../../time/pieces.ts';
import type { Reading } from '../../../time/rules.ts';
import type { Interval } from '../../../time/time.ts';
import { edgeRules } from './edges.ts';
import { portionRules, seasonOf } from './portions.ts';
import { fieldsReading, type RuleSet, spanReading } from './rules.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './words.ts';

const DAYS_OFF: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tonite: 0,
  tomorrow: 1,
  yesterday: -1,
  'day after tomorrow': 2,
  'day before yesterday': -2,
};

function now(scene: Scene): Interval {
  return { start: scene.time, end: addSeconds(scene.time, 3_600), granularity: 'minute' };
}

/** The week, month, quarter, half, year or decade that lies `offset` away from the anchor's own. */
function period(unit: string, offset: number, anchor: Day): Reading | null {
  const { year } = partsOf(anchor);
  const monday = addDays(mondayOf(anchor), offset * 7);
  switch (unit) {
    case 'day':
      return spanReading(wholeDay(addDays(anchor, offset)));
    case 'week':
      return spanReading(spanOf(monday, addDays(monday, 7), 'week'));
    case 'weekend':
      return spanReading(spanOf(addDays(monday, 5), addDays(monday, 7), 'day'));
    case 'month': {
      const to = partsOf(addMonths(anchor, offset));
      return fieldsReading({ year: to.year, month: to.month }, { relative: true });
    }
    case 'year':
      return fieldsReading({ year: year + offset }, { relative: true });
    case 'decade':
      return spanReading(monthsFrom(year - (year % 10) + 10 * offset, 1, 120, 'decade'));
    default:
      return null;
  }
}

function quarterAway(offset: number, anchor: Day): Reading | null {
  const to = partsOf(addMonths(anchor, 3 * offset));
  return fieldsReading({ year: to.year, quarter: Math.ceil(to.month / 3) }, { relative: true });
}

const LEANS: Readonly<Record<string, Lean['to']>> = {
  this: 'this',
  current: 'this',
  coming: 'future',
  upcoming: 'future',
  next: 'future',
  last: 'past',
  past: 'past',
  previous: 'past',
};

function deictic(which: string, unit: string, anchor: Day): Reading | null {
  const to = LEANS[which.split(' ').at(-1) ?? ''];
  if (to === undefined) return null;
  const offset = to === 'this' ? 0 : to === 'future' ? 1 : -1;
  if (UNITS.has(unit)) return unit === 'quarter' ? quarterAway(offset, anchor) : period(unit, offset, anchor);
  const season = seasonOf(unit);
  if (season !== null) return fieldsReading({ season }, { lean: { to, said: true }, relative: true });
  const month = monthNumber(unit);
  if (month > 0) return fieldsReading({ month }, { lean: { to, said: true }, relative: true });
  const weekday = weekdayNumber(unit);
  if (weekday > 0) {
    if (/coming$/.test(which))
      return fieldsReading({ weekday }, { lean: { to: 'future', said: true }, relative: true });
    const day = wholeDay(addDays(mondayOf(anchor), offset * 7 + weekday - 1));
    return { type: 'span', interval: day, relative: true, inWeek: true };
  }
  return null;
}

const UNIT = 'weekend|week|day|month|quarter|year|decade';
const UNITS = new Set(UNIT.split('|'));
const DATE_FOLLOWS = new RegExp(`^,? (?:the )?(?:\\d{1,2}(?:/\\d|st|nd|rd|th| ${MONTH})|${MONTH} \\d)`, 'i');
const DEICTIC = 'this coming|this upcoming|this past|this|next|last|past|previous|coming|upcoming|current';

const relativeDays: RuleSet = [
  [
    ['day', 'today', 'tomorrow', 'yesterday', 'tonight', 'tonite'],
    {
      pattern: /(?<word>day after tomorrow|day before yesterday|today|tomorrow|yesterday|tonight|tonite)\b/iy,
      read: ({ word = '' }, { scene }) => {
        const name = word.toLowerCase();
        const day = wholeDay(addDays(scene.day, DAYS_OFF[name] ?? 0));
        return spanReading(day, name.startsWith('ton') ? 'night' : undefined);
      },
    },
  ],
  [
    ['last'],
    {
      pattern: /last night\b/iy,
      read: (_, { scene }) => spanReading(wholeDay(addDays(scene.day, -1)), 'night'),
    },
  ],
  [
    ['this'],
    {
      pattern: /this (?<part>morning|afternoon|evening)\b/iy,
      read: ({ part = '' }, { scene }) => {
        const name = part.toLowerCase();
        const known = name === 'morning' || name === 'afternoon' ? name : 'evening';
        return spanReading(wholeDay(scene.day), known);
      },
    },
  ],
  [
    ['now', 'right'],
    {
      // Amid a sentence "now" is mostly a filler.
      pattern: /right now\b|now(?=[.,;?!)]|\s*$| (?:and|until|to) )/iy,
      read: (_, { scene }) => spanReading(now(scene)),
    },
  ],
];

const deictics: RuleSet = [
  [
    ['this', 'next', 'last', 'past', 'previous', 'coming', 'upcoming', 'current'],
    {
      pattern: new RegExp(
        `(?<which>${DEICTIC})(?: calendar)? (?<unit>${UNIT}|spring|summer|autumn|fall|winter|${WEEKDAY}|${MONTH})\\b(?!['’]s? (?:eve|day)\\b)`,
        'iy',
      ),
      read: ({ which = '', unit = '' }, { scene, after }) => {
        const name = unit.toLowerCase();
        // "this may" is a verb; "next March 3" leans its own day.
        if (
          /^(?:mar(?:ch)?|may)$/.test(unit) ||
          (/^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|may)/.test(name) &&
            / \d{1,2}\b(?!\d)/.test(after.slice(0, 4)))
        ) {
          return null;
        }
        // "The last week of the exhibition" counts from the end of something, not from today.
        if (
          /^(?:last|next|previous|past)$/i.test(which) &&
          /^ (?:of|for (?!the\b)|to (?!the\b)|on which|in which|when)\b/i.test(after)
        )
          return { type: 'other', spreads: false };
        // "The next day" is that after another one.
        if (name === 'day')
          return /^(?:this|current)$/i.test(which) ? deictic('this', name, scene.day) : null;
        // The date that follows says more than "next" does, and they don't always agree.
        if (weekdayNumber(name) > 0 && !UNITS.has(name) && DATE_FOLLOWS.test(after))
          return fieldsReading({ weekday: weekdayNumber(name) });
        return deictic(which.toLowerCase(), name, scene.day);
      },
    },
  ],
];

/** Dates told from the day on which the text speaks, and parts of longer stretches. */
export const relativeRules: RuleSet = [...relativeDays, ...edgeRules, ...portionRules, ...deictics];
