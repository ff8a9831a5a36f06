import { dateReader } from '../../../time/assemble.ts';
import type { Grammar } from '../../../time/pieces.ts';
import { type Rule, scan } from '../../../time/rules.ts';
import type { DateReader } from '../../../time/time.ts';
import { calendarRules, portionRules } from './calendar.ts';
import { lengthRules } from './lengths.ts';
import { lunarRules } from './lunar.ts';
import { holidayRules, relativeRules } from './relative.ts';
import { leanKorean } from './tense.ts';
import { timeRules } from './times.ts';

/** Where a date can begin: a figure, or the first syllables of a word of time. */
const STARTER =
  /['’‘]?\d+|[월화수목금토일](?:요일|(?=[·ㆍ,/~∼～–-] ?[월화수목금토일]))|음력|[(（]음(?:력)?[)）]|음(?=\.? ?\d)|윤\d|정월|동짓달|섣달|회계|말일|첫날|오[전후늘는]|새벽|아침|점심|저녁|[낮밤]|정오|자정|어[제젯린버]|엊그제|그[제저]|[금명]일|내[일년후달월주]|모레|글피|지[금난지]|현충|올|금[년월주]|작년|재작년|저번|이[번달]|다[음다가]|당월|[전익차](?=월)|[차익](?=주)|차차주|연[말초]|매[일주월달년해]|해마다|날마다|격[주월년]|최근|향후|앞으로|첫|[두세네다한열석넉몇]|여섯|일곱|여덟|아홉|하[루반순]|이틀|사흘|나흘|닷새|열흘|보름|마지막|둘째|셋째|넷째|상[반순]|[초중][순반]|후반|[초말](?=[에의까부경,\s.]|$)|봄|여름|가을|겨울|신정|삼일절|3[·.]1절|어린이날|어버이날|식목일|스승의날|제헌절|광복절|개천절|한글날|크리스마스|성탄절/g;

/** A fiscal year, which needn't be the calendar's: the quarters counted in it date nothing. */
const fiscal: Rule = { pattern: /회계 ?연도/y, read: () => ({ type: 'other', spreads: true }) };

const BY_DIGIT: readonly Rule[] = [
  ...lunarRules.slice(1, 2),
  ...lengthRules,
  ...timeRules,
  ...calendarRules,
  ...holidayRules,
  ...portionRules,
];
const BY_WORD: readonly Rule[] = [
  ...lunarRules,
  fiscal,
  ...lengthRules,
  ...relativeRules,
  ...timeRules,
  ...holidayRules,
  ...portionRules,
];

function rulesFor(token: string): readonly Rule[] {
  return /\d$/.test(token) ? (/^['’‘]/.test(token) ? calendarRules : BY_DIGIT) : BY_WORD;
}

const JOINS = /^(?:\s?의\s?|\s?에\s?|,\s?|\s?\(|\)\s?|\s{0,2}|\s?중\s?|\s?연도\s?)$/;
const RANGES = /^\)?\s?(?:에?서?부터|부터|에서|[~∼～〜–-])\s?(?:오는 |다음 날 )?$/;
const LISTS = /^\)?\s?(?:[,·ㆍ]|와|과|및|또는|이나)\s?$/;

const grammar: Grammar = {
  pieces: (text, scene) => scan(text, STARTER, rulesFor, scene),
  joins: (gap) => JOINS.test(gap),
  ranges: (gap, _, after) => RANGES.test(gap) && !(/에서\s?$/.test(gap) && /^\)?(?:으로|로)/.test(after)),
  lists: (gap) => LISTS.test(gap),
  yearLast: false,
  bothCalendars: /^\s?[(（]\s?(?:양력\s?)?$|^,?\s?양력\s?$/,
  shifts: (first, gap, after) => {
    if (first === 'length' || !/^(?:로부터|으로부터|부터)?\s?$/.test(gap) || gap.trim() === '') return null;
    if (/^ ?(?:이내|안|내|간|동안)/.test(after)) return 'span';
    return /^ ?(?:후|뒤)/.test(after) ? 'later' : null;
  },
  bound: (_, after) => {
    if (/^\)?\s?(?:까지|이전|전까지|전에|안에|이내|내에|내로)/.test(after)) return 'until';
    return /^\)?에?\s?(?:부터|이후|이래|또는 그 이후|후부터)/.test(after) ? 'from' : 'during';
  },
  lean: leanKorean,
};

/** Reads the dates and times of a Korean text. */
export const readKoreanDates: DateReader = dateReader(grammar);
