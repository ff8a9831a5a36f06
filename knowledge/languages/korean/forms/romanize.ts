import { type Syllable, splitSyllable } from './syllables.ts';

/** Revised Romanization of the initial consonants, in Unicode's order. */
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
/** Final consonants as they sound at the end of a word; the first is none. */
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** Final consonants before a vowel: the part that stays, a bar, and the part that moves over. */
const LINKED =
  '| |g |kk k|s |n n|j |n |d |r l|g l|m l|b l|s l|t l|p |r |m |b p|s |s |ss ng| |j |ch |k |t |p |'.split(' ');

/**
 * Writes the Hangul of a word in Latin letters, lower case, by the Revised Romanization of Korean as it is used for names:
 * sounds that change at the joint of two syllables are written as they sound (종로 `jongno`, 신라 `silla`), tense and, as in nouns,
 * aspirated ones are not (압구정 `apgujeong`, 묵호 `mukho`). Other characters stay as they are.
 */
export function romanizeHangul(word: string): string {
  let latin = '';
  let before: Syllable | null = null;
  for (const character of word.normalize('NFC')) {
    const syllable = splitSyllable(character);
    latin += joint(before, syllable);
    latin += syllable ? (VOWELS[syllable.vowel] ?? '') : character;
    before = syllable;
  }
  return latin + joint(before, null);
}

/** The consonants between two vowels: the final of one syllable and the initial of the next. */
function joint(before: Syllable | null, after: Syllable | null): string {
  const final = FINALS[before?.final ?? 0] ?? '';
  const initial = INITIALS[after?.initial ?? 11] ?? '';
  if (!after) return final;
  if (!before || before.final === 0) return initial;
  if (initial === '') return link(before, after);
  if (initial === 'n' || initial === 'm') return nasal(final, initial);
  if (initial === 'r') return liquid(final);
  return final + initial;
}

function link(before: Syllable, after: Syllable): string {
  const [stays = '', moves = ''] = (LINKED[before.final] ?? '').split('|');
  const isBeforeI = VOWELS[after.vowel] === 'i';
  // 해돋이 haedoji, 같이 gachi.
  if (isBeforeI && moves === 'd') return `${stays}j`;
  if (isBeforeI && moves === 't') return `${stays}ch`;
  return stays + moves;
}

const NASAL_OF: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };

function nasal(final: string, initial: string): string {
  if (final === 'l' && initial === 'n') return 'll';
  return (NASAL_OF[final] ?? final) + initial;
}

function liquid(final: string): string {
  if (final === 'l' || final === 'n') return 'll';
  return `${NASAL_OF[final] ?? final}n`;
}
