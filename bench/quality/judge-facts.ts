/**
 * Judges sheets of facts against sheets made by hand. A fact is found where its words are quoted under its aspect; its value is right where
 * the values of the facts that quote it say all of it together, for one fact may tell several rows. Sheets made by hand aren't complete to
 * the last number, so `matched` is a lower bound of precision.
 */

import { mean } from '../statistics.ts';
import type { SheetFact, SheetLine } from './sheet-lines.ts';

/** A longer quote is a dump of the notice, and finds nothing. In characters, white space and marks left out. */
const LONGEST = 300;
const SAME_ASPECT: Readonly<Record<string, string>> = { 'event-time': 'event', 'opening-hours': 'hours' };

/** One fact made by hand, with what the sheet has of it. */
export interface FactVerdict {
  readonly noticeId: string;
  readonly wanted: SheetFact;
  /** Quoted under its aspect. */
  readonly found: boolean;
  /** Quoted under any aspect. */
  readonly quoted: boolean;
  /** Null where the fact has no value to compare. */
  readonly valueRight: boolean | null;
}

/** A fact that a sheet offers. */
interface OfferedFact {
  readonly fact: SheetFact;
  readonly matched: boolean;
}

/** What came of a set of sheets. */
export interface JudgedSheets {
  readonly facts: readonly FactVerdict[];
  readonly offered: readonly OfferedFact[];
}

const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’.,·|*#:]/g, '');

const aspectOf = ({ aspect }: SheetFact): string => SAME_ASPECT[aspect] ?? aspect;

/** The same words: one holds the other, and what is offered is neither a scrap of them nor a dump of the notice. */
function sameWords(wanted: SheetFact, offered: SheetFact): boolean {
  const [a, b] = [squash(wanted.quote), squash(offered.quote)];
  if (a === '' || b === '' || b.length > LONGEST) return false;
  return b.includes(a) || (a.includes(b) && b.length >= a.length / 2);
}

function sameAspect(wanted: SheetFact, offered: SheetFact): boolean {
  const sameOf = !wanted.of || wanted.of === 'other' || !offered.of || wanted.of === offered.of;
  const sameSays = !wanted.says || !offered.says || wanted.says === offered.says;
  return aspectOf(wanted) === aspectOf(offered) && sameOf && sameSays;
}

const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:\.\d+)?/g) ?? []).map((number) => `${Number(number)}`);

function partsOfObject(value: object): string[] {
  const field = (name: string): unknown => Reflect.get(value, name);
  const numbers = 'number' in value ? numbersIn(String(value.number)) : [];
  const telephones = [field('tel')].flat().filter(Boolean);
  const addresses = ['email', 'url'].map(field).filter(Boolean);
  return [
    ...numbers,
    ...telephones.map((telephone) => String(telephone).replace(/\D/g, '')),
    ...addresses.map((address) =>
      String(address)
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?|\/$/g, ''),
    ),
  ];
}

/** What a value says, as parts: days, times, weekdays, numbers, digits of a telephone number, addresses. Order and grouping don't count. */
function partsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value === 'object') return partsOfObject(value);
  const text = String(value).toLowerCase();
  const days: string[] = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const times = [...text.matchAll(/(?:t|\s|-)(\d{1,2}):(\d{2})/g)].map(
    ([, hour = '', minute]) => `${hour.padStart(2, '0')}:${minute}`,
  );
  const weekdays: string[] = text.match(/\b(?:mon|tue|wed|thu|fri|sat|sun)\b/g) ?? [];
  const inTime = [...days, ...times, ...weekdays];
  if (inTime.length > 0) return inTime;
  const numbers = numbersIn(text);
  return numbers.length > 0 ? numbers : [text];
}

/** Judges sheets. A notice without a sheet has no facts; a sheet of a notice that isn't in the gold isn't looked at. */
export function judgeSheets(gold: readonly SheetLine[], sheets: readonly SheetLine[]): JudgedSheets {
  const byId = new Map(sheets.map(({ id, facts }) => [id, facts]));
  const facts = gold.flatMap(({ id, facts: wantedFacts }) =>
    wantedFacts.map((wanted): FactVerdict => {
      const quoting = (byId.get(id) ?? []).filter((fact) => sameWords(wanted, fact));
      const found = quoting.filter((fact) => sameAspect(wanted, fact));
      const parts = partsOf(wanted.value);
      const told = new Set(found.flatMap(({ value }) => partsOf(value)));
      return {
        noticeId: id,
        wanted,
        found: found.length > 0,
        quoted: quoting.length > 0,
        valueRight: parts.length === 0 ? null : parts.every((part) => told.has(part)),
      };
    }),
  );
  const offered = gold.flatMap(({ id, facts: wantedFacts }) =>
    (byId.get(id) ?? []).map((fact) => ({
      fact,
      matched: wantedFacts.some((wanted) => sameWords(wanted, fact) && sameAspect(wanted, fact)),
    })),
  );
  return { facts, offered };
}

function factFigures({ facts, offered }: JudgedSheets) {
  return {
    /** How many facts were made by hand. */
    facts: facts.length,
    found: mean(facts.map(({ found }) => Number(found))),
    quoted: mean(facts.map(({ quoted }) => Number(quoted))),
    valueRight: mean(facts.flatMap(({ valueRight }) => (valueRight === null ? [] : [Number(valueRight)]))),
    /** How many facts the sheets have. */
    offered: offered.length,
    matched: mean(offered.map(({ matched }) => Number(matched))),
  };
}

/** Counts, and shares from 0 to 1, null where there is nothing to count them on. */
export type FactFigures = ReturnType<typeof factFigures>;

/** Figures of all facts (`all`), and of those of each aspect. */
export function factFiguresByAspect(judged: JudgedSheets): Record<string, FactFigures> {
  const aspects = [...new Set(judged.facts.map(({ wanted }) => aspectOf(wanted)))].sort();
  const of = (aspect: string): JudgedSheets => ({
    facts: judged.facts.filter(({ wanted }) => aspectOf(wanted) === aspect),
    offered: judged.offered.filter(({ fact }) => aspectOf(fact) === aspect),
  });
  return Object.fromEntries([
    ['all', factFigures(judged)],
    ...aspects.map((aspect) => [aspect, factFigures(of(aspect))] as const),
  ]);
}

/** The first facts that weren't found or whose value isn't right, a line each. */
export function missedFacts({ facts }: JudgedSheets, most: number): string[] {
  return facts
    .filter(({ found, valueRight }) => !found || valueRight === false)
    .slice(0, most)
    .map(({ noticeId, wanted }) => `${noticeId}  ${JSON.stringify(wanted)}`);
}
