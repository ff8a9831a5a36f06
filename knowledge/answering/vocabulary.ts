import { type Bilingual, loadBilingual, noBilingual } from '../language/bilingual.ts';
import { type Everyday, loadEveryday, noEveryday } from '../language/everyday.ts';
import { createPlaces, type IsPlace, placeOf } from './places.ts';

/** The lists in which the words of a question are looked up. */
export interface Vocabulary {
  readonly bilingual: Bilingual;
  readonly everyday: Everyday;
  /** True for places of the bilingual list, and those whose authorities publish the notices. */
  readonly isPlace: IsPlace;
}

/** Knows no word. */
export const noVocabulary: Vocabulary = {
  bilingual: noBilingual,
  everyday: noEveryday,
  isPlace: () => false,
};

/** Reads the lists that ship with the product, and takes the places from the names of the notices' publishers. */
export function loadVocabulary(publishers: Iterable<string | null>): Vocabulary {
  const bilingual = loadBilingual();
  const places = [...new Set(publishers)].flatMap((publisher) => (publisher && placeOf(publisher)) || []);
  return { bilingual, everyday: loadEveryday(), isPlace: createPlaces([...bilingual.places, ...places]) };
}
