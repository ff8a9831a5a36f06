import type { Day } from '../../../notice.ts';
import { recurrenceReader } from '../../../time/recurrence/assemble-recurrence.ts';
import { type PlacedSign, placesOfDay, signsIn } from '../../../time/recurrence/signs.ts';
import { KOREAN_STARTER, koreanSigns } from './signs.ts';

const signs = (text: string): PlacedSign[] => signsIn(text, KOREAN_STARTER, koreanSigns);

/** Where a Korean text names the day. */
export const koreanPlaces = (text: string, day: Day) => placesOfDay(signs(text), day);

/** Reads the recurrences of a Korean text. */
export const readKoreanRecurrences = recurrenceReader({
  closedFirst: false,
  partOfDay: /^\s?(?:오전|오후|저녁|밤)(?!\s?\d)/i,
  yearly: /[하동]절기|[하동]계|여름|겨울|매년|해마다/iu,
  boundsBehind: true,
  fewest: 2,
  hint: /[월화수목금토일](?:요일|욜|\s?[~∼～〜–·,ㆍ/-])|[(（][월화수목금토일][)）]|평일|주말|주중|매\s?[일주월달]|격주|2주|날마다|연중|휴일|설날|추석|명절/,
  oneWeek:
    /(?:(?:다다음|다음|이번|지난|저번|돌아오는|오는) ?주|(?<!\p{L})(?:차주|내주|금주|익주))(?=[\s월화수목금토일에의,(])/u,
  ends: /\n|(?<=[다요음임됨])\.\s+|;\s/g,
  row: /^[\s\p{P}|]*(?:\p{L}+[\s\p{P}|]*){0,2}$/u,
  signs,
});
