import type { Block } from '../../blocks/block.ts';
import type { Fact } from '../fact.ts';
import { type Reading, wordsOf } from './reading.ts';
import { type StatementSpan, statementsOf } from './statements.ts';
import { aspectsOf } from './tell-aspects.ts';
import { labelTells } from './tell-labels.ts';
import { readValues, valueFor } from './values/read-values.ts';

/** A fact's quote is no longer, so that it can be cited whole. In UTF-16 units. */
export const LONGEST_QUOTE = 250;

/** The facts of a block that is no row: of each of its statements. */
export function lineFacts(block: Block, reading: Reading): Fact[] {
  if (block.kind === 'heading') return headingFacts(block, reading);
  return statementsOf(block, reading).flatMap((statement) => statementFacts(statement, reading));
}

/** A heading with a stretch of time over what is open or costs something says how long that holds. */
function headingFacts(block: Block, reading: Reading): Fact[] {
  const { start, end, under } = block;
  const said = wordsOf(block, reading);
  if (said.length > LONGEST_QUOTE) return [];
  const { times } = readValues(said, reading);
  const heads = labelTells(said, reading.words);
  const holds = heads?.aspect === 'hours' || heads?.aspect === 'amount';
  if (!times || !holds) return statementsOf(block, reading).flatMap((one) => statementFacts(one, reading));
  return [{ aspect: 'period', of: 'hold', start, end, labels: under, value: times, for: null }];
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
