import { readDay } from '../../ingest/days/read-day.ts';
import { type HtmlElement, parseHtml } from '../../ingest/html/document.ts';
import { anyWords } from '../../languages/languages.ts';

/** A row of a board's list. */
export interface BoardRow {
  /** What the board calls the notice (`nttId`). */
  readonly key: string;
  /** Cut short by some boards, with dots at the end. */
  readonly title: string;
  /** As the list writes it; null where it shows none. */
  readonly date: string | null;
  /** Of the row's link, where it is one; null where the link is a script's call. */
  readonly href: string | null;
  /** True for a notice that is kept on top of every page, whatever its age. */
  readonly pinned: boolean;
}

/** Where things stand in a board's list: CSS selectors, the latter two within a row. */
export interface RowSelectors {
  readonly row: string;
  readonly title: string;
  /** Left out: the last cell that is a day. */
  readonly date?: string | undefined;
  /** The name of the parameter that holds a notice's id. */
  readonly idParameter: string;
}

/** The rows of a list, and whether the list says of itself that it is empty. */
export interface BoardList {
  readonly rows: readonly BoardRow[];
  readonly saysEmpty: boolean;
}

const emptyList = anyWords(
  ({ boards }) => boards.emptyList,
  (words) => words,
  'iu',
);

/** Reads a list. Null where the page can't be read, as `parseHtml` says. Rows that name no notice (a table's head) are passed over. */
export function readBoardList(html: string, selectors: RowSelectors): BoardList | null {
  const document = parseHtml(html);
  if (!document) return null;
  const rows: BoardRow[] = [];
  let saysEmpty = false;
  for (const row of document.querySelectorAll(selectors.row)) {
    const read = readRow(row, selectors);
    if (read) rows.push(read);
    else saysEmpty ||= emptyList().test(row.textContent);
  }
  return { rows, saysEmpty };
}

function readRow(row: HtmlElement, { title, date, idParameter }: RowSelectors): BoardRow | null {
  const link = [...row.querySelectorAll(title)].find((element) => keyOf(element, idParameter) !== null);
  // The framework's own template has a form in each row, with the id in a hidden field and the title on its button.
  const field = row.querySelector(`input[name="${idParameter}"]`);
  const key = (link && keyOf(link, idParameter)) ?? field?.getAttribute('value')?.trim() ?? '';
  if (!/^\w{1,60}$/.test(key)) return null;
  const button = row.querySelector('input[type="submit"], input[type="button"]');
  const cells = [...row.querySelectorAll('td, th')].map((cell) => oneLine(cell.textContent));
  const dated = date === undefined ? null : row.querySelector(date);
  const href = link?.getAttribute('href') ?? null;
  return {
    key,
    title: oneLine(link?.textContent ?? '') || oneLine(button?.getAttribute('value') ?? ''),
    date: dated ? oneLine(dated.textContent) : (cells.findLast((cell) => isDay(cell)) ?? null),
    href: href !== null && hasParameter(href, idParameter) ? href : null,
    pinned:
      /^\D+$/.test(cells[0] ?? '') &&
      !/^\s*$/.test(cells[0] ?? '') &&
      cells[0] !== oneLine(link?.textContent ?? ''),
  };
}

/** The id that a link leads to: a parameter of its address, or an argument of the script's call. */
function keyOf(link: HtmlElement, idParameter: string): string | null {
  const href = link.getAttribute('href') ?? '';
  const parameter = URL.parse(href, 'http://board.invalid/')?.searchParams.get(idParameter);
  if (parameter) return parameter;
  const call = [href, link.getAttribute('onclick') ?? ''].find((code) => /\w\s*\(/.test(code));
  const values = [...(call?.slice(0, 1_000).matchAll(/'([^']*)'|"([^"]*)"|(?<=[(,]\s*)(\d+)/g) ?? [])];
  const written = values.map(([, single, double, bare]) => (single ?? double ?? bare ?? '').trim());
  // The board's own id (BBSMSTR_…) may stand beside the notice's, which is a number.
  return written.find((value) => /^\d{1,20}$/.test(value)) ?? null;
}

function hasParameter(href: string, name: string): boolean {
  return URL.parse(href, 'http://board.invalid/')?.searchParams.has(name) ?? false;
}

function isDay(cell: string): boolean {
  return cell.length <= 30 && readDay(cell) !== null && !/[~–]/.test(cell);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
