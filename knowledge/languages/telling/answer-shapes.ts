import type { AnswerShape, LanguageRules } from '../language.ts';

/** `LanguageRules.holds` from one pattern a shape. */
export function shapesByPattern(
  patterns: Record<Exclude<AnswerShape, 'date'>, RegExp>,
): LanguageRules['holds'] {
  return (shape, text) => patterns[shape].test(text);
}
