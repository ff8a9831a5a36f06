import type { AnswerShape } from './shapes.ts';

/**
 * What a question wants to hear. `how-much` is any number (price, count, age, share), `how-long` a duration, `contact` a telephone
 * number, e-mail or web address, `may-i` a permission or duty. `fact` is the rest: "what is …", or no question word at all.
 */
export type QuestionKind =
  | 'when'
  | 'where'
  | 'who'
  | 'how-much'
  | 'how-long'
  | 'contact'
  | 'how-to'
  | 'may-i'
  | 'yes-no'
  | 'why'
  | 'list'
  | 'fact';

/** Words of a question that say where in time to look, seen from the asking day; `before` is seen from what was asked about earlier. */
export type TimeCue = 'next' | 'latest' | 'previous' | 'before';

/** What a question asks of a stretch of time: whether it is open on the asking day, whether it is over, or how much of it is left. */
export type TimeLeft = 'open' | 'closed' | 'remaining';

/** What a question asks for, by the person's words. */
export interface Asking {
  /** What the question wants to hear; `fact` where nothing says. */
  kind(question: string): QuestionKind;
  /** What a sentence must hold to answer; null where any may. */
  shape(question: string, kind: QuestionKind): AnswerShape | null;
  /** Words by which a question asks for an answer of the shape that it wants ("fee", "날짜"): they needn't stand in the answer. Of other shapes they may; what names no subject whatever is asked is left to `Words.subjectWords`. */
  readonly shapeWords: Partial<Readonly<Record<AnswerShape, RegExp>>>;
  /** A number with the unit that a question counts in ("몇 명", "how many days"), or an address where one is asked for; null where it names none. */
  unit(question: string): RegExp | null;
  /** Null where the question says nothing of next, latest or previous. */
  timeCue(question: string): TimeCue | null;
  /** Null where the question asks neither whether something is still open nor how long it is. */
  timeLeft(question: string): TimeLeft | null;
  /** The end of a stretch of time that a question asks for: its last day (`until`), its first (`from`), or null. */
  bound(question: string): 'until' | 'from' | null;
  /** Whether a question asks for a time of day or opening hours (`clock`), or for a stretch of time with both its ends (`range`). */
  times(question: string): { readonly clock: boolean; readonly range: boolean };
  /** True where the question asks who hosts, holds or chairs something. */
  host(question: string): boolean;
  /** True where the turn leans on what was said before ("where?", "and the fee?", "그럼 언제예요?"). */
  leansOnContext(question: string): boolean;
  /** A question without the words that only join it to what was said ("and", "ok, so", "그럼"), or ask more of its own subject ("…, and where is it?"). */
  withoutOpening(question: string): string;
}
