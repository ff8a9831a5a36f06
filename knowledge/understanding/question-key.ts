import { detectLanguage } from '../languages/detect.ts';
import { languageOf } from '../languages/languages.ts';

/**
 * The same text for questions that ask the same in other words: what it wants to hear, and the terms it names in the order of the
 * alphabet. "When is the health check?" and "health check, when?" share one.
 */
export function questionKey(question: string): string {
  const rules = languageOf(detectLanguage(question));
  const terms = rules.words.questionWords(question).flatMap(({ terms }) => terms);
  return `${rules.asking.kind(question)}: ${[...new Set(terms)].sort().join(' ')}`;
}
