const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

/** The letters of a Hangul syllable, as positions in Unicode's order of initial consonants, vowels and final consonants (0: none). */
export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** The letters of a syllable; null for anything else. */
export function splitSyllable(syllable: string): Syllable | null {
  const code = syllable.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return null;
  return {
    initial: Math.floor((code - FIRST) / (VOWELS * FINALS)),
    vowel: Math.floor((code - FIRST) / FINALS) % VOWELS,
    final: (code - FIRST) % FINALS,
  };
}

/** The syllable that these letters make. */
export const joinSyllable = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(FIRST + (initial * VOWELS + vowel) * FINALS + final);
