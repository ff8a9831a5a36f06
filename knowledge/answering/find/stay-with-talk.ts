import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import { isTranslation } from '../../translations.ts';
import type { Concept, Question } from '../../understanding/question.ts';
import { onOneSubject } from '../reason/reason-about-time.ts';
import type { FoundNotice, Shelf } from './search-notices.ts';
import { isOwnWord } from './widen.ts';

/** The words of the question itself that name what it is about. */
export const subjectsOf = ({ concepts }: Pick<Question, 'concepts'>): Concept[] =>
  concepts.filter((one) => isOwnWord(one) && one.expected && !one.aspect);

/** False for "how much is it?" and "when can I apply?", which any notice may be asked. */
export const namesSubject = (question: Pick<Question, 'concepts'>): boolean =>
  subjectsOf(question).length > 0;

/** The distinct index terms of a text. */
export const termsIn = (text: string, language: string): ReadonlySet<string> =>
  new Set(languageOf(language).words.terms(text));

/** True where a word stands among terms, or what means the same. */
export const holds = (terms: ReadonlySet<string>, concept: Concept): boolean =>
  [concept.terms, ...concept.alternatives].some(
    (one) => one.length > 0 && one.every((term) => terms.has(term)),
  );

/** A notice as though it were found by all words of the question; null for one without passages. */
export function foundAs(notice: Notice, shelf: Shelf): FoundNotice | null {
  const passages = shelf.passages(notice.id);
  const [first] = passages;
  if (!first) return null;
  const hit = { noticeId: notice.id, passageId: first.id, score: 1 };
  return { notice, score: 1, place: 0.5, hits: [hit], passages };
}

/** True where the title of a notice names all these, and that of the notice in talk doesn't: then the question is about that one. */
function namesAnother(subjects: readonly Concept[], found: readonly FoundNotice[], inTalk: Notice): boolean {
  const named = ({ title, language }: Notice): boolean => {
    const terms = termsIn(title, language);
    return subjects.every((one) => holds(terms, one));
  };
  return !named(inTalk) && found.some(({ notice }) => notice.id !== inTalk.id && named(notice));
}

/**
 * Whether a question goes on about a notice: it names no subject, or one that the notice tells of, or leans on what was said; `isSure` where
 * that is known already, and only what names another notice leaves it.
 */
function goesOn(question: Question, found: readonly FoundNotice[], inTalk: Notice, isSure: boolean): boolean {
  const { constraints, timeCue, text, language } = question;
  // Which one of several is asked for is reasoned about over all of them.
  if (timeCue !== null || constraints.years.length + constraints.ordinals.length > 0) return false;
  const subjects = subjectsOf(question);
  if (subjects.length === 0) return true;
  if (namesAnother(subjects, found, inTalk)) return false;
  const terms = termsIn(`${inTalk.title}\n${inTalk.text}\n${inTalk.publisher ?? ''}`, inTalk.language);
  // "And in the next town?" is asked of another notice.
  if (isSure) return subjects.every((one) => !one.isPlace || holds(terms, one));
  return subjects.every((one) => holds(terms, one)) || languageOf(language).asking.leansOnContext(text);
}

/**
 * The notices that a question is asked of where it goes on about the one in talk: that one, or the same in the language of the question,
 * with others of its publisher on the same subject. As it was where the question leaves it. `isSure`: it is known to go on.
 */
export function stayWithTalk(
  question: Question,
  found: readonly FoundNotice[],
  inTalk: string | undefined,
  shelf: Shelf,
  isSure = false,
): { readonly question: Question; readonly found: readonly FoundNotice[] } {
  const notice = inTalk === undefined ? undefined : shelf.notice(inTalk);
  if (!notice || (notice.published?.on ?? '') > question.asOf || !goesOn(question, found, notice, isSure))
    return { question, found };
  const own = found.find((one) => one.notice.id === notice.id) ?? foundAs(notice, shelf);
  if (!own) return { question, found };
  const same = found.find(
    (one) => one.notice.language === question.language && isTranslation(one.notice, notice),
  );
  const chosen = notice.language === question.language ? own : (same ?? own);
  const beside = found.filter(
    (one) =>
      one.notice.id !== notice.id &&
      one.notice.language === chosen.notice.language &&
      one.notice.publisher === chosen.notice.publisher &&
      one.notice.id !== chosen.notice.id &&
      onOneSubject(one.notice, chosen.notice),
  );
  const best = Math.max(chosen.score, ...beside.map(({ score }) => score));
  return { question: { ...question, inTalk: notice.id }, found: [{ ...chosen, score: best }, ...beside] };
}
