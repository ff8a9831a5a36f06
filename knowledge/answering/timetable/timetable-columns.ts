import type { Span } from '../../languages/language.ts';
import type { RecurrenceMention } from '../../time/recurrence/recurrence.ts';

/** One column of a table of hours: its head, and a line for each weekday. */
export interface Column {
  readonly head: string;
  readonly lines: [RecurrenceMention, ...RecurrenceMention[]];
}

/** A table that tells the hours of several things, one a column or one a row. */
export interface HoursTable {
  readonly span: Span;
  readonly columns: readonly Column[];
}

interface Row {
  readonly span: Span;
  readonly cells: readonly string[];
}

type Read = (text: string) => RecurrenceMention[];

/** A table with fewer cells in a row tells of one thing alone. */
const FEWEST_CELLS = 3;
const MOST_CELLS = 12;

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => cell.trim());
}

const isRuler = (line: string): boolean => /^[\s|:-]+$/.test(line);

/** Rows that stand one below the other, of as many cells each. */
function rowsOf(text: string): Row[][] {
  const tables: Row[][] = [];
  let at = 0;
  let open: Row[] = [];
  for (const line of text.split('\n')) {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    if (line.includes('|') && isRuler(line)) continue;
    const cells = line.includes('|') ? cellsOf(line) : [];
    const fits = cells.length >= FEWEST_CELLS && cells.length <= MOST_CELLS;
    if (open.length > 0 && (!fits || cells.length !== open[0]?.cells.length)) {
      tables.push(open);
      open = [];
    }
    if (fits) open.push({ span, cells });
  }
  tables.push(open);
  return tables.filter((rows) => rows.length > 1);
}

/** Reads one cell of hours beside its weekday, as a line of the row that it stands in. */
function lineOf(day: string, hours: string, { span }: Row, read: Read): RecurrenceMention[] {
  const [mention] = read(`${day}: ${hours}`);
  const parts = [{ start: span.start, end: span.end }];
  return mention && hours !== '' ? [{ ...mention, sentence: span, parts }] : [];
}

function column(head: string, lines: readonly RecurrenceMention[]): Column[] {
  const [first, ...more] = lines;
  return first && more.length > 0 ? [{ head, lines: [first, ...more] }] : [];
}

/** The hours of a table whose first column holds weekdays, or whose head does; `[]` where neither is so. */
function columnsOf(rows: readonly Row[], read: Read): Column[] {
  const [head, ...body] = rows;
  if (!head) return [];
  const others = head.cells.slice(1);
  const down = others.flatMap((name, at) =>
    column(
      name,
      body.flatMap((row) => lineOf(row.cells[0] ?? '', row.cells[at + 1] ?? '', row, read)),
    ),
  );
  if (down.length > 0) return down;
  return body.flatMap((row) =>
    column(
      row.cells[0] ?? '',
      others.flatMap((day, at) => lineOf(day, row.cells[at + 1] ?? '', row, read)),
    ),
  );
}

/** The tables of a text that tell hours by weekday for several things; `[]` for none. */
export function tablesOf(text: string, read: Read): HoursTable[] {
  if (!text.includes('|')) return [];
  return rowsOf(text).flatMap((rows) => {
    const [first] = rows;
    const last = rows.at(-1);
    const columns = columnsOf(rows, read);
    return first && last && columns.length > 0
      ? [{ span: { start: first.span.start, end: last.span.end }, columns }]
      : [];
  });
}
