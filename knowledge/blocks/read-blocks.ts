import type { Span } from '../languages/language.ts';
import { anyWords } from '../languages/languages.ts';
import type { Block, Line } from './block.ts';
import { isInBrackets, markOf } from './marks.ts';
import { isRow, rowsOf } from './table.ts';

/** A label is short: beyond this it is the first half of a sentence. In UTF-16 units. */
const LONGEST_LABEL = 40;
/** So is a heading without a mark. */
const LONGEST_HEADING = 90;
const LABEL = /^([^:：\n]{1,40}?)\s*[:：](?=\s|[^\s\d/])\s*/;
/** What ends a sentence, and not a heading. */
const sentenceEnd = anyWords(
  ({ layout }) => layout.sentenceEnd,
  (words) => `[.!?。,;…]["'”’)]?$|(?:${words})["'”’)]?$`,
  '',
);

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const whole of text.split('\n')) {
    const words = whole.trim();
    const start = from + (whole.length - whole.trimStart().length);
    lines.push({ text: words, whole, start, end: start + words.length });
    from += whole.length + 1;
  }
  return lines;
}

/** A line while others may stand under it. */
interface Open {
  readonly kind: string;
  readonly words: Span;
  /** True where it says nothing by itself, such as "What to bring": what follows at once is what it says. */
  readonly isBare: boolean;
}

/** The label of a line and what it says; null where it has none. A time of day or an address is no label. */
function labelled(text: string, start: number): { readonly label: Span; readonly said: number } | null {
  const match = LABEL.exec(text.slice(0, LONGEST_LABEL + 10));
  const [whole = '', label = ''] = match ?? [];
  if (label === '' || /\d$|https?$|[.!?](?:\s|$)/i.test(label)) return null;
  return { label: { start, end: start + label.trimEnd().length }, said: start + whole.length };
}

/**
 * True for a line without a mark that what follows stands under: it stands apart from what is before it, is short and no sentence, and is
 * followed at once by rows, items or labels, or by a table behind an empty line; or it is a few words without figures, followed at once by anything.
 */
function opensList(
  before: Line | undefined,
  line: Line,
  next: Line | undefined,
  afterNext: Line | undefined,
): boolean {
  if (before !== undefined && before.text !== '') return false;
  if (labelled(line.text, 0) !== null || line.text.length > LONGEST_HEADING || sentenceEnd().test(line.text))
    return false;
  if (next === undefined) return false;
  if (next.text === '') return afterNext !== undefined && isRow(afterNext.text);
  if (line.text.length <= LONGEST_LABEL && !/\d/.test(line.text)) return true;
  return isRow(next.text) || markOf(next.whole) !== null || labelled(next.text, 0) !== null;
}

/**
 * Reads a notice's text as blocks, line by line, in its order. Every word stands in exactly one block; marks, rulers of tables and empty
 * lines stand in none. A text without words: `[]`. Takes time linear in the text.
 */
export function readBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let open: readonly Open[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (isRow(line.text)) {
      const rows = rowsOf(lines, at);
      const under = open.map(({ words }) => words);
      for (const cells of rows.cells) blocks.push(rowBlock(cells, under));
      at += rows.lines - 1;
      continue;
    }
    const mark = markOf(line.whole);
    const indent = line.whole.length - line.whole.trimStart().length;
    const start = line.start + (mark ? mark.length - indent : 0);
    const words: Span = { start, end: line.end };
    const isHeading =
      mark?.kind.startsWith('#') === true ||
      isInBrackets(line.text) ||
      (!mark && opensList(lines[at - 1], line, lines[at + 1], lines[at + 2]));
    const kind = mark?.kind ?? (isHeading ? 'heading' : 'line');
    const goesOn = (lines[at - 1]?.text ?? '') !== '' && (indent > 0 || open.at(-1)?.isBare === true);
    open = standing(open, kind, isHeading, goesOn);
    const under = open.map((one) => one.words);
    const label = isHeading ? null : labelled(text.slice(start, line.end), start);
    blocks.push({
      ...words,
      kind: isHeading ? 'heading' : mark ? 'item' : 'paragraph',
      under,
      label: label?.label ?? null,
      said: { start: label?.said ?? start, end: line.end },
      cells: [],
    });
    const isBare =
      isHeading ||
      (label === null && !sentenceEnd().test(line.text) && words.end - words.start <= LONGEST_LABEL);
    if (isHeading || mark) open = [...open, { kind, words: label?.label ?? words, isBare }];
  }
  return blocks;
}

/**
 * What is still open before a line of this kind: all above the last of the same kind. A line without a mark that goes on from the line
 * before closes nothing; any other closes lists, and headings that have no mark.
 */
function standing(open: readonly Open[], kind: string, isHeading: boolean, goesOn: boolean): readonly Open[] {
  if (kind === 'line' && goesOn) return open;
  const same = open.findIndex((one) => one.kind === kind);
  if (same >= 0) return open.slice(0, same);
  if (isHeading && kind === 'heading') return open.filter((one) => one.kind.startsWith('#'));
  if (kind === 'line') return open.filter((one) => one.kind.startsWith('#'));
  return kind.startsWith('#') ? open.filter((one) => one.kind.startsWith('#') && one.kind < kind) : open;
}

function rowBlock(cells: Block['cells'], under: readonly Span[]): Block {
  const [first, last] = [cells[0], cells.at(-1)];
  const words = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { ...words, kind: 'row', under, label: null, said: words, cells };
}
