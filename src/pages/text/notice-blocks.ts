/** Offsets in a text, end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A list item: its lines, without its marker. */
export type Item = readonly Stretch[];

/** What a notice's text is made of. Every line's words stand in exactly one block, save for the markers of lists and the rulers of tables. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Stretch[] }
  | { readonly kind: 'heading'; readonly line: Stretch }
  /** `first` is the number that a numbered list begins with; null for a list without numbers. */
  | { readonly kind: 'list'; readonly first: number | null; readonly items: readonly Item[] }
  /** Cells by row; `head` is null where no ruler sets a first row apart. */
  | {
      readonly kind: 'table';
      readonly head: readonly Stretch[] | null;
      readonly rows: readonly (readonly Stretch[])[];
    };

const HEADING = /^\s*#{1,6}[^\S\n]+(?=\S)/;
const MARKER = /^([^\S\n]*)(?:([-*•·‣▪])|(\d{1,3})[.)])[^\S\n]+(?=\S)/;
const ROW = /^\s*\|.*\|\s*$/;
/** How any of these lines begins; the lines behind others needn't be looked at. */
const SPECIAL = /^\s*[#|\-*•·‣▪\d]/;
/** A row of more cells is no row: all rows of a table are filled up to the widest. */
const MOST_CELLS = 60;
const RULER = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** A line of the text without its break. */
interface Line extends Stretch {
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  const lines = text.split('\n').map((line): Line => {
    const end = start + line.length;
    const whole = { text: line, start, end };
    start = end + 1;
    return whole;
  });
  if (text === '' || text.endsWith('\n')) lines.pop();
  return lines;
}

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Without the white space around it, and without as many characters from the front. */
function trimmed({ text, start, end }: Line, skip = 0): Stretch {
  const rest = text.slice(skip);
  const from = start + skip + (rest.length - rest.trimStart().length);
  return { start: from, end: Math.max(from, end - (text.length - text.trimEnd().length)) };
}

/** The cells of a row: what stands between its bars. `\|` is no bar. */
function cellsOf(line: Line): Stretch[] {
  const bars = [...line.text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return bars.slice(1).map((bar, at) => {
    const from = (bars[at] ?? 0) + 1;
    return trimmed({ text: line.text.slice(from, bar), start: line.start + from, end: line.start + bar });
  });
}

/** A block and the number of lines that it takes. */
interface Taken {
  readonly block: Block;
  readonly lines: number;
}

const isRow = ({ text }: Line): boolean =>
  ROW.test(text) && text.split('|', MOST_CELLS + 3).length <= MOST_CELLS + 2;

function tableAt(lines: readonly Line[]): Taken | null {
  const end = lines.findIndex((line) => !isRow(line));
  const rows = end < 0 ? lines : lines.slice(0, end);
  if (rows.length < 2) return null;
  const cells = (some: readonly Line[]) => some.filter(({ text }) => !RULER.test(text)).map(cellsOf);
  const [first, second] = rows;
  const ruled = first !== undefined && second !== undefined && RULER.test(second.text);
  const block: Block = ruled
    ? { kind: 'table', head: cellsOf(first), rows: cells(rows.slice(2)) }
    : { kind: 'table', head: null, rows: cells(rows) };
  return { block, lines: rows.length };
}

/** A dash before a single line makes a list of it, unless one ends it as well, as with who signs: "- Mayor -". */
const STANDS_ALONE = /^\s*[-•·‣▪][^\S\n]+.*[^\s-]\s*$/;

/** A list has two items or more: a single line with a star or number may be a footnote or a heading. Numbers must count up. */
function listAt(lines: readonly Line[]): Taken | null {
  const opening = MARKER.exec(lines[0]?.text ?? '');
  if (!opening) return null;
  const [, indent = '', bullet, number] = opening;
  const items: Stretch[][] = [];
  let taken = 0;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const [marker, itsIndent = '', itsBullet, itsNumber] = MARKER.exec(line.text) ?? [];
    const deeper = (/^\s*/.exec(line.text)?.[0].length ?? 0) > indent.length;
    const follows =
      bullet === undefined ? Number(itsNumber) === Number(number) + items.length : itsBullet === bullet;
    if (marker !== undefined && follows && itsIndent.length <= indent.length)
      items.push([trimmed(line, marker.length)]);
    else if (deeper && taken === at) items.at(-1)?.push(trimmed(line));
    else break;
    taken = at + 1;
  }
  if (items.length < 2 && !STANDS_ALONE.test(lines[0]?.text ?? '')) return null;
  return {
    block: { kind: 'list', first: bullet === undefined ? Number(number) : null, items },
    lines: taken,
  };
}

function headingAt([line]: readonly Line[]): Taken | null {
  const marks = HEADING.exec(line?.text ?? '');
  return line && marks
    ? { block: { kind: 'heading', line: trimmed(line, marks[0].length) }, lines: 1 }
    : null;
}

/** Longest run of lines looked at for one list or table, so that a long text of starts of lists stays quick to read. */
const MOST_LINES = 2_000;

/**
 * Reads a notice's text as blocks, in its order: tables with bars, lists, headings with `#`, and paragraphs set apart by empty lines. A
 * text without words: `[]`.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let paragraph: Stretch[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line)) {
      close();
      at += 1;
      continue;
    }
    const rest = SPECIAL.test(line.text) ? lines.slice(at, at + MOST_LINES) : [];
    const special = headingAt(rest) ?? tableAt(rest) ?? listAt(rest);
    if (special) {
      close();
      blocks.push(special.block);
      at += special.lines;
    } else {
      paragraph.push(trimmed(line));
      at += 1;
    }
  }
  close();
  return blocks;
}
