import type { Block, Cell } from '../../blocks/block.ts';
import type { Span } from '../../languages/language.ts';
import type { AspectOf, Fact, FactValue } from '../fact.ts';
import { LONGEST_QUOTE } from './line-facts.ts';
import { type Reading, wordsOf } from './reading.ts';
import { amountTells, isOfTime, timeTells } from './tell-aspects.ts';
import { labelsTell } from './tell-labels.ts';
import { readValues, type Values, valueFor } from './values/read-values.ts';

/** Aspects that a cell's words alone tell under a head that names them. */
const IN_WORDS: ReadonlySet<string> = new Set([
  'place',
  'eligibility',
  'documents',
  'how-to',
  'rule',
  'change',
]);

/** A row tells what each of its cells says under its head, for what the first cell names. */
export function rowFacts({ start, end, cells, under }: Block, reading: Reading): Fact[] {
  const [first, second] = cells;
  if (!first || end - start > LONGEST_QUOTE) return [];
  const row = { start, end };
  const stretch = fromUntil(cells, reading);
  if (stretch) return [{ ...row, ...stretch, labels: under, for: first }];
  const facts = cells
    .slice(cells.length > 1 ? 1 : 0)
    .flatMap((cell) => cellFacts(cell, { row, under, of: first }, reading));
  if (facts.some(isOfTime)) return facts;
  // A programme: the day or hour first, then what there is.
  const begins = readValues(wordsOf(first, reading), reading);
  if (!begins.times && !begins.recurring && !begins.clocks) return facts;
  const ofTime = timeOf(wordsOf(row, reading), begins, [first, ...under], reading);
  if (!ofTime) return facts;
  const labels = first.head ? [...under, first.head] : under;
  return [{ ...ofTime, ...row, labels, value: valueFor(ofTime, begins), for: second ?? null }, ...facts];
}

function timeOf(said: string, values: Values, labels: readonly Span[], reading: Reading): AspectOf | null {
  const named = labels.map((one) => wordsOf(one, reading)).reverse();
  return timeTells(said, labelsTell(named, reading.words), values, reading);
}

/** Hours in a row of a weekday are those of that weekday: "Mon | 2 pm–6 pm". */
function withWeekday(said: string, first: Span, reading: Reading): string {
  const named = wordsOf(first, reading);
  return reading.language.values.weekdays(named).size > 0 ? `${named}: ${said}` : said;
}

interface Place {
  readonly row: Span;
  readonly under: readonly Span[];
  readonly of: Span;
}

function cellFacts(cell: Cell, { row, under, of }: Place, reading: Reading): Fact[] {
  const said = wordsOf(cell, reading);
  const labels = cell.head ? [...under, cell.head] : under;
  const named = labels.map((one) => wordsOf(one, reading)).reverse();
  const label = labelsTell(named, reading.words);
  const values = readValues(withWeekday(said, of, reading), reading);
  const fact = (one: AspectOf, value: FactValue | null): Fact => ({ ...one, ...row, labels, value, for: of });
  const money =
    values.money ??
    (label?.aspect === 'amount' && reading.words.none.test(said)
      ? { kind: 'amount' as const, numbers: [0], currency: reading.currency }
      : null);
  const amount = money && amountTells(`${named.join(' ')} ${said}`, label, reading);
  if (money) return [fact(amount ?? { aspect: 'amount', of: 'fee' }, money)];
  if (values.shares && label?.aspect === 'amount') return [fact(label, values.shares)];
  if (values.contact) return [fact({ aspect: 'contact' }, values.contact)];
  const ofTime = timeTells(said, label, values, reading);
  if (ofTime) return [fact(ofTime, valueFor(ofTime, values))];
  if (label && IN_WORDS.has(label.aspect)) return [fact(label, null)];
  return values.count ? [fact({ aspect: 'quantity' }, values.count)] : [];
}

/** Two cells under "from" and "until" tell one stretch of time; null where a row has no such two. */
function fromUntil(
  cells: readonly Cell[],
  reading: Reading,
): (AspectOf & { readonly value: FactValue | null }) | null {
  const { from, until } = reading.words;
  const under = (head: RegExp): Cell | undefined =>
    cells.find((cell) => cell.head && head.test(wordsOf(cell.head, reading)));
  const [begins, ends] = [under(from), under(until)];
  if (!begins || !ends || begins === ends) return null;
  const [one, other] = [begins, ends].map((cell) => readValues(wordsOf(cell, reading), reading).times);
  if (one?.kind !== 'times' || other?.kind !== 'times') return null;
  const [first, last] = [one.times[0], other.times.at(-1)];
  if (first === undefined || last === undefined) return null;
  const value: FactValue = {
    kind: 'times',
    times: [`${first.replace(/\/.*$/, '')}/${last.replace(/^.*\//, '')}`],
  };
  return { ...reading.usualTime, value };
}
