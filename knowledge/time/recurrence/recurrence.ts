import type { Day } from '../../notice.ts';

/** Minutes since midnight; more than 1,440 runs on into the next day. `to` is null where only a beginning is told, `from` where only an end is. */
export interface Hours {
  readonly from: number | null;
  readonly to: number | null;
}

/** A weekday of a month: `{ n: 1, weekday: 3 }` is its first Wednesday, `n` -1 its last. Weekdays are 1 for Monday to 7 for Sunday. */
export interface NthWeekday {
  readonly n: number;
  readonly weekday: number;
}

/** The two feasts of the lunar calendar on which Korea closes. */
export type Feast = 'seollal' | 'chuseok';

/** Days that come again. */
export type Days =
  /** Every week, or every second one, counted from the week of `anchor`; null where nothing tells which weeks. */
  | { readonly every: 'week'; readonly weekdays: readonly number[] }
  | { readonly every: 'fortnight'; readonly weekdays: readonly number[]; readonly anchor: Day | null }
  | { readonly every: 'month'; readonly nth: readonly NthWeekday[] }
  /** Days of the month, 1 to 31, and -1 for the last. */
  | { readonly every: 'month-day'; readonly days: readonly number[] }
  /** `MM-DD`. */
  | { readonly every: 'year'; readonly days: readonly string[] }
  /** The feast's own day alone, with the days before and after it, or its own where the text leaves open whether those too. */
  | { readonly every: 'feast'; readonly feast: Feast; readonly span: 'day' | 'days' | 'open' }
  | { readonly every: 'holiday' }
  /** Single days that depart from what comes again. */
  | { readonly every: 'once'; readonly days: readonly Day[] };

/** One line of a recurrence: on these days, at these hours (none told: `[]`), or closed. */
export interface Rule {
  readonly days: Days;
  readonly hours: readonly Hours[];
  readonly closed: boolean;
}

/**
 * Times that come again (weekly hours, the first Monday of each month) with their exceptions; beside an interval, never told as one day.
 * It has one rule at least.
 */
export interface Recurrence {
  readonly rules: readonly Rule[];
  /** First and last day on which it holds: a day, or `MM-DD` where every year is meant. Null where not told. */
  readonly from: string | null;
  readonly until: string | null;
  /** True where it says that it holds on every day of the year, holidays too. */
  readonly always: boolean;
  /** True where a closed day that is a public holiday moves to another: which one isn't worked out. */
  readonly moves: boolean;
  /** True where it has an exception that wasn't understood: on which of its days it holds is left open. */
  readonly partial: boolean;
}

/** A recurrence in a text. */
export interface RecurrenceMention {
  readonly recurrence: Recurrence;
  /** The sentence or line that it stands in. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** The words that tell it, in order, as stretches of the text: dates and times within them are no intervals. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/** Reads the recurrences of a text in the order in which they stand; `[]` where there are none. `anchor` is the day from which the text speaks. */
export type RecurrenceReader = (text: string, anchor: Day) => RecurrenceMention[];

/** Rules of one matter told in several lines, as one recurrence: what each says of a season or of all days holds for all. */
export function joined(recurrences: readonly [Recurrence, ...Recurrence[]]): Recurrence {
  const [first] = recurrences;
  return {
    rules: recurrences.flatMap(({ rules }) => rules),
    from: recurrences.find(({ from }) => from !== null)?.from ?? first.from,
    until: recurrences.find(({ until }) => until !== null)?.until ?? first.until,
    always: recurrences.some(({ always }) => always),
    moves: recurrences.some(({ moves }) => moves),
    partial: recurrences.some(({ partial }) => partial),
  };
}
