import { joinSyllable, splitSyllable } from './syllables.ts';

/** Positions in Unicode's order of initial consonants, vowels and final consonants that are taken for one another in writing. */
const INITIALS_ALIKE = ['0 1 15', '3 4 16', '7 8 17', '9 10', '12 13 14', '11 18'];
const VOWELS_ALIKE = [
  '1 3 5 7',
  '10 11 15',
  '0 2',
  '4 6',
  '8 12',
  '13 17',
  '19 20 18',
  '4 8',
  '13 18',
  '9 14',
];
const FINALS_ALIKE = ['0 27', '1 2 24', '4 6', '4 21', '7 19 20 22 23 25', '17 26'];

function alikeTable(groups: readonly string[]): (position: number) => readonly number[] {
  const table = new Map<number, number[]>();
  for (const group of groups) {
    const positions = group.split(' ').map(Number);
    for (const one of positions)
      table.set(one, [...(table.get(one) ?? []), ...positions.filter((other) => other !== one)]);
  }
  return (position) => table.get(position) ?? [];
}
const initialsLike = alikeTable(INITIALS_ALIKE);
const vowelsLike = alikeTable(VOWELS_ALIKE);
const finalsLike = alikeTable(FINALS_ALIKE);

/** Syllables one slip away: 날자 for 날짜, 됬 for 됐. */
function syllablesLike(syllable: string): string[] {
  const letters = splitSyllable(syllable);
  if (!letters) return [];
  const { initial, vowel, final } = letters;
  return [
    ...initialsLike(initial).map((other) => joinSyllable({ initial: other, vowel, final })),
    ...vowelsLike(vowel).map((other) => joinSyllable({ initial, vowel: other, final })),
    ...finalsLike(final).map((other) => joinSyllable({ initial, vowel, final: other })),
  ];
}

/** Vowels that most people write for one another: ㅐ ㅒ ㅔ ㅖ, ㅙ ㅚ ㅞ, ㅜ ㅡ, ㅘ ㅝ. */
const vowelsConfused = alikeTable(['1 3 5 7', '10 11 15', '13 18', '9 14']);

/** The words that a Korean word is where one vowel is written as another that most people take for it: 페기물, 월새. With the place of it. */
export function vowelSlips(word: string): { readonly word: string; readonly at: number }[] {
  const syllables = [...word];
  return syllables.flatMap((syllable, at) => {
    const letters = splitSyllable(syllable);
    if (!letters) return [];
    return vowelsConfused(letters.vowel).map((vowel) => ({
      word: syllables.with(at, joinSyllable({ ...letters, vowel })).join(''),
      at,
    }));
  });
}

/** The words that a Korean word may be a slip of: one letter of one syllable written as another that sounds or looks like it. */
export function koreanSlips(word: string): string[] {
  const syllables = [...word];
  return syllables.flatMap((syllable, at) =>
    syllablesLike(syllable).map((other) => syllables.with(at, other).join('')),
  );
}
