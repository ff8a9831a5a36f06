import type { Group, OverviewKind } from '../../languages/telling/overview.ts';
import type { Citation, Day } from '../../notice.ts';
import type { Hours } from '../../time/recurrence/recurrence.ts';
import type { Interval, LocalTime } from '../../time/time.ts';
import type { AspectOf } from '../fact.ts';

/** A stretch of local time that is asked about: the end isn't in it. */
export interface Window {
  readonly from: LocalTime;
  /** Null where it goes on without an end. */
  readonly to: LocalTime | null;
}

/** When a fact holds: a stretch of time of which perhaps only one end is told, or a day on which something that comes again is, or is off. */
export type EntryTime =
  | {
      readonly is: 'span';
      readonly interval: Interval;
      /** `until`: only its end is told, `from`: only its beginning, as days of `interval`. */
      readonly bound: 'until' | 'from' | 'during';
    }
  | { readonly is: 'on-day'; readonly day: Day; readonly open: boolean; readonly hours: readonly Hours[] };

/** Whether a notice still stands as it reads: a newer one replaced it, or says that it changes it. */
export type Standing =
  | { readonly is: 'current' }
  | { readonly is: 'superseded'; readonly by: { readonly noticeId: string; readonly title: string } }
  | { readonly is: 'changed'; readonly by: Citation };

/** One thing that an overview names: a fact of a notice, with its own words. */
export interface OverviewEntry {
  readonly citation: Citation;
  readonly told: AspectOf;
  /** As what it is listed. */
  readonly kind: OverviewKind;
  /** Null where the notice tells no day for it. */
  readonly time: EntryTime | null;
  /** The day under which it is listed: its first that is asked about, or for a last day that; null where no day is told. */
  readonly day: Day | null;
  /** Labels that its words stand under, innermost first; `[]` for none. */
  readonly labels: readonly string[];
  /** Where it is, in the notice's words; null where that isn't told shortly. */
  readonly place: string | null;
  /** BCP 47 primary subtag of the notice. */
  readonly language: string;
  readonly standing: Standing;
}

/** What is asked of all notices, understood. */
export interface OverviewAsked {
  readonly kinds: readonly OverviewKind[];
  /** Null where no time is asked about: then what isn't past. */
  readonly window: Window | null;
  /** The days asked about, as they were said; null where none were. */
  readonly days: Interval | null;
  readonly groups: readonly Group[];
  /** True where only what costs nothing is asked for. */
  readonly free: boolean;
  /** What it is to be about beside, in the person's words; `[]` for whatever there is. */
  readonly about: readonly string[];
}

/** What an overview tells. */
export interface Overview {
  readonly asked: OverviewAsked;
  /** Those named, in their order: the soonest first, those without a day last. */
  readonly entries: readonly OverviewEntry[];
  /** How many went before these: 0 for the first part. */
  readonly skipped: number;
  /** All that fit, named or not. */
  readonly total: number;
  /** Of them, those without a day. */
  readonly undated: number;
}
