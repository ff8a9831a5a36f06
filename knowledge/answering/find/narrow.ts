import { romanizeHangul } from '../../languages/korean/forms/romanize.ts';
import { languageOf } from '../../languages/languages.ts';
import { mixedTerms } from '../../languages/telling/terms.ts';
import { isTranslation } from '../../translations.ts';
import { placeOf } from '../../understanding/places.ts';
import type { AskRequest, Concept, Question } from '../../understanding/question.ts';
import type { Candidate } from '../read/read.ts';
import type { FoundNotice, Shelf } from './search-notices.ts';

/** What the place of a publisher that a talk is about weighs among a question's words: it finds, but needn't be said in the notice. */
const OF_TALK = 0.5;

/** The publisher that alone may answer, as a word to look for; null where any may, or where the question names another of these places. */
export function publisherOf(
  { publisher }: Pick<AskRequest, 'publisher'>,
  placesNamed: readonly Concept[],
): { readonly publisher: string; readonly concept: Concept } | null {
  if (!publisher) return null;
  const word = placeOf(publisher) ?? publisher;
  const isIt = ({ word: named }: Concept): boolean =>
    [word, romanizeHangul(word)].some((one) => one.toLowerCase() === named.toLowerCase());
  if (placesNamed.some((named) => !isIt(named))) return null;
  const concept = { word, terms: mixedTerms(word), alternatives: [], weight: OF_TALK, expected: false };
  return { publisher, concept };
}

/**
 * The notices of the publisher that the question is about, of those that hold a word of the question itself where it has any: words of
 * the talk before alone don't answer what is new. All notices where it is about no publisher.
 */
export function ofPublisher(
  found: readonly FoundNotice[],
  { publisher, concepts }: Question,
): readonly FoundNotice[] {
  if (!publisher) return found;
  const own = concepts.filter(({ weight, expected }) => weight === 1 && expected);
  return found.filter(({ notice }) => {
    if (notice.publisher !== publisher) return false;
    if (own.length === 0) return true;
    const held = new Set(languageOf(notice.language).words.terms(`${notice.title}\n${notice.text}`));
    return own.some(({ terms, alternatives }) =>
      [terms, ...alternatives].some((one) => one.length > 0 && one.every((term) => held.has(term))),
    );
  });
}

/** True where an answer before this one was said to be wrong. */
export const isSecondTry = ({ withdrawn = [] }: Question): boolean => withdrawn.length > 0;

/** The candidates less those that share words with what was said not to answer, and those that say the same in another language. */
export function withoutWithdrawn(
  candidates: readonly Candidate[],
  { withdrawn = [] }: Question,
  shelf: Shelf,
): readonly Candidate[] {
  if (withdrawn.length === 0) return candidates;
  const notices = [...new Set(withdrawn.map(({ noticeId }) => noticeId))].flatMap(
    (id) => shelf.notice(id) ?? [],
  );
  return candidates.filter(({ notice, span }) => {
    const isWithdrawn = withdrawn.some(
      ({ noticeId, start, end }) => noticeId === notice.id && start < span.end && span.start < end,
    );
    return !isWithdrawn && !notices.some((one) => isTranslation(one, notice));
  });
}
