import { joined } from '../registry.ts';
import { inFigures } from './amounts.ts';

/** An amount of money: 3,000 won is `{ value: 3000, unit: 'won' }`. */
export interface Money {
  readonly value: number;
  readonly unit: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '₩': 'won',
  krw: 'won',
  '£': 'pound',
  $: 'dollar',
  '€': 'euro',
};
const BEFORE = '[£$€₩]';
/** Of bounded length, and from its first digit on, so that a text of figures is read in linear time. */
const FIGURE = '(?<!\\d)\\d[\\d,]{0,30}(?:\\.\\d{1,30})?';
const money = joined((languages) => {
  const units = new Map([
    ...Object.entries(SIGNS),
    ...languages.flatMap(({ values }) => Object.entries(values.currencies)),
  ]);
  const words = [...units.keys()].filter((word) => /\p{L}/u.test(word)).sort((a, b) => b.length - a.length);
  const amount = new RegExp(
    `(${BEFORE})\\s?(${FIGURE})|(${FIGURE})\\s{0,9}(${words.join('|')})(?![a-z])`,
    'gu',
  );
  return { units, amount };
});

/** The different amounts of money that a text names, in order; `[]` for none. Words for "free" are no amount. */
export function moneyIn(text: string): Money[] {
  const { units, amount } = money();
  const found = [...inFigures(text.toLowerCase()).matchAll(amount)].map(
    ([, sign, signed, figure, word]): Money => {
      const written = sign ?? word ?? '';
      return {
        value: Number((signed ?? figure ?? '').replaceAll(',', '')),
        unit: units.get(written) ?? written,
      };
    },
  );
  return [...new Map(found.map((one) => [`${one.value} ${one.unit}`, one])).values()];
}
