import { type Bilingual, loadBilingual, noBilingual } from '../languages/lexicon/bilingual.ts';
import { type Everyday, loadEveryday, noEveryday } from '../languages/lexicon/everyday.ts';
import { mixedTerms } from '../languages/telling/terms.ts';
import { createPlaces, type IsPlace, placeOf } from './places.ts';

/** The lists in which the words of a question are looked up. */
export interface Vocabulary {
  readonly bilingual: Bilingual;
  readonly everyday: Everyday;
  /** True for places of the bilingual list, and those whose authorities publish the notices. */
  readonly isPlace: IsPlace;
  /** The same for countries: notices seldom name their own. */
  readonly isCountry: IsPlace;
}

/** Knows no word. */
export const noVocabulary: Vocabulary = {
  bilingual: noBilingual,
  everyday: noEveryday,
  isPlace: () => false,
  isCountry: () => false,
};

/** A vocabulary that learns places from the names of the notices' publishers. */
export interface GrowingVocabulary extends Vocabulary {
  /** A name that tells no place, or null, is fine. */
  addPublisher(publisher: string | null): void;
}

/** Reads the lists that ship with the product, and takes further places from the names of the notices' publishers. */
export function loadVocabulary(publishers: Iterable<string | null>): GrowingVocabulary {
  const bilingual = loadBilingual();
  const known = new Set<string>();
  const isListed = createPlaces(bilingual.places);
  const places = new Set<string>();
  function addPublisher(publisher: string | null): void {
    if (publisher === null || known.has(publisher)) return;
    known.add(publisher);
    const place = placeOf(publisher);
    if (place !== null) places.add(mixedTerms(place).join(' '));
  }
  for (const publisher of publishers) addPublisher(publisher);
  return {
    bilingual,
    everyday: loadEveryday(),
    isPlace: (terms) => isListed(terms) || places.has(terms.join(' ')),
    isCountry: createPlaces(bilingual.countries),
    addPublisher,
  };
}
