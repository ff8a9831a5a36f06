import { moneyIn } from '../../languages/values/money.ts';
import { printRecurrence } from '../../time/recurrence/text-form.ts';
import type { DateMention, Interval } from '../../time/time.ts';
import type { AmountValue, FactValue } from '../fact.ts';
import type { FactWords } from './fact-words.ts';

const CURRENCIES: Readonly<Record<string, string>> = { won: 'KRW', pound: 'GBP', dollar: 'USD', euro: 'EUR' };
const CLOCKS: readonly string[] = ['hour', 'minute', 'second'];
const A_DAY_MS = 86_400_000;

const PHONE =
  /(?<![\d-])(?:\+\d{1,3}[ -]?)?(?:\(0\d{1,4}\)|0\d{1,4}|1\d{3}(?=-))[ -]\d{3,4}(?:[ -]\d{3,4})?(?![\d-])|(?<!\d)0\d{9,10}(?!\d)/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** Telephone numbers and e-mail addresses in a text; null where it has none. */
export function contactIn(text: string): Extract<FactValue, { kind: 'contact' }> | null {
  const tel = [...text.matchAll(PHONE)]
    .map(([number]) => number.trim())
    .filter((one) => /\d{7}|\D/.test(one));
  const email = [...text.matchAll(MAIL)].map(([address]) => address);
  return tel.length + email.length > 0 ? { kind: 'contact', tel, email } : null;
}

const CODES: readonly (readonly [RegExp, string])[] = [
  [/\bEUR ?(?=\d)|(?<=\d) ?EUR\b/g, '€'],
  [/\bGBP ?(?=\d)/g, '£'],
  [/\bUSD ?(?=\d)|\bUS\$(?=\d)/g, '$'],
  [/\bKRW ?(?=\d)/g, '₩'],
];

/** Names of currencies by their codes as the signs that stand for them. */
const withSigns = (text: string): string =>
  CODES.reduce((words, [code, sign]) => words.replace(code, sign), text);

/** The currency of the first amount that a text names, by its code; null where it names none. */
export function currencyIn(text: string): string | null {
  const [first] = moneyIn(withSigns(text));
  return first ? (CURRENCIES[first.unit] ?? first.unit) : null;
}

/**
 * The amounts of money in a text, in one currency; words for "no charge" are 0 of the notice's own currency. Null where it names none.
 */
export function moneyOf(text: string, currency: string, { free, per }: FactWords): AmountValue | null {
  const money = moneyIn(withSigns(text));
  const groups = per.exec(text)?.groups;
  const paidPer = groups?.per ?? groups?.per2;
  const each = paidPer === undefined ? {} : { per: paidPer };
  const [first] = money;
  if (first) {
    const same = money.filter(({ unit }) => unit === first.unit);
    return {
      kind: 'amount',
      numbers: same.map(({ value }) => value),
      currency: CURRENCIES[first.unit] ?? first.unit,
      ...each,
    };
  }
  return free.test(text) ? { kind: 'amount', numbers: [0], currency } : null;
}

/** What a text counts; null where it counts nothing. */
export function countIn(text: string, { count }: FactWords): AmountValue | null {
  const { number, unit } = count.exec(text)?.groups ?? {};
  if (number === undefined || unit === undefined) return null;
  const many = /천$/.test(number) ? 1_000 : /만$/.test(number) ? 10_000 : 1;
  const value = Number(number.replace(/[만천]$/, '').replaceAll(',', '')) * many;
  return Number.isFinite(value) ? { kind: 'amount', numbers: [value], unit } : null;
}

const dayBefore = (moment: string): string =>
  new Date(Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) - A_DAY_MS).toISOString().slice(0, 10);

/** An interval as facts write it: a day, a month, a year, a moment, or both ends with a stroke between. */
function written({ start, end, granularity }: Interval): string {
  if (CLOCKS.includes(granularity)) {
    const [from, to] = [start.slice(0, 16), end.slice(0, 16)];
    const isMoment = Date.parse(`${end}Z`) - Date.parse(`${start}Z`) <= 3_600_000;
    return isMoment ? from : `${from}/${to}`;
  }
  const [first, last] = [start.slice(0, 10), dayBefore(end)];
  if (first === last) return first;
  const isMonth = granularity === 'month' && start.slice(0, 7) === last.slice(0, 7);
  return isMonth ? start.slice(0, 7) : `${first}/${last}`;
}

/** The last day or moment of an interval, by which something must be done. */
const lastOf = ({ start, end, granularity }: Interval): string =>
  CLOCKS.includes(granularity) ? start.slice(0, 16) : dayBefore(end);

const firstOf = ({ start, granularity }: Interval): string =>
  CLOCKS.includes(granularity)
    ? start.slice(0, 16)
    : granularity === 'month'
      ? start.slice(0, 7)
      : start.slice(0, 10);

const COARSE: readonly string[] = ['decade', 'year', 'half', 'quarter', 'season', 'month'];

/** True for a year or month of which another date of the text names a part: "next month, on 1 December". */
function isSaidCloser({ interval, bound }: DateMention, dates: readonly DateMention[]): boolean {
  if (interval === null || bound !== 'during' || !COARSE.includes(interval.granularity)) return false;
  return dates.some(
    ({ interval: other }) =>
      other !== null &&
      other !== interval &&
      !(other.start === interval.start && other.end === interval.end) &&
      other.start >= interval.start &&
      other.end <= interval.end,
  );
}

function timeOf({ interval, bound }: DateMention): string | null {
  if (interval === null) return null;
  if (bound === 'until') return `../${lastOf(interval)}`;
  if (bound === 'from') return `${firstOf(interval)}/..`;
  return written(interval);
}

/** Times that come again, as facts write them: `weekly:tue,fri 09:00-18:00`; null where the dates of a text tell none. */
export function recurringIn(dates: readonly DateMention[]): FactValue | null {
  const times = dates.flatMap(({ recurrence }) => (recurrence ? [printRecurrence(recurrence)] : []));
  return times.length > 0 ? { kind: 'times', times: [...new Set(times)] } : null;
}

/** Of the dates of a text those finer than a year, as facts write them, and their mentions; null where none resolves. */
export function timesIn(
  dates: readonly DateMention[],
): { readonly value: FactValue; readonly mentions: readonly DateMention[] } | null {
  const resolved = dates.filter(({ kind, interval }) => kind === 'date' && interval !== null);
  const mentions = resolved.filter((mention) => !isSaidCloser(mention, resolved));
  const times = [...new Set(mentions.flatMap((mention) => timeOf(mention) ?? []))];
  return times.length > 0 ? { value: { kind: 'times', times }, mentions } : null;
}
