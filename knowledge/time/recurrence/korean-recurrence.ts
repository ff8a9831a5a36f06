import { recurrenceReader } from './assemble-recurrence.ts';
import { KOREAN_STARTER, koreanSigns } from './korean-signs.ts';
import { signsIn } from './signs.ts';

/** Reads the recurrences of a Korean text. */
export const readKoreanRecurrences = recurrenceReader({
  closedFirst: false,
  hint: /[월화수목금토일](?:요일|욜|\s?[~∼～〜–·,ㆍ/-])|[(（][월화수목금토일][)）]|평일|주말|주중|매\s?[일주월달]|격주|2주|날마다|연중|휴일|설날|추석|명절/,
  ends: /\n|(?<=[다요음임됨])\.\s+|;\s/g,
  row: /^[\s\p{P}|]*(?:\p{L}+[\s\p{P}|]*){0,2}$/u,
  signs: (text) => signsIn(text, KOREAN_STARTER, koreanSigns),
});
