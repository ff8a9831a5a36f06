import { clockOf, inPart } from '../clock.ts';
import type { Clock, PartOfDay } from '../pieces.ts';
import { hoursOf } from './hours-of.ts';
import { weekdaysBetween } from './nth-weekday.ts';
import { type SignRule, plainSign as sign } from './signs.ts';

const LETTERS = '월화수목금토일';
const LETTER = `[${LETTERS}]`;
const NAME = `${LETTER}(?:요일|욜)`;
const DASH = '\\s?[~∼～〜–-]\\s?';
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

const PARTS: Readonly<Record<string, PartOfDay>> = {
  오전: 'morning',
  오후: 'afternoon',
  새벽: 'dawn',
  아침: 'morning',
  낮: 'afternoon',
  저녁: 'evening',
  밤: 'night',
};
const TIME = (n: string): string =>
  `(?:(?<a${n}>오전|오후|새벽|아침|낮|저녁|밤) ?)?(?:(?<h${n}>\\d{1,2})(?::(?<m${n}>[0-5]\\d)|시(?!간|장|군|설|민|청)(?: ?(?<n${n}>[0-5]?\\d)분| ?(?<b${n}>반)(?![기영드대출납면려복]))?)|(?<w${n}>정오|자정))`;

type Groups = Readonly<Record<string, string | undefined>>;

function clock(groups: Groups, n: string): Clock | null {
  const word = groups[`w${n}`];
  if (word !== undefined) return clockOf(word === '자정' ? '24' : '12', undefined, undefined, 'pm');
  const minutes = groups[`b${n}`] === undefined ? (groups[`m${n}`] ?? groups[`n${n}`]) : '30';
  const half = groups[`a${n}`];
  const hours = groups[`h${n}`] ?? '';
  const read = clockOf(half === undefined ? hours : hours.replace(/^0(?=\d)/, ''), minutes, undefined, null);
  const part = half === undefined ? undefined : PARTS[half];
  return read === null || part === undefined ? read : inPart(read, part);
}

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

/** Signs of a Korean text; narrow ones first. */
export const koreanSigns: readonly SignRule[] = [
  {
    pattern: new RegExp(
      `(?:${NAME}[이가은는]? ?)?(?:과 ?|이 ?|가 ?)?(?:공휴일|휴일)(?:과 ?겹치|인 ?경우|일 ?경우|이면|일 ?때|에 ?해당|이 ?겹)[^.]{0,24}?(?:다음 ?날|익일|그 ?다음|개관|정상|운영|휴관|휴무)(?: ?(?:휴관|휴무|개관|운영))?`,
      'y',
    ),
    read: sign('moves'),
  },
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
    pattern: /매(?:월|달) ?(?<days>\d{1,2}일(?:(?:[·,ㆍ] ?|과 ?|와 ?|, )\d{1,2}일){0,4}|말일)/y,
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
  {
    pattern:
      /(?:정기 ?)?(?:휴관|휴무|휴원|휴장|휴업|휴점|휴진|휴일)일(?= ?[:：은(]|\s(?!\|))|(?:쉬는|닫는) 날(?= ?[:：은])|(?:휴관|휴무|휴장|휴진|정기 ?휴일)(?= ?[:：])/y,
    read: () => ({ is: 'label', closed: true }),
  },
  {
    pattern:
      /(?:운영|이용|관람|개관|개방|영업|진료|근무|상담|접수|배출|수거|업무|교육|수업) ?(?:시간|일시|일|요일|기간)(?![가-힣](?<![은는이을과]))/y,
    read: () => ({ is: 'label', closed: false }),
  },
  {
    pattern: new RegExp(`${TIME('1')}(?:${DASH}|에?서?부터 ?|에서 ?)${TIME('2')}(?![\\d:])`, 'y'),
    read: (groups, { before }) => {
      const hours = /[\d.:/-]$/.test(before) ? null : hoursOf(clock(groups, '1'), clock(groups, '2'));
      return hours && { is: 'hours', hours };
    },
  },
  {
    pattern: new RegExp(`(?:(?<a1>오전|오후) ?)?(?<h1>\\d{1,2})${DASH}(?<h2>\\d{1,2})시(?!간)`, 'y'),
    read: (groups, { before }) => {
      const hours = /[\d.:/-]$/.test(before) ? null : hoursOf(clock(groups, '1'), clock(groups, '2'));
      return hours && { is: 'hours', hours };
    },
  },
  {
    pattern: new RegExp(`${TIME('1')}(?![\\d:])(?: ?(?<ends>까지|이전|전까지))?`, 'y'),
    read: (groups, { before, after }) => {
      // 17:30 입장 마감
      if (/[\d.:/-]$/.test(before) || /^\s?(?:입장|매표|발권)/.test(after)) return null;
      const one = clock(groups, '1');
      const hours = groups.ends === undefined ? hoursOf(one, null) : hoursOf(null, one);
      return hours && { is: 'hours', hours };
    },
  },
  { pattern: /(?:을|를|은|는)? ?(?:제외|빼고|말고|뺀)/y, read: sign('except') },
  {
    pattern:
      /(?:휴관|휴무|휴원|휴장|휴업|휴점|휴진)|(?:운영|영업|개관|개방|수거|진료|근무)(?:을|를)? ?(?:하지 ?않|안 ?[하해합]|중단)|(?:쉽니다|쉬며|쉬고|쉬어|쉰다|쉬는|쉼|쉬어요|쉬고요)|문을? ?(?:닫|안 ?[여열연엽])|(?:열|하)지 ?않|닫(?:습니다|는다|고|으며|아요)|미운영|운영 ?안/y,
    read: sign('closed'),
  },
  { pattern: /점심|휴게|브레이크/y, read: sign('break') },
  { pattern: /(?:입장|매표|발권|접수|주문) ?마감|마지막 ?(?:입장|주문)|입장은/y, read: sign('last-entry') },
  {
    pattern:
      /운영|개관|관람|이용|개방|영업|진행|수거|배출|상담|접수|진료|근무|열립|열린|열며|열고|엽니다|연다|엽니|여는|있습니다|있어|합니다|판매|팝니다|푼|풉니다/y,
    read: sign('open'),
  },
  { pattern: /부터/y, read: sign('from') },
  { pattern: /까지/y, read: sign('until') },
  { pattern: /[~∼～〜–-]/y, read: sign('to') },
  { pattern: /및|[·,ㆍ/]|[와과](?= |\s)/y, read: sign('and') },
  { pattern: /[(（]/y, read: sign('open-bracket') },
  { pattern: /[)）]/y, read: sign('close-bracket') },
];

/** Where a Korean sign can begin. */
export const KOREAN_STARTER =
  /\d+|[월화수목금토일첫둘두셋세넷네다제마평주연공휴매날격이하동해달설구추명법국임대신삼어현광개한성크정쉬쉽쉰쉼닫미업영진근상접배수교운관오새아낮저밤자점브입발제을를은는빼말뺀문열엽여판팝푼풉있합부까및와과가(),·ㆍ/（）~∼～〜–-]/g;
