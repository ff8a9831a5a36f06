import { inFigures } from './amounts.ts';

/** An amount of money: 3,000 won is `{ value: 3000, unit: 'won' }`. */
export interface Money {
  readonly value: number;
  readonly unit: string;
}

const UNITS: Readonly<Record<string, string>> = {
  '₩': 'won',
  원: 'won',
  krw: 'won',
  '£': 'pound',
  파운드: 'pound',
  $: 'dollar',
  달러: 'dollar',
  '€': 'euro',
  유로: 'euro',
};
const BEFORE = '[£$€₩]';
const AFTER = 'won|krw|pounds?|dollars?|euros?|원|달러|유로|파운드';
/** Of bounded length, and from its first digit on, so that a text of figures is read in linear time. */
const FIGURE = '(?<!\\d)\\d[\\d,]{0,30}(?:\\.\\d{1,30})?';
const MONEY = new RegExp(`(${BEFORE})\\s?(${FIGURE})|(${FIGURE})\\s{0,9}(${AFTER})(?![a-z])`, 'gu');

/** The different amounts of money that a text names, in order; `[]` for none. Words for "free" are no amount. */
export function moneyIn(text: string): Money[] {
  const found = [...inFigures(text.toLowerCase()).matchAll(MONEY)].map(
    ([, sign, signed, figure, word]): Money => {
      const written = sign ?? word ?? '';
      return {
        value: Number((signed ?? figure ?? '').replaceAll(',', '')),
        unit: UNITS[written] ?? written.replace(/s$/, ''),
      };
    },
  );
  return [...new Map(found.map((one) => [`${one.value} ${one.unit}`, one])).values()];
}
