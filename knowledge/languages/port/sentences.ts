import type { ClauseRules } from '../telling/clauses.ts';

/** A stretch of a text: UTF-16 offsets, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a text is parted, and what a sentence is of. */
export interface Sentences {
  /** Sentences, list items and table rows as spans that cover all words of the text, without the white space around them. */
  split(text: string): Span[];
  /** Clauses, and the dates of conditions in them. */
  readonly clauses: ClauseRules;
  /** True for a sentence that reports what someone said: opinion and praise more often than facts. */
  isSpeech(sentence: string): boolean;
  /**
   * True where the words after a date make it the day of saying ("17일 밝혔다") or one given up ("5일에 열기로 했던"), or those before it
   * count it from a day that differs from person to person ("신청한 달의 다음 달 10일") or make it that of another notice ("our notice of
   * 3 May") or one given up ("moved from 3 May"): it isn't that of the matter.
   */
  isOtherDay(after: string, before: string): boolean;
}
