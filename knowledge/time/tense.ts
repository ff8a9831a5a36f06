import type { Day } from '../notice.ts';
import { addDays, addSeconds, dayPart, startOf } from './calendar.ts';
import type { Granularity, Interval, LocalTime, Tense, ToldTense } from './time.ts';

/** Where the interval lies as seen on a day. It is `present` as long as it shares any time with that day. */
export function tenseOf(interval: Interval, today: Day): Tense {
  if (interval.start >= startOf(addDays(today, 1))) return 'future';
  const ended = interval.end <= startOf(today) && interval.start < startOf(today);
  return ended ? 'past' : 'present';
}

/** Told by the hour, or by a part of the day whose hours nobody names. */
const WITHIN_DAY: ReadonlySet<Granularity> = new Set(['part', 'hour', 'minute', 'second']);
/** A time of day without an end is held for as long. */
const HOUR = 3_600;

/**
 * How the interval is told: as `tenseOf`, but what begins or ends at some hour of the asking day is `today`, as long as the time of asking
 * isn't known. At a known time it is past or to come by the hour; a begun time of day whose end isn't told stays `today`.
 */
export function toldTense(
  interval: Interval,
  today: Day,
  bound: 'until' | 'from' | 'during' = 'during',
  now?: LocalTime | null,
): ToldTense {
  const tense = tenseOf(interval, today);
  if (tense !== 'present' || !WITHIN_DAY.has(interval.granularity)) return tense;
  const { start, end } = interval;
  const touchesToday = dayPart(start) === today || (dayPart(end) === today && end > startOf(today));
  if (now == null || interval.granularity === 'part') return touchesToday ? 'today' : tense;
  if (now < start) return 'future';
  if (bound === 'until') return 'past';
  const isMoment = end <= addSeconds(start, HOUR);
  if (isMoment) return 'today';
  return now >= end ? 'past' : 'present';
}
