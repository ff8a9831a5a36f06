import type { Language, Span } from '../../languages/language.ts';
import { joined } from '../../languages/languages.ts';
import { LONGEST_QUOTE } from './quotable.ts';

/** What an item of a list begins with, as the source of a regular expression. */
export function itemMarks(languages: readonly Language[]): string {
  const letters = languages.map(({ layout }) => layout.enumerators).join('');
  const lettered = letters === '' ? '' : `|[${letters}][.)]`;
  return `(?:[-–—•·∙▪■□●○◦◆▶※*+]|\\d{1,2}[.)]${lettered})`;
}
const marks = joined(itemMarks);
const loneMark = joined(() => new RegExp(`^\\s*${marks()}\\s*$`));
/** `| --- | --- |` */
const RULER = /^\|[\s|:-]+\|?$/;
const NEXT_RULER = /^\|?[^\S\n]*\n[^\S\n]*\|[\s|:-]*-[\s|:-]*(?:\n|$)/;
const LOOK_AHEAD = 200;
const LONGEST_HEADING = 40;
/** A line that is an item of a list, with the line breaks before it. */
const item = joined(() => new RegExp(`\\n\\s*${marks()}\\s+[^\\n]+`, 'y'));

/** True for a sentence that is an item of a list itself. */
export function isItem(text: string, { start }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return loneMark().test(text.slice(lineStart, start));
}

/** True for the heading row of a table, and the ruler below it: they tell nothing by themselves. */
export function isTableHead(text: string, { start, end }: Span): boolean {
  return RULER.test(text.slice(start, end)) || NEXT_RULER.test(text.slice(end, end + LOOK_AHEAD));
}

/** True for the few words before a list or table ("Monthly fee:"): they tell nothing without it. */
export function isHeading(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_HEADING && /[:：]$/.test(text.slice(start, end));
}

/**
 * A sentence together with the list that it introduces ("Bring with you:"), as many whole items as a quote may hold; null where no list
 * follows it, or not even one item has room.
 */
export function withItsList(text: string, { start, end }: Span): Span | null {
  let last = end;
  const form = item();
  form.lastIndex = end;
  for (let next = form.exec(text); next !== null; next = form.exec(text)) {
    const itemEnd = next.index + next[0].trimEnd().length;
    if (itemEnd - start > LONGEST_QUOTE) break;
    last = itemEnd;
  }
  return last > end ? { start, end: last } : null;
}

/** A line with words right below another one. */
const NEXT_LINE = /\n[^\S\n]*(?<words>[^\s|][^\n]*)/y;
const newItem = joined(() => new RegExp(`^${marks()}\\s`));

/**
 * A heading ("Oak Street:") together with the line right below it, where that is no item of a list; null where there is none, or both
 * together are longer than a quote may be.
 */
export function withNextLine(text: string, heading: Span): Span | null {
  if (!isHeading(text, heading)) return null;
  NEXT_LINE.lastIndex = heading.end;
  const found = NEXT_LINE.exec(text);
  const words = found?.groups?.words ?? '';
  if (found === null || newItem().test(words) || /[:：]\s*$/.test(words)) return null;
  const end = found.index + found[0].trimEnd().length;
  return end - heading.start > LONGEST_QUOTE ? null : { start: heading.start, end };
}
