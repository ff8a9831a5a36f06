import { dayPart, daysBetween, secondsOf } from '../calendar.ts';
import { timeOfDayOn } from '../clock.ts';
import type { Clock } from '../pieces.ts';
import type { Hours } from './recurrence.ts';

const ANY_DAY = '2001-01-01';

/** Hours between two times of day as written; where one end is missing, the other alone. Null where both are. */
export function hoursOf(from: Clock | null, to: Clock | null): Hours | null {
  const first = from ?? to;
  const told = first && timeOfDayOn(ANY_DAY, { clock: { from: first, to: from ? to : null } });
  if (!told) return null;
  const minutes = (time: string): number =>
    daysBetween(ANY_DAY, dayPart(time)) * 1_440 + secondsOf(time) / 60;
  if (from === null) return { from: null, to: minutes(told.start) };
  return { from: minutes(told.start), to: to === null ? null : minutes(told.end) };
}
