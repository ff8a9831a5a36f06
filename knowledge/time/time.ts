import type { Day } from '../notice.ts';
import type { Recurrence } from './recurrence/recurrence.ts';

/** How finely a time is told, coarsest first. */
export type Granularity =
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'second';

/** Local time of the authority, `YYYY-MM-DDTHH:mm:ss`. Sorts as text. */
export type LocalTime = string;

/** A stretch of local time, end not included: the day 18 November 2021 is 2021-11-18T00:00:00 to 2021-11-19T00:00:00. */
export interface Interval {
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly granularity: Granularity;
}

/**
 * A date or time written in a text, as a stretch of that text and as an interval.
 * `kind`: `date` has a place on the calendar; `time` is a time of day or a range of such ("2pm to 6pm"), on the anchor's day in
 * `interval`; `duration` is a length ("10 months"); `recurring` comes again ("every Monday", "each year in May").
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'date' | 'time' | 'duration' | 'recurring';
  /** Null for durations, and for recurring mentions that have no single place. */
  readonly interval: Interval | null;
  /** `stated`: the text names day, month or year in full. `inferred`: a part came from the anchor ("next year", "20 November"). */
  readonly basis: 'stated' | 'inferred';
  /** What the words bound: `until` (by, no later than, ~까지), `from` (from, since, ~부터), or `during`. */
  readonly bound: 'until' | 'from' | 'during';
  /** What comes again, where that was read; left out elsewhere. */
  readonly recurrence?: Recurrence;
}

/** Where an interval lies as seen on a day. */
export type Tense = 'past' | 'present' | 'future';

/** Reads the dates and times of a text, in the order in which they stand. Relative ones resolve against `anchor`. No dates: `[]`. */
export type DateReader = (text: string, anchor: Day | LocalTime) => DateMention[];
