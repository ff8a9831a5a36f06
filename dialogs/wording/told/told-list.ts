import type { Answer, FactCitation, Statement, ToldFact, ToldList } from '../../../knowledge/index.ts';
import { ownWords } from '../../values/own-words.ts';
import type { ToldValue } from '../../values/tell-fact.ts';
import type { Voice } from '../../voice.ts';
import { valueTold } from './told-statement.ts';

type Answered = Extract<Answer, { status: 'answered' }>;
type Place = Pick<FactCitation, 'noticeId' | 'start' | 'end'>;

/** A row of a list as it is told. */
export interface ToldRow {
  readonly row: FactCitation;
  /** What tells it from the others, in the notice's own words; `''` where nothing does. */
  readonly name: string;
  /** The parts of its name, outermost first: of a table's cell its column and its row. */
  readonly labels: readonly string[];
  /** Null where its words say it. */
  readonly value: ToldValue | null;
  /** The place among the statements of what quotes it; -1 where nothing does. */
  readonly statement: number;
  /** True for the row that the question chose out of them. */
  readonly chosen: boolean;
}

/** A list as it is told: the row that answers first, then all others in the notice's order. */
export interface ToldRows {
  /** The label that all rows stand under, in the notice's own words; `''` for none. */
  readonly head: string;
  readonly rows: readonly ToldRow[];
  /** How many more the notice has. */
  readonly more: number;
}

const meets = (one: Place, other: Place): boolean =>
  one.noticeId === other.noticeId && one.start < other.end && other.start < one.end;

const isSameFact = (one: ToldFact | undefined, other: ToldFact | undefined): boolean =>
  !one || !other || JSON.stringify(one) === JSON.stringify(other);

/** The place among the statements of what quotes a row; of two columns of one row, the one whose fact it is. -1 where nothing does. */
function citedBy(row: FactCitation, statements: readonly Statement[]): number {
  const quoting = (statement: Statement): boolean => meets(row, statement.citation);
  const own = statements.findIndex((one) => quoting(one) && isSameFact(one.fact, row.fact));
  return own >= 0 ? own : statements.findIndex(quoting);
}

/** Labels outermost first, then whom it is for: what may tell a row from the others. */
const labelsOf = ({ fact }: FactCitation): string[] =>
  fact ? [...fact.labels, ...(fact.for === null || fact.labels.includes(fact.for) ? [] : [fact.for])] : [];

/** Words of the question that stand in one row alone choose it. */
function isNamed(row: FactCitation, others: readonly FactCitation[], { question }: Answered): boolean {
  const wordsOf = (one: FactCitation) => [one.quote, ...labelsOf(one)].join('\n').toLowerCase();
  const own = wordsOf(row);
  return question.concepts.some(({ word }) => {
    const said = word.toLowerCase();
    return said.length > 1 && own.includes(said) && !others.some((one) => wordsOf(one).includes(said));
  });
}

/** Whether the question chose a row: by its words, or by the age, size or day that it names. None of a row's columns is chosen with it. */
function isChosen(row: FactCitation, { rows }: ToldList, answer: Answered): boolean {
  const { measures, weekdays } = answer.question.conditions;
  const others = rows.filter((one) => one !== row);
  if (others.some(({ start }) => start === row.start)) return false;
  return measures.length > 0 || weekdays.size > 0 || isNamed(row, others, answer);
}

/** The list of an answer as it is told; null where it has none. */
export function toldRows(answer: Answered, voice: Voice): ToldRows | null {
  const { list, statements } = answer;
  const [first] = list?.rows ?? [];
  if (!list || !first) return null;
  const common = labelsOf(first).filter((label) => list.rows.every((row) => labelsOf(row).includes(label)));
  const answering = list.rows.find((row) => citedBy(row, statements) === 0);
  const rows = list.rows.map((row): ToldRow => {
    const own = labelsOf(row).filter((label) => !common.includes(label));
    const labels = own.map((label) => ownWords(label, row.quote, voice));
    return {
      row,
      name: labels.join(' · '),
      labels,
      value: valueTold(row, answer, voice),
      statement: citedBy(row, statements),
      chosen: row === answering && isChosen(row, list, answer),
    };
  });
  const head = common.slice(-1).map((label) => ownWords(label, first.quote, voice));
  const ordered = [
    ...rows.filter(({ row }) => row === answering),
    ...rows.filter(({ row }) => row !== answering),
  ];
  return { head: head.join(''), rows: ordered, more: list.more };
}

/** The statements of an answer as they are numbered: the first stays, and those that quote rows of its list follow the list's order. */
export function inRowOrder(answer: Answered): Answered['statements'] {
  const { list, statements } = answer;
  if (!list) return statements;
  const [first, ...others] = statements;
  const placeOf = (one: Statement) =>
    list.rows.findIndex((row) => meets(row, one.citation) && isSameFact(one.fact, row.fact));
  const isRow = (one: Statement) => one.role === 'supports' && placeOf(one) >= 0;
  const rows = others.filter(isRow).sort((a, b) => placeOf(a) - placeOf(b));
  return [first, ...others.map((one) => (isRow(one) ? (rows.shift() ?? one) : one))];
}
