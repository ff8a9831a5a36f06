import { changingSentence, saysChange } from '../../events/subject.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Day, Notice } from '../../notice.ts';
import type { Concept, Question } from '../../understanding/question.ts';
import type { FoundNotice, Shelf } from '../find/search-notices.ts';
import { quotableSpans } from '../read/quotable.ts';
import { type Candidate, candidatesOf, quoteOf, type Reading } from '../read/read.ts';
import { type DatedCandidate, dated, type Reasoned } from './reason-about-time.ts';

/** The notices that say that they change a notice, as known on a day, newest first; `[]` for none. */
export type ChangersOf = (noticeId: string, asOf: Day) => readonly Notice[];

/** A newer notice tells the same thing where it holds this share of what the older one holds of the question. */
const AS_MUCH = 0.6;

/** Share of a Korean word's syllable pairs that must stand there. */
const PAIRS = 0.6;

/** What changes are looked for with. */
export interface Looking {
  readonly found: readonly FoundNotice[];
  readonly reading: Reading;
  readonly shelf: Shelf;
  readonly changersOf: ChangersOf;
}

/** The words of the question that stand in a text of a notice, as their places in it. */
function standingIn(text: string, language: string, question: Question): Set<number> {
  const terms = new Set(languageOf(language).words.terms(text));
  const asked = question.text.toLowerCase();
  // Of "30 minutes" the figure tells which is meant, not the unit.
  const isUnit = ({ word, written = word }: Concept): boolean =>
    [written, word].some((one) => /\d\s?$/.test(asked.slice(0, Math.max(0, asked.indexOf(one)))));
  const stands = (words: readonly string[]): boolean =>
    words.length > 0 && words.filter((term) => terms.has(term)).length >= PAIRS * words.length;
  return new Set(
    question.concepts.flatMap((concept, at) =>
      !isUnit(concept) && [concept.terms, ...concept.alternatives].some(stands) ? [at] : [],
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

/** True where a stretch that holds as much of the question answers it as the older one does. That something is given up tells nothing of its course. */
function tellsSame(one: Candidate, older: Candidate, question: Question): boolean {
  const { wants } = question;
  if (languageOf(one.notice.language).change.givesUp(quoteOf(one))) return false;
  const [its, mine] = [one.features, older.features];
  const shape = wants === null ? 'words' : (`shape:${wants}` as const);
  return (
    its[shape] > 0 &&
    its[shape] >= mine[shape] &&
    its.unit >= mine.unit &&
    its.bound >= mine.bound &&
    its.clock >= mine.clock
  );
}

/** What a newer notice says to the question in words that the older stretch holds too, best first. */
function onSame(newer: Notice, older: Candidate, question: Question, looking: Looking): Candidate[] {
  const { found, reading, shelf } = looking;
  const known = found.find(({ notice }) => notice.id === older.notice.id);
  if (!known) return [];
  const passages = shelf.passages(newer.id);
  return candidatesOf(question, [{ ...known, notice: newer, passages }], reading)
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
function undecided({ working = [], ...reasoned }: Reasoned): Reasoned {
  const { verdict, ...rest } = reasoned;
  const steps = working.filter(({ step }) => step !== 'open-on' && step !== 'counted');
  return { ...rest, ...(verdict !== undefined && { verdict: null }), working: steps };
}

/** What governs, with the word of the newest notice that changes its notice beside it, and no yes or no. As it was where none does. */
export function withChangeBeside(reasoned: Reasoned, question: Question, looking: Looking): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  const [newest] = governs ? looking.changersOf(governs.notice.id, question.asOf) : [];
  if (!governs || !newest) return reasoned;
  const told = changing(newest, governs, onSame(newest, governs, question, looking));
  return { ...undecided(reasoned), verdict: null, candidates: [governs, ...told, ...others] };
}

/**
 * What a newer notice says that it changes isn't told as it was: where the newer one tells the same thing, it governs, and the older
 * word is superseded; elsewhere the older word stays, with the newer notice's own beside it. As it was where nothing is changed.
 */
export function reasonAboutChanges(reasoned: Reasoned, question: Question, looking: Looking): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  if (!governs) return reasoned;
  const same = looking
    .changersOf(governs.notice.id, question.asOf)
    .flatMap((notice) => onSame(notice, governs, question, looking))
    .find((one) => tellsSame(one, governs, question));
  if (!same) return withChangeBeside(reasoned, question, looking);
  const rest = others.filter(({ role, notice: { id } }) => role !== 'superseded' && id !== same.notice.id);
  return {
    ...undecided(reasoned),
    candidates: [dated(same, question, 'governs'), { ...governs, role: 'superseded' }, ...rest],
    insteadOf: governs,
  };
}
