import type { Block } from '../../blocks/block.ts';
import type { Language, Span } from '../../languages/language.ts';
import type { FactWords } from './fact-words.ts';

/** A longer sentence is parted at the ends of its clauses, so that what is quoted says one thing. In UTF-16 units. */
const ONE_THING = 110;
/** A clause that is too short for itself stays with the one before. */
const SCRAP = 12;

/** One thing that a block says, with the labels that it stands under, outermost first. */
export interface StatementSpan extends Span {
  readonly labels: readonly Span[];
}

/** The statements of a block that is no row: its sentences, long ones parted. A heading is one statement. */
export function statementsOf(
  block: Block,
  text: string,
  { sentences, values }: Pick<Language, 'sentences' | 'values'>,
  { clauseEnds }: Pick<FactWords, 'clauseEnds'>,
): StatementSpan[] {
  const labels = block.label ? [...block.under, block.label] : block.under;
  if (block.kind === 'heading') return [{ start: block.start, end: block.end, labels }];
  // "Monday: closed" says nothing without its weekday.
  const isOfWeekday =
    block.label !== null && values.weekdays(text.slice(block.label.start, block.label.end)).size > 0;
  const { start, end } = isOfWeekday ? block : block.said;
  return sentences
    .split(text.slice(start, end))
    .map((one) => ({ start: one.start + start, end: one.end + start }))
    .flatMap((sentence) => clausesOf(text, sentence, clauseEnds))
    .map((one) => ({ ...one, labels }));
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
