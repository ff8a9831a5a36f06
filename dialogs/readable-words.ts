/** The row of a table as its cells, without the marks; null for another line, `[]` for the ruler under a table's head. */
export function cellsOf(line: string): string[] | null {
  const row = line.trim();
  const isRow = row.length > 1 && row.startsWith('|') && row.endsWith('|');
  if (!isRow) return null;
  if (/^[|\s:-]+$/.test(row)) return [];
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** What marks up words inside a line, each with what is left of it. No mark reaches over a line's end or more than 300 characters. */
const INLINE: readonly (readonly [marks: RegExp, words: string])[] = [
  [/!?\[([^[\]\n]{0,300})\]\([^()\s]{0,500}\)/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^<>\s]{1,300})>/g, '$1'],
  [/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,300})?\/?>/gi, ''],
  [/\*\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}_])__(?=[^\s_])([^_\n]{1,300})(?<=\S)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]{1,300})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!|~-])/g, '$1'],
];

/** The row of a table without the marks at its ends: three cells, or two short ones that are no sentence. */
const CUT_ROW = /\s\|\s[^|]{0,300}\s\|\s|^[^|]{1,40}\s\|\s[^|]{0,39}[^|.!?]$/;
const isCutRow = (line: string): boolean => CUT_ROW.test(line);

function readableLine(line: string): string[] {
  if (/^\s{0,3}(?:[-*_]\s?){3,}$/.test(line)) return [];
  if (/^\s*\||\|\s*$/.test(line) || isCutRow(line)) {
    const cells = cellsOf(`|${line.trim().replace(/^\||\|$/g, '')}|`) ?? [line];
    return cells.length > 0 ? [cells.join(' · ')] : [];
  }
  return [
    line
      .replace(/^\s{0,3}#{1,6}[^\S\n]+(?=\S)/, '')
      .replace(/^\s{0,3}>[^\S\n]?(?=\S)/, '')
      .replace(/^(\s*)[-*+][^\S\n]+(?=\S)/, '$1• '),
  ];
}

/**
 * Words of a notice as people read them: the marks of Markdown and HTML left out, rows of tables, whole or cut by a quote's ends, as cells
 * with ` · ` between them, items of lists after a bullet. Lines stay apart; a text without marks stays as it is.
 */
export function readableWords(text: string): string {
  const lines = text.split('\n').flatMap(readableLine).join('\n');
  return INLINE.reduce((words, [marks, left]) => words.replace(marks, left), lines);
}
