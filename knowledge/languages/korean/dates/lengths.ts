import type { LengthUnit } from '../../../time/pieces.ts';
import type { Reading, Rule } from '../../../time/rules.ts';
import { away, stretch } from '../../../time/shift.ts';
import { COUNT, DAYS_BY_NAME, numberOf } from './words.ts';

const UNITS: Readonly<Record<string, LengthUnit>> = {
  초: 'second',
  분: 'minute',
  시간: 'hour',
  일: 'day',
  주: 'week',
  주일: 'week',
  주간: 'week',
  개월: 'month',
  달: 'month',
  분기: 'quarter',
  년: 'year',
};
const UNIT = '(?<unit>시간|분기|분|초|일|주일|주간|주|개월|달|년)';
const AMOUNT = `(?:(?<count>${COUNT}) ?${UNIT}|(?<named>${DAYS_BY_NAME}))`;

/** "2018년" is a year, "5년" a length. */
const NO_YEAR = '(?!\\d{4} ?년)';

function amountOf(
  count: string | undefined,
  unit: string | undefined,
  named: string | undefined,
): [number, LengthUnit] {
  if (named !== undefined) return [numberOf(named), 'day'];
  return [numberOf(count ?? ''), UNITS[unit ?? ''] ?? 'day'];
}

function lengthReading(n: number, unit: LengthUnit, filling: boolean): Reading | null {
  return n > 0 ? { type: 'length', count: n, unit, filling, working: false } : null;
}

/** A length counts from the day on which the text speaks only where no event is named before it ("접수 후 3일 이내"). */
const FROM_EVENT = /(?:로부터|부터|후|이후|뒤|날|시|전)\s*$/;

/** Lengths of time, what lies a length away from the anchor, and what comes again and again. */
export const lengthRules: readonly Rule[] = [
  {
    pattern:
      /(?:매일|매주|매월|매달|매년|매해|해마다|날마다|주마다|달마다|격주|격월|격년)(?: ?(?:[월화수목금토일]요일(?:(?:과|와|이나|,|·| 및|부터|~) ?[월화수목금토일]요일)*|\d{1,2}일|\d{1,2}월))?(?:마다)?/y,
    read: () => ({ type: 'recurring' }),
  },
  { pattern: /[월화수목금토일]요일마다/y, read: () => ({ type: 'recurring' }) },
  {
    pattern: new RegExp(
      `(?<side>지난|최근|향후|앞으로|다음) ?${AMOUNT}(?:간|여 ?간)?(?! ?(?:부터|까지|에서|[~∼～〜-])| ?\\d)(?=\\s|간|동안|의|,|에|$)`,
      'y',
    ),
    read: ({ side = '', count, unit, named }, { scene }) => {
      const [n, of] = amountOf(count, unit, named);
      // "지난 5일" is the fifth.
      if (side === '지난' && unit === '일') return null;
      return { type: 'span', interval: stretch(scene, n, of, /^(?:지난|최근)/.test(side)), relative: true };
    },
  },
  {
    pattern: new RegExp(`(?:지금부터|지금으로부터|앞으로) ?${AMOUNT}(?= ?(?:있다|후|뒤))`, 'y'),
    read: ({ count, unit, named }, { scene }) => ({
      type: 'span',
      interval: away(scene, ...amountOf(count, unit, named)),
      relative: true,
    }),
  },
  {
    pattern: new RegExp(`${NO_YEAR}${AMOUNT} ?(?<how>안에|내로|내에|안으로)(?![가-힣])`, 'y'),
    read: ({ count, unit, named }, { scene, before }) => {
      const [n, of] = amountOf(count, unit, named);
      if (FROM_EVENT.test(before)) return lengthReading(n, of, false);
      return { type: 'span', interval: away(scene, n, of), relative: true, bound: 'until' };
    },
  },
  {
    pattern: new RegExp(`${NO_YEAR}${AMOUNT} ?(?<how>전|후|뒤)(?:에|(?=[\\s,.]|$))`, 'y'),
    read: ({ count, unit, named, how }, { scene, before }) => {
      const [n, of] = amountOf(count, unit, named);
      // Behind a noun the length counts from what that names.
      if (!/(?:^|[은는이가,.]|[\n"“])\s*$/.test(before)) return lengthReading(n, of, false);
      return { type: 'span', interval: away(scene, how === '전' ? -n : n, of), relative: true };
    },
  },
  {
    pattern: new RegExp(
      `${NO_YEAR}(?:${AMOUNT})(?=간|동안|여|이내|내|가량|정도| ?(?:동안|이내|내내|내로|안에|후|전|이상|이하|뒤)|\\s|$)(?:간(?! ?(?:격|부)))?`,
      'y',
    ),
    read: ({ count, unit, named }, { before, after }) => {
      const [n, of] = amountOf(count, unit, named);
      const told = /^ ?(?:간|동안|내내|이내|이상|이하|후|전|뒤)/.test(after);
      // Without a word that fills it, "한 주" and "두 달" are lengths, "5일" is the fifth, "수 년" vague.
      if (
        !told &&
        (of === 'quarter' || of === 'day' || of === 'minute' || of === 'second') &&
        named === undefined
      )
        return null;
      if (!told && (count === '한' || count === '몇')) return null;
      return /제\s?$|\d$/.test(before) ? null : lengthReading(n, of, /^ ?(?:동안|내내)/.test(after));
    },
  },
];
