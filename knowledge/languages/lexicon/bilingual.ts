import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { mixedTerms } from '../telling/terms.ts';

const BilingualList = z.object({
  entries: z.array(
    z.object({
      ko: z.array(z.string().min(1)).min(1),
      en: z.array(z.string().min(1)).min(1),
      field: z.string().optional(),
    }),
  ),
});

/** Compounds of one head that are looked for: a head as common as 사업 has hundreds. */
const MOST_BY_HEAD = 12;

/** English words of each part of a compound that are looked for. */
const FORMS_OF_PART = 2;
const SHORTEST_PART = 2;
const LONGEST_COMPOUND = 12;

/** The fewest known words of two syllables or more that a compound is made of; an ending may follow. `[]` where it isn't. */
function splitCompound(compound: string, isKnown: (word: string) => boolean): string[] {
  if (compound.length > LONGEST_COMPOUND) return [];
  for (let length = compound.length; length >= SHORTEST_PART; length -= 1) {
    const first = compound.slice(0, length);
    if (!isKnown(first)) continue;
    const rest = compound.slice(length);
    if (rest.length < SHORTEST_PART) return [first];
    const others = splitCompound(rest, isKnown);
    if (others.length > 0) return [first, ...others];
  }
  return [];
}

/** Words that mean the same as another, in its own language and across. */
export interface Bilingual {
  /** Names of towns, counties and provinces in both languages. */
  readonly places: readonly string[];
  /** Names of countries in both languages. */
  readonly countries: readonly string[];
  /**
   * Lists of English index terms for a Korean compound whose parts are all in the list, a term or more for each part: 마약상담 is 마약
   * and 상담. `[]` for other words.
   */
  ofParts(compound: string): string[][];
  /** Lists of index terms, one for each word that means the same as `word` (whose terms are given); `[]` where none is known. */
  alternatives(word: string, terms: readonly string[]): string[][];
}

/** Knows no word. */
export const noBilingual: Bilingual = {
  places: [],
  countries: [],
  ofParts: () => [],
  alternatives: () => [],
};

/** Builds the look-up from pairs of Korean and English words. */
export function createBilingual(entries: z.infer<typeof BilingualList>['entries']): Bilingual {
  const byKey = new Map<string, Map<string, string[]>>();
  const byHead = new Map<string, string[][]>();
  const ofKorean = new Map<string, string[][]>();
  for (const { ko, en } of entries) {
    const forms = [...ko, ...en].map((form) => mixedTerms(form)).filter((terms) => terms.length > 0);
    const english = en.map((form) => mixedTerms(form)).filter((terms) => terms.length > 0);
    for (const form of ko) {
      ofKorean.set(form, [...(ofKorean.get(form) ?? []), ...english]);
      // A Korean compound ends in its head: 정상회의 is a 회의.
      for (let length = 2; length < form.length; length += 1) {
        const head = form.slice(-length);
        byHead.set(head, [...(byHead.get(head) ?? []), ...english]);
      }
    }
    for (const terms of forms) {
      const key = terms.join(' ');
      const others = byKey.get(key) ?? new Map<string, string[]>();
      for (const other of forms) {
        const otherKey = other.join(' ');
        if (otherKey !== key) others.set(otherKey, other);
      }
      byKey.set(key, others);
    }
  }
  const namesIn = (wanted: string): string[] =>
    entries.filter(({ field }) => field === wanted).flatMap(({ ko, en }) => [...ko, ...en]);
  return {
    places: namesIn('place'),
    countries: namesIn('country'),
    ofParts(compound) {
      const parts = splitCompound(compound, (part) => ofKorean.has(part));
      const [first, ...others] = parts.map((part) => (ofKorean.get(part) ?? []).slice(0, FORMS_OF_PART));
      if (!first || others.length === 0) return [];
      return others.reduce(
        (all, forms) => all.flatMap((one) => forms.map((form) => [...one, ...form])),
        first,
      );
    },
    alternatives(word, terms) {
      const same = [...(byKey.get(terms.join(' '))?.values() ?? [])];
      const [only, ...others] = terms;
      // The people and things of a country: Korea, Korean.
      if (only !== undefined && others.length === 0 && /[a-z]{3}an?$/.test(only))
        same.push([only.endsWith('n') ? only.slice(0, -1) : `${only}n`]);
      return [...same, ...(byHead.get(word) ?? []).slice(0, MOST_BY_HEAD)];
    },
  };
}

/** Reads the list that ships with the product. Throws where it is not of its form. */
export function loadBilingual(): Bilingual {
  const json: unknown = JSON.parse(readFileSync(new URL('bilingual.json', import.meta.url), 'utf8'));
  return createBilingual(BilingualList.parse(json).entries);
}
