import type { HtmlElement } from './document.ts';

/** A cell with more words is a part of the page's layout, not a value. */
const LONGEST_CELL = 300;
const MOST_COLUMNS = 40;

/**
 * The rows of a table, each a line of cells between bars, with a ruler under a row of headings. A cell that reaches over several rows stands
 * in each of them. Null for a table that only lays out the page: with a table in it, a single column, or long cells. `textOf` gives an
 * element's words.
 */
export function tableLines(table: HtmlElement, textOf: (cell: HtmlElement) => string): string[] | null {
  if (table.querySelector('table')) return null;
  const rows: string[][] = [];
  const lines: string[] = [];
  let hanging: { readonly column: number; readonly text: string; readonly rows: number }[] = [];
  let ruled = false;
  for (const row of table.querySelectorAll('tr')) {
    const cells: string[] = [];
    for (const { column, text } of hanging) cells[column] = text;
    hanging = hanging.flatMap((cell) => (cell.rows > 1 ? [{ ...cell, rows: cell.rows - 1 }] : []));
    let allHeadings = true;
    let column = 0;
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      allHeadings &&= cell.localName === 'th';
      while (cells[column] !== undefined) column += 1;
      const text = textOf(cell).replace(/\s+/gu, ' ').replaceAll('|', '｜');
      if (text.length > LONGEST_CELL) return null;
      const width = spanOf(cell, 'colspan');
      const height = spanOf(cell, 'rowspan');
      for (let at = 0; at < width && column + at < MOST_COLUMNS; at += 1) {
        cells[column + at] = at === 0 ? text : '';
        if (height > 1) {
          hanging.push({ column: column + at, text: at === 0 ? text : '', rows: height - 1 });
        }
      }
      column += width;
    }
    const filled = Array.from(cells, (cell) => cell ?? '');
    if (filled.every((cell) => cell === '')) continue;
    rows.push(filled);
    lines.push(`| ${filled.join(' | ')} |`);
    if (rows.length === 1 && allHeadings) {
      ruled = true;
      lines.push(`|${' --- |'.repeat(filled.length)}`);
    }
  }
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns < 2 || (ruled && rows.length < 2)) return null;
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  const title = caption ? textOf(caption).replace(/\s+/gu, ' ') : '';
  return title === '' ? lines : [title, '', ...lines];
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isSafeInteger(span) && span >= 1 ? Math.min(span, MOST_COLUMNS) : 1;
}
