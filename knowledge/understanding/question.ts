import type { Asked } from '../events/occurrences.ts';
import type { AnswerShape, QuestionKind, TimeCue, TimeLeft } from '../languages/language.ts';
import type { ChangeAsked } from '../languages/telling/change.ts';
import type { LeaveAsked } from '../languages/telling/leave.ts';
import type { Citation, Day } from '../notice.ts';
import type { Interval, LocalTime } from '../time/time.ts';
import type { ActsAsked } from './asked/acts.ts';
import type { EntryAsked } from './asked/entry.ts';
import type { Occasion } from './asked/occasion.ts';
import type { OverviewMeant } from './asked/overview.ts';
import type { Concept } from './concept.ts';
import type { Conditions } from './conditions.ts';
import type { Period } from './periods.ts';
import type { ReadSpeechAct } from './speech/speech-act.ts';

export type { Concept } from './concept.ts';

/** What was said before, oldest first. */
export interface EarlierTurn {
  readonly role: 'user' | 'bot';
  readonly text: string;
}

/** What is asked of the knowledge. */
export interface AskRequest {
  readonly question: string;
  /** BCP 47 tag of the question; detected where it is missing. */
  readonly language?: string | undefined;
  /** The asking day: "today" for this question. */
  readonly asOf: Day;
  /** The local time of asking, on that day; only the day counts where it is missing. */
  readonly now?: LocalTime | undefined;
  readonly history?: readonly EarlierTurn[] | undefined;
  /** Only this publisher's notices answer, unless the question names another place. All may where it is missing. */
  readonly publisher?: string | undefined;
  /**
   * Id of the notice that the talk is about: it answers, unless the question has a subject of its own; null for none. Where it is missing,
   * the earlier questions tell.
   */
  readonly inTalk?: string | null | undefined;
  /** Words that were said not to answer: they aren't given again, and nothing is said outright. */
  readonly withdrawn?: readonly QuotedPlace[] | undefined;
  /** What the last answer quoted first: "how long do I have?" means its time. */
  readonly quotedLast?: QuotedPlace | undefined;
  /** Of an overview, so many entries are passed over: "more". None where left out. */
  readonly skip?: number | undefined;
}

/** Where quoted words stand, as in a citation. */
export type QuotedPlace = Pick<Citation, 'noticeId' | 'start' | 'end'>;

/** What narrows a question down. Ordinals and years exclude; periods prefer, for a notice may tell its dates in other words. */
export interface Constraints {
  readonly ordinals: readonly number[];
  readonly years: readonly number[];
  readonly periods: readonly Period[];
}

/** Which of several an earlier question asked for, and how many before it are asked for now. */
export interface Beside {
  readonly timeCue: TimeCue | null;
  readonly constraints: Constraints;
  /** 1 for "the one before", 2 for "and the one before that" after it. */
  readonly steps: number;
}

/** What kind of answer is wanted. */
interface Wanted {
  readonly kind: QuestionKind;
  /** What the answer must look like; null where any sentence may answer. */
  readonly wants: AnswerShape | null;
  /** The number with its unit that it counts in, or the address that it asks for; null where it names none. */
  readonly unit: RegExp | null;
  /** The end of a stretch of time that it asks for: its last day (`until`), its first (`from`); null for neither. */
  readonly bound: 'until' | 'from' | null;
  /** True where it asks for a time of day or opening hours. */
  readonly clock: boolean;
  /** True where it asks for a stretch of time with both its ends. */
  readonly range: boolean;
  /** True where it asks who hosts, holds or chairs something. */
  readonly host: boolean;
  /** True where it asks for opening hours, unlike for what takes place. */
  readonly opening: boolean;
  /** Whether leave or a duty is asked about; null for neither, and for a question in the negative. */
  readonly leave: LeaveAsked | null;
  /** True where it asks which things may be done or brought. */
  readonly whichAllowed: boolean;
  /** Whether it asks if something announced still holds, is called off or put to another day; null where it doesn't. */
  readonly change: ChangeAsked | null;
}

/** Of what time an answer is wanted. */
interface TimeAsked {
  readonly timeCue: TimeCue | null;
  readonly constraints: Constraints;
  /** What it asks of a stretch of time; null where it asks neither whether it is open nor how much of it is left. */
  readonly timeLeft: TimeLeft | null;
  /** What the earlier question asked for, where this one asks for the one before it; null elsewhere. */
  readonly beside: Beside | null;
  /** Which occurrence of an event it asks for; null where it names none and asks for no time. */
  readonly occurrence: Asked | null;
  /** True for a bare "when is it?". */
  readonly onlyWhen: boolean;
  /** The day or month that a yes-no question names ("is it on 12 April 2027?"); null for none and for other questions. */
  readonly namedDate: Interval | null;
  /** True where it names a time of day, or a day that isn't the asking one. */
  readonly otherTime: boolean;
  /** The days and the time of day for which it asks whether something is open or held; null where it asks for no such thing. */
  readonly occasion: Occasion | null;
  /** The season that it names, 0 for spring to 3 for winter; null for none or several. */
  readonly season: number | null;
  /** True where it asks for what is new or to come, whether it holds yet or not. */
  readonly asksForNew: boolean;
}

/** What it is about. */
interface Subject {
  /** The words that name something, those carried over from earlier questions last. `[]` where nothing but question words was said. */
  readonly concepts: readonly Concept[];
  /** How many words of the question itself say something, repeats counted. */
  readonly wordCount: number;
  /** What it asks of all notices ("what is on tomorrow?"), once for each way in which its date may be meant; `[]` where it asks for one matter. */
  readonly overviews: readonly OverviewMeant[];
  /** What people do about a notice, as far as it is asked about. */
  readonly acts: ActsAsked;
  /** What it says of taking part, and of having to do something by a day. */
  readonly entry: EntryAsked;
  /** What it says of its case: an age, a size, days of the week. */
  readonly conditions: Conditions;
  /** Index terms by which it tells what an amount is for: no figures, and no words that go with any price. `[]` where no amount is wanted. */
  readonly pricedTerms: readonly string[];
}

/** How it stands to what was said before, and who may answer. */
interface InTalk {
  /** True where its words lean on what was said before ("where?", "and the fee?"). */
  readonly leans: boolean;
  /** The same of what is left without the words that only join it to what was said. */
  readonly leansPastOpening: boolean;
  /** The earlier question whose subject was carried over; null where this one stands by itself. */
  readonly carriedFrom: string | null;
  /** Whose notices alone answer; null where any may. */
  readonly publisher: string | null;
  /** Id of the notice in talk that alone is asked; null where any may answer. */
  readonly inTalk: string | null;
  /** Words that were said not to answer. */
  readonly withdrawn: readonly QuotedPlace[];
  /** What the last answer quoted first, where this question leans on the one before; null elsewhere. */
  readonly quotedLast: QuotedPlace | null;
}

/**
 * What a person asked, understood: all that is asked, so that nobody reads the words again. `null`, `[]` and `false` stand for what it
 * doesn't ask.
 */
export interface Question extends Wanted, TimeAsked, Subject, InTalk {
  /** As the person wrote it, of a very long one an excerpt: to be handed on and shown, not to be read. */
  readonly text: string;
  /** UTF-16 units of `text`. */
  readonly length: number;
  readonly language: string;
  readonly asOf: Day;
  /** The local time of asking; null where only the day is known. */
  readonly now: LocalTime | null;
  /** Whether it is a question for notices at all; null where nothing is said, such as in figures alone. */
  readonly speech: ReadSpeechAct | null;
  /** True where it holds a figure, which may go on from a question: an age, a year. */
  readonly hasFigure: boolean;
}
