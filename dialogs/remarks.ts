/** What is worth knowing to those who look after the notices: a word on an answer, or a question without one. */
export interface Remark {
  readonly kind: 'wrong' | 'helpful' | 'unanswered' | 'suggested';
  readonly question: string;
  /** The language of the talk. */
  readonly language: string;
  /** Where the person writes: `directline`, `msteams`, … */
  readonly channel: string;
  /** What was said; empty for a question without an answer. */
  readonly answer: string;
  /** The notices cited; `[]` for none. */
  readonly noticeIds: readonly string[];
  /** The person's own words on what is wrong, or why there is no answer; null where none was given. */
  readonly reason: string | null;
}

/** Counts one more who was in danger on a day, `YYYY-MM-DD`, and keeps nothing of what was said. Never rejects. */
export type CountDistress = (day: string) => Promise<void>;

/** Keeps a remark with the talk in which it was made: an id that its channel gives, empty where that isn't known. Never rejects. */
export type KeepRemark = (remark: Remark, conversationId: string) => Promise<void>;

/** Takes a remark down. Never rejects: a talk goes on whether or not this can be kept. */
export type RecordRemark = (remark: Remark) => Promise<void>;
