import type { AnswerShape, QuestionKind, TimeCue, TimeLeft } from '../languages/language.ts';
import type { ChangeAsked } from '../languages/telling/change.ts';
import type { Citation, Day } from '../notice.ts';
import type { LocalTime } from '../time/time.ts';
import type { AskedLikelihoods } from './asked-aspects.ts';
import type { Period } from './periods.ts';
import type { ReadSpeechAct } from './speech-act.ts';

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
  /** `[]` where left out. */
  readonly periods?: readonly Period[];
}

/** One thing a question names. */
export interface Concept {
  /** As the person wrote it, without endings. */
  readonly word: string;
  /** With its endings, in lower case; as `word` where left out. */
  readonly written?: string;
  /** Its index terms: one for an English word, syllable pairs for a Korean one. */
  readonly terms: readonly string[];
  /** Index terms of words that mean the same, in this language or another, each a list of terms that belong together. */
  readonly alternatives: readonly (readonly string[])[];
  /** Those of `alternatives` that people and notices use for one another in one language; `[]` where left out. */
  readonly everyday?: readonly (readonly string[])[];
  /** Those of `alternatives` that the word may be a misspelling of; `[]` where left out. */
  readonly slips?: readonly (readonly string[])[];
  /** True for the name of a town, county or province, not of a country; false where left out. */
  readonly isPlace?: boolean;
  /** True where the word tells what is done rather than with what; false where left out. */
  readonly isPredicate?: boolean;
  /** True where such a word, and all that means the same, stands in no notice; false where left out. */
  readonly isUnknownVerb?: boolean;
  /** True for a word by which any notice may be asked ("fee", "apply"): it names no subject. False where left out. */
  readonly aspect?: boolean;
  /** 1 for a word of this question, less for one carried over, and for one that constrains rather than names. */
  readonly weight: number;
  /** An answer without it lacks something. False for words that constrain, and for words carried over to a question with words of its own. */
  readonly expected: boolean;
}

/** What a person asked, understood. */
export interface Question {
  readonly text: string;
  readonly language: string;
  readonly asOf: Day;
  /** The local time of asking; left out where only the day is known. */
  readonly now?: LocalTime;
  readonly kind: QuestionKind;
  readonly timeCue: TimeCue | null;
  /** What the answer must look like; null where any sentence may answer. */
  readonly wants: AnswerShape | null;
  /** How likely it asks for each aspect of a matter; where it leans on the question before, that one counts too. Not known where left out. */
  readonly asked?: AskedLikelihoods;
  readonly constraints: Constraints;
  /** Empty where nothing but question words was said. */
  readonly concepts: readonly Concept[];
  /** What the question asks of a stretch of time; null where it asks neither, and where left out. */
  readonly timeLeft?: TimeLeft | null;
  /** Whether it asks if something announced still holds, is called off or put to another day; null where it doesn't, and where left out. */
  readonly change?: ChangeAsked | null;
  /** What the earlier question asked for, where this one asks for the one before it; null elsewhere, and where left out. */
  readonly beside?: Beside | null;
  /** Whether it is a question for notices at all; left out where nothing is said, such as in figures alone. */
  readonly speech?: ReadSpeechAct;
  /** The earlier question whose subject was carried over; null where this one stands by itself. */
  readonly carriedFrom: string | null;
  /** Whose notices alone answer; null where any may, and where left out. */
  readonly publisher?: string | null;
  /** Id of the notice in talk that alone is asked; nothing where any may answer. */
  readonly inTalk?: string;
  /** Words that were said not to answer; `[]` where left out. */
  readonly withdrawn?: readonly QuotedPlace[];
  /** What the last answer quoted first, where this question leans on the one before; nothing where left out. */
  readonly quotedLast?: QuotedPlace;
}

/** Which of several an earlier question asked for, and how many before it are asked for now. */
export interface Beside {
  readonly timeCue: TimeCue | null;
  readonly constraints: Constraints;
  /** 1 for "the one before", 2 for "and the one before that" after it. */
  readonly steps: number;
}
