/**
 * Words by which numbers and addresses in a person's words are told to be theirs, or nobody's. Sources of regular expressions,
 * alternatives without brackets around them, read without regard to case unless said otherwise.
 */
export interface Privacy {
  /** Units of money and of counting behind a number that make it an amount. */
  readonly money: string;
  readonly counted: string;
  /** What stands before the number of a notice, and before those of rooms and buses. */
  readonly noticeNumber: string;
  readonly places: string;
  /** How "@" and "." are said in an e-mail address. */
  readonly saidAt: string;
  readonly saidDot: string;
  /** Number plates; their case counts. */
  readonly plates: string;
  /** What names a number plate, and a document, before its number. */
  readonly plateNamed: string;
  readonly documentNamed: string;
}

const NONE = '(?!)';

/** For a language of which none of it is known. */
export const noPrivacy: Privacy = {
  money: NONE,
  counted: NONE,
  noticeNumber: NONE,
  places: NONE,
  saidAt: NONE,
  saidDot: NONE,
  plates: NONE,
  plateNamed: NONE,
  documentNamed: NONE,
};
