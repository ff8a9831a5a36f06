import type { AspectOf, FactValue } from '../facts/fact.ts';
import type { Overview } from '../facts/overview/overview.ts';
import type { Citation, Day } from '../notice.ts';
import type { Hit } from '../search/passage-index.ts';
import type { Hours } from '../time/recurrence/recurrence.ts';
import type { DateMention, Interval, ToldTense } from '../time/time.ts';
import type { Dismissal, Question } from '../understanding/index.ts';
import type { StepTime } from './stopwatch.ts';

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
 * `nothing-found`: no notice shares a word with the question; `not-in-notices`: none answers it; `no-notices`: there are none;
 * `not-told`: the notice is known, and doesn't tell what is asked of it; else why the utterance is no question for notices.
 */
export type UnansweredReason = 'nothing-found' | 'not-in-notices' | 'no-notices' | 'not-told' | Dismissal;

/** The reasons that no one notice gives. */
export type PlainReason = Exclude<UnansweredReason, 'not-told'>;

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
      /** What there is among all notices, where that was asked for: `statements` are then its entries, one each. Left out elsewhere. */
      readonly overview?: Overview;
      /** How the answer came about; `[]` where nothing had to be worked out. */
      readonly working: readonly Working[];
      /** How likely it is that the governing statement answers, 0 to 1; left out where that wasn't weighed. */
      readonly confidence?: number;
      /** Aspects that the answering notice tells and that weren't asked for, the likeliest to be asked next first; none where left out. */
      readonly next?: readonly NextQuestion[];
      readonly hits: readonly Hit[];
      /** What the question was taken to say, where it was misspelt; left out elsewhere. */
      readonly readAs?: string;
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
      /** What the question was taken to say, where it was misspelt; left out elsewhere. */
      readonly readAs?: string;
      readonly timings?: readonly StepTime[];
    }
  | {
      readonly status: 'unanswered';
      readonly question: Question;
      readonly reason: PlainReason;
      /** What there is none of, where an overview was asked for; left out elsewhere. */
      readonly overview?: Overview;
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
