/**
 * Passages cut into stretches that may be quoted, before any question is asked. The only door of this
 * room.
 */

export { type Clause, clausesOf } from './clauses.ts';
export { footnoteOf } from './footnotes.ts';
export { isItem, isTableHead } from './list-span.ts';
export { LONGEST_QUOTE, quotableSpans } from './quotable.ts';
export { type CutPassage, createPassageCutter, type Stretch } from './stretches.ts';
export { holds, termsIn } from './words-in.ts';
