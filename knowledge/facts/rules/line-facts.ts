import type { Block } from '../../blocks/block.ts';
import type { Fact } from '../fact.ts';
import { type Reading, wordsOf } from './reading.ts';
import { type StatementSpan, statementsOf } from './statements.ts';
import { aspectsOf } from './tell-aspects.ts';
import { readValues, valueFor } from './values/read-values.ts';

/** A fact's quote is no longer, so that it can be cited whole. In UTF-16 units. */
export const LONGEST_QUOTE = 250;

/** The facts of a block that is no row: of each of its statements. */
export function lineFacts(block: Block, reading: Reading): Fact[] {
  return statementsOf(block, reading).flatMap((statement) => statementFacts(statement, reading));
}

function statementFacts(statement: StatementSpan, reading: Reading): Fact[] {
  const { start, end, labels, of } = statement;
  const said = wordsOf(statement, reading);
  if (said.length > LONGEST_QUOTE || reading.words.speech.test(said)) return [];
  const values = readValues(said, reading);
  const named = labels.map((label) => wordsOf(label, reading)).reverse();
  return aspectsOf({ said, labels: named, values }, reading).map((one) => ({
    ...one,
    start,
    end,
    labels,
    value: valueFor(one, values),
    for: of,
  }));
}
