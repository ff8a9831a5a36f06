import { editDistance } from '../telling/edit-distance.ts';
import type { Correction, PossibleSlip, SpellingRules } from '../telling/slips.ts';
import { type KnownWords, loadKnownWords } from './known-words.ts';
import { englishQuestionTerm } from './words.ts';

/** Short forms of chats and what they stand for. Those that are words of their own ("bio", "fab") are left out. */
const SHORT_FORMS = new Map(
  `hw how|wen when|wn when|wher where|wat what|wot what|wut what|wht what|whos who is|hows how is|wheres where is|whens when is
   cn can|cld could|shld should|wld would|pls please|plz please|thx thanks|ty thanks|abt about|b4 before|nxt next|2day today
   2moro tomorrow|tmrw tomorrow|tmr tomorrow|tomoz tomorrow|2nite tonight|tonite tonight|wknd weekend|wkend weekend|mins minutes
   hrs hours|ppl people|addy address|addr address|appt appointment|bday birthday|govt government|dept department|ph phone|fone phone
   num number|nr number|tel telephone|docs documents|reg registration|info information|asap soon|gonna going to|wanna want to
   gotta have to|gimme give me|lemme let me|dunno do not know|kinda kind of|ive i have|im i am|ur your|u you|r are|y why|bc because
   cuz because|coz because|btw by the way|w with|wo without|thru through|nite night|lib library|univ university|uni university`
    .split(/[|\n]/)
    .map((pair) => {
      const [short = '', ...full] = pair.trim().split(' ');
      return [short, full.join(' ')] as const;
    }),
);

const WORD = /(?<![\p{L}\p{N}'’@./-])[\p{L}\d]+(?![\p{L}\p{N}@/]|[.'’-]\p{L})/gu;
const LATIN = /^[a-z]+$/;
/** Letters of a word from which it may be a slip of another, and from which two letters may be amiss. */
const SHORTEST = 4;
const TWO_AMISS = 7;
/** A word of two common ones without a space has at least so many letters, and each of the two at least three. */
const RUN_TOGETHER = 6;
/** What a first letter put wrong, a pair of the same letters, a vowel for a vowel, and a word's rarity count. */
const FIRST_LETTER = 1;
const DOUBLED = -0.4;
const VOWELS = -0.2;
const RARITY = 0.15;
/** What a word that only asks counts: any text may hold it. */
const ASKS_ONLY = 0.6;
/** Corrections that are handed on. */
const MOST = 5;

/** Letters that are heard alike: fotograph, stiker. */
const heard = (word: string): string => word.replace(/ph/g, 'f').replace(/ck?|q/g, 'k').replace(/z/g, 's');
const withoutVowels = (word: string): string => word.replace(/[aeiouy]/g, '');
const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1');

function costOf(
  written: string,
  { word, rarity }: { word: string; rarity: number },
  distance: number,
): number {
  return (
    distance +
    rarity * RARITY +
    (heard(written)[0] === heard(word)[0] ? 0 : FIRST_LETTER) +
    (undoubled(written) === undoubled(word) ? DOUBLED : 0) +
    (withoutVowels(written) === withoutVowels(word) ? VOWELS : 0)
  );
}

const termsOf = (words: string): string[] =>
  words.split(' ').flatMap((word) => englishQuestionTerm(word) ?? []);

/** Two letters amiss are a slip where the consonants are the same: "vehical". Else it may be a name that nobody wrote down. */
const soundsAlike = (a: string, b: string): boolean =>
  undoubled(withoutVowels(heard(a))) === undoubled(withoutVowels(heard(b)));

/** Verbs with a "not" that lost its apostrophe. */
const isContracted = (word: string, known: KnownWords): boolean =>
  word.endsWith('nt') && known.isWord(word.slice(0, -2));

/** The common words that so many letters make of a written one, nearest first. */
function nearWords(written: string, known: KnownWords): Correction[] {
  const most = written.length >= TWO_AMISS ? 2 : 1;
  const near: Correction[] = [];
  for (let letters = written.length - most; letters <= written.length + most; letters += 1)
    for (const one of known.ofLength(letters)) {
      const distance = editDistance(written, one.word, most);
      if (distance > most || (distance === 2 && !soundsAlike(written, one.word))) continue;
      const terms = termsOf(one.word);
      const cost = costOf(written, one, distance) + (terms.length === 0 ? ASKS_ONLY : 0);
      near.push({ to: one.word, cost, terms });
    }
  return near.sort((a, b) => a.cost - b.cost).slice(0, MOST);
}

/** Two common words that make the written one where the space between them is left out: "jobfair". */
function partedWords(written: string, known: KnownWords): Correction[] {
  if (written.length < RUN_TOGETHER) return [];
  const found: Correction[] = [];
  for (let at = 3; at <= written.length - 3; at += 1) {
    const parts = [written.slice(0, at), written.slice(at)];
    const rarities = parts.map(
      (part) => known.ofLength(part.length).find(({ word }) => word === part)?.rarity,
    );
    if (rarities.some((rarity) => rarity === undefined)) continue;
    const to = parts.join(' ');
    found.push({
      to,
      cost: 0.5 + rarities.reduce<number>((sum, rarity) => sum + (rarity ?? 0) * RARITY, 0),
      terms: termsOf(to),
    });
  }
  return found;
}

let known: KnownWords | undefined;
/** Read when first needed: most people spell well. */
const knownWords = (): KnownWords => {
  known ??= loadKnownWords();
  return known;
};

/** How English is misspelt in chats. */
export const englishSlips: SpellingRules = {
  plainly: (text) => text.replace(WORD, (word) => SHORT_FORMS.get(word.toLowerCase()) ?? word),
  slipsIn(text) {
    const slips: PossibleSlip[] = [];
    for (const { 0: found, index } of text.matchAll(WORD)) {
      const word = found.toLowerCase();
      if (word.length < SHORTEST || !LATIN.test(word) || termsOf(word).length === 0) continue;
      if (knownWords().isWord(word) || isContracted(word, knownWords())) continue;
      const corrections = [...nearWords(word, knownWords()), ...partedWords(word, knownWords())];
      slips.push({
        start: index,
        end: index + found.length,
        terms: termsOf(word),
        isNoWord: true,
        corrections: corrections.sort((a, b) => a.cost - b.cost),
      });
    }
    return slips;
  },
};
