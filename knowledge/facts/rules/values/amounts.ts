import { anyWords } from '../../../languages/languages.ts';
import { inFigures } from '../../../languages/values/amounts.ts';
import { moneyIn } from '../../../languages/values/money.ts';
import type { AmountValue } from '../../fact.ts';
import type { FactWords } from '../fact-words.ts';

const CURRENCIES: Readonly<Record<string, string>> = { won: 'KRW', pound: 'GBP', dollar: 'USD', euro: 'EUR' };

const CODES: readonly (readonly [RegExp, string])[] = [
  [/\bEUR ?(?=\d)|(?<=\d) ?EUR\b/g, '€'],
  [/\bGBP ?(?=\d)/g, '£'],
  [/\bUSD ?(?=\d)|\bUS\$(?=\d)/g, '$'],
  [/\bKRW ?(?=\d)/g, '₩'],
];
/** Pence and cents in figures: "80p". */
const SMALL = /(?<![\d.,£$€])(\d{1,2})(p|c)(?![\w])/g;

/** Names of currencies by their codes as the signs that stand for them, and pence as pounds. */
const withSigns = (text: string): string =>
  CODES.reduce((words, [code, sign]) => words.replace(code, sign), text).replace(
    SMALL,
    (_, number: string, unit: string) => `${unit === 'p' ? '£' : '€'}${Number(number) / 100}`,
  );

/** The currency of the first amount that a text names, by its code; null where it names none. */
export function currencyIn(text: string): string | null {
  const [first] = moneyIn(withSigns(text));
  return first ? (CURRENCIES[first.unit] ?? first.unit) : null;
}

function paidPer(text: string, { per }: Pick<FactWords, 'per'>): { readonly per?: string } {
  const groups = per.exec(text)?.groups;
  const each = groups?.per ?? groups?.per2;
  return each === undefined ? {} : { per: each };
}

/**
 * The amounts of money in a text, in one currency; words for "no charge" are 0 of the notice's own currency. Null where it names none.
 */
export function moneyOf(
  text: string,
  currency: string,
  words: Pick<FactWords, 'free' | 'per'>,
): AmountValue | null {
  const money = moneyIn(withSigns(text));
  const [first] = money;
  if (!first) return words.free.test(text) ? { kind: 'amount', numbers: [0], currency } : null;
  const same = money.filter(({ unit }) => unit === first.unit);
  return {
    kind: 'amount',
    numbers: same.map(({ value }) => value),
    currency: CURRENCIES[first.unit] ?? first.unit,
    ...paidPer(text, words),
  };
}

const share = anyWords(
  ({ layout }) => layout.percent,
  (words) => `(?<![\\d.,])(\\d{1,3}(?:\\.\\d{1,3})?) ?(?:%|${words})`,
  'gi',
);

/** The shares that a text names, in hundredths; null where it names none. */
export function sharesIn(text: string): AmountValue | null {
  const numbers = [...text.matchAll(share())].map(([, number]) => Number(number));
  return numbers.length > 0 ? { kind: 'amount', numbers: [...new Set(numbers)], unit: '%' } : null;
}

/** What a text counts, in the unit that it counts first; null where it counts nothing. */
export function countIn(text: string, { count }: Pick<FactWords, 'count'>): AmountValue | null {
  const counted = [...inFigures(text).matchAll(count)].flatMap(({ groups }) => {
    const { number = '', unit } = groups ?? {};
    const value = Number(number.replaceAll(',', ''));
    return unit !== undefined && Number.isFinite(value) ? [{ value, unit }] : [];
  });
  const [first] = counted;
  if (!first) return null;
  return { kind: 'amount', numbers: [...new Set(counted.map(({ value }) => value))], unit: first.unit };
}
