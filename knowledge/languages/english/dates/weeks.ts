import type { Day } from '../../../notice.ts';
import {
  addDays,
  addMonths,
  mondayOf,
  monthsFrom,
  partsOf,
  spanOf,
  weekdayOf,
  wholeDay,
} from '../../../time/calendar.ts';
import type { Interval } from '../../../time/time.ts';
import { type RuleSet, spanReading } from './rules.ts';
import { WEEKDAY, WEEKDAY_STARTS, weekdayNumber } from './words.ts';

/** The week, month or year that lies `offset` away from the anchor's own; null for another word. */
export function wholeOf(unit: string, anchor: Day, offset: number): Interval | null {
  const { year, month } = partsOf(unit === 'month' ? addMonths(anchor, offset) : anchor);
  const monday = addDays(mondayOf(anchor), offset * 7);
  switch (unit) {
    case 'week':
      return spanOf(monday, addDays(monday, 7), 'week');
    case 'month':
      return monthsFrom(year, month, 1, 'month');
    case 'year':
      return monthsFrom(year + offset, 1, 12, 'year');
    default:
      return null;
  }
}

/** Weeks counted on from another: "the week after next", "a week on Friday", "Friday week". */
export const weekRules: RuleSet = [
  [
    ['week'],
    {
      pattern: /week after next\b/iy,
      read: (_, { scene }) => spanReading(wholeOf('week', scene.day, 2)),
    },
  ],
  [
    ['a', 'one', 'two'],
    {
      pattern: new RegExp(
        `(?<count>an?|one|two) (?<unit>week|fortnight)s? (?:(?:on|from|come) )?(?<when>${WEEKDAY}|today|tomorrow)(?! \\d)`,
        'iy',
      ),
      read: ({ count = '', unit = '', when = '' }, { scene }) => {
        const weeks = (/^two/i.test(count) ? 2 : 1) * (/^f/i.test(unit) ? 2 : 1);
        return spanReading(wholeDay(addDays(nextDay(when, scene.day), 7 * weeks)));
      },
    },
  ],
  [
    WEEKDAY_STARTS,
    {
      pattern: new RegExp(`(?<when>${WEEKDAY}) (?<unit>week|fortnight)\\b(?! (?:of|beg|com|end))`, 'iy'),
      read: ({ when = '', unit = '' }, { scene, before }) =>
        /(?:\bon|\bby|\buntil|\btill|\bfrom|[,(]) $/i.test(before) && /^\p{Lu}.*day$/u.test(when)
          ? spanReading(wholeDay(addDays(nextDay(when, scene.day), /^f/i.test(unit) ? 14 : 7)))
          : null,
    },
  ],
];

/** Today, tomorrow, or the coming day of that name. */
function nextDay(name: string, anchor: Day): Day {
  if (/^to/i.test(name)) return addDays(anchor, /^tom/i.test(name) ? 1 : 0);
  return addDays(anchor, ((weekdayNumber(name) - weekdayOf(anchor) + 6) % 7) + 1);
}
