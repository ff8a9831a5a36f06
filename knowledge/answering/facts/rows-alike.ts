import type { Block } from '../../blocks/block.ts';
import type { Fact, Sheet } from '../../facts/fact.ts';
import type { SheetOf } from '../../facts/sheets.ts';
import type { Notice } from '../../notice.ts';
import { askedBy, type Concept, type Question } from '../../understanding/index.ts';
import type { ToldList } from '../answer.ts';
import { blocksOf, holds, LONGEST_QUOTE, termsIn } from '../cut/index.ts';
import type { Candidate } from '../read/index.ts';
import { citeFact } from './told-fact.ts';

/** Rows that are told, and the rest is counted. */
const MOST_ROWS = 10;
/** Blocks that are looked at on either side. */
const MOST_BLOCKS = 60;

/** What a block is a row of: a list, a table, or lines of the form `label: value` under one heading; null where it is none. */
function listOf({ kind, label, under }: Block): string | null {
  const above = under.at(-1)?.start ?? 'none';
  if (kind === 'row' || kind === 'item') return `${kind} ${above}`;
  return kind === 'paragraph' && label ? `label ${above}` : null;
}

/** The blocks of the list that a place stands in, in order; `[]` where it stands in none. */
function blocksAround(blocks: readonly Block[], place: number): readonly Block[] {
  const at = blocks.findIndex(({ start, end }) => start <= place && place < end);
  const own = blocks[at];
  const list = own ? listOf(own) : null;
  if (!own || list === null) return [];
  let [from, to] = [at, at + 1];
  const goesOn = (block: Block | undefined): boolean => block !== undefined && listOf(block) === list;
  while (at - from < MOST_BLOCKS && goesOn(blocks[from - 1])) from -= 1;
  while (to - at < MOST_BLOCKS && goesOn(blocks[to])) to += 1;
  return blocks.slice(from, to);
}

const isIn = (fact: Fact, { start, end }: Block): boolean => start <= fact.start && fact.end <= end;

/** The column that a fact of a table stands in; null for any other. */
const columnOf = ({ labels }: Fact, { kind }: Block): number | null =>
  kind === 'row' ? (labels.at(-1)?.start ?? null) : null;

/** True where the question names the column of a fact, and not every other ("at weekends"). */
function namesColumn({ concepts }: Question, notice: Notice, own: Fact, all: readonly Fact[]): boolean {
  const headOf = ({ labels }: Fact): string => {
    const label = labels.at(-1);
    return label ? notice.text.slice(label.start, label.end) : '';
  };
  const mine = headOf(own);
  const others = [...new Set(all.map(headOf))].filter((head) => head !== mine);
  const holdsIt = (head: string, one: Concept): boolean => holds(termsIn(head, notice.language), one);
  return concepts.some(
    (one) => one.isOwn && holdsIt(mine, one) && others.some((head) => !holdsIt(head, one)),
  );
}

/**
 * The facts of each block that tell the same of its own case as `like`: of a table's rows the one in the column that the question names, or
 * those of all columns where it names none.
 */
function factsAlike(
  question: Question,
  notice: Notice,
  like: Fact,
  blocks: readonly Block[],
  sheet: Sheet,
): Fact[] {
  const alike = blocks.map((block) =>
    sheet.facts.filter((one) => isIn(one, block) && askedBy(one) === askedBy(like)),
  );
  const isOfColumn = namesColumn(question, notice, like, alike.flat());
  return blocks.flatMap((block, at) => {
    const same = alike[at] ?? [];
    if (block.kind === 'row' && !isOfColumn) return same;
    return same.find((one) => columnOf(one, block) === columnOf(like, block)) ?? same[0] ?? [];
  });
}

/**
 * The rows of the list or table that the fact asked for stands in, each with what it tells of the same aspect: all of them, or those that
 * hold the words by which the question tells its row from others ("adult"), or the one that its age, size or day has chosen, with each of
 * its columns. Null where there is one fact alone.
 */
export function rowsAlike(
  question: Question,
  { notice, condition = 0 }: Pick<Candidate, 'notice' | 'condition'>,
  fact: Fact,
  sheetOf: SheetOf,
): ToldList | null {
  if (question.timeCue !== null) return null;
  const around = blocksAround(blocksOf(notice), fact.start);
  const blocks =
    condition === 1 ? around.filter((block) => block.kind === 'row' && isIn(fact, block)) : around;
  const alike = factsAlike(question, notice, fact, blocks, sheetOf(notice)).filter(
    ({ start, end }) => end - start <= LONGEST_QUOTE,
  );
  const rows = chosen(question, notice, alike, fact);
  const at = rows.findIndex(({ start }) => start === fact.start);
  if (rows.length < 2 || at < 0) return null;
  const from = Math.max(0, Math.min(at - MOST_ROWS + 1, rows.length - MOST_ROWS));
  const shown = rows.slice(from, from + MOST_ROWS);
  return { rows: shown.map((one) => citeFact(one, notice)), more: rows.length - shown.length };
}

/** Of rows alike those that hold each word of the question that its own row holds and not every other. */
function chosen({ concepts }: Question, notice: Notice, alike: readonly Fact[], own: Fact): Fact[] {
  const told = alike.map((fact) => ({
    fact,
    terms: termsIn(notice.text.slice(fact.start, fact.end), notice.language),
  }));
  const mine = told.find(({ fact }) => fact.start === own.start);
  const telling = concepts.filter(
    (one) =>
      one.isOwn &&
      one.expected &&
      mine &&
      holds(mine.terms, one) &&
      told.some(({ terms }) => !holds(terms, one)),
  );
  return told.filter(({ terms }) => telling.every((one) => holds(terms, one))).map(({ fact }) => fact);
}
