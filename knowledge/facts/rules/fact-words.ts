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
  /** A number that counts something, with the groups `number` and `unit`. */
  readonly count: RegExp;
  /** What a word at the end of `number` multiplies it by: 만. */
  readonly manifold: Readonly<Record<string, number>>;
  /** Ends of clauses inside a long sentence; with the flag `g`. */
  readonly clauseEnds: RegExp;
  /** Sentences that report what somebody said or hopes: they tell no facts. */
  readonly speech: RegExp;
}
