import { anyWords } from '../../languages/languages.ts';
import type { Day } from '../../notice.ts';
import type { HtmlDocument, HtmlElement } from '../html/document.ts';
import { htmlText } from '../html/text.ts';
import { readPageFields, setLabelsApart } from './page-fields.ts';
import { isFootLine, isMenuLine, isMenuWord, isSkipLink } from './page-furniture.ts';
import {
  type Extent,
  isFurniture,
  isLabel,
  LONGEST_LEAF,
  LONGEST_TITLE,
  type Mark,
  markPost,
} from './post-marks.ts';

/** The post that a board's page shows. */
export interface BoardPost {
  readonly title: string;
  /** Its words, without its head, its other fields and the buttons and neighbours below it. */
  readonly text: string;
  readonly published: Day | null;
  /** The authority or department that its fields name. */
  readonly publisher: string | null;
}

/** UTF-16 units between the title and the line of fields of one post. */
const NEAR = 300;
/** UTF-16 units that a post must say besides. */
const SHORTEST_TEXT = 15;

/** A row of fields that a notice may need all the same. */
const tellingLabel = anyWords(
  ({ boards }) => boards.tellingLabel,
  (words) => words,
  '',
);

/**
 * The post of a page whose own title is that of the site: what stands as a title beside the line with its day, and the words below. Takes
 * elements out of the document. Null where no such line, title and words are found. `isSite`: what is the name of the site.
 */
export function boardPost(document: HtmlDocument, isSite: (text: string) => boolean): BoardPost | null {
  const walk = markPost(document.body, isSite);
  if (!walk) return null;
  const day = walk.marks.find(({ kind }) => kind === 'day');
  if (!day) return null;
  const titles = walk.marks.filter(({ kind }) => kind === 'title');
  const before = titles.findLast(
    ({ end, start }) => end <= day.start && day.start - start <= NEAR + LONGEST_TITLE,
  );
  const after = titles.find(({ start }) => start >= day.end && start - day.end <= NEAR);
  const title = before ?? after;
  if (!title) return null;
  const head: Extent = { start: Math.min(title.start, day.start), end: Math.max(title.end, day.end) };
  const inBoth = title.around.filter((element) => day.around.includes(element));
  const post = inBoth.findLast((element) => {
    const extent = walk.extents.get(element);
    return extent !== undefined && extent.end - head.end >= SHORTEST_TEXT;
  });
  if (!post) return null;
  return readPost(post, title, day, walk.marks);
}

function readPost(post: HtmlElement, title: Mark, day: Mark, marks: readonly Mark[]): BoardPost | null {
  const publisher =
    marks.find((mark) => mark.publisher !== null && mark.around.includes(post))?.publisher ??
    fieldsOf(post).author;
  // All above the post's head within it is the page's: names of sections, mottos.
  for (const row of [...post.querySelectorAll('tr')]) if (isRowOfFields(row)) row.remove();
  for (const element of [...post.querySelectorAll('a, div, ul, ol, p, section, nav, dl')]) {
    if (isFurniture(element)) element.remove();
  }
  day.element.remove();
  title.element.remove();
  for (const { kind, element } of marks) if (kind === 'day') element.remove();
  const lines = htmlText(post).split('\n').map(unbarred);
  const text = trimmed(lines)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return text.length < SHORTEST_TEXT
    ? null
    : { title: title.text, text, published: day.published, publisher };
}

/** A row of a table that lays out the page, without its bars. */
const unbarred = (line: string): string => /^\|\s([^|]*?)\s\|(?:\s\|)*$/u.exec(line)?.[1] ?? line;

/** Without the lines of furniture at both ends. */
function trimmed(lines: readonly string[]): readonly string[] {
  const isFurnitureLine = (line: string) =>
    line.trim() === '' ||
    isMenuWord(line) ||
    isMenuLine(line) ||
    isFootLine(line) ||
    isSkipLink(line) ||
    isLabel(line.replace(/^- /, ''));
  const start = lines.findIndex((line) => !isFurnitureLine(line));
  const end = lines.findLastIndex((line) => !isFurnitureLine(line));
  return start < 0 ? [] : lines.slice(start, end + 1);
}

/** Labels and short values side by side, as a board prints beside a post: no row of a table in it. */
function isRowOfFields(row: HtmlElement): boolean {
  const cells = [...row.children].filter(({ localName }) => localName === 'th' || localName === 'td');
  const texts = cells.map((cell) => oneLine(cell.textContent));
  const labels = cells.filter((cell, at) => cell.localName === 'th' || isLabel(texts[at] ?? ''));
  return (
    labels.length > 0 &&
    labels.length * 2 === cells.length &&
    texts.every((text) => text.length <= 80 && !/[.?!]$/.test(text)) &&
    !texts.some((text) => tellingLabel().test(text))
  );
}

function fieldsOf(post: HtmlElement): { readonly author: string | null } {
  for (const row of post.querySelectorAll('tr, li, dl')) {
    const text = oneLine([...row.children].map(({ textContent }) => textContent).join(' '));
    if (text.length > LONGEST_LEAF) continue;
    // A day makes it a line of fields, whatever else is named.
    const fields = readPageFields(`${setLabelsApart(text)} views 0`);
    if (fields?.author) return { author: fields.author };
  }
  return { author: null };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
