import type { AmountOf, AspectOf } from '../fact.ts';

/** What a sentence must hold besides its words for them to tell the aspect. */
export type Needs = 'date' | 'money' | 'number' | null;

/** What tells the aspects of a language's notices. */
export interface FactWords {
  /** Labels and headings, the narrower ones first: "Fee", "신청기간". A match of the whole label counts, whatever its marks. */
  readonly labels: readonly (readonly [label: RegExp, tells: AspectOf])[];
  /** Words inside a sentence, the narrower ones first. Each aspect is told once. */
  readonly cues: readonly (readonly [words: RegExp, tells: AspectOf, needs: Needs])[];
  /** What an amount in a sentence is, where no label says; the first that fits. What fits none is a fee. */
  readonly amounts: readonly (readonly [words: RegExp, of: AmountOf])[];
  /** Words for "no charge". */
  readonly free: RegExp;
  /** The money that is meant where a notice of this language says "free", and names no other. */
  readonly currency: string;
  /** What an amount is paid for, before or after it, with the group `per`. */
  readonly per: RegExp;
  /** Where no charge is meant under a head of amounts, as a whole cell: "none", "–". */
  readonly none: RegExp;
  /** A number that counts something, with the groups `number` and `unit`; with the flag `g`. */
  readonly count: RegExp;
  /** A length of time in which something is to be done, with the groups `number` and `unit`; with the flag `g`. */
  readonly within: RegExp;
  /** The units of such lengths in the singular as ISO 8601 writes them (D, W, M, Y), and numbers in words. */
  readonly lengths: Readonly<Record<string, string | number>>;
  /** That something is open at some time, or closes. */
  readonly opens: RegExp;
  /** That a time of day is when something closes. */
  readonly closes: RegExp;
  /** Heads of columns that hold the beginning and the end of a stretch of time. */
  readonly from: RegExp;
  readonly until: RegExp;
  /** What a notice's title says of its amounts and days where nothing closer does; the first that fits. */
  readonly titles: {
    /** What money is where the title doesn't say either; null where it may be anything. */
    readonly usual: AmountOf | null;
    readonly amounts: readonly (readonly [title: RegExp, of: AmountOf])[];
    readonly times: readonly (readonly [title: RegExp, tells: AspectOf])[];
  };
  /** True where a language glues its particles and endings to words. */
  readonly gluesEndings: boolean;
  /** Ends of clauses inside a long sentence; with the flag `g`. */
  readonly clauseEnds: RegExp;
  /** Sentences that report what somebody said or hopes: they tell no facts. */
  readonly speech: RegExp;
}
