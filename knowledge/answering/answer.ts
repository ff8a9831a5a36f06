import type { AspectOf, FactValue } from '../facts/fact.ts';
import type { AnswerShape, QuestionKind, TimeCue, TimeLeft } from '../languages/language.ts';
import type { ChangeAsked } from '../languages/telling/change.ts';
import type { Citation, Day } from '../notice.ts';
import type { Hit } from '../search/passage-index.ts';
import type { Hours } from '../time/recurrence/recurrence.ts';
import type { DateMention, Interval, LocalTime, ToldTense } from '../time/time.ts';
import type { AskedLikelihoods } from '../understanding/asked-aspects.ts';
import type { Period } from '../understanding/periods.ts';
import type { ReadSpeechAct } from '../understanding/speech-act.ts';
import type { StepTime } from './stopwatch.ts';

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

/** A date that a quote holds, as seen from the asking day. */
export interface ResolvedDate {
  /** The words of the quote that say it. */
  readonly text: string;
  readonly interval: Interval;
  readonly tense: ToldTense;
  readonly basis: 'stated' | 'inferred';
  readonly bound: DateMention['bound'];
  /** True where the quote tells it by the Korean lunar calendar; false where left out. */
  readonly lunar?: boolean;
}

/** A fact as an answer tells it: aspect, typed value, and the notice's own words for what it is of. */
export type ToldFact = AspectOf & {
  readonly value: FactValue | null;
  /** Heading, label and column that it stands under, outermost first, as the notice writes them; `[]` for none. */
  readonly labels: readonly string[];
  /** Whom or what it is for, as the notice writes it; null where it isn't said apart. */
  readonly for: string | null;
};

/** Words of a notice that tell a fact; nothing where no fact was read of them. */
export type FactCitation = Citation & { readonly fact?: ToldFact };

/** What else the notice that answers tells of its matter. */
export interface NextQuestion {
  readonly noticeId: string;
  readonly aspect: AspectOf;
  /** What the matter is called, as the notice writes it. */
  readonly about: string;
}

/**
 * One thing the answer says. `governs`: the newest word on it; `superseded`: an older notice that the governing one replaces;
 * `changes`: a newer notice that says that it changes the governing one's, and doesn't tell the same thing itself;
 * `upcoming`: a newer word on the same thing, which doesn't hold yet;
 * `conflicts`: another notice says otherwise, and neither replaces the other; `supports`: one more thing that belongs to the answer.
 */
export interface Statement {
  readonly role: 'governs' | 'superseded' | 'changes' | 'upcoming' | 'conflicts' | 'supports';
  readonly citation: Citation;
  readonly dates: readonly ResolvedDate[];
  /** The time in which it holds, where that isn't the asking day: `future` for not yet, `past` for no longer. Left out elsewhere. */
  readonly validity?: ResolvedDate;
  /** What its words tell, where it was picked as a fact; left out where it was read as a sentence. */
  readonly fact?: ToldFact;
}

/**
 * What the answer says about time as a whole. `none-ahead`: something still to come was asked for, and all that the notices
 * announce has passed. `no-change`: whether it is called off or put to another day was asked, and no notice says so. `plain`: nothing to add.
 */
export type Outlook = 'plain' | 'none-ahead' | 'no-change';

/** One step of the reasoning, as facts that a reader can check. */
export type Working =
  /** A relative date, resolved against the day of its notice: "next year" in a notice of 27 November 2018 is 2019. */
  | { readonly step: 'resolved'; readonly citation: Citation; readonly date: ResolvedDate }
  /** Of several notices on it, the newest governs. `of` counts them all. */
  | { readonly step: 'newest'; readonly citation: Citation; readonly of: number }
  /** One of several occurrences: the soonest to come, the last one past, the one before another, the latest where none is to come. `of` counts all that are known. */
  | {
      readonly step: 'picked';
      readonly which: 'next' | 'last' | 'before' | 'none-ahead';
      readonly asOf: Day;
      readonly of: number;
    }
  /** The number of an occurrence that its notice doesn't number: what follows the 5th is the 6th. */
  | { readonly step: 'numbered'; readonly citation: Citation; readonly ordinal: number }
  /** Two names of one series. */
  | { readonly step: 'same-series'; readonly citation: Citation; readonly names: readonly [string, string] }
  /** Whole days from the asking day to a last day; negative where it has passed. */
  | { readonly step: 'counted'; readonly asOf: Day; readonly until: Day; readonly days: number }
  /** The asking day beside the stretch of time in which something is open: all of it (`during`), or up to or from its one end. */
  | {
      readonly step: 'open-on';
      readonly asOf: Day;
      readonly open: boolean;
      readonly interval: Interval;
      readonly bound: DateMention['bound'];
    }
  /** What comes again, held against a day: open or held at these hours (`[]` where none are told), or not; `named` where words say so of that day. */
  | {
      readonly step: 'on-day';
      readonly day: Day;
      readonly is: 'on' | 'off';
      readonly hours: readonly Hours[];
      readonly named: boolean;
    }
  /** The next day of what comes again, from the given one on. */
  | { readonly step: 'comes-next'; readonly asOf: Day; readonly day: Day }
  /** The date that a question names beside the one that the notice tells. */
  | { readonly step: 'compared'; readonly asked: Interval; readonly told: Interval };

/** One of several things that a question may mean: what a person picks from, and the question that the pick stands for. */
export interface Choice {
  /** The name of a place, or the title of a notice. */
  readonly label: string;
  readonly question: string;
  /** Whose notices the pick stands for; null where it stands for one notice. */
  readonly publisher: string | null;
  /** The notice that the pick stands for; null where it stands for a publisher. */
  readonly noticeId: string | null;
}

/** The rows of a list or table that answer alike, or facts alike, in their order. They belong to the governing statement's notice. */
export interface ToldList {
  /** Two or more; at most ten. */
  readonly rows: readonly FactCitation[];
  /** How many more there are; 0 for none. */
  readonly more: number;
}

/**
 * `nothing-found`: no notice shares a word with the question; `not-in-notices`: none answers it; `off-topic`: a question, but not for
 * notices; `not-a-question`: small talk, a command, a statement; `refused`: a harmful request or an insult; `distress`: somebody is in
 * danger and needs a person; `not-told`: the notice is known, and doesn't tell what is asked of it.
 */
export type UnansweredReason =
  | 'nothing-found'
  | 'not-in-notices'
  | 'off-topic'
  | 'not-a-question'
  | 'refused'
  | 'distress'
  | 'no-notices'
  | 'not-told';

/** A notice that is quoted, and the words of the newest one that says that it changes it. */
export interface ChangedNotice {
  readonly noticeId: string;
  readonly by: Citation;
}

/** The outcome of a question. It holds facts, no wording. `timings`: the time of each step, where it was taken. */
export type Answer =
  | {
      readonly status: 'answered';
      readonly question: Question;
      readonly outlook: Outlook;
      readonly statements: readonly [Statement, ...Statement[]];
      /** Yes or no, where the question asks for it and the words of the governing statement say so; else null. */
      readonly verdict: 'yes' | 'no' | null;
      /** The list that the governing statement is a row of, where others of it answer too; left out elsewhere. */
      readonly list?: ToldList;
      /** How the answer came about; `[]` where nothing had to be worked out. */
      readonly working: readonly Working[];
      /** How likely it is that the governing statement answers, 0 to 1; left out where that wasn't weighed. */
      readonly confidence?: number;
      /** Aspects that the answering notice tells and that weren't asked for, the likeliest to be asked next first; none where left out. */
      readonly next?: readonly NextQuestion[];
      readonly hits: readonly Hit[];
      readonly timings?: readonly StepTime[];
    }
  | {
      readonly status: 'suggested';
      readonly question: Question;
      /** Up to three passages to read, nearest first. */
      readonly passages: readonly [Citation, ...Citation[]];
      /** Where the notices answer for two or more things alike, which one is meant? One for each of `passages`; `[]` elsewhere. */
      readonly choices: readonly Choice[];
      /** What newer notices change of these; nothing where left out. */
      readonly changed?: readonly ChangedNotice[];
      readonly hits: readonly Hit[];
      readonly timings?: readonly StepTime[];
    }
  | {
      readonly status: 'unanswered';
      readonly question: Question;
      readonly reason: Exclude<UnansweredReason, 'not-told'>;
      /** What was nearest, for a reader who wants to look: never an answer. */
      readonly nearest: readonly Citation[];
      /** What newer notices change of these; nothing where left out. */
      readonly changed?: readonly ChangedNotice[];
      readonly hits: readonly Hit[];
      readonly timings?: readonly StepTime[];
    }
  | {
      readonly status: 'unanswered';
      readonly question: Question;
      readonly reason: 'not-told';
      /** The notice that was asked. */
      readonly noticeId: string;
      /** What it doesn't tell. */
      readonly aspect: AspectOf;
      /** Whom the notice names to turn to; left out where it names nobody. */
      readonly contact?: FactCitation;
      /** What it says that comes nearest. */
      readonly nearest: readonly Citation[];
      readonly changed?: readonly ChangedNotice[];
      readonly hits: readonly Hit[];
      readonly timings?: readonly StepTime[];
    };
