/** What stands behind a label of a field. `count` is how often something was read, `name` a person, a department, a file and the like. */
export const FIELD_KINDS = ['published', 'bare-date', 'other-date', 'count', 'publisher', 'name'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/**
 * The labelled fields that boards print beside a notice. Strings that aren't lists are sources of regular expressions, alternatives
 * without brackets around them; they are joined with those of the other languages, and read without regard to case.
 */
export interface Boards {
  readonly labels: Readonly<Record<FieldKind, readonly string[]>>;
  /** True for a label that may follow right upon a value, as where only a page's style sets them apart ("관리자조회 : 75회"). */
  runTogether(label: string): boolean;
  /** What a counter counts: "times", 회. */
  readonly times: string;
  /** A label that stands alone before a title, and any other that does. */
  readonly titleLabel: string;
  readonly otherLabel: string;
  /** Labels of fields that a notice may need all the same: whom to ask, when, where. */
  readonly tellingLabel: string;
  /** Labels that tell of an event, so that a "Date" beside them is that of the event. */
  readonly eventLabel: string;
  /** What a line under a title says besides the day and the name: how often it was read, buttons, the section. */
  readonly aside: string;
  /** Words of a day written in full: its weekday, "th", 년. */
  readonly dayWord: string;
  /** The end of a whole sentence, which no title has. */
  readonly sentenceEnd: string;
  /** What a list without entries says. */
  readonly emptyList: string;
}

const NONE = '(?!)';

/** For a language whose boards aren't known. */
export const noBoards: Boards = {
  labels: { published: [], 'bare-date': [], 'other-date': [], count: [], publisher: [], name: [] },
  runTogether: () => false,
  times: NONE,
  titleLabel: NONE,
  otherLabel: NONE,
  tellingLabel: NONE,
  eventLabel: NONE,
  aside: NONE,
  dayWord: NONE,
  sentenceEnd: NONE,
  emptyList: NONE,
};
