import { dayOf, monthsFrom, spanOf } from '../../../time/calendar.ts';
import type { Fields, FieldsPiece } from '../../../time/pieces.ts';
import type { Groups, Reading, Rule } from '../../../time/rules.ts';
import { numberOf, WEEKDAY, WEEKDAY_TAIL, weekdayNumber } from './words.ts';

const TO = ' ?[~∼～〜–-] ?';
/** What makes "12일" a length or a count, not a day. */
const NO_DAY =
  '(?!간|동안|차|째|치|분|만에|씩|정도|짜리|가량|여|권|장| ?이상| ?이하| ?이내| ?내|시|당|제|용| ?\\d+ ?(?:회|시간|명|만|천|백|원|개))';
/** What makes "7일" a length by the words behind it: "7일을 한 번 연장", "30일이 지나면", "1일 최대 3시간". */
const IS_LENGTH =
  /^(?:[을를]? ?(?:한 ?번|두 ?번|한 ?차례|\d+회|최대|추가|더 |연장|초과|넘|단축|경과|유예|미만|단위|연속|이후에도|소요|걸)|[이가]? ?(?:지나|지난|걸리|걸립|경과|소요|넘|초과|남)|의 ?(?:유예|여유|기간|시간|말미|휴가|숙려|기한|간격|범위)|[이]?(?:며|고|면|다|ㅂ니다|입니다)?(?=[ .,]|$) ?(?:연장|초과))/;
const OF_EACH_DAY =
  /^ ?(?:최대|최소|최고|평균|기준|한도|이용|주차|요금|정원|체험|대여|사용|급수|생활|근로|교육|관람|입장|생산|처리|배출|\d+(?:인|명|회|시간|만|천|원|개|매))/;
/** What makes it a length by the words before it: "최대 7일", "대출 기간은 14일입니다". */
const LENGTH_BEFORE = /(?:최대|최장|최소|최단|총|약|각|매회|연간|단|하루에서) ?$/;
const PERIOD_BEFORE = /(?:기간|기한|일수)(?:은|는|이|을|를|도)? ?(?:연 |총 )?$/;
const IS_WHOLE = /^(?:입니다|이며|이고|이다|임|이에요|예요|로 |으로 |\s?\(|[.,]|$)/;

/** True for days that are counted: they are a length, and no day of the month. */
const isLength = (day: string | undefined, before: string, after: string): boolean =>
  IS_LENGTH.test(after) ||
  LENGTH_BEFORE.test(before) ||
  (Number(day) === 1 && OF_EACH_DAY.test(after)) ||
  (PERIOD_BEFORE.test(before) && IS_WHOLE.test(after) && !/^ ?[(（][월화수목금토일]/.test(after));

const LIST = ' ?(?:,|·|ㆍ|/|및|와|과) ?';
/** So many more days or months may a list hold. */
const MORE = 12;
const NOT_AGO = '(?! ?(?:전(?!국|체|역|남|북|통|문|시|략|기|자|산|력|주|화)|후(?!보|원|속)|뒤))';

export function fieldsReading(
  fields: Fields,
  more: Partial<Omit<FieldsPiece, 'type' | 'fields'>> = {},
): Reading {
  return { type: 'fields', relative: false, ...more, fields };
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dated({ year, month, day, weekday }: Groups): Fields {
  return {
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(weekday === undefined ? {} : { weekday: weekdayNumber(weekday) }),
  };
}

/** Null where no calendar has such a day in any year. */
function checked(groups: Groups): Reading | null {
  const fields = dated(groups);
  const { year, month, day } = fields;
  if (dayOf(year ?? 2000, month ?? 1, day ?? 1) === null) return null;
  if (groups.day2 === undefined) return fieldsReading(fields);
  const to = Number(groups.day2);
  if (to <= (day ?? 0) || dayOf(year ?? 2000, month ?? 1, to) === null) return null;
  const { weekday, ...rest } = fields;
  return fieldsReading(weekday === undefined ? fields : rest, { to: { ...rest, day: to } });
}

/** The figures before 년, 월, 일, and dates in figures with points, strokes or hyphens. */
export const calendarRules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?<year>[12]\\d{3}|['’‘]?\\d{2}(?=\\. ?\\d{1,2}\\. ?\\d{1,2}))(?<by>[-/.]|\\. )(?<month>\\d{1,2})(?:[-/.]|\\. ?)(?<day>\\d{1,2})(?!\\d|[-/]\\d)\\.?${WEEKDAY_TAIL}(?:T(?=\\d))?`,
      'y',
    ),
    read: (groups) => checked({ ...groups, year: groups.year?.replace(/^['’‘]/, '') }),
  },
  {
    pattern: new RegExp(
      `(?<month>\\d{1,2})\\. ?(?<day>\\d{1,2})(?<point>\\.)?${WEEKDAY_TAIL}(?![\\d%])`,
      'y',
    ),
    // Without a weekday or a range beside it, "3.5" is an amount and "2.1." a heading.
    read: (groups, { before, after }) => {
      const begins = groups.point !== undefined && /^ ?[~∼～〜–-] ?\d/.test(after);
      const ends = /[.)] ?[~∼～〜–-] ?$/.test(before);
      return groups.weekday !== undefined || begins || ends ? checked(groups) : null;
    },
  },
  {
    pattern: new RegExp(`(?<month>\\d{1,2})/(?<day>\\d{1,2})${WEEKDAY_TAIL}(?![\\d%/])`, 'y'),
    read: (groups, { before }) =>
      groups.weekday !== undefined || /[~∼～〜] ?$/.test(before) ? checked(groups) : null,
  },
  {
    pattern: /(?<from>[12]\d{3})년? ?[~∼～〜–-] ?(?<to>[12]\d{3})년?(?![\d%]|[-.]\d)/y,
    read: ({ from, to }) =>
      Number(to) > Number(from) ? fieldsReading({ year: Number(from) }, { to: { year: Number(to) } }) : null,
  },
  {
    pattern: new RegExp(
      `(?<month>\\d{1,2})월 ?(?<day>\\d{1,2})일?${WEEKDAY_TAIL}${TO}(?<day2>\\d{1,2})일${NO_DAY}(?: ?[(（][월화수목금토일][)）])?`,
      'y',
    ),
    read: checked,
  },
  {
    pattern: new RegExp(
      `(?<day>\\d{1,2})${WEEKDAY_TAIL}(?<by>${TO}|[·,ㆍ] ?)(?<day2>\\d{1,2})일${NO_DAY}(?: ?[(（][월화수목금토일][)）])?`,
      'y',
    ),
    read: (groups, place) => {
      const listed = Number(groups.day2) !== Number(groups.day) + 1;
      // "3, 5일" lists; "24·25일" and "24~29일" run on.
      if (/[·,ㆍ]/.test(groups.by ?? '') && (listed || /[·,ㆍ] ?$/.test(place.before))) return null;
      return isLength(groups.day2, place.before, place.after) ? null : checked(groups);
    },
  },
  {
    // "3, 10, 17일": the days before the last.
    pattern: new RegExp(
      `(?:(?<month>1[0-2]|0?[1-9])월 ?)?(?<day>3[01]|[12]\\d|0?[1-9])${WEEKDAY_TAIL}(?=(?:${LIST}\\d{1,2}){0,${MORE}}${LIST}\\d{1,2}일${NO_DAY})`,
      'y',
    ),
    read: checked,
  },
  {
    pattern: new RegExp(`(?<month>1[0-2]|0?[1-9])월 ?(?<day>\\d{1,2})일${NO_DAY}${WEEKDAY_TAIL}`, 'y'),
    read: checked,
  },
  {
    // "1·3·5월": the months before the last.
    pattern: new RegExp(`(?<month>1[0-2]|[1-9])(?=(?:[·ㆍ/]\\d{1,2}){0,${MORE}}[·ㆍ/]\\d{1,2}월(?!간))`, 'y'),
    read: checked,
  },
  {
    pattern: /(?<from>1[0-2]|0?[1-9])월?[~∼～〜–-](?<to>1[0-2]|0?[1-9])월(?! ?\d)/y,
    read: ({ from, to }) => fieldsReading({ month: Number(from) }, { to: { month: Number(to) } }),
  },
  { pattern: /(?<month>1[0-2]|0?[1-9])월(?![가-힣]*요일)/y, read: checked },
  {
    pattern: new RegExp(`(?<day>3[01]|[12]\\d|0?[1-9])일${NO_DAY}${NOT_AGO}${WEEKDAY_TAIL}`, 'y'),
    read: (groups, { before, after }) =>
      isLength(groups.day, before, after) ? { type: 'other', spreads: false } : checked(groups),
  },
  {
    pattern: /(?<decade>(?:1[5-9]|20)?\d0)년대/y,
    read: ({ decade = '' }) => {
      const first = decade.length === 2 ? 1900 + Number(decade) : Number(decade);
      const interval = monthsFrom(first, 1, 120, 'decade');
      return interval === null ? null : { type: 'span', interval, relative: false };
    },
  },
  {
    pattern: /(?<century>1[5-9]|2[0-2])세기/y,
    read: ({ century }) => {
      // Counted from 00, as people do, not from 01.
      const first = (Number(century) - 1) * 100;
      return {
        type: 'span',
        interval: spanOf(`${first}-01-01`, `${first + 100}-01-01`, 'decade'),
        relative: false,
      };
    },
  },
  { pattern: /(?<year>(?:1[5-9]|2[01])\d\d)년(?!간|생|대|산|식)(?:도)?/y, read: checked },
  {
    pattern: /(?<year>\d\d)년(?= ?(?:\d{1,2}월|[상하]반기|\d분기))/y,
    read: checked,
  },
  {
    pattern: /(?<quarter>[1-4])(?:\/4)? ?분기/y,
    read: ({ quarter }) => fieldsReading({ quarter: Number(quarter) }),
  },
];

const NTH =
  '(?<nth>첫|첫 ?번째|두 ?번째|세 ?번째|네 ?번째|다섯 ?번째|마지막|[1-5]번째|[1-5]째|둘째|셋째|넷째|다섯째|첫째)';
const NTHS: Readonly<Record<string, number>> = { 둘: 2, 셋: 3, 넷: 4, 마: -1, 첫: 1 };

/** Weekdays, weeks of a month, halves and parts of a month or year. */
export const portionRules: readonly Rule[] = [
  {
    // "화·목요일": the weekdays before the last too.
    pattern: new RegExp(
      `(?<weekday>${WEEKDAY}|(?<!\\d ?)[월화수목금토일](?=(?:[·ㆍ,/~∼～–-] ?[월화수목금토일]){0,6}[·ㆍ,/~∼～–-] ?[월화수목금토일]요일))(?!마다)`,
      'y',
    ),
    read: ({ weekday = '' }) => fieldsReading({ weekday: weekdayNumber(weekday) }),
  },
  {
    pattern: /마지막 ?날|말일/y,
    read: () => fieldsReading({ portion: 'last-day' }, { leaning: true }),
  },
  {
    pattern: /첫날/y,
    read: () => fieldsReading({ portion: 'first-day' }, { leaning: true }),
  },
  {
    pattern: new RegExp(`${NTH} ?주(?!년|민|택|소|장|요|제)`, 'y'),
    read: ({ nth = '' }) => {
      const week = NTHS[nth.charAt(0)] ?? numberOf(nth.replace(/ ?번?째$/, ''));
      return fieldsReading({ week }, { leaning: true });
    },
  },
  { pattern: /(?<which>[상하])반기/y, read: ({ which }) => fieldsReading({ half: which === '상' ? 1 : 2 }) },
  {
    pattern:
      /(?<portion>상순|초순|중순|하순|중반|후반|초반|초|말|하반)(?=에|의|까지|부터|경|쯤|께|이후|,|\s|[.)~]|$)/y,
    read: ({ portion = '' }) => {
      const word = /^[상초]/.test(portion) ? 'early' : /^중/.test(portion) ? 'mid' : 'late';
      return fieldsReading({ portion: word }, { leaning: true });
    },
  },
  {
    pattern: /(?<season>봄|여름|가을|겨울)(?=철|에|부터|까지|의|,|\s|$)/y,
    read: ({ season }) => {
      const name =
        season === '봄' ? 'spring' : season === '여름' ? 'summer' : season === '가을' ? 'autumn' : 'winter';
      return fieldsReading({ season: name }, { leaning: true });
    },
  },
];
