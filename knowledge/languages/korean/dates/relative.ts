import type { Day } from '../../../notice.ts';
import {
  addDays,
  addMonths,
  addSeconds,
  mondayOf,
  partsOf,
  spanOf,
  wholeDay,
} from '../../../time/calendar.ts';
import type { PartOfDay } from '../../../time/pieces.ts';
import type { Reading, Rule } from '../../../time/rules.ts';
import type { Interval } from '../../../time/time.ts';
import { fieldsReading } from './calendar.ts';
import { weekdayNumber } from './words.ts';

const DAYS_OFF: Readonly<Record<string, number>> = {
  오늘: 0,
  금일: 0,
  내일: 1,
  명일: 1,
  모레: 2,
  글피: 3,
  어제: -1,
  전날: -1,
  그제: -2,
  그저께: -2,
  엊그제: -2,
};
const YEARS_OFF: Readonly<Record<string, number>> = {
  올해: 0,
  금년: 0,
  올: 0,
  내년: 1,
  내후년: 2,
  작년: -1,
  지난해: -1,
  재작년: -2,
  지지난해: -2,
};

function spanReading(interval: Interval, part?: PartOfDay): Reading {
  return { type: 'span', interval, relative: true, ...(part === undefined ? {} : { part }) };
}

function yearReading(offset: number, anchor: Day): Reading {
  return fieldsReading({ year: partsOf(anchor).year + offset }, { relative: true });
}

function monthReading(offset: number, anchor: Day): Reading {
  const { year, month } = partsOf(addMonths(anchor, offset));
  return fieldsReading({ year, month }, { relative: true });
}

function offsetOf(which: string): number {
  if (/^(?:다음 ?다음|차차)/.test(which)) return 2;
  if (/^(?:지난|저번|전)/.test(which)) return which.startsWith('지지난') ? -2 : -1;
  if (/^다다음/.test(which)) return 2;
  return /^(?:다음|내|오는|익|차)/.test(which) ? 1 : 0;
}

/** What follows a week: a weekday, or a part of it. */
const OF_WEEK =
  /^ ?(?:[월화수목금토일]요일|[월화수목금토일][·ㆍ,/~∼～–-]|[(（]|중(?:에|$|[ ,.])|초|말|에(?!게)|부터|까지|내에|안에)/;

/** "그다음 주" follows one told before, not the anchor's. */
const isFromOther = (which: string, before: string): boolean => /^다음/.test(which) && /그 ?$/.test(before);

/** Days, weeks, months and years told from the day on which the text speaks. */
export const relativeRules: readonly Rule[] = [
  {
    pattern: /어젯밤/y,
    read: (_, { scene }) => spanReading(wholeDay(addDays(scene.day, -1)), 'night'),
  },
  {
    pattern: /(?<word>오늘|금일|내일|명일|모레|글피|어제|엊그제|그저께|그제)(?!날|의 ?집)/y,
    read: ({ word = '' }, { scene }) => spanReading(wholeDay(addDays(scene.day, DAYS_OFF[word] ?? 0))),
  },
  {
    pattern: /지금(?=$|[\s,.]|은|까지|부터)(?!까지의)/y,
    read: (_, { scene, after }) => {
      if (/^까지|^은/.test(after)) return null;
      return spanReading({ start: scene.time, end: addSeconds(scene.time, 3_600), granularity: 'minute' });
    },
  },
  {
    pattern: /(?<word>올 ?해|금년|내후년|내년|지난 ?해|지지난해|작년|재작년)(?:도)?(?![가-힣]*생)/y,
    read: ({ word = '' }, { scene }) => yearReading(YEARS_OFF[word.replace(' ', '')] ?? 0, scene.day),
  },
  {
    pattern: /올(?= ?(?:\d{1,2}월|[상하]반기|\d분기|\d\/4분기|봄|여름|가을|겨울))/y,
    read: (_, { scene }) => yearReading(0, scene.day),
  },
  {
    pattern:
      /(?<which>지지난|지난|저번|이번|다다음|다음|오는|올|금|전|차)? ?(?<unit>연말|연초|년말|년초)(?![가-힣]*정산)/y,
    read: ({ which, unit }, { scene }) => {
      const { year } = partsOf(scene.day);
      const late = /말$/.test(unit ?? '');
      // Year's end is December, its beginning January and February.
      const first = `${year + (which === undefined ? 0 : offsetOf(which))}-${late ? '12' : '01'}-01`;
      return spanReading(spanOf(first, addMonths(first, late ? 1 : 2), 'month'));
    },
  },
  {
    pattern:
      /(?<which>지지난|지난|저번|이번|다다음|다음 ?다음|다음|전|내|익|차) ?(?:달|월(?![요드간세]))(?!러|리|성|력)/y,
    read: ({ which = '' }, { scene, before }) => {
      if (/[가-힣]$/.test(before) && which.length === 1) return null;
      if (isFromOther(which, before)) return { type: 'other', spreads: false };
      return monthReading(offsetOf(which), scene.day);
    },
  },
  {
    pattern: /(?:이달|금월|당월)(?!의 )/y,
    read: (_, { scene }) => monthReading(0, scene.day),
  },
  {
    pattern: /(?<which>이번|다음|지난|오는|금) ?분기/y,
    read: ({ which = '' }, { scene }) => {
      const to = partsOf(addMonths(scene.day, 3 * offsetOf(which)));
      return fieldsReading({ year: to.year, quarter: Math.ceil(to.month / 3) }, { relative: true });
    },
  },
  {
    pattern:
      /(?<which>지지난|지난|저번|이번|다다음|다음 ?다음|다음|오는|(?:차차|금|차|내|익)(?=주)) ?주(?<end>말)?(?!년|민|택|소|간지|요|제|차)/y,
    read: ({ which = '', end }, { scene, before, after }) => {
      // 차주 is the owner of a car as well, 금주 giving up drink: what follows must tell a time.
      if (which.length === 1 && end === undefined && (/[가-힣]$/.test(before) || !OF_WEEK.test(after)))
        return null;
      if (isFromOther(which, before)) return { type: 'other', spreads: false };
      const offset = which === '오는' ? 0 : offsetOf(which);
      const monday = addDays(mondayOf(scene.day), offset * 7);
      return end === undefined
        ? spanReading(spanOf(monday, addDays(monday, 7), 'week'))
        : spanReading(spanOf(addDays(monday, 5), addDays(monday, 7), 'day'));
    },
  },
  {
    pattern: /(?<which>지난|오는|이번|다음) ?(?<weekday>[월화수목금토일])요일/y,
    read: ({ which = '', weekday = '' }, { scene }) => {
      const day = weekdayNumber(weekday);
      const inWeek = (offset: number): Reading => ({
        type: 'span',
        interval: wholeDay(addDays(mondayOf(scene.day), offset + day - 1)),
        relative: true,
        inWeek: true,
      });
      if (which === '다음') return inWeek(7);
      if (which === '이번') return inWeek(0);
      return fieldsReading(
        { weekday: day },
        { lean: { to: which === '지난' ? 'past' : 'future', said: true }, relative: true },
      );
    },
  },
  {
    // "지난 13일", "오는 3월": which one the figures behind it mean.
    pattern:
      /(?<which>지난|오는|이번|다가오는) ?(?=\d{1,2}(?:월|일| ?[~∼～〜–-] ?\d{1,2}일|\/|\. ?\d)(?! ?(?:간|동안)))/y,
    read: ({ which }) =>
      fieldsReading(
        {},
        {
          lean: { to: which === '지난' ? 'past' : which === '이번' ? 'this' : 'future', said: true },
          relative: true,
          leaning: true,
        },
      ),
  },
  {
    pattern: /(?<which>지난|오는|이번|다가오는) ?(?<season>봄|여름|가을|겨울)/y,
    read: ({ which, season }) => {
      const name =
        season === '봄' ? 'spring' : season === '여름' ? 'summer' : season === '가을' ? 'autumn' : 'winter';
      const to = which === '지난' ? 'past' : which === '이번' ? 'this' : 'future';
      return fieldsReading({ season: name }, { lean: { to, said: true }, relative: true });
    },
  },
];

const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  신정: [1, 1],
  삼일절: [3, 1],
  '3·1절': [3, 1],
  '3.1절': [3, 1],
  식목일: [4, 5],
  어린이날: [5, 5],
  어버이날: [5, 8],
  스승의날: [5, 15],
  현충일: [6, 6],
  제헌절: [7, 17],
  광복절: [8, 15],
  개천절: [10, 3],
  한글날: [10, 9],
  크리스마스이브: [12, 24],
  '크리스마스 이브': [12, 24],
  크리스마스: [12, 25],
  성탄절: [12, 25],
};

/** What follows a holiday that is meant as a day; a noun makes it a kind of thing ("크리스마스 마켓", "어린이날 큰잔치"). */
const IS_DAY =
  /^(?:[^\s가-힣]|$|\s*$|에|까지|부터|은|는|이|가|을|를|도|과|와|이나|인|당일|전|\s(?:[^가-힣]|당일|전날|오전|오후|아침|저녁|밤|낮|새벽|정오|자정|하루|까지|부터|및|또는|전까지|이후|이전|다음|휴관|휴무|휴장|휴원|운영|문|[월화수목금토일]요일))/;

/** Days with names of their own on the solar calendar. */
export const holidayRules: readonly Rule[] = [
  {
    pattern:
      /(?<name>신정|삼일절|3[·.]1절|식목일|어린이날|어버이날|스승의날|현충일|제헌절|광복절|개천절|한글날|크리스마스(?: ?이브)?|성탄절)(?!동|훈|호|중|초|고|맞이|기념|경축|트리|마켓|이브)/y,
    read: ({ name = '' }, { after }) => {
      if (!IS_DAY.test(after)) return { type: 'other', spreads: false };
      const date = HOLIDAYS[name];
      return date === undefined ? null : fieldsReading({ month: date[0], day: date[1] }, { relative: true });
    },
  },
];
