import { onOneSubject } from '../../events/one-subject.ts';
import type { Notice } from '../../notice.ts';
import { isTranslation } from '../../translations.ts';
import { type Concept, type Question, subjectsOf } from '../../understanding/index.ts';
import { holds, termsIn } from '../cut/index.ts';
import type { FoundNotice, Shelf } from './search-notices.ts';
import { asFullMatch } from './search-notices.ts';

/** True where the title of a notice names all these, and that of the notice in talk doesn't: then the question is about that one. */
function namesAnother(subjects: readonly Concept[], found: readonly FoundNotice[], inTalk: Notice): boolean {
  const named = ({ title, language }: Notice): boolean => {
    const terms = termsIn(title, language);
    return subjects.every((one) => holds(terms, one));
  };
  return !named(inTalk) && found.some(({ notice }) => notice.id !== inTalk.id && named(notice));
}

/** Whether a question goes on about a notice: it names no subject, or one that the notice tells of, or leans on what was said. */
function goesOn(question: Question, found: readonly FoundNotice[], inTalk: Notice): boolean {
  const { constraints, timeCue, leans } = question;
  // Which one of several is asked for is reasoned about over all of them.
  if (timeCue !== null || constraints.years.length + constraints.ordinals.length > 0) return false;
  const subjects = subjectsOf(question);
  if (subjects.length === 0) return true;
  if (namesAnother(subjects, found, inTalk)) return false;
  const terms = termsIn(`${inTalk.title}\n${inTalk.text}`, inTalk.language);
  return subjects.every((one) => holds(terms, one)) || leans;
}

/**
 * The notices that a question is asked of where it goes on about the one in talk: that one, or the same in the language of the question,
 * with others of its publisher on the same subject. As it was where the question leaves it.
 */
export function stayWithTalk(
  question: Question,
  found: readonly FoundNotice[],
  inTalk: string | undefined,
  shelf: Shelf,
): { readonly question: Question; readonly found: readonly FoundNotice[] } {
  const notice = inTalk === undefined ? undefined : shelf.notice(inTalk);
  if (!notice || (notice.published?.on ?? '') > question.asOf || !goesOn(question, found, notice))
    return { question, found };
  const own = found.find((one) => one.notice.id === notice.id) ?? asFullMatch(notice, shelf);
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
