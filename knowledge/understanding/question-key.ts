import { detectLanguage } from '../languages/detect.ts';
import { rulesFor } from '../languages/languages.ts';

/**
 * The same text for questions that ask the same in other words: what it wants to hear, and the terms it names in the order of the
 * alphabet. "When is the health check?" and "health check, when?" share one.
 */
export function questionKey(question: string): string {
  const rules = rulesFor(detectLanguage(question));
  const terms = rules.questionWords(question).flatMap(({ terms }) => terms);
  return `${rules.questionKind(question)}: ${[...new Set(terms)].sort().join(' ')}`;
}
