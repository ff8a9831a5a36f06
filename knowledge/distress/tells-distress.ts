import { ENGLISH_DANGER } from '../languages/english/distress/danger.ts';
import { ENGLISH_SELF } from '../languages/english/distress/self.ts';
import { KOREAN_DANGER } from '../languages/korean/distress/danger.ts';
import { KOREAN_SELF } from '../languages/korean/distress/self.ts';
import { isCried } from './cry.ts';

/** Of longer texts the beginning and the end are read, in UTF-16 units each. */
const LONGEST = 10_000;
/** … and of a sentence the beginning. */
const LONGEST_SENTENCE = 1_000;
const HANGUL = /\p{Script=Hangul}/u;

function sentencesOf(text: string): string[] {
  const said = text.length <= 2 * LONGEST ? text : `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}`;
  // Not NFKC: it would take lone Korean letters apart from what they are typed as.
  return said
    .normalize('NFC')
    .toLowerCase()
    .split(/[.!?。！？…\n\r;]+/u)
    .map((sentence) => sentence.slice(0, LONGEST_SENTENCE));
}

/** Words with one space between, without apostrophes and marks; letters drawn out ("dieeee") as at most two. */
const englishWords = (sentence: string): string =>
  sentence
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .trim();

/** Syllables alone: how Korean is spaced says nothing. */
const koreanSyllables = (sentence: string): string => sentence.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * True where somebody says that they, or somebody near them, are in danger: of ending or hurting themselves, of being hurt, of their life.
 * It is told by what is said of oneself and of harm, never by a form of wishing, and not where harm is the subject of a service ("suicide
 * prevention centre"). Knows English and Korean; false in other languages.
 */
export const tellsDistress = (text: string): boolean => cryIn(text) !== null;

/** The first sentence, in lower case, by which distress is told; null where it isn't. */
export function cryIn(text: string): string | null {
  const cry = sentencesOf(text).find((sentence) =>
    HANGUL.test(sentence)
      ? isCried(KOREAN_SELF, koreanSyllables(sentence)) || isCried(KOREAN_DANGER, koreanSyllables(sentence))
      : isCried(ENGLISH_SELF, englishWords(sentence)) || isCried(ENGLISH_DANGER, englishWords(sentence)),
  );
  return cry?.trim() ?? null;
}
