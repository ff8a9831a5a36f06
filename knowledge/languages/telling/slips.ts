/** What a written word may have been meant to be. */
export interface Correction {
  /** As it is to stand in the text. */
  readonly to: string;
  /** How unlike the written word it is: about 1 for one letter. */
  readonly cost: number;
  /** Its index terms; `[]` for a word that only asks. */
  readonly terms: readonly string[];
}

/** A word that may be a slip of the pen or the thumb. */
export interface PossibleSlip {
  /** UTF-16 offsets in the text, end not included. */
  readonly start: number;
  readonly end: number;
  /** Index terms of the word as written. */
  readonly terms: readonly string[];
  /** True where the language has no such word; false where only the notices can tell. */
  readonly isNoWord: boolean;
  /** Nearest first; `[]` where nothing of the language is near. */
  readonly corrections: readonly Correction[];
}

/** How a language is misspelt, and what is meant. */
export interface SpellingRules {
  /** The text as it is plainly meant: short forms of chats written out, slips in the words that ask mended. The very text where there is nothing to do. */
  plainly(text: string): string;
  /** Words that may be slips, in their order; never numbers. `isListed` tells whether people's word for something is known. `[]` where each word is known. */
  slipsIn(text: string, isListed: (word: string) => boolean): readonly PossibleSlip[];
}

/** For a language whose slips nobody has described: each text as it is. */
export const noSlips: SpellingRules = { plainly: (text) => text, slipsIn: () => [] };
