/** A line that is in both texts, in the earlier alone, or in the later alone. */
export interface DifferenceLine {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Longer texts are told apart as wholes: the table of the comparison grows with the product of both. */
const MOST_LINES = 500;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** What changed from one text to another, line by line; `[]` where the lines are the same. White space makes no difference. */
export function differenceOf(earlier: string, later: string): DifferenceLine[] {
  const [before, after] = [linesOf(earlier), linesOf(later)];
  if (before.join('\n') === after.join('\n')) return [];
  const compared = Math.max(before.length, after.length) <= MOST_LINES;
  const common = compared ? commonLengths(before, after) : null;
  const lines: DifferenceLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      lines.push({ mark: ' ', text: old });
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || !common || common(i + 1, j) >= common(i, j + 1))
    ) {
      lines.push({ mark: '-', text: old });
      i += 1;
    } else if (fresh !== undefined) {
      lines.push({ mark: '+', text: fresh });
      j += 1;
    }
  }
  return lines;
}

/** How many lines two texts have in common, in order, from these positions on (longest common subsequence). */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): (i: number, j: number) => number {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
