import type { Block } from '../../blocks/block.ts';
import { readBlocks } from '../../blocks/read-blocks.ts';
import { type DayOrders, dayOrderOf } from '../../day-orders.ts';
import { englishFactWords } from '../../languages/english/fact-words.ts';
import { koreanFactWords } from '../../languages/korean/fact-words.ts';
import type { Language, Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import { datesOf } from '../../notice-dates.ts';
import type { DateMention } from '../../time/time.ts';
import { anchorOf } from '../../written-days.ts';
import type { AspectOf, Fact, FactValue, Sheet } from '../fact.ts';
import type { FactWords } from './fact-words.ts';
import { type StatementSpan, statementsOf } from './statements.ts';
import { amountTells, aspectsOf, labelTells } from './tell-aspects.ts';
import { contactIn, countIn, currencyIn, moneyOf, recurringIn, timesIn } from './values.ts';

const WORDS: Readonly<Record<string, FactWords>> = { en: englishFactWords, ko: koreanFactWords };
/** A fact's quote is no longer, so that it can be cited whole. In UTF-16 units. */
const LONGEST_QUOTE = 250;
/** Facts of one notice: beyond these nobody asks. */
const MOST_FACTS = 60;

/** What reading one notice needs. */
interface Reading {
  readonly text: string;
  /** Dates and times in a stretch of the notice, resolved against its day; of an undated notice those alone that need none. */
  readonly dates: (said: string) => readonly DateMention[];
  readonly rules: Language;
  readonly words: FactWords;
  /** ISO 4217: what the notice counts money in. */
  readonly currency: string;
}

/**
 * Reads a notice's facts by rules alone: layout, labels, words and values. In a language without rules of its own: an empty sheet.
 * `dayOrders` tells in which order its dates in figures stand; by the notice alone where left out.
 */
export function readSheet(notice: Notice, dayOrders: DayOrders = dayOrderOf): Sheet {
  const { id: noticeId, revision, text, language } = notice;
  const words = WORDS[language];
  if (!words) return { noticeId, revision, readBy: 'rules', facts: [] };
  const rules = languageOf(language);
  const anchor = anchorOf(notice);
  const reading: Reading = {
    text,
    dates: (said) => datesOf(said, anchor, rules, () => dayOrders(notice)),
    rules,
    words,
    currency: currencyIn(text) ?? words.currency,
  };
  const facts = readBlocks(text)
    .flatMap((block) => (block.kind === 'row' ? rowFacts(block, reading) : lineFacts(block, reading)))
    .slice(0, MOST_FACTS);
  return { noticeId, revision, readBy: 'rules', facts };
}

const wordsOf = ({ start, end }: Span, { text }: Reading): string => text.slice(start, end);

function lineFacts(block: Block, reading: Reading): Fact[] {
  const { rules, words, text } = reading;
  return statementsOf(block, text, rules, words).flatMap((statement) => statementFacts(statement, reading));
}

function statementFacts(statement: StatementSpan, reading: Reading): Fact[] {
  const { words } = reading;
  const said = wordsOf(statement, reading);
  if (said.length > LONGEST_QUOTE || words.speech.test(said)) return [];
  const labels = statement.labels.map((label) => wordsOf(label, reading)).reverse();
  const dates = reading.dates(said);
  const times = timesIn(dates);
  const recurring = recurringIn(dates);
  const money = moneyOf(said, reading.currency, words);
  const count = countIn(said, words);
  const contact = contactIn(said);
  const day = times?.mentions.some(isDay) ?? false;
  const holds = {
    date: times !== null,
    day,
    recurring: recurring !== null,
    money: money !== null,
    number: count !== null,
  };
  const told = aspectsOf(said, labels, holds, words);
  const all: AspectOf[] = contact
    ? [...told.filter(({ aspect }) => aspect !== 'contact'), { aspect: 'contact' }]
    : told;
  return all.map((one) =>
    factOf(one, statement, valueFor(one, { recurring, times: times?.value ?? null, money, count, contact })),
  );
}

/** True for a mention that names a day or a time on one. */
const isDay = ({ interval }: DateMention): boolean =>
  interval !== null && ['day', 'part', 'hour', 'minute'].includes(interval.granularity);

interface Values {
  readonly recurring: FactValue | null;
  readonly times: FactValue | null;
  readonly money: FactValue | null;
  readonly count: FactValue | null;
  readonly contact: FactValue | null;
}

function valueFor(
  { aspect }: AspectOf,
  { recurring, times, money, count, contact }: Values,
): FactValue | null {
  switch (aspect) {
    case 'hours':
      return recurring;
    case 'event':
    case 'period':
    case 'effect':
      return times;
    case 'amount':
      return money;
    case 'quantity':
      return count;
    case 'contact':
      return contact;
    case 'change':
      return times;
    default:
      return null;
  }
}

function factOf(
  one: AspectOf,
  { start, end, labels }: StatementSpan,
  value: FactValue | null,
  whom: Span | null = null,
): Fact {
  return { ...one, start, end, labels, value, for: whom };
}

/** A row tells what each of its cells says under its head, for what the first cell names. */
function rowFacts({ start, end, cells, under }: Block, reading: Reading): Fact[] {
  const { words } = reading;
  const [first] = cells;
  if (!first || end - start > LONGEST_QUOTE) return [];
  const headings = under.map((one) => wordsOf(one, reading)).reverse();
  return cells.slice(cells.length > 1 ? 1 : 0).flatMap((cell): Fact[] => {
    const said = wordsOf(cell, reading);
    const head = cell.head ? wordsOf(cell.head, reading) : '';
    const labels = cell.head ? [...under, cell.head] : under;
    const statement = { start, end, labels };
    const byLabel =
      [head, ...headings].map((one) => labelTells(one, words)).find((one) => one !== null) ?? null;
    const money = moneyOf(said, reading.currency, words);
    const times = timesIn(reading.dates(said));
    const contact = contactIn(said);
    if (money) return [factOf(amountTells(said, byLabel, words), statement, money, first)];
    if (contact) return [factOf({ aspect: 'contact' }, statement, contact, first)];
    if (times) {
      const ofTime = byLabel && ['event', 'period', 'effect'].includes(byLabel.aspect) ? byLabel : null;
      return [factOf(ofTime ?? { aspect: 'event' }, statement, times.value, first)];
    }
    return byLabel && ['place', 'eligibility', 'documents', 'how-to', 'hours'].includes(byLabel.aspect)
      ? [factOf(byLabel, statement, null, first)]
      : [];
  });
}
