import type { Day } from '../../notice.ts';
import { type HtmlDocument, type HtmlElement, isElement } from '../html-document.ts';
import { htmlText } from '../html-text.ts';
import { readByline } from './byline.ts';
import { isLoneLabel, readPageFields, setLabelsApart } from './page-fields.ts';
import { isFootLine, isMenuLine, isMenuWord, isSectionName, isSkipLink } from './page-furniture.ts';

/** The post that a board's page shows. */
export interface BoardPost {
  readonly title: string;
  /** Its words, without its head, its other fields and the buttons and neighbours below it. */
  readonly text: string;
  readonly published: Day | null;
  /** The authority or department that its fields name. */
  readonly publisher: string | null;
}

/** Elements that may be gone through. */
const MOST_ELEMENTS = 15_000;
/** UTF-16 units of what is looked at as a title or as fields. */
const LONGEST_LEAF = 200;
const LONGEST_TITLE = 150;
/** UTF-16 units between the title and the line of fields of one post. */
const NEAR = 300;
/** UTF-16 units that a post must say besides. */
const SHORTEST_TEXT = 15;

const FURNITURE_TAGS = new Set(
  'header nav footer aside script style noscript template select button form head title'.split(' '),
);
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:header|footer|gnb|lnb|snb|nav|navi|navigation|menu|skip|breadcrumbs?|loc|location|sitemap|logo|quick|util|utility|sidebar|prev|next|prevnext|paging|pagination|pager|btns?|buttons?|share|sns|move-post|satisfaction|copyright)(?:$|[\s_-])|^(?:board-move|view-btn|btn)|(?:prev-next|move-post|btn-wrap|btn_list|btn-area|btn_area)/i;
const TITLE_NAMES =
  /(?:tit(?:le)?|subject|sbj|subj|headline|heading)(?:$|[\s_\d-])|(?:^|[\s_-])(?:tit|title|subject|sbj)/i;
const TITLE_TAGS = new Set('h1 h2 h3 h4 h5 h6 dt strong b caption'.split(' '));
const TITLE_LABEL = /^(?:제\s?목|title|subject)\s*[:：]?$/i;
const OTHER_LABEL =
  /^(?:첨부\s?파일|첨부|파일|작성일|등록일|게시일|작성자|등록자|조회수?|담당부서|부서|내용|번호|분류|구분|연락처|이전\s?글|다음\s?글|목\s?록|date|views?|hits?|author|attachments?)\s*[:：]?$/i;
/** A row of fields that a notice may need all the same. */
const TELLING_LABEL = /문의|연락처|전화|기간|장소|대상|일시|신청|접수|금액|비용/;

interface Mark {
  readonly kind: 'title' | 'day';
  readonly element: HtmlElement;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Those around it, the innermost last. */
  readonly around: readonly HtmlElement[];
  readonly published: Day | null;
  readonly publisher: string | null;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The post of a page whose own title is that of the site: what stands as a title beside the line with its day, and the words below. Takes
 * elements out of the document. Null where no such line, title and words are found. `isSite`: what is the name of the site.
 */
export function boardPost(document: HtmlDocument, isSite: (text: string) => boolean): BoardPost | null {
  const walk = createWalk(isSite);
  walk.go(document.body, []);
  if (walk.isTooBig()) return null;
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

const isLabel = (text: string): boolean => TITLE_LABEL.test(text) || OTHER_LABEL.test(text);

/** Labels and short values side by side, as a board prints beside a post: no row of a table in it. */
function isRowOfFields(row: HtmlElement): boolean {
  const cells = [...row.children].filter(({ localName }) => localName === 'th' || localName === 'td');
  const texts = cells.map((cell) => oneLine(cell.textContent));
  const labels = cells.filter((cell, at) => cell.localName === 'th' || isLabel(texts[at] ?? ''));
  return (
    labels.length > 0 &&
    labels.length * 2 === cells.length &&
    texts.every((text) => text.length <= 80 && !/[.?!]$/.test(text)) &&
    !texts.some((text) => TELLING_LABEL.test(text))
  );
}

function fieldsOf(post: HtmlElement): { readonly author: string | null } {
  for (const row of post.querySelectorAll('tr, li, dl')) {
    const text = oneLine([...row.children].map(({ textContent }) => textContent).join(' '));
    if (text.length > LONGEST_LEAF) continue;
    // A day makes it a line of fields, whatever else is named.
    const fields = readPageFields(`${setLabelsApart(text)} 조회 0`);
    if (fields?.author) return { author: fields.author };
  }
  return { author: null };
}

function isFurniture(element: HtmlElement): boolean {
  if (FURNITURE_TAGS.has(element.localName)) return true;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.trim();
  return names !== '' && names.length <= 300 && FURNITURE_NAMES.test(names);
}

interface Walk {
  readonly marks: Mark[];
  readonly extents: Map<HtmlElement, Extent>;
  go(element: HtmlElement, around: readonly HtmlElement[]): string | null;
  isTooBig(): boolean;
}

/** Goes through a page once, and marks what may be a title or a line with the day of a post. */
function createWalk(isSite: (text: string) => boolean): Walk {
  const marks: Mark[] = [];
  const extents = new Map<HtmlElement, Extent>();
  let offset = 0;
  let elements = 0;
  let label = '';

  /** Null where there are more words than a leaf has. */
  function go(element: HtmlElement, around: readonly HtmlElement[]): string | null {
    elements += 1;
    if (elements > MOST_ELEMENTS) return null;
    const start = offset;
    const within = [...around, element];
    const marked = marks.length;
    const words: string[] = [];
    let isLeaf = true;
    for (const child of Array.from(element.childNodes)) {
      if (isElement(child)) {
        if (isFurniture(child) || child.getAttribute('hidden') !== null) continue;
        const text = go(child, within);
        if (text === null) isLeaf = false;
        else if (text !== '')
          words.push(/^(?:span|b|i|em|strong|font|a)$/.test(child.localName) ? text : ` ${text} `);
      } else if (child.nodeType === 3) {
        const text = oneLine(child.textContent ?? '');
        offset += text.length;
        if (text !== '') words.push(text);
      }
    }
    extents.set(element, { start, end: offset });
    if (!isLeaf || offset - start > LONGEST_LEAF) return null;
    const text = oneLine(words.join(/^(?:tr|ul|ol|dl|div|p|li|dd)$/.test(element.localName) ? ' ' : ''));
    const fields = markOf(element, text);
    if (fields) {
      // The whole line of fields stands for its parts.
      const parts = marks.splice(marked);
      if (fields.kind === 'title' && parts.length > 0) marks.push(...parts);
      else marks.push({ ...fields, element, text: fields.text, start, end: offset, around });
    }
    label = text;
    return text;
  }

  function markOf(
    element: HtmlElement,
    text: string,
  ): Pick<Mark, 'kind' | 'text' | 'published' | 'publisher'> | null {
    if (text === '') return null;
    const apart = setLabelsApart(text.replace(/^[-•]\s/, ''));
    const fields =
      readPageFields(apart) ??
      (isLoneLabel(label) ? readPageFields(setLabelsApart(`${label} ${text}`)) : null);
    if (fields?.published && !fields.bareDate) {
      return { kind: 'day', text, published: fields.published, publisher: fields.publisher ?? fields.author };
    }
    const byline = readByline(text);
    if (byline) return { kind: 'day', text, ...byline };
    return isTitle(element, text) ? { kind: 'title', text, published: null, publisher: null } : null;
  }

  function isTitle(element: HtmlElement, text: string): boolean {
    if (text.length < 3 || text.length > LONGEST_TITLE || isSite(text)) return false;
    const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
    const isNamed =
      TITLE_TAGS.has(element.localName) ||
      TITLE_NAMES.test(names) ||
      (TITLE_LABEL.test(label) && /^(?:td|dd|div|span|p)$/.test(element.localName));
    if (!isNamed || isLabel(text)) return false;
    if (/니다\.?$|[.:：]$/u.test(text)) return false;
    return (
      !isSectionName(text, new Set()) &&
      !isMenuWord(text) &&
      !isMenuLine(text) &&
      !isFootLine(text) &&
      !isSkipLink(text)
    );
  }

  return { marks, extents, go, isTooBig: () => elements > MOST_ELEMENTS };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
