import { romanizeHangul } from '../languages/korean/forms/romanize.ts';
import { koreanStem } from '../languages/korean/words.ts';
import { soundOf } from '../languages/lexicon/sound.ts';
import { tokens } from '../languages/telling/tokens.ts';

const HANGUL = /^\p{Script=Hangul}+$/u;
/** Words of fewer letters are too alike. */
const SHORTEST_LATIN = 5;
/** So many letters make an English word unlikely to sound like a Korean one by chance. */
const ENGLISH_LETTERS = 6;
/** Native words of two syllables are too many. */
const HANGUL_SYLLABLES = 3;
/** The most words given for one. */
const MOST = 6;

/** Which words of one script sound like a word of the other. */
export interface SoundIndex {
  /** Adds the Hangul words of a title. What is added is looked at when it is first asked for, so that building stays quick. */
  addTitle(title: string): void;
  /** Adds a Latin index term. */
  addTerm(term: string): void;
  /** Words of the other script that sound like this one; `[]` where none does. */
  like(word: string): string[];
}

/** An index of sounds without words. */
export function createSoundIndex(): SoundIndex {
  let titles = new Set<string>();
  let terms: string[] = [];
  const added = new Set<string>();
  const latin = new Map<string, string[]>();
  const hangul = new Map<string, string[]>();
  const put = (index: Map<string, string[]>, key: string | null, word: string): void => {
    if (key === null) return;
    const known = index.get(key);
    if (known) known.push(word);
    else index.set(key, [word]);
  };
  const isNew = (word: string): boolean => added.size < added.add(word).size;

  function takeIn(): void {
    for (const term of terms) if (isNew(term)) put(latin, soundOf(term), term);
    for (const { kind, text } of [...titles].flatMap((title) => tokens(title))) {
      const word = koreanStem(text);
      if (kind !== 'hangul' || !isNew(word)) continue;
      put(hangul, soundOf(word), word);
      put(hangul, romanizeHangul(word), word);
      // The name of a mountain, an island, a district: Yudal of 유달산.
      if (word.length > 2) put(hangul, romanizeHangul(word.slice(0, -1)), word);
    }
    terms = [];
    titles = new Set();
  }

  function likeHangul(word: string): string[] {
    const written = romanizeHangul(word);
    const byLetters = written.length >= SHORTEST_LATIN && added.has(written) ? [written] : [];
    const bySound = word.length >= HANGUL_SYLLABLES ? latin.get(soundOf(word) ?? '') : undefined;
    return [...byLetters, ...(bySound ?? [])];
  }

  function likeLatin(word: string): string[] {
    const byLetters = word.length >= SHORTEST_LATIN ? hangul.get(word) : undefined;
    const bySound = word.length >= ENGLISH_LETTERS ? hangul.get(soundOf(word) ?? '') : undefined;
    return [...(byLetters ?? []), ...(bySound ?? [])];
  }

  return {
    addTitle: (title) => void titles.add(title),
    addTerm: (term) => void terms.push(term),
    like(word) {
      takeIn();
      const found = HANGUL.test(word) ? likeHangul(word) : likeLatin(word);
      return [...new Set(found)].slice(0, MOST);
    },
  };
}
