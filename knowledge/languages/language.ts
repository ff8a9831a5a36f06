import type { DateReader } from '../time/time.ts';
import type { ChangeRules } from './telling/change.ts';
import type { ClauseRules } from './telling/clauses.ts';
import type { LeaveRules } from './telling/leave.ts';
import type { OverviewRules } from './telling/overview.ts';
import type { RecurrenceRules } from './telling/recurrence.ts';
import type { ValidityRules } from './telling/validity.ts';
import type { Measure } from './values/measures.ts';
import type { Weekdays } from './values/weekdays.ts';

/** A stretch of a text: UTF-16 offsets, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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

/** All shapes of answers, in the order in which their weights are written down. */
export const ANSWER_SHAPES = [
  'date',
  'duration',
  'place',
  'person',
  'money',
  'number',
  'age',
  'share',
  'contact',
  'names',
  'list',
  'leave',
  'eligible',
  'reason',
  'way',
] as const;

/**
 * What an answer looks like on the page. `date` stands for dates and times of day, `names` for an enumeration of names, `leave` for what
 * may, must or can't be done, `eligible` for whom something is meant, `reason` and `way` for why and how.
 */
export type AnswerShape = (typeof ANSWER_SHAPES)[number];

/** A word of a question: as it is looked up in the bilingual list, and as index terms. */
export interface QuestionWord {
  readonly word: string;
  /** In lower case, endings and all. */
  readonly written: string;
  readonly terms: readonly string[];
}

/** What differs from language to language. One file a language; `languages.ts` lists them. */
export interface LanguageRules {
  /** BCP 47 primary subtag; `und` for the plain fallback. */
  readonly code: string;
  /** Index terms of a text, stop words left out, repeats kept, in order. Text without words: `[]`. */
  terms(text: string): string[];
  /** The words of a question with their terms, less those that only ask ("how much", "얼마"). A question made of nothing else: `[]`. */
  questionWords(question: string): QuestionWord[];
  /** Those words of a question, as written in lower case, that tell what is done rather than with what ("ride", "들고가도"); may miss some. */
  predicates(question: string): ReadonlySet<string>;
  /** Index terms of other forms of a verb, as notices may write it (지내요: 지냅니다); `[]` where the terms of all its forms are one. */
  otherForms(written: string): readonly (readonly string[])[];
  /** Of `questionWords` those that name a subject: not "fee", "apply" or "deadline", by which any notice may be asked. `[]` for none. */
  subjectWords(question: string): QuestionWord[];
  /** Sentences, list items and table rows as spans that cover all words of the text, without the white space around them. */
  sentences(text: string): Span[];
  /** What the question wants to hear; `fact` where nothing says. */
  questionKind(question: string): QuestionKind;
  /** What a sentence must hold to answer; null where any may. */
  wantedShape(question: string, kind: QuestionKind): AnswerShape | null;
  /** True where the text holds something of this shape. Dates and times are read by `readDates`, not here. */
  holds(shape: Exclude<AnswerShape, 'date'>, text: string): boolean;
  /** Null where the question says nothing of next, latest or previous. */
  timeCue(question: string): TimeCue | null;
  /** Null where the question asks neither whether something is still open nor how long it is. */
  timeLeft(question: string): TimeLeft | null;
  /** The end of a stretch of time that a question asks for: its last day (`until`), its first (`from`), or null. */
  boundAsked(question: string): 'until' | 'from' | null;
  /** Words by which a question asks for an answer of the shape that it wants ("fee", "날짜"): they needn't stand in the answer. Of other shapes they may; what names no subject whatever is asked is left to `subjectWords`. */
  readonly shapeWords: Partial<Readonly<Record<AnswerShape, RegExp>>>;
  /** Leave and duty, asked for and given. */
  readonly leave: LeaveRules;
  /** From and until when amounts and rules hold. */
  readonly validity: ValidityRules;
  /** What is called off or put to another day, asked and told. */
  readonly change: ChangeRules;
  /** Whether a question asks for a time of day or opening hours (`clock`), or for a stretch of time with both its ends (`range`). */
  timesAsked(question: string): { readonly clock: boolean; readonly range: boolean };
  /** True where the question asks who hosts, holds or chairs something. */
  asksHost(question: string): boolean;
  /** True for a sentence that reports what someone said: opinion and praise more often than facts. */
  isSpeech(sentence: string): boolean;
  /**
   * True where the words after a date make it the day of saying ("17일 밝혔다") or one given up ("5일에 열기로 했던"), or those before it
   * count it from a day that differs from person to person ("신청한 달의 다음 달 10일") or make it that of another notice ("our notice of
   * 3 May") or one given up ("moved from 3 May"): it isn't that of the matter.
   */
  isOtherDay(after: string, before: string): boolean;
  /** How one asks what there is among all notices. */
  readonly overview: OverviewRules;
  /** Clauses, and the dates of conditions in them. */
  readonly clauses: ClauseRules;
  /** A number with the unit that a question counts in ("몇 명", "how many days"), or an address where one is asked for; null where it names none. */
  wantedUnit(question: string): RegExp | null;
  /** Sizes and ages named, "up to 90 cm", "aged 65 to 74", "my 70-year-old"; `[]` where there are none. */
  measures(text: string): Measure[];
  /** Days of the week named as ones that come again; empty where there are none. */
  weekdays(text: string): Weekdays;
  /** Ordinals named: "the 8th summit", "제8회" -> `[8]`. */
  ordinals(text: string): number[];
  /** True where the turn leans on what was said before ("where?", "and the fee?", "그럼 언제예요?"). */
  leansOnContext(question: string): boolean;
  /** Times that come again: told in notices, and asked for. */
  readonly recurrence: RecurrenceRules;
  /** True for a form that a verb alone has ("들어왔는데"); false where forms don't tell. */
  isVerbForm(written: string): boolean;
  /** A question without the words that only join it to what was said ("and", "ok, so", "그럼"), or ask more of its own subject ("…, and where is it?"). */
  withoutOpening(question: string): string;
  /** What comes again is one mention without an interval, whatever days and times its words name. */
  readonly readDates: DateReader;
}
