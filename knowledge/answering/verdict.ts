import { rulesFor } from '../language/languages.ts';
import type { Question } from './answer.ts';
import { quoteOf } from './read.ts';
import type { DatedCandidate } from './reason-about-time.ts';

/**
 * Shares of the question that the sentence must hold: of what its title lacks, with its title, by itself; and the share of its own matter
 * that the question must name. That pets may not go to the swimming beach decides nothing about swimming.
 */
const HOLDS = { detail: 0.8, withTitle: 0.85, words: 0.25, matter: 1 / 3 };

/**
 * Yes or no to a question that asks for leave ("can I …?") or for a duty ("do I need to …?"), where the sentence's own words decide it;
 * null elsewhere, so that the quote alone answers, and where its time is past.
 */
export function verdictOf(
  { text, language, concepts }: Question,
  candidate: DatedCandidate,
): 'yes' | 'no' | null {
  const { notice, features, resolved } = candidate;
  if (features.detail < HOLDS.detail || features.withTitle < HOLDS.withTitle || features.words < HOLDS.words)
    return null;
  const asked = rulesFor(language).leave.asked(text);
  if (asked === null) return null;
  // A rule that has begun still holds; one whose time has ended doesn't.
  if (resolved.some(({ tense, bound }) => tense === 'past' && bound !== 'from')) return null;
  const rules = rulesFor(notice.language);
  const sentence = quoteOf(candidate);
  const matter = rules.terms(rules.leave.matter(sentence, asked));
  const named = new Set(concepts.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]));
  const shared = matter.filter((term) => named.has(term)).length;
  return shared >= HOLDS.matter * matter.length && shared > 0 ? rules.leave.said(sentence, asked) : null;
}
