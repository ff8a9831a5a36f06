import type { Span } from '../languages/language.ts';

/** A cell of a table's row. */
export interface Cell extends Span {
  /** The words of its column's head; null where the table has none. */
  readonly head: Span | null;
}

/**
 * A stretch of a notice as it is laid out, in offsets of the notice's text, without the marks that make it what it is ("##", "○", "1)",
 * "|"). `heading`: what follows stands under it. `item`: an item of a list. `row`: a row of a table. `paragraph`: any other line.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Headings and lines of a higher rank that it stands under, outermost first. */
  readonly under: readonly Span[];
  /** Of a line `label: value` the label; null for any other. */
  readonly label: Span | null;
  /** What is said: the block's words after its label. Empty where a label is all there is. */
  readonly said: Span;
  /** `[]` for all but rows. */
  readonly cells: readonly Cell[];
}

/** A line of a notice's text, without its break and the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** As it stands, with what is before its first word. */
  readonly whole: string;
}
