import {
  addDays,
  addSeconds,
  mondayOf,
  monthsFrom,
  partsOf,
  spanOf,
  wholeDay,
} from '../../../time/calendar.ts';
import type { Scene } from '../../../time/pieces.ts';
import { portionOf } from '../../../time/place.ts';
import type { Reading } from '../../../time/rules.ts';
import type { Interval } from '../../../time/time.ts';
import { type RuleSet, spanReading } from './rules.ts';
import { wholeOf } from './weeks.ts';

/** "end of the month", "later this year": a part of the anchor's own. */
export const edgeRules: RuleSet = [
  [
    ['earlier', 'later'],
    {
      pattern: /(?<side>earlier|later) (?:this|in the|in this) (?<unit>week|month|year)\b/iy,
      read: ({ side, unit = '' }, { scene }) =>
        portionReading(side?.toLowerCase() === 'later' ? 'rest' : 'so-far', unit.toLowerCase(), scene),
    },
  ],
  [
    ['last', 'first', 'final'],
    {
      pattern:
        /(?<nth>first|last|final) day of (?<which>the|this|next|last) (?<unit>week|month|year)\b(?! of\b)/iy,
      read: ({ nth = '', which = '', unit = '' }, { scene }) => {
        const side = /^next/i.test(which) ? 1 : /^last/i.test(which) ? -1 : 0;
        const portion = /^first/i.test(nth) ? 'first-day' : 'last-day';
        const whole = wholeOf(unit.toLowerCase(), scene.day, side);
        return spanReading(whole && portionOf(whole, portion));
      },
    },
  ],
  [
    ['end', 'start', 'beginning', 'middle', 'eoy', 'eom', 'eod'],
    {
      pattern:
        /(?<edge>(?:end|start|beginning|middle) of (?:the )?|eo)(?<unit>day|week|month|quarter|year|d|m|y)\b/iy,
      read: ({ edge = '', unit = '' }, { scene }) => {
        const letters: Readonly<Record<string, string>> = { d: 'day', m: 'month', y: 'year' };
        return portionReading(
          edge.toLowerCase().split(' ')[0] ?? '',
          letters[unit.toLowerCase()] ?? unit.toLowerCase(),
          scene,
        );
      },
    },
  ],
];

/** A part of the anchor's own week, month, quarter or year. */
function portionReading(edge: string, unit: string, scene: Scene): Reading | null {
  const { year, month } = partsOf(scene.day);
  const monday = mondayOf(scene.day);
  const whole: Readonly<Record<string, Interval | null>> = {
    day: wholeDay(scene.day),
    week: spanOf(monday, addDays(monday, 7), 'week'),
    month: monthsFrom(year, month, 1, 'month'),
    quarter: monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1, 3, 'quarter'),
    year: monthsFrom(year, 1, 12, 'year'),
  };
  const interval = whole[unit];
  if (interval === null || interval === undefined) return null;
  const today = wholeDay(scene.day);
  if (unit === 'day') {
    const start = addSeconds(today.end, -1);
    return edge.startsWith('e') ? spanReading({ start, end: today.end, granularity: 'minute' }) : null;
  }
  if (edge === 'so-far')
    return spanReading(interval.start < today.start ? { ...interval, end: today.start } : interval);
  if (edge === 'rest') return spanReading(laterPart(interval));
  if (edge === 'middle') return spanReading(portionOf(interval, 'mid'));
  return spanReading(portionOf(interval, edge.startsWith('e') ? 'late' : 'early'));
}

function laterPart(interval: Interval): Interval {
  if (interval.granularity !== 'year') return portionOf(interval, 'late');
  return { ...interval, start: `${interval.start.slice(0, 4)}-07-01T00:00:00` };
}
