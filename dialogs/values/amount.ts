import type { AmountValue } from '../../knowledge/index.ts';
import type { Voice } from '../voice.ts';
import { isForeign, ownWords } from './own-words.ts';

/** How a number stands in a quote, with what shows that it is the end of a range: "30,000~50,000". */
const DASH = /^[^\p{L}\d]{0,4}(?:[^\s\d]{1,3}\s?)?[~∼〜～–—-]\s?[^\p{L}\d]{0,2}$/u;
/** Currencies that have a way of being said of their own; others are said as `Intl` writes them. */
const SAID: ReadonlySet<string> = new Set(['KRW', 'GBP', 'EUR', 'USD']);
/** Where in a quote a number is looked for: as people write it, with marks between thousands or without. */
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

const numberOf = (written: string): number => Number(written.replaceAll(',', ''));

/** Where the numbers of a value stand in its quote, in order; `[]` where any is written otherwise. */
function placesOf(numbers: readonly number[], quote: string): { start: number; end: number }[] {
  const written = [...quote.matchAll(NUMBER)].map(({ 0: text, index }) => ({ text, index }));
  const places: { start: number; end: number }[] = [];
  for (const number of numbers) {
    const from = places.at(-1)?.end ?? 0;
    const found = written.find(({ text, index }) => index >= from && numberOf(text) === number);
    if (!found) return [];
    places.push({ start: found.index, end: found.index + found.text.length });
  }
  return places;
}

/** True for two numbers with a dash between them. */
function isRange({ numbers }: AmountValue, quote: string): boolean {
  const [first, second] = placesOf(numbers, quote);
  const [low = 0, high = 0] = numbers;
  return (
    numbers.length === 2 &&
    low < high &&
    !!first &&
    !!second &&
    DASH.test(quote.slice(first.end, second.start))
  );
}

function wordNumber(value: number, money: boolean, { language }: Voice): string {
  const digits = money && !Number.isInteger(value) ? 2 : 0;
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, 3),
  }).format(value);
}

/** A number with its currency or unit: "50,000 won", "£25", "3%", "200 spaces". */
function wordOne(number: string, { currency, unit }: AmountValue, quote: string, voice: Voice): string {
  if (currency !== undefined && SAID.has(currency))
    return voice.translate(`answer.told.money-${currency}`, { amount: number });
  if (currency !== undefined) return `${number} ${currency}`;
  if (unit === undefined) return number;
  if (unit === '%') return `${number}%`;
  return voice.translate('answer.told.counted', { number, unit: ownWords(unit, quote, voice) });
}

/**
 * An amount in the person's language: "50,000 won", "£25 per year", "30,000–50,000 won". Null for several numbers that are no range: what
 * each is of is told by the notice's words alone.
 */
export function wordAmount(value: AmountValue, quote: string, voice: Voice): string | null {
  const { numbers, currency, per } = value;
  const [first] = numbers;
  if (first === undefined) return null;
  if (first === 0 && numbers.length === 1 && currency !== undefined)
    return voice.translate('answer.told.free');
  if (numbers.length > 1 && !isRange(value, quote)) return null;
  const written = numbers.map((number) => wordNumber(number, currency !== undefined, voice));
  const number =
    written.length === 1 ? (written[0] ?? '') : voice.translate('answer.told.range', rangeOf(written));
  const said = wordOne(number, value, quote, voice);
  if (per === undefined) return said;
  const key = isForeign(quote, voice) ? 'answer.told.per-quoted' : 'answer.told.per';
  return voice.translate(key, { amount: said, per: voice.markup.verbatim(per) });
}

const rangeOf = ([from = '', to = '']: readonly string[]): { from: string; to: string } => ({ from, to });

/** The words of a quote that name an amount's numbers; `[]` where they are written otherwise, as "1만 5천원" is. */
export const amountMarks = ({ numbers }: AmountValue, quote: string): string[] =>
  placesOf(numbers, quote).map(({ start, end }) => quote.slice(start, end));
