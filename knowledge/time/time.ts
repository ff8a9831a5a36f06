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
  /** What the words may mean as well, where nothing tells which is meant: then `interval` is a guess that is not to be told. Left out elsewhere. */
  readonly alternative?: Interval;
  /** True where the words tell the day by the Korean lunar calendar; `interval` lies on the solar one. Left out elsewhere. */
  readonly lunar?: boolean;
}

/** Which of day and month stands first in a date in figures: 25/11 or 11/25. */
export type DayOrder = 'day-first' | 'month-first';

/** Tells the order where it is known; null where it isn't. */
export type DayOrderOf = () => DayOrder | null;

/** Where an interval lies as seen on a day. */
export type Tense = 'past' | 'present' | 'future';

/** The same as it is told; `today` for a time of day on the asking day of which nobody knows whether it has come. */
export type ToldTense = Tense | 'today';

/**
 * Reads the dates and times of a text, in the order in which they stand. Relative ones resolve against `anchor`. `dayOrder` tells which
 * of day and month stands first where the text leaves it open; unknown where left out. No dates: `[]`.
 */
export type DateReader = (text: string, anchor: Day | LocalTime, dayOrder?: DayOrderOf) => DateMention[];
