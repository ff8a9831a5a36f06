/** Neighbouring keys, as they are struck without a thought. */
const KEY_ROWS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ',
  'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ',
  'ㅋㅌㅊㅍㅠㅜㅡ',
];
/** Shorter runs are words too: "we", "as". */
const SHORTEST_RUN = 4;
const REPEATED = /^(.)\1{2,}$/u;
const LONE_LETTERS = /^[ㄱ-ㅎㅏ-ㅣ]+$/u;

function isStruck(word: string): boolean {
  if (LONE_LETTERS.test(word) || REPEATED.test(word)) return true;
  if (word.length < SHORTEST_RUN) return false;
  return KEY_ROWS.some((row) => row.includes(word) || [...row].reverse().join('').includes(word));
}

/** True for an utterance of figures alone ("12345"), of lone Korean letters, of one letter again and again, or of keys in a row ("asdf"). */
export function isContentless(text: string): boolean {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every(isStruck);
}
