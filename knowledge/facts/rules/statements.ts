import type { Block } from '../../blocks/block.ts';
import type { Span } from '../../languages/language.ts';
import { type Reading, wordsOf } from './reading.ts';
import { labelTells } from './tell-labels.ts';

/** A longer sentence is parted at the ends of its clauses, so that what is quoted says one thing. In UTF-16 units. */
const ONE_THING = 110;
/** A clause that is too short for itself stays with the one before. */
const SCRAP = 12;

/** One thing that a block says, with the labels that it stands under, outermost first. */
export interface StatementSpan extends Span {
  readonly labels: readonly Span[];
  /** A label that says whom or what it is for, "Monday", "First dog", rather than what it tells; null for none. */
  readonly of: Span | null;
}

/**
 * The statements of a block that is no row: its sentences, long ones parted. A heading is one statement. A label that tells no aspect belongs
 * to what is said first: "Monday: closed" says nothing without its weekday.
 */
export function statementsOf(block: Block, reading: Reading): StatementSpan[] {
  const { label, under } = block;
  const labels = label ? [...under, label] : under;
  if (block.kind === 'heading') return [{ start: block.start, end: block.end, labels, of: null }];
  const of = label && labelTells(wordsOf(label, reading), reading.words) === null ? label : null;
  const { start } = block.said;
  return reading.language.sentences
    .split(reading.text.slice(start, block.said.end))
    .map((one) => ({ start: one.start + start, end: one.end + start }))
    .flatMap((sentence) => clausesOf(reading.text, sentence, reading.words.clauseEnds))
    .map((one, at) => ({ start: of && at === 0 ? of.start : one.start, end: one.end, labels, of }));
}

function clausesOf(text: string, sentence: Span, ends: RegExp): Span[] {
  if (sentence.end - sentence.start <= ONE_THING) return [sentence];
  const clauses: Span[] = [];
  let from = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(ends)) {
    const to = sentence.start + match.index;
    if (to - from < SCRAP) continue;
    clauses.push({ start: from, end: to });
    from = to + match[0].length;
  }
  if (sentence.end - from < SCRAP) {
    const last = clauses.pop();
    return [...clauses, { start: last?.start ?? from, end: sentence.end }];
  }
  return [...clauses, { start: from, end: sentence.end }];
}
