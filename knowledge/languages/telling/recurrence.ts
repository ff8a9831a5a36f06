import type { Day } from '../../notice.ts';
import type { IsHoliday } from '../../time/recurrence/public-holidays.ts';
import type { Feast, RecurrenceReader } from '../../time/recurrence/recurrence.ts';

/**
 * What a question asks of times that come again: whether it is open (held, collected …) on a day, whether it is closed, or at what hours.
 */
export type OccasionAsked = 'open' | 'closed' | 'hours';

/** How a language tells of times that come again, and asks for them. */
export interface RecurrenceRules {
  /** Reads the recurrences of a text. */
  readonly read: RecurrenceReader;
  /** Where a text names the day, with its month, in whatever list of days. */
  readonly places: (text: string, day: Day) => { readonly start: number; readonly end: number }[];
  /** The public holidays where notices are written in it. */
  readonly isHoliday: IsHoliday;
  /** Null where the question asks none of these. */
  asked(question: string): OccasionAsked | null;
  /** True where public holidays as such are asked about. */
  asksHolidays(question: string): boolean;
  /** The lunar feast that the question names; null for none. */
  feastAsked(question: string): Feast | null;
  /** True where it asks of this moment, not of the day. */
  asksNow(question: string): boolean;
  /** True where it means every such weekday ("on Sundays", 일요일에도), not the coming one. */
  asksEveryWeek(question: string): boolean;
  /** A word of a question, as written, that only asks whether or when something is open or held: it names no subject. */
  readonly asking: RegExp;
  /** A question of opening hours, unlike one of what takes place. */
  readonly asksOpening: RegExp;
  /** Words of reaching someone: hours beside them are those of answering. */
  readonly contact: RegExp;
  /** A clause that tells that something is closed, and one that tells that it is open. */
  readonly closes: RegExp;
  readonly opens: RegExp;
  /** Ends of clauses, with the flag `g`. */
  readonly clauses: RegExp;
  /** The words by which a sentence goes on about the matter of the one before: "It is also", 단. */
  readonly goesOn: RegExp;
}

/** For languages whose recurrences aren't read. */
export const noRecurrence: RecurrenceRules = {
  read: () => [],
  places: () => [],
  isHoliday: () => 'maybe',
  asked: () => null,
  asksHolidays: () => false,
  feastAsked: () => null,
  asksNow: () => false,
  asksEveryWeek: () => false,
  asking: /^$/,
  asksOpening: /^$/,
  contact: /^$/,
  closes: /^$/,
  opens: /^$/,
  clauses: /$^/g,
  goesOn: /^$/,
};
