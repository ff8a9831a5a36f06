import type { AnswerShape, QuestionKind, TimeCue } from '../language/language.ts';
import type { Citation, Day } from '../notice.ts';
import type { Hit } from '../search/passage-index.ts';
import type { DateMention, Interval, Tense } from '../time/time.ts';

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
  readonly history?: readonly EarlierTurn[] | undefined;
}

/** What narrows a question down. These exclude; they are not weighed. */
export interface Constraints {
  readonly ordinals: readonly number[];
  readonly years: readonly number[];
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
  readonly kind: QuestionKind;
  readonly timeCue: TimeCue | null;
  /** What the answer must look like; null where any sentence may answer. */
  readonly wants: AnswerShape | null;
  readonly constraints: Constraints;
  /** Empty where nothing but question words was said. */
  readonly concepts: readonly Concept[];
  /** The earlier question whose subject was carried over; null where this one stands by itself. */
  readonly carriedFrom: string | null;
}

/** A date that a quote holds, as seen from the asking day. */
export interface ResolvedDate {
  /** The words of the quote that say it. */
  readonly text: string;
  readonly interval: Interval;
  readonly tense: Tense;
  readonly basis: 'stated' | 'inferred';
  readonly bound: DateMention['bound'];
}

/**
 * One thing the answer says. `governs`: the newest word on it; `superseded`: an older notice that the governing one replaces;
 * `supports`: one more thing that belongs to the answer.
 */
export interface Statement {
  readonly role: 'governs' | 'superseded' | 'supports';
  readonly citation: Citation;
  readonly dates: readonly ResolvedDate[];
}

/**
 * What the answer says about time as a whole. `none-ahead`: something still to come was asked for, and all that the notices
 * announce has passed. `plain`: nothing to add.
 */
export type Outlook = 'plain' | 'none-ahead';

/** One step of the reasoning, as facts that a reader can check: "next year" in a notice of 27 November 2018 is 2019. */
export interface Working {
  readonly step: 'resolved';
  readonly citation: Citation;
  readonly date: ResolvedDate;
}

/** One of several things that a question may mean: what a person picks from, and the question that the pick stands for. */
export interface Choice {
  readonly label: string;
  readonly question: string;
}

export type UnansweredReason = 'nothing-found' | 'not-in-notices' | 'not-a-question' | 'no-notices';

/** The outcome of a question. It holds facts, no wording. */
export type Answer =
  | {
      readonly status: 'answered';
      readonly question: Question;
      readonly outlook: Outlook;
      readonly statements: readonly [Statement, ...Statement[]];
      /** Yes or no, where the question asks for it and the words of the governing statement say so; else null. */
      readonly verdict: 'yes' | 'no' | null;
      /** How the answer came about; `[]` where nothing had to be worked out. */
      readonly working: readonly Working[];
      readonly hits: readonly Hit[];
    }
  | {
      readonly status: 'suggested';
      readonly question: Question;
      /** Up to three passages to read, nearest first. */
      readonly passages: readonly [Citation, ...Citation[]];
      /** Where the notices answer for two or more things alike, which one is meant? `[]` elsewhere. */
      readonly choices: readonly Choice[];
      readonly hits: readonly Hit[];
    }
  | {
      readonly status: 'unanswered';
      readonly question: Question;
      readonly reason: UnansweredReason;
      /** What was nearest, for a reader who wants to look: never an answer. */
      readonly nearest: readonly Citation[];
      readonly hits: readonly Hit[];
    };
