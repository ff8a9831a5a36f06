import { readPageFields, setLabelsApart } from './page-fields.ts';

/** Lines in which the head of a notice stands. */
const HEAD_LINES = 15;
/** Fields that stand beside each other on a page. */
const MOST_FIELDS = 6;
/** UTF-16 units of a line of fields. */
const LONGEST = 200;

/**
 * Writes the head of a text made from HTML as `cleanSavedPage` knows it: its first headings without their marks, and the fields of a list, a
 * table or a row of labels (`- 등록일 2026-11-18`, `- 조회수 55`) on one line.
 */
export function plainHead(text: string): string {
  const lines = text.split('\n');
  const bodyStart = lines.findIndex((line) => line !== '' && !/^#+ /.test(line));
  const plain = lines.map((line, at) => (at < bodyStart ? line.replace(/^#+ /, '') : line));
  for (let at = 0; at < Math.min(HEAD_LINES, plain.length); at += 1) {
    for (let count = MOST_FIELDS; count >= 1; count -= 1) {
      const joined = asFields(plain.slice(at, at + count).join(' '));
      if (joined === null) continue;
      plain.splice(at, count, joined);
      break;
    }
  }
  return plain.join('\n');
}

/** A line without the marks of lists and tables, labels set apart from their values, where it consists of labelled fields; else null. */
export function asFields(line: string): string | null {
  if (line.length > LONGEST) return null;
  const plain = line
    .replace(/(?:^|(?<=\s))-(?=\s)|\|/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const apart = setLabelsApart(plain);
  if (readPageFields(apart) !== null) return apart;
  return readPageFields(plain) === null ? null : plain;
}
