import type { Day } from '../notice.ts';
import type { DateMention, DayOrderOf, Granularity, Interval, LocalTime } from './time.ts';

/** What words name of a date. A day needs no month to be named, a month no year: the anchor tells the rest. */
export interface Fields {
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  /** The nth week of the month or year; -1 is the last. */
  readonly week?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly day?: number;
  readonly portion?: Portion;
  /** Month and day are those of the Korean lunar calendar; `leap` where the month is one put in (윤달). */
  readonly lunar?: 'common' | 'leap';
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** A part of a longer stretch; `first-day` and `last-day` are single days of it. */
export type Portion = 'early' | 'mid' | 'late' | 'first-day' | 'last-day';
export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export type LengthUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade';

/**
 * Which of several possible years or months is meant, seen from the anchor. `said`: a word at the date says so ("last", "오는");
 * otherwise the tense of the sentence hints at it.
 */
export interface Lean {
  readonly to: 'past' | 'future' | 'this';
  readonly said: boolean;
}

/** A time of day. */
export interface Clock {
  /** Since midnight, as written: 3 o'clock is 10,800 whether morning or afternoon is meant. */
  readonly seconds: number;
  /** `am`, `pm`; `full` where the writing leaves no choice (15:00, 09:30); null where it does (3 o'clock). */
  readonly meridiem: 'am' | 'pm' | 'full' | null;
  readonly granularity: Extract<Granularity, 'hour' | 'minute' | 'second'>;
}

export interface ClockRange {
  readonly from: Clock;
  readonly to: Clock | null;
}

/** A time of day beside a date. */
export interface TimeOfDay {
  readonly clock?: ClockRange;
  readonly part?: PartOfDay;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  /** True where the words mean a date only beside another piece ("end of", "at 5", "morning"): alone they are dropped. */
  readonly leaning?: boolean;
}

/** A date told by its fields. */
export interface FieldsPiece extends Placed, TimeOfDay {
  readonly type: 'fields';
  readonly fields: Fields;
  /** Where the words hold a range of their own ("20-21 November"). */
  readonly to?: Fields;
  readonly lean?: Lean;
  /** True where a field came from the anchor ("next year"). */
  readonly relative: boolean;
  /** True where day and month stand in figures, in an order that is a guess ("4/5/2026"). */
  readonly inFigures?: boolean;
}

/** A date that is already in its place ("tomorrow", "this week", "the 1990s"). */
export interface SpanPiece extends Placed, TimeOfDay {
  readonly type: 'span';
  readonly interval: Interval;
  readonly relative: boolean;
  readonly bound?: DateMention['bound'];
  /** True for a day told by its week ("Monday next week"): weekdays listed beside it lie in the same week. */
  readonly inWeek?: boolean;
}

export interface ClockPiece extends Placed, ClockRange {
  readonly type: 'clock';
}

export interface PartPiece extends Placed {
  readonly type: 'part';
  readonly part: PartOfDay;
}

export interface LengthPiece extends Placed {
  readonly type: 'length';
  readonly count: number;
  readonly unit: LengthUnit;
  /** True where the words say that the length fills the time ("for 3 days"). */
  readonly filling: boolean;
  /** True for working days, which only a calendar of holidays could count. */
  readonly working: boolean;
}

export interface RecurringPiece extends Placed {
  readonly type: 'recurring';
}

/** Words that look like a date and tell none: part of a name, a fiscal year. */
export interface OtherPiece extends Placed {
  readonly type: 'other';
  /** True where it takes the date beside it along: the quarter "of the fiscal year". */
  readonly spreads: boolean;
}

export type DatePiece = FieldsPiece | SpanPiece;

/** A stretch of text that says something of time by itself; `assemble.ts` joins neighbours to mentions. */
export type Piece = DatePiece | ClockPiece | PartPiece | LengthPiece | RecurringPiece | OtherPiece;

/** From when the text speaks. */
export interface Scene {
  readonly day: Day;
  /** The anchor as a time; midnight where the anchor is a day. */
  readonly time: LocalTime;
  /** Whether day or month stands first in a date in figures; null where that isn't known. Asked only where a date leaves it open. */
  readonly dayOrder: DayOrderOf;
}

/** What differs from language to language in reading dates. */
export interface Grammar {
  /** Pieces in the order of the text, not overlapping. */
  pieces(text: string, scene: Scene): Piece[];
  /** True where the words between two pieces make them one date ("3 May" `at` "2 pm"). */
  joins(gap: string): boolean;
  /** True where the words between two pieces, before the first and after the second make them a range. */
  ranges(gap: string, before: string, after: string): boolean;
  /** True where the words between two pieces list them ("3 and 4 May"). */
  lists(gap: string): boolean;
  /** True where the year stands behind a list and is that of all its dates ("3 May and 5 June 2026"). */
  readonly yearLast: boolean;
  /** What stands between one day told by the lunar and the solar calendar: "음력 8월 15일(양력 9월 25일)". */
  readonly bothCalendars: RegExp;
  /** What a length does to a date beside it ("2 weeks `before` Christmas"); null where nothing. */
  shifts(first: 'length' | 'date', gap: string, after: string): 'later' | 'earlier' | 'span' | null;
  /** What the words around a mention bound. */
  bound(before: string, after: string): DateMention['bound'];
  /** The tense that governs the words at an offset; null where the sentence shows none. */
  lean(text: string, start: number, end: number): Lean | null;
}
