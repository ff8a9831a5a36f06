import { createRequire } from 'node:module';
import { isWithinBounds } from './bounds.ts';

/** The parser takes 20 MB of memory: it is loaded when a page is first read, for most sites read none. */
const parser = (): typeof import('linkedom') => createRequire(import.meta.url)('linkedom');

/** What is used of an element. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
  matches(selectors: string): boolean;
  remove(): void;
}

/** What is used of a node. */
export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly textContent: string | null;
}

/** A page. It is made for one reading: readers may take elements out. */
export interface HtmlDocument extends HtmlNode {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

/** Exported documents hold them by the thousand; as a character they make no node. */
const NO_BREAK_SPACE = /&nbsp;|&#160;|&#xa0;/gi;
/** The parser runs out of stack over a list of so many classes. */
const LONG_CLASS = /\sclass\s{0,9}=\s{0,9}(?:"[^"]{10000,}"|'[^']{10000,}')/gi;
/** Elements inside elements: what is nested deeper only makes work. */
const DEEPEST = 200;

/**
 * Parses a page or a part of one. Null where it has so many elements and attributes, or so deeply nested ones, that reading it would take long: no notice
 * looks like that.
 */
export function parseHtml(written: string): HtmlDocument | null {
  const html = written.replace(NO_BREAK_SPACE, '\u00a0').replace(LONG_CLASS, '');
  if (!isWithinBounds(html)) return null;
  const { document }: { readonly document: HtmlDocument } = parser().parseHTML(whole(html));
  return isDeeperThan(document.documentElement, DEEPEST) ? null : document;
}

const FRAME = /<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?:\s[^>]{0,2000})?>/gi;

/** The parser makes no root and no body where the page opens none, as HTML allows, or opens them twice or in odd places: so each gets new ones. */
function whole(html: string): string {
  return `<html><body>${html.replace(FRAME, '')}</body></html>`;
}

/** Level by level, for a recursion would run out of stack on the very pages that this is for. */
function isDeeperThan(root: HtmlElement, depth: number): boolean {
  let level: HtmlElement[] = [root];
  for (let at = 0; at <= depth; at += 1) {
    level = level.flatMap((element) => [...element.children]);
    if (level.length === 0) return false;
  }
  return true;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** True for a CSS selector that can be looked for in a page. */
export function isSelector(written: string): boolean {
  try {
    parseHtml('')?.querySelector(written);
    return true;
  } catch (error) {
    // The parser of selectors tells what is wrong in errors of its own.
    if (error instanceof Error) return false;
    throw error;
  }
}
