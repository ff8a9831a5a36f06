/** One way in which people say that they, or somebody near them, are in danger. */
export interface Cry {
  /** Words that say so, in text as the language's reading prepares it. */
  readonly says: RegExp;
  /** Words that make something else of it: a fee that one is threatened with, a pool that one jumps into. None where left out. */
  readonly unless?: RegExp;
}

/** How people say in a language that they, or somebody near them, are in danger. */
export interface Distress {
  /** A sentence in lower case as the patterns of `cries` read it. */
  words(sentence: string): string;
  readonly cries: readonly Cry[];
}

/** True where one of these is said, and nothing beside it makes something else of it. */
export const isCried = (cries: readonly Cry[], sentence: string): boolean =>
  cries.some(({ says, unless }) => says.test(sentence) && !(unless?.test(sentence) ?? false));

/** `either('a', 'b c')` is the source of a pattern for any of these. */
export const either = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;
