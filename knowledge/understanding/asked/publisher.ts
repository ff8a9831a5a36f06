import { romanizeHangul } from '../../languages/korean/forms/romanize.ts';
import { mixedTerms } from '../../languages/telling/terms.ts';
import type { Concept } from '../concept.ts';
import { ofNothing } from '../concepts.ts';
import { placeOf } from '../places.ts';

/** What the place of a publisher that a talk is about weighs among a question's words: it finds, but needn't be said in the notice. */
const OF_TALK = 0.5;

/** The publisher that alone may answer, as a word to look for; null where any may, or where the question names another of these places. */
export function publisherAsked(
  publisher: string | undefined,
  placesNamed: readonly Concept[],
): { readonly publisher: string; readonly concept: Concept } | null {
  if (!publisher) return null;
  const word = placeOf(publisher) ?? publisher;
  const isIt = ({ word: named }: Concept): boolean =>
    [word, romanizeHangul(word)].some((one) => one.toLowerCase() === named.toLowerCase());
  if (placesNamed.some((named) => !isIt(named))) return null;
  return {
    publisher,
    concept: { ...ofNothing, word, written: word, terms: mixedTerms(word), weight: OF_TALK },
  };
}
