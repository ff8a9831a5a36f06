import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { mixedTerms } from './terms.ts';

const Groups = z.array(z.array(z.string().min(1)).min(2));
const EverydayList = z.object({ en: Groups, ko: Groups });

/** Words of one language that people and notices use for one another. */
export interface Everyday {
  /** Lists of index terms, one for each word that may stand for the word with these terms; `[]` where none is known. */
  sameAs(terms: readonly string[]): string[][];
}

/** Knows no word. */
export const noEveryday: Everyday = { sameAs: () => [] };

/** Builds the look-up from groups of words. */
export function createEveryday(groups: readonly (readonly string[])[]): Everyday {
  const byKey = new Map<string, Map<string, string[]>>();
  for (const group of groups) {
    const forms = group.map((word) => mixedTerms(word)).filter((terms) => terms.length > 0);
    for (const form of forms) {
      const key = form.join(' ');
      const others = byKey.get(key) ?? new Map<string, string[]>();
      for (const other of forms) if (other.join(' ') !== key) others.set(other.join(' '), other);
      byKey.set(key, others);
    }
  }
  return { sameAs: (terms) => [...(byKey.get(terms.join(' '))?.values() ?? [])] };
}

/** Reads the list that ships with the product. Throws where it is not of its form. */
export function loadEveryday(): Everyday {
  const json: unknown = JSON.parse(readFileSync(new URL('everyday.json', import.meta.url), 'utf8'));
  const { en, ko } = EverydayList.parse(json);
  return createEveryday([...en, ...ko]);
}
