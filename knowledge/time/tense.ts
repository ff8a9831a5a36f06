import type { Day } from '../notice.ts';
import { addDays, startOf } from './calendar.ts';
import type { Interval, Tense } from './time.ts';

/** Where the interval lies as seen on a day. It is `present` as long as it shares any time with that day. */
export function tenseOf(interval: Interval, today: Day): Tense {
  if (interval.start >= startOf(addDays(today, 1))) return 'future';
  const ended = interval.end <= startOf(today) && interval.start < startOf(today);
  return ended ? 'past' : 'present';
}
