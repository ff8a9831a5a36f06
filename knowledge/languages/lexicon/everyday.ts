import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { englishTerm } from '../english/words.ts';
import { createKoreanWords } from '../korean/forms/said.ts';
import { isVerb } from '../korean/forms/verbs.ts';
import { mixedTerms } from '../telling/terms.ts';
import { type Token, tokens } from '../telling/tokens.ts';

const Words = z.array(z.string().min(1));
const WordLists = z.object({
  same: z.array(Words.min(2)),
  oneWay: z.array(z.object({ said: Words.min(1), written: Words.min(1) })),
});
const EverydayList = z.object({ en: WordLists, ko: WordLists });

/**
 * What people say, and what notices write for it. `same`: words that may stand for one another. `oneWay`: what is `said` may be meant by
 * what is `written`, not the other way round. A word may be a phrase; Korean verbs are in their dictionary form.
 */
export type EverydayWords = z.infer<typeof WordLists>;

/** Lists of index terms, one for each word or phrase that may stand for another. */
export type Meanings = readonly (readonly string[])[];

/** Words of one language that people and notices use for one another. */
export interface Everyday {
  /**
   * What notices may write for the words of a text, by the word as it stands there in lower case. What a phrase means is meant by each
   * of its words. Words of which nothing is known are left out.
   */
  meaningsIn(text: string): ReadonlyMap<string, Meanings>;
}

/** Knows no word. */
export const noEveryday: Everyday = { meaningsIn: () => new Map() };

/** Words that may stand inside a phrase: "put the bins out". */
const DETERMINERS = new Set(
  'a an the my your our his her their its some any this that these those'.split(' '),
);
const PARTICLES = new Set('in out off up on over away back down'.split(' '));
/** Words between the verb and its particle ("hand my old form in"), and between a Korean noun and its verb (돈을 얼마나 내요). */
const MOST_BETWEEN = 3;

const englishKey = (word: string): string => englishTerm(word) ?? word.replace(/[’]/gu, "'");
const keyOf = ({ kind, text }: Token): string => (kind === 'word' ? englishKey(text) : text);

/** Index terms of a word as notices write it; `[]` for a verb of one syllable, whose forms no term has. */
function writtenTerms(word: string): string[] {
  const words = tokens(word).map(({ kind, text }) => {
    const verb = kind === 'hangul' && isVerb(text);
    return { verb, text: verb ? text.slice(0, -1) : text };
  });
  if (words.some(({ verb, text }) => verb && text.length === 1)) return [];
  return mixedTerms(words.map(({ text }) => text).join(' '));
}

/** A text's words, and the keys that each may be. */
interface Said {
  readonly words: readonly string[];
  readonly keys: readonly (readonly string[])[];
}

/** The positions of a phrase whose first word stands at `first`; null where the others don't follow. */
function positionsOf(wanted: readonly string[], first: number, { words, keys }: Said): number[] | null {
  const last = wanted.at(-1) ?? '';
  const parts = isVerb(last) || (wanted.length === 2 && PARTICLES.has(last));
  const positions = [first];
  let at = first;
  for (const key of wanted.slice(1)) {
    let between = 0;
    for (at += 1; !keys[at]?.includes(key); at += 1) {
      const word = words[at];
      if (word === undefined) return null;
      if (DETERMINERS.has(word)) continue;
      between += 1;
      if (!parts || PARTICLES.has(word) || between > MOST_BETWEEN) return null;
    }
    positions.push(at);
  }
  return positions;
}

/** What is known of a phrase: its keys with spaces between, as it is said, and the lines of what is written for it. */
interface Entry {
  readonly phrase: string;
  readonly said: string;
  readonly lines: (readonly string[])[];
}

/** Index terms of what may be written for a phrase, each once and without the phrase itself. */
function meaningsOf({ said, lines }: Entry): Map<string, readonly string[]> {
  const own = writtenTerms(said).join(' ');
  const meanings = new Map<string, readonly string[]>();
  for (const word of lines.flat()) {
    const terms = writtenTerms(word);
    const id = terms.join(' ');
    if (id !== '' && id !== own) meanings.set(id, terms);
  }
  return meanings;
}

/** Builds the look-up. It keeps the lines as they are: terms are made for the few that a question needs. */
export function createEveryday({ same, oneWay }: EverydayWords): Everyday {
  const korean = createKoreanWords();
  const byFirst = new Map<string, Entry[]>();
  function addPhrase(keys: readonly string[], said: string, line: readonly string[]): void {
    for (const key of keys) if (/^\p{Script=Hangul}/u.test(key)) korean.add(key);
    const [first = ''] = keys;
    const phrase = keys.join(' ');
    const others = byFirst.get(first);
    const known = others?.find((entry) => entry.phrase === phrase);
    if (known) known.lines.push(line);
    else if (others) others.push({ phrase, said, lines: [line] });
    else byFirst.set(first, [{ phrase, said, lines: [line] }]);
  }
  function add(said: string, line: readonly string[]): void {
    const words = tokens(said);
    addPhrase(words.map(keyOf), said, line);
    // 문 닫다 is also written 문닫다.
    if (words.length > 1 && words.every(({ kind }) => kind === 'hangul'))
      addPhrase([words.map(({ text }) => text).join('')], said, line);
  }
  for (const group of same) for (const word of group) add(word, group);
  for (const { said, written } of oneWay) for (const word of said) add(word, written);

  /** The phrases of a text, with the positions of their words. */
  function phrasesIn(said: Said): { positions: readonly number[]; entry: Entry }[] {
    return said.keys.flatMap((keys, first) =>
      keys
        .flatMap((key) => byFirst.get(key) ?? [])
        .flatMap((entry) => {
          const positions = positionsOf(entry.phrase.split(' '), first, said);
          return positions ? [{ positions, entry }] : [];
        }),
    );
  }

  return {
    meaningsIn(text) {
      const run = tokens(text);
      const said: Said = {
        words: run.map((token) => token.text),
        keys: run.map((token) => (token.kind === 'hangul' ? korean.in(token.text) : [keyOf(token)])),
      };
      const found = phrasesIn(said);
      const inPhrases = new Set(
        found.filter(({ positions }) => positions.length > 1).flatMap(({ positions }) => positions),
      );
      const byWord = new Map<string, Map<string, readonly string[]>>();
      for (const { positions, entry } of found) {
        // A phrase means another thing than its words: a bank holiday is no holiday at a bank.
        if (positions.length === 1 && positions.some((at) => inPhrases.has(at))) continue;
        const meanings = meaningsOf(entry);
        for (const at of positions) {
          const word = said.words[at] ?? '';
          byWord.set(word, new Map([...(byWord.get(word) ?? []), ...meanings]));
        }
      }
      return new Map([...byWord].map(([word, meanings]) => [word, [...meanings.values()]]));
    },
  };
}

/** Reads the list that ships with the product. Throws where it is not of its form. */
export function loadEveryday(): Everyday {
  const json: unknown = JSON.parse(readFileSync(new URL('everyday.json', import.meta.url), 'utf8'));
  const { en, ko } = EverydayList.parse(json);
  return createEveryday({ same: [...en.same, ...ko.same], oneWay: [...en.oneWay, ...ko.oneWay] });
}
