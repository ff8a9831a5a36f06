import type { Day } from '../notice.ts';
import { timeOn } from './calendar.ts';
import type { Clock, ClockRange, PartOfDay, TimeOfDay } from './pieces.ts';
import type { Interval } from './time.ts';

const HOUR = 3_600;
const HALF_DAY = 12 * HOUR;

/** Hours from which a time without morning or afternoon is read as afternoon: offices are open at 2, not at night. */
const AFTERNOON_FROM = HOUR;
const AFTERNOON_UNTIL = 7 * HOUR;

const PARTS: Record<
  PartOfDay,
  { readonly from: number; readonly to: number; readonly meridiem: 'am' | 'pm' }
> = {
  dawn: { from: 0, to: 6, meridiem: 'am' },
  morning: { from: 8, to: 12, meridiem: 'am' },
  noon: { from: 12, to: 13, meridiem: 'pm' },
  afternoon: { from: 12, to: 16, meridiem: 'pm' },
  evening: { from: 16, to: 20, meridiem: 'pm' },
  night: { from: 20, to: 24, meridiem: 'pm' },
};

/** A clock from its parts; null where no clock shows them. 13 and more, 0, and a leading zero leave no choice of half a day. */
export function clockOf(
  hours: string,
  minutes: string | undefined,
  seconds: string | undefined,
  meridiem: 'am' | 'pm' | null,
): Clock | null {
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (hour > 24 || minute > 59 || second > 59 || (meridiem === 'am' && hour > 12)) return null;
  const granularity = seconds !== undefined ? 'second' : minutes !== undefined ? 'minute' : 'hour';
  const full = hour > 12 || hour === 0 || (hours.length === 2 && hours.startsWith('0'));
  return {
    seconds: hour * HOUR + minute * 60 + second,
    meridiem: hour > 12 ? 'full' : (meridiem ?? (full ? 'full' : null)),
    granularity,
  };
}

/** Gives a clock without morning or afternoon the half of the day that the words beside it name. */
export function inPart(clock: Clock, part: PartOfDay): Clock {
  if (clock.meridiem === 'full') return clock;
  const { meridiem } = PARTS[part];
  // 1 to 5 at night lie before dawn; 12 at night is midnight.
  const small = part === 'night' && (clock.seconds < 6 * HOUR || clock.seconds >= HALF_DAY);
  return { ...clock, meridiem: small ? 'am' : meridiem };
}

function settled(clock: Clock): number {
  const { seconds, meridiem } = clock;
  if (meridiem === 'full') return seconds;
  const hand = seconds % HALF_DAY;
  if (meridiem === 'am') return hand;
  if (meridiem === 'pm') return hand + HALF_DAY;
  return seconds >= AFTERNOON_FROM && seconds < AFTERNOON_UNTIL ? seconds + HALF_DAY : seconds;
}

/** True for 12 at night however it is written ("midnight", 12 am, 밤 12시, 24:00), but not for 0:00, which begins a day. */
export function isMidnight({ seconds, meridiem }: Clock): boolean {
  return seconds === 2 * HALF_DAY || (seconds === HALF_DAY && meridiem === 'am');
}

/** Seconds since midnight at which the range begins and ends; a single time lasts an hour. */
function settle({ from, to }: ClockRange): { from: number; to: number } {
  if (to === null) return { from: settled(from), to: settled(from) + HOUR };
  const inherits = to.meridiem === null && from.meridiem !== 'full';
  let end = settled(inherits ? { ...to, meridiem: from.meridiem } : to);
  // A stretch that begins at midnight begins with its day.
  let begin = isMidnight(from) ? 0 : settled(from);
  if (from.meridiem === null && to.meridiem !== null) {
    const late = settled({ ...from, meridiem: to.meridiem === 'full' ? null : to.meridiem });
    begin = late < end ? late : from.seconds;
  }
  if (end <= begin && to.meridiem === null) end %= HALF_DAY;
  while (end <= begin) end += to.meridiem === null ? HALF_DAY : 2 * HALF_DAY;
  return { from: begin, to: end };
}

/** A time of day on a day; null where neither a clock nor a part of the day is given. */
export function timeOfDayOn(day: Day, { clock, part }: TimeOfDay): Interval | null {
  if (clock !== undefined) {
    const { from, to } = settle(clock);
    const finest =
      clock.to !== null && clock.to.granularity !== 'hour' ? clock.to.granularity : clock.from.granularity;
    return { start: timeOn(day, from), end: timeOn(day, to), granularity: finest };
  }
  if (part === undefined) return null;
  const { from, to } = PARTS[part];
  return { start: timeOn(day, from * HOUR), end: timeOn(day, to * HOUR), granularity: 'part' };
}
