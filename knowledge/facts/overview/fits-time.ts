import type { OverviewKind } from '../../languages/telling/overview.ts';
import { addDays, dayPart, daysBetween, startOf } from '../../time/calendar.ts';
import { isWithinHours, onDay } from '../../time/recurrence/evaluate.ts';
import type { IsHoliday } from '../../time/recurrence/public-holidays.ts';
import type { Recurrence } from '../../time/recurrence/recurrence.ts';
import type { LocalTime } from '../../time/time.ts';
import type { ListedFact } from './listed-facts.ts';
import type { EntryTime, Window } from './overview.ts';

type Span = Extract<EntryTime, { is: 'span' }>;

const EARLIEST = '0000';
const LATEST = '9999-12-31T00:00:00';
/** Where nothing in particular is asked about a day, what goes on for longer is no news of it, in days. */
const LONG = 31;
/** What began so many days ago, and has no end, isn't told any more. */
const STALE = 400;
/** What comes again is held against each day of a window of no more days: in a week nearly everything is closed once. */
const SINGLE_DAYS = 2;

/** What can be applied for, begins at once where only one day is told. */
const OPEN_UNTIL: ReadonlySet<OverviewKind> = new Set(['apply', 'recruit']);

/** When a time begins and ends; the end isn't in it. */
export function endsOf({ interval, bound }: Span): { readonly start: LocalTime; readonly end: LocalTime } {
  const { start, end, granularity } = interval;
  switch (bound) {
    case 'from':
      return { start, end: LATEST };
    case 'until':
      return { start: EARLIEST, end: granularity === 'minute' ? start : end };
    case 'during':
      return { start, end };
  }
}

const isShort = ({ from, to }: Window, days: number): boolean =>
  to !== null && daysBetween(dayPart(from), dayPart(to)) < days / 2;

/** Whether a stretch of time fits what is asked of a window. */
export function spanFits(kind: OverviewKind, time: Span, { from, to }: Window): boolean {
  const { bound, interval } = time;
  const { start, end } = endsOf(time);
  const last = to ?? LATEST;
  const overlaps = start < last && end > from;
  const startsIn = bound !== 'until' && start >= from && start < last;
  // What ends with the last day ends in it.
  const endsIn = bound !== 'from' && end > from && end <= last;
  const days = daysBetween(dayPart(interval.start), dayPart(interval.end));
  // On which day of the month it is, nobody says.
  const isVague = interval.granularity === 'month' && bound === 'during' && isShort({ from, to }, days);
  // What has gone on for so long is no offer of now.
  const isOld = bound === 'from' && start < startOf(addDays(dayPart(from), -STALE));
  if (isVague || isOld) return false;
  switch (kind) {
    case 'events':
      return bound === 'during' ? overlaps && (days <= LONG || startsIn) : startsIn;
    case 'deadlines':
    case 'ends':
      return endsIn;
    case 'starts':
    case 'changes':
      return startsIn;
    case 'any':
      if (bound !== 'during') return bound === 'from' ? startsIn : endsIn;
      return overlaps && (days <= LONG || startsIn || endsIn);
    default:
      if (OPEN_UNTIL.has(kind) && bound === 'during' && days <= 1) return end > from;
      return overlaps;
  }
}

/** The days of a window, where they are few enough to be looked at one by one; `[]` elsewhere. */
function daysOf({ from, to }: Window): string[] {
  if (to === null) return [];
  const first = dayPart(from);
  const last = to === startOf(dayPart(to)) ? addDays(dayPart(to), -1) : dayPart(to);
  const count = daysBetween(first, last) + 1;
  return count > SINGLE_DAYS ? [] : Array.from({ length: Math.max(1, count) }, (_, at) => addDays(first, at));
}

/** The first day of a window on which what comes again is open, or closed by a rule of its own; null for none. `at`: minutes of the day, where this moment is meant. */
function againFits(
  recurrence: Recurrence,
  kind: 'open' | 'closed',
  window: Window,
  { isHoliday, at }: { readonly isHoliday: IsHoliday; readonly at: number | null },
): EntryTime | null {
  for (const day of daysOf(window)) {
    const told = onDay(recurrence, day, isHoliday);
    if (kind === 'closed' && told.is === 'off' && told.rule !== null)
      return { is: 'on-day', day, open: false, hours: [] };
    if (kind !== 'open' || told.is !== 'on') continue;
    if (at !== null && isWithinHours(at, told.hours) !== true) continue;
    return { is: 'on-day', day, open: true, hours: told.hours };
  }
  return null;
}

/** When a fact is what is asked, within a window; null where it isn't. */
export function timeFitting(
  kind: OverviewKind,
  { times }: ListedFact,
  window: Window,
  setting: { readonly isHoliday: IsHoliday; readonly at: number | null },
): EntryTime | null {
  for (const time of times) {
    if (time.is === 'span') {
      if (kind !== 'open' && spanFits(kind, time, window)) return time;
    } else if (kind === 'open' || kind === 'closed') {
      const fitting = againFits(time.recurrence, kind, window, setting);
      if (fitting) return fitting;
    }
  }
  return null;
}
