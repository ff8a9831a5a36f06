import { languageOf } from '../../languages/languages.ts';
import type { Concept, Question } from '../../understanding/index.ts';
import { holds, termsIn } from '../cut/index.ts';
import { predicatesOf, quoteOf } from '../read/index.ts';
import type { DatedCandidate } from '../reason/index.ts';

/**
 * Shares of the question that the sentence must hold: of what its title lacks, with its title, by itself; and the share of its own matter
 * that the question must name. That pets may not go to the swimming beach decides nothing about swimming.
 */
const HOLDS = { detail: 0.8, withTitle: 0.85, words: 0.25, matter: 1 / 3 };

/** The clauses that tell of as much of what the question names as any other. */
function clausesOnIt(clauses: readonly string[], own: readonly Concept[], language: string): string[] {
  const counted = clauses.map((clause) => {
    const terms = termsIn(clause, language);
    return { clause, count: own.filter((one) => holds(terms, one)).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ clause }) => clause);
}

/**
 * Yes or no to a question that asks for leave ("can I …?") or for a duty ("do I need to …?"), where the words of the very clause decide it;
 * null elsewhere, so that the quote alone answers: where its time is past, where another day is asked about, and where it tells of doing
 * something else.
 */
export function verdictOf(question: Question, candidate: DatedCandidate): 'yes' | 'no' | null {
  const { leave: asked, concepts } = question;
  const { notice, features, resolved, condition = 0 } = candidate;
  if (features.detail < HOLDS.detail || features.withTitle < HOLDS.withTitle || features.words < HOLDS.words)
    return null;
  if (asked === null) return null;
  // A rule that has begun still holds; one whose time has ended doesn't.
  if (resolved.some(({ tense, bound }) => tense === 'past' && bound !== 'from')) return null;
  if (question.otherTime && condition < 1) return null;
  const { leave, words } = languageOf(notice.language);
  const named = new Set(concepts.flatMap((one) => [...one.terms, ...one.alternatives.flat()]));
  const isOfMatter = (clause: string): boolean => {
    const matter = words.terms(leave.matter(clause, asked));
    const shared = matter.filter((term) => named.has(term)).length;
    return shared >= HOLDS.matter * matter.length && shared > 0;
  };
  const own = concepts.filter(({ isOwn }) => isOwn);
  const onIt = clausesOnIt(leave.clauses(quoteOf(candidate)), own, notice.language);
  const done = predicatesOf(question);
  const isDone = (clause: string): boolean => {
    const held = termsIn(clause, notice.language);
    return done.every((one) => holds(held, one));
  };
  if (!onIt.every((clause) => isOfMatter(clause) && isDone(clause))) return null;
  const [said, ...others] = new Set(onIt.map((clause) => leave.said(clause, asked)));
  return others.length === 0 ? (said ?? null) : null;
}
