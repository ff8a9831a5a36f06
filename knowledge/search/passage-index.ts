import type { Day, Notice, Passage } from '../notice.ts';

/** A term of a question with its weight: 1 for a word of the question, less for a carried-over word or a translation. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
  /** Terms of one word of the question, and of words that mean the same, carry one number. */
  readonly word: number;
}

/** What to search for. An empty `terms` finds nothing. */
export interface Query {
  readonly terms: readonly WeightedTerm[];
  /** Notices published after this day are not there. Undated ones are. */
  readonly asOf: Day;
  /** Most passages to return. */
  readonly limit: number;
}

/** A passage found; scores compare within one search only. */
export interface Hit {
  readonly noticeId: string;
  readonly passageId: string;
  readonly score: number;
}

/** How many notices there are, and how many of them hold each of some terms (those held by none are left out). */
export interface TermStatistics {
  readonly notices: number;
  readonly holding: ReadonlyMap<string, number>;
}

/** A retrieval index over passages. Every implementation passes `tests/contracts/passage-index.ts`. */
export interface PassageIndex {
  /** Passages that share at least one term with the query, best first; `[]` where none does. */
  search(query: Query, signal?: AbortSignal): Promise<Hit[]>;
  /** Over all notices, whatever their day. */
  statistics(terms: readonly string[]): Promise<TermStatistics>;
  /** Latin terms of the notices that a misspelt one may stand for, nearest first; `[]` for numbers, short terms, and where none is near. */
  near(term: string): Promise<string[]>;
  /** Words of the other script, Hangul or Latin, that stand in the notices (Hangul: in their titles) and sound like this one; `[]` where none does. */
  soundingLike(word: string): Promise<string[]>;
  /** Puts a notice's passages in place of those it had; an empty list removes it. */
  replace(notice: Notice, passages: readonly Passage[]): Promise<void>;
  /** The same as `replace` for each, quicker where the index is empty; an index may go without. Each id comes once. */
  fill?(
    notices: readonly { readonly notice: Notice; readonly passages: readonly Passage[] }[],
  ): Promise<void>;
  /** Removes a notice's passages; an unknown id is fine. */
  remove(noticeId: string): Promise<void>;
  close(): Promise<void>;
}
