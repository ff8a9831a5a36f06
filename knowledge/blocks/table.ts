import type { Span } from '../languages/language.ts';
import { anyWords } from '../languages/languages.ts';
import type { Cell, Line } from './block.ts';

const ROW = /^\|.*\|$/;
const RULER = /^\|[\s|:-]+\|$/;

/** True for a line with bars at both ends. */
export const isRow = (line: string): boolean => line.length > 2 && ROW.test(line);

/** The words between the bars of a row; `\|` is no bar. */
function cellsOf({ text, start }: Line): Span[] {
  const cells: Span[] = [];
  let from = 1;
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue;
    const whole = text.slice(from, at);
    const words = whole.trim();
    const first = start + from + (whole.length - whole.trimStart().length);
    cells.push({ start: first, end: first + words.length });
    from = at + 1;
  }
  return cells;
}

/** True where the first row names the columns: a ruler stands under it, or it has no figures where the rows below have. */
function hasHead(rows: readonly Line[]): boolean {
  const [first, second] = rows;
  if (!first || !second) return false;
  if (RULER.test(second.text)) return true;
  const figures = (line: Line) => /\d/.test(line.text);
  return (
    rows.length > 2 && rows.slice(1).every((row) => RULER.test(row.text) || figures(row)) && !isFigured(first)
  );
}

const figured = anyWords(
  ({ layout }) => layout.priced,
  (words) => `[£$€₩]\\s?\\d|\\d\\s?(?:${words}|%)|\\d{1,2}:\\d{2}`,
  '',
);

/** A cell with figures and money or a time in it: a head may say a day, not a price. */
const isFigured = ({ text }: Line): boolean => figured().test(text);

/** The rows of the table that begins at a line, each as its cells under their heads, and how many lines the table takes. */
export function rowsOf(
  lines: readonly Line[],
  from: number,
): { readonly cells: readonly (readonly Cell[])[]; readonly lines: number } {
  let to = from;
  while (to < lines.length && isRow(lines[to]?.text ?? '')) to += 1;
  const rows = lines.slice(from, to);
  const headed = hasHead(rows);
  const heads = headed && rows[0] ? cellsOf(rows[0]) : [];
  const body = rows.slice(headed ? 1 : 0).filter(({ text }) => !RULER.test(text));
  const cells = body.map((row) =>
    cellsOf(row)
      .map((cell, column): Cell => ({ ...cell, head: named(heads[column]) }))
      .filter((cell) => cell.end > cell.start),
  );
  return { cells: cells.filter((row) => row.length > 0), lines: rows.length };
}

const named = (head: Span | undefined): Span | null => (head && head.end > head.start ? head : null);
