/**
 * How texts are laid out, and the little words between their parts. Strings are sources of regular expressions, alternatives without
 * brackets around them; those of all languages are joined, as notices mix them.
 */
export interface Layout {
  /** Letters that number the items of a list, as the inside of a character class (가-하); empty where none does. */
  readonly enumerators: string;
  /** All letters that do, one by one, as the inside of a character class; empty where none does. */
  readonly enumeratorLetters: string;
  /** A letter that stands for a round mark before an item (ㅇ, o). */
  readonly roundMark: string;
  /** Ends of sentences without a full stop. */
  readonly sentenceEnd: string;
  /** Ends of a line that is no heading. */
  readonly notHeadingEnd: string;
  /** White space behind which a clause begins. */
  readonly clauseStart: string;
  /** The beginning of a date with which a short item of a list goes on. */
  readonly dateStart: string;
  /** A sentence that only says what its notice is about. */
  readonly describesItself: RegExp;
  /** What stands behind the figures of an hour. */
  readonly hour: string;
  /** What joins two dates of one clause. */
  readonly between: string;
  /** What stands right behind a date and says nothing by itself; begins with `^`. */
  readonly behindDate: string;
  /** Such words anywhere. */
  readonly particles: string;
  /** Words of closing and of opening. */
  readonly closes: string;
  readonly opens: string;
  /** Words at the beginning of a line that tells from when something holds. */
  readonly effective: string;
  /** Verbs of whoever comes, goes or has: they say nothing of what is done. */
  readonly anyVerb: string;
  /** Words that tell of an event's course or place in time, not which event it is. */
  readonly ofCourse: string;
  /** What counts money behind a figure, as a table's cells write it. */
  readonly priced: string;
  /** What stands for %. */
  readonly percent: string;
  /** Neighbouring keys, as they are struck without a thought. */
  readonly keyRows: readonly string[];
  /** Letters that make no word alone. */
  readonly loneLetters: RegExp;
}

const NONE = '(?!)';

/** For a language of which none of it is known. */
export const noLayout: Layout = {
  enumerators: '',
  enumeratorLetters: '',
  roundMark: NONE,
  sentenceEnd: NONE,
  notHeadingEnd: NONE,
  clauseStart: NONE,
  dateStart: NONE,
  describesItself: /(?!)/iu,
  hour: NONE,
  between: NONE,
  behindDate: NONE,
  particles: NONE,
  closes: NONE,
  opens: NONE,
  effective: NONE,
  anyVerb: NONE,
  ofCourse: NONE,
  priced: NONE,
  percent: NONE,
  keyRows: [],
  loneLetters: /(?!)/u,
};
