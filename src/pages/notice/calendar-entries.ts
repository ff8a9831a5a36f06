import type { DateMention, Interval } from '../../../knowledge/index.ts';

/** A date as a calendar takes it, in local time of the authority. */
export type CalendarEntry = {
  /** `until`: the last day or hour of something; `from`: the first; `during`: all of it. */
  readonly bound: DateMention['bound'];
} & (
  | {
      readonly kind: 'days';
      /** `YYYY-MM-DD`; `end` is the day after the last. */
      readonly start: string;
      readonly end: string;
    }
  | {
      readonly kind: 'hours';
      /** `YYYY-MM-DDTHH:mm:ss`; `end` is null for a moment. */
      readonly start: string;
      readonly end: string | null;
    }
);

const DAYS: readonly string[] = ['week', 'day', 'part'];
const HOURS: readonly string[] = ['hour', 'minute', 'second'];

/** True for dates that tell at least the week: "in 2027" and "next month" would only fill a calendar. */
export function fitsCalendar({ granularity }: Pick<Interval, 'granularity'>): boolean {
  return DAYS.includes(granularity) || HOURS.includes(granularity);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The last day that belongs to an interval. */
function lastDay({ end }: Interval): string {
  return new Date(Date.parse(`${end}Z`) - 1).toISOString().slice(0, 10);
}

function entryOf(interval: Interval, bound: DateMention['bound']): CalendarEntry {
  const { start, end, granularity } = interval;
  if (HOURS.includes(granularity))
    return { kind: 'hours', bound, start, end: bound === 'during' ? end : null };
  const [first, last] = [start.slice(0, 10), lastDay(interval)];
  if (bound === 'until') return { kind: 'days', bound, start: last, end: dayAfter(last) };
  if (bound === 'from') return { kind: 'days', bound, start: first, end: dayAfter(first) };
  // A part of a day, such as an afternoon, is told by no clock.
  return { kind: 'days', bound, start: first, end: dayAfter(granularity === 'part' ? first : last) };
}

/** The dates that fit a calendar, each once, in the order of the mentions; `[]` where none does. */
export function calendarEntries(mentions: readonly DateMention[]): CalendarEntry[] {
  const entries = mentions.flatMap(({ kind, interval, bound }) =>
    kind === 'date' && interval !== null && fitsCalendar(interval) ? [entryOf(interval, bound)] : [],
  );
  const keys = entries.map((entry) => JSON.stringify(entry));
  return entries.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
