import { changingSentence, saysChange } from '../../events/subject.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import type { Question } from '../../understanding/index.ts';
import { quotableSpans } from '../cut/index.ts';
import { type Candidate, candidatesOf, quoteOf } from '../read/index.ts';
import type { DatedCandidate, Reasoned } from './reasoned.ts';
import type { Known } from './step.ts';

/** A newer notice tells the same thing where it holds this share of what the older one holds of the question. */
const AS_MUCH = 0.6;

/** Share of a Korean word's syllable pairs that must stand there. */
const PAIRS = 0.6;

/** The words of the question that stand in a text of a notice, as their places in it. */
function standingIn(text: string, language: string, question: Question): Set<number> {
  const terms = new Set(languageOf(language).words.terms(text));
  const stands = (words: readonly string[]): boolean =>
    words.length > 0 && words.filter((term) => terms.has(term)).length >= PAIRS * words.length;
  return new Set(
    question.concepts.flatMap((concept, at) =>
      !concept.isUnit && [concept.terms, ...concept.alternatives].some(stands) ? [at] : [],
    ),
  );
}

/** True where a stretch of a newer notice holds what the older one holds of the question, as far as the newer title doesn't; or, where that says all of it, any word. */
function holdsAsMuch(one: Candidate, older: Candidate, question: Question): boolean {
  const { notice } = one;
  const mine = standingIn(quoteOf(older), older.notice.language, question);
  const its = standingIn(quoteOf(one), notice.language, question);
  const own = mine.difference(standingIn(notice.title, notice.language, question));
  return own.size === 0 ? its.intersection(mine).size > 0 : its.intersection(own).size >= AS_MUCH * own.size;
}

/** What a newer notice says to the question in words that the older stretch holds too, best first. */
export function onSame(newer: Notice, older: Candidate, known: Known): Candidate[] {
  const { question, found, reading, shelf } = known;
  const own = found.find(({ notice }) => notice.id === older.notice.id);
  if (!own) return [];
  const passages = shelf.passages(newer.id);
  return candidatesOf(question, [{ ...own, notice: newer, passages }], reading)
    .filter((one) => holdsAsMuch(one, older, question))
    .sort((a, b) => b.score - a.score);
}

/** The words by which a notice says that it changes an older one, else its first; null for a notice without words. */
export function changingSpan(notice: Notice): { readonly start: number; readonly end: number } | null {
  const sentence = changingSentence(notice);
  return sentence && (quotableSpans(notice.text, sentence)[0] ?? null);
}

/** The newer notice's word beside an older one that it doesn't replace by itself; dates in it are its own matter. */
function changing(newer: Notice, older: DatedCandidate, near: readonly Candidate[]): DatedCandidate[] {
  const span = near.find((one) => saysChange(quoteOf(one), newer.language))?.span ?? changingSpan(newer);
  return span ? [{ ...older, notice: newer, span, dates: [], resolved: [], role: 'changes' }] : [];
}

/** What was decided or counted by the older word's time is no longer so. */
export function undecided({ working = [], ...reasoned }: Reasoned): Reasoned {
  const { verdict, ...rest } = reasoned;
  const steps = working.filter(({ step }) => step !== 'open-on' && step !== 'counted');
  return { ...rest, ...(verdict !== undefined && { verdict: null }), working: steps };
}

/** What governs, with the word of the newest notice that changes its notice beside it, and no yes or no. As it was where none does. */
export function withChangeBeside(reasoned: Reasoned, known: Known): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  const [newest] = governs ? known.changersOf(governs.notice.id, known.question.asOf) : [];
  if (!governs || !newest) return reasoned;
  const told = changing(newest, governs, onSame(newest, governs, known));
  return { ...undecided(reasoned), verdict: null, candidates: [governs, ...told, ...others] };
}
