/** Words of titles, as sources of regular expressions, alternatives without brackets around them, read without regard to case. */
export interface TitleWords {
  /** Words at the end that say that it is a notice, or what is done, not what about. */
  readonly notice: string;
  /** A day at the end, with the space before it. */
  readonly dayAtEnd: string;
  /** What numbers an occurrence or praises the subject before it, with the space behind it. Nobody says it in a question. */
  readonly before: string;
  /** What says when, after the subject, with the space before it. */
  readonly after: string;
  /** Words that make a title a sentence, and not the name of something. */
  readonly sentence: string;
  /** The last word of a place to go to, which itself has no price. */
  readonly place: string;
  /** A word of what is itself a price. */
  readonly price: string;
}

/** What talk and pages need to know of a language besides how its notices are read. */
export interface Talk {
  /** Whole utterances of someone who greets and says a name: they ask nothing yet. */
  readonly introductions: readonly RegExp[];
  readonly titles: TitleWords;
  /** What stands behind the figure of an hour, a length of time or a day, so that the figure is no telephone number; a source as in titles. */
  readonly timeUnits: string;
  /** Money behind a figure, and what a table's column counts; sources as in titles. */
  readonly money: string;
  readonly counted: string;
}

const NONE = '(?!)';

/** For a language of which none of it is known. */
export const noTalk: Talk = {
  introductions: [],
  titles: {
    notice: NONE,
    dayAtEnd: NONE,
    before: NONE,
    after: NONE,
    sentence: NONE,
    place: NONE,
    price: NONE,
  },
  timeUnits: NONE,
  money: NONE,
  counted: NONE,
};
