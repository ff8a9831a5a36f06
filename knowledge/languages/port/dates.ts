import type { Lean } from '../../time/pieces.ts';
import type { DateReader } from '../../time/time.ts';

/** What a language writes behind the numbers of a date and a time, as sources of regular expressions: "2026년 11월 3일 오후 2시 30분", "2:30 p.m.". */
export interface DateMarks {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  /** Before a time: "at ". */
  readonly at: string;
  readonly forenoon: string;
  readonly afternoon: string;
}

/** How a text tells on which day it was published. */
export interface PublicationDates {
  /** What stands before the day of publication, up to its end; flag `i`. */
  readonly label: RegExp;
  /** Of these labels the beginning of one that may be that of an event as well ("Date"); flag `i`. */
  readonly plainLabel: RegExp;
  /** Labels of an event ("Venue:"), as the source of alternatives, read without regard to case. */
  readonly eventLabel: string;
  /** A date that names month and day. */
  readonly monthAndDay: RegExp;
  /** The beginning of a date that lies ahead, whatever the tense beside it ("next May"); flag `i`. */
  readonly ahead: RegExp;
}

/** Dates and times of day. */
export interface Dates {
  /** What comes again is one mention without an interval, whatever days and times its words name. */
  readonly read: DateReader;
  /** The tense that governs the words at an offset; null where the sentence shows none. */
  lean(text: string, start: number, end: number): Lean | null;
  readonly marks: DateMarks;
  /** Forms of a whole day, with the groups `day`, `name` (that of the month) and `year`, from the beginning of a text; flags `iu`. */
  readonly wholeDays: readonly RegExp[];
  readonly publication: PublicationDates;
}

const NONE = '(?!)';

/** For a language whose dates aren't read. */
export const noDates: Dates = {
  read: () => [],
  lean: () => null,
  marks: {
    year: NONE,
    month: NONE,
    day: NONE,
    hour: NONE,
    minute: NONE,
    second: NONE,
    at: NONE,
    forenoon: NONE,
    afternoon: NONE,
  },
  wholeDays: [],
  publication: {
    label: /(?!)/i,
    plainLabel: /(?!)/i,
    eventLabel: NONE,
    monthAndDay: /(?!)/,
    ahead: /(?!)/i,
  },
};
