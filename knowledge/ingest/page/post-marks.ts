import { anyWords } from '../../languages/languages.ts';
import type { Day } from '../../notice.ts';
import { type HtmlElement, isElement } from '../html/document.ts';
import { readByline } from './byline.ts';
import { isLoneLabel, readPageFields, setLabelsApart } from './page-fields.ts';
import { isFootLine, isMenuLine, isMenuWord, isSectionName, isSkipLink } from './page-furniture.ts';

/** Elements that may be gone through. */
const MOST_ELEMENTS = 15_000;
/** UTF-16 units of what is looked at as a title or as fields. */
export const LONGEST_LEAF = 200;
/** UTF-16 units of a title at most. */
export const LONGEST_TITLE = 150;
const FURNITURE_TAGS = new Set(
  'header nav footer aside script style noscript template select button form head title'.split(' '),
);
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:header|footer|gnb|lnb|snb|nav|navi|navigation|menu|skip|breadcrumbs?|loc|location|sitemap|logo|quick|util|utility|sidebar|prev|next|prevnext|paging|pagination|pager|btns?|buttons?|share|sns|move-post|satisfaction|copyright)(?:$|[\s_-])|^(?:board-move|view-btn|btn)|(?:prev-next|move-post|btn-wrap|btn_list|btn-area|btn_area)/i;
const TITLE_NAMES =
  /(?:tit(?:le)?|subject|sbj|subj|headline|heading)(?:$|[\s_\d-])|(?:^|[\s_-])(?:tit|title|subject|sbj)/i;
const TITLE_TAGS = new Set('h1 h2 h3 h4 h5 h6 dt strong b caption'.split(' '));
const titleLabel = anyWords(
  ({ boards }) => boards.titleLabel,
  (words) => `^(?:${words})\\s*[:：]?$`,
  'i',
);
const otherLabel = anyWords(
  ({ boards }) => boards.otherLabel,
  (words) => `^(?:${words})\\s*[:：]?$`,
  'i',
);
const sentenceEnd = anyWords(
  ({ boards }) => boards.sentenceEnd,
  (ends) => `${ends}|[.:：]$`,
  'u',
);

/** What may be the title of a post, or the line with its day. */
export interface Mark {
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

/** Where the words of an element stand among those of the page, in UTF-16 units. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The marks of a page in its order, and where each element's words stand. */
export interface PostMarks {
  readonly marks: readonly Mark[];
  readonly extents: ReadonlyMap<HtmlElement, Extent>;
}

/**
 * Goes through a page once, and marks what may be a title or a line with the day of a post. Null where it has too many elements. `isSite`:
 * what is the name of the site.
 */
export function markPost(root: HtmlElement, isSite: (text: string) => boolean): PostMarks | null {
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
    const fields = markOf(element, text, around);
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
    around: readonly HtmlElement[],
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
    return isTitle(element, text, around.at(-1))
      ? { kind: 'title', text, published: null, publisher: null }
      : null;
  }

  function isTitle(element: HtmlElement, text: string, parent: HtmlElement | undefined): boolean {
    if (text.length < 3 || text.length > LONGEST_TITLE || isSite(text)) return false;
    const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
    const isNamed =
      TITLE_TAGS.has(element.localName) ||
      (/^t[hd]$/.test(element.localName) && parent !== undefined && [...parent.children].length === 1) ||
      TITLE_NAMES.test(names) ||
      (titleLabel().test(label) && /^(?:td|dd|div|span|p)$/.test(element.localName));
    if (!isNamed || isLabel(text)) return false;
    if (sentenceEnd().test(text)) return false;
    return (
      !isSectionName(text, new Set()) &&
      !isMenuWord(text) &&
      !isMenuLine(text) &&
      !isFootLine(text) &&
      !isSkipLink(text)
    );
  }

  go(root, []);
  return elements > MOST_ELEMENTS ? null : { marks, extents };
}

/** True for a label that stands alone, its value elsewhere. */
export const isLabel = (text: string): boolean => titleLabel().test(text) || otherLabel().test(text);

/** True for an element that is of the page and not of a post: menus, buttons, neighbours. */
export function isFurniture(element: HtmlElement): boolean {
  if (FURNITURE_TAGS.has(element.localName)) return true;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.trim();
  return names !== '' && names.length <= 300 && FURNITURE_NAMES.test(names);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
