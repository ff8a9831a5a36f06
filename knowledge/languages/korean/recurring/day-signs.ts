import { weekdaysBetween } from '../../../time/recurrence/nth-weekday.ts';
import { type SignRule, plainSign as sign } from '../../../time/recurrence/signs.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const LETTERS = '월화수목금토일';
const LETTER = `[${LETTERS}]`;
/** A weekday in full, as the source of a pattern. */
export const NAME = `${LETTER}(?:요일|욜)`;
/** Between the ends of a range, as the source of a pattern. */
export const DASH = '\\s?[~∼～〜–-]\\s?';
const weekdayOf = (name: string): number => LETTERS.indexOf(name.charAt(0)) + 1;
const weekdaysIn = (names: string): number[] => [
  ...new Set([...names.replaceAll(/요일|욜/g, '')].map(weekdayOf).filter((one) => one > 0)),
];

const NTH_WORD = '(?:첫|두|세|네|다섯|[1-5])';
const NTH = `(?:첫째|둘째|셋째|넷째|다섯째|마지막|${NTH_WORD} ?번째|${NTH_WORD}째|제?[1-5](?=(?:[·,ㆍ] ?제?[1-5]){0,3} ?(?:번째|째|주)))`;
const NTH_JOIN = '(?:(?: ?주)?(?:[·,ㆍ] ?|와 ?|과 ?| 및 |, ?))';
const NUMBERS: Readonly<Record<string, number>> = {
  첫: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다: 5,
  마: -1,
};
const numbersIn = (ns: string): number[] =>
  [...ns.matchAll(/첫|둘|두|셋|세|넷|네|다섯|마지막|[1-5]/g)].map(
    ([word]) => NUMBERS[word.charAt(0)] ?? Number(word),
  );
/** Before "둘째 주": a month, which makes it one week. */
const OF_MONTH = /(?:\d ?월|이번 ?달|다음 ?달|지난 ?달|이달|금월|내달|다음|이번|지난)(?: ?의)? ?$/;

/** Behind 평일 and 주말, where they name days; 주말 체험 names none. */
const OF_DAYS = /^(?:에|은|는|마다|과|와|이|만|[·,ㆍ/:)]|\s?(?:\d|[(（|]|오[전후]|및|휴[관무]|쉬|매))/;

const HOLIDAYS: Readonly<Record<string, string>> = {
  신정: '01-01',
  삼일절: '03-01',
  어린이날: '05-05',
  현충일: '06-06',
  광복절: '08-15',
  개천절: '10-03',
  한글날: '10-09',
  성탄절: '12-25',
  크리스마스: '12-25',
};

const dateSign = ({ year, month, day, weekday }: Groups) =>
  ({
    is: 'date',
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
    weekday: weekday !== undefined,
  }) as const;

/** Signs of days in a Korean text; narrow ones first. */
export const koreanDaySigns: readonly SignRule[] = [
  {
    pattern: new RegExp(
      `(?:(?<year>(?:19|20)\\d\\d)년 ?)?(?<month>1[0-2]|0?[1-9])월 ?(?<day>[12]\\d|3[01]|0?[1-9])일(?! ?(?:간|동안))(?: ?\\(?(?<weekday>${LETTER}(?:요일)?)\\)|(?= ${NAME}))?`,
      'y',
    ),
    read: dateSign,
  },
  {
    pattern: new RegExp(
      `(?:(?<year>(?:19|20)\\d\\d)\\. ?)?(?<month>1[0-2]|0?[1-9])[./] ?(?<day>[12]\\d|3[01]|0?[1-9])\\.?(?![\\d%:가-힣])(?: ?\\((?<weekday>${LETTER}(?:요일)?)\\))?`,
      'y',
    ),
    read: (groups, { before }) => (/[\d.:/-]$/.test(before) ? null : dateSign(groups)),
  },
  {
    pattern: new RegExp(
      `(?:(?<year>(?:19|20)\\d\\d)년 ?)?(?<from>1[0-2]|0?[1-9])월?(?:${DASH}|부터 ?)(?:익년 ?|다음 ?해 ?)?(?<to>1[0-2]|0?[1-9])월(?! ?\\d)`,
      'y',
    ),
    read: ({ from, to, year }, { before }) =>
      /[\d.:/-]$/.test(before)
        ? null
        : {
            is: 'months',
            from: Number(from),
            to: Number(to),
            year: year === undefined ? null : Number(year),
          },
  },
  {
    pattern: /매(?:월|달) ?(?<days>(?:\d{1,2}일?(?:[·,ㆍ] ?|과 ?|와 ?)){0,9}\d{1,2}일|말일)/y,
    read: ({ days = '' }) => ({
      is: 'days',
      days: { every: 'month-day', days: days === '말일' ? [-1] : [...days.matchAll(/\d+/g)].map(Number) },
      sure: true,
    }),
  },
  {
    pattern: new RegExp(
      `(?<ns>${NTH}(?:${NTH_JOIN}${NTH}){0,4})(?: ?(?:번째|째))?(?: ?주차?)?(?=(?:에는|의|에)? ?\\(?${LETTER})`,
      'y',
    ),
    read: ({ ns = '' }, { before }) => {
      const ofOne = OF_MONTH.test(before) && !/매(?:월|달) ?$/.test(before);
      const numbers = numbersIn(ns);
      return ofOne ? { is: 'other' } : { is: 'nth', ns: numbers, sure: numbers.length > 1 };
    },
  },
  {
    // 토요일(셋째주)
    pattern: new RegExp(`(?<ns>${NTH}(?:${NTH_JOIN}${NTH}){0,4})(?: ?(?:번째|째))? ?주차?(?=\\s?\\))`, 'y'),
    read: ({ ns = '' }) => ({
      is: 'nth',
      ns: numbersIn(ns),
      sure: true,
    }),
  },
  {
    pattern: new RegExp(
      `(?<first>${LETTER})(?:요일|욜)?(?:${DASH}|부터 ?|에서 ?)(?<last>${LETTER})(?:요일|욜)?(?:까지)?(?![가-힣]{2})`,
      'y',
    ),
    read: ({ first = '', last = '' }, { before }) =>
      /[가-힣\d]$/.test(before)
        ? null
        : { is: 'weekdays', weekdays: weekdaysBetween(weekdayOf(first), weekdayOf(last)), sure: true },
  },
  {
    pattern: new RegExp(
      `(?<names>${LETTER}(?:요일|욜)?(?:\\s?[·,ㆍ/]\\s?${LETTER}(?:요일|욜)?(?![가-힣]*[시군구동면읍])){1,6})(?:요일|욜)?(?![가-힣](?<![에은는과와도이만의마휴])|\\d)`,
      'y',
    ),
    read: ({ names = '' }, { before }) =>
      /[가-힣\d]$/.test(before) && !/[매격]주$/.test(before)
        ? null
        : { is: 'weekdays', weekdays: weekdaysIn(names), sure: !/요일|욜/.test(names.slice(0, 3)) },
  },
  {
    pattern: new RegExp(`(?<name>${NAME})(?<every>마다)?`, 'y'),
    read: ({ name = '', every }, { before }) => {
      const isOne =
        /(?:\d ?일 ?[(（]?|[(（]|이번 ?주? ?|다음 ?주? ?|지난 ?주? ?|오는 )$/.test(before) &&
        !/(?<!\d ?일 ?)[(（]$/.test(before);
      return isOne
        ? { is: 'other' }
        : { is: 'weekdays', weekdays: [weekdayOf(name)], sure: every !== undefined };
    },
  },
  {
    pattern: new RegExp(`(?<name>${LETTER})(?=\\s?\\)|\\s?(?:\\d{1,2}[:시]|오[전후]))`, 'y'),
    read: ({ name = '' }, { before }) =>
      /(?:[(（]|매주 ?|\\| ?)$/.test(before) && !/[\d일.] ?[(（]$/.test(before)
        ? { is: 'weekdays', weekdays: [weekdayOf(name)], sure: false }
        : null,
  },
  {
    pattern: /평일|주중/y,
    read: (_, { after }) => ({ is: 'weekdays', weekdays: [1, 2, 3, 4, 5], sure: OF_DAYS.test(after) }),
  },
  {
    pattern: /주말(?:마다)?/y,
    read: (_, { before, after }) =>
      /(?:이번|다음|지난|오는|금|\d) ?$/.test(before)
        ? { is: 'other' }
        : { is: 'weekdays', weekdays: [6, 7], sure: OF_DAYS.test(after) },
  },
  {
    pattern: /연중 ?무휴|연중 ?내내|365일|(?:주말|공휴일|휴일)[·,]?(?:공휴일)? ?(?:에도|포함)/y,
    read: sign('always'),
  },
  {
    pattern: /매일|날마다/y,
    read: () => ({ is: 'days', days: { every: 'week', weekdays: [1, 2, 3, 4, 5, 6, 7] }, sure: true }),
  },
  {
    pattern: /격주|2주(?:에 한 번| ?간격| ?마다)|이 ?주(?:에 한 번| ?간격| ?마다)/y,
    read: sign('fortnight'),
  },
  { pattern: /매 ?(?:월|달)|달마다/y, read: sign('monthly') },
  { pattern: /매 ?주|주마다/y, read: sign('every') },
  { pattern: /매년|해마다|하절기|동절기|하계|동계/y, read: sign('yearly') },
  {
    pattern:
      /(?<which>설날|설|구정|추석|명절)(?:\s?(?:[·,ㆍ/]|및|과|와)\s?(?<other>추석|설날|설))?(?:\s?(?:명절))?(?:\s?(?<span>당일|연휴))?(?![가-힣](?<![에은는과와도이만의및을를]))/y,
    read: ({ which = '', other, span }, { before }) => {
      if (/[가-힣]$/.test(before)) return null;
      const feast = which === '추석' ? 'chuseok' : 'seollal';
      const both = which === '명절' || (other !== undefined && other.charAt(0) !== which.charAt(0));
      const how = span === '당일' ? 'day' : span === '연휴' ? 'days' : 'open';
      return {
        is: 'days',
        days: { every: 'feast', feast, span: how },
        sure: false,
        ...(both
          ? { also: { every: 'feast', feast: feast === 'seollal' ? 'chuseok' : 'seollal', span: how } }
          : {}),
      };
    },
  },
  {
    pattern: /(?:법정 ?|국가 ?|임시 ?|대체 ?)?공휴일|국경일/y,
    read: () => ({ is: 'days', days: { every: 'holiday' }, sure: false }),
  },
  {
    pattern: new RegExp(`(?<name>${Object.keys(HOLIDAYS).join('|')})`, 'y'),
    read: ({ name = '' }) => ({
      is: 'days',
      days: { every: 'year', days: [HOLIDAYS[name] ?? ''] },
      sure: false,
    }),
  },
];
