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

/** A text in which rows of tables, whole or cut by a quote's ends, read as words: cells with ` · ` between them. */
export function readableRows(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (!/^\s*\||\|\s*$/.test(line)) return [line];
      const cells = cellsOf(`|${line.trim().replace(/^\||\|$/g, '')}|`) ?? [line];
      return cells.length > 0 ? [cells.join(' · ')] : [];
    })
    .join('\n');
}
