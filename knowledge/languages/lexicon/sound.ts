import { romanizeHangul } from '../korean/forms/romanize.ts';

/** Spellings of English and of romanised Korean, and the class of sound that Hangul keeps of them; used in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Hangul puts 으 where consonants stand together: Frank is 프랭크. No English word writes it, but for names such as Europe.
  [/(?<![aeiouwy]|^)eu(?![aeiouwy])/g, '-'],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/mb$/, 'm'],
  [/igh/g, 'i'],
  [/tion|sion/g, 'san'],
  [/ture/g, 'sar'],
  [/tch|sch|ch|sh|th|ts|dg|j|z/g, 's'],
  [/ph|f|v|b/g, 'p'],
  [/x/g, 'ks'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ng(?![aeiouy])|ng$/g, 'n'],
  [/[cg]/g, 'k'],
  [/d/g, 't'],
  // Hangul writes no r at the end of a syllable: park is 파크, center 센터.
  [/(?<=[aeiouwy])r(?![aeiouwyr])/g, ''],
  [/r/g, 'l'],
  [/[-'’]|(?<!^)h/g, ''],
  [/[aeiouwy]+/g, 'a'],
  [/([^a])\1+/g, '$1'],
  // A last vowel is often silent, and one before the last n, l or m weak: Johnson is 존슨.
  [/a$/, ''],
  [/(?<=.{3})a(?=[nlm]$)/, ''],
];

/** Fewer consonants say too little: game, gum and 요금 have the same two. */
const FEWEST_CONSONANTS = 3;

/**
 * A word by its consonants in classes of sound, and `a` for the vowels between, so that a name or loan word in Hangul and in Latin
 * letters meet: 글래스고 and Glasgow are both `klask`. Null where there are too few consonants to tell words apart, and for what is
 * no word of one of these scripts.
 */
export function soundOf(word: string): string | null {
  const latin = romanizeHangul(word).toLowerCase();
  if (!/^[a-z'’]+$/.test(latin)) return null;
  const sound = SOUNDS.reduce((text, [spelling, kept]) => text.replace(spelling, kept), latin);
  return sound.replaceAll('a', '').length < FEWEST_CONSONANTS ? null : sound;
}
