import { languageOf } from '../../languages/languages.ts';
import type { Concept } from '../../understanding/index.ts';

/** The distinct index terms of a text. */
export const termsIn = (text: string, language: string): ReadonlySet<string> =>
  new Set(languageOf(language).words.terms(text));

/** True where a word stands among terms, or what means the same. */
export const holds = (terms: ReadonlySet<string>, concept: Concept): boolean =>
  [concept.terms, ...concept.alternatives].some(
    (one) => one.length > 0 && one.every((term) => terms.has(term)),
  );
