import { type HtmlElement, type HtmlNode, isElement } from './document.ts';
import { tableLines } from './table.ts';

/** Never words of a notice. */
const LEFT_OUT = new Set(
  'script style noscript template svg math iframe object embed audio video canvas map select option datalist button input textarea progress meter head title meta link nav dialog'.split(
    ' ',
  ),
);
/** Set apart by an empty line. */
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure article section hr'.split(' '),
);
/** Stand on lines of their own. */
const LINES = new Set(
  'div main header footer aside address form fieldset legend li dt dd tr td th caption thead tbody tfoot figcaption details summary center body html'.split(
    ' ',
  ),
);
/** An image's text that is longer than a name says what the picture of a notice says. */
const TELLING_ALT = 30;

/**
 * The words of an element as lines: paragraphs and headings (`##`) apart, list items with `- ` or `1. `, rows of tables between bars. Scripts,
 * styles, controls, menus and what is hidden are left out; of pictures only a long description is there. Empty where there are no words.
 */
export function htmlText(element: HtmlElement): string {
  const writer = createWriter();
  write(element, writer, 0);
  return writer.text();
}

function write(node: HtmlNode, writer: Writer, listDepth: number): void {
  if (node.nodeType === 3) writer.words(node.textContent ?? '');
  if (!isElement(node) || isLeftOut(node)) return;
  const { localName } = node;
  if (localName === 'br') writer.breakLine();
  else if (localName === 'img') {
    const alt = node.getAttribute('alt')?.trim() ?? '';
    if (alt.length >= TELLING_ALT) writer.block(alt);
  } else if (localName === 'pre') writer.block(node.textContent);
  else if (localName === 'table') {
    const rows = tableLines(node, htmlText);
    if (rows) writer.block(rows.join('\n'));
    else writeChildren(node, writer, listDepth);
  } else if (localName === 'ul' || localName === 'ol') writeList(node, writer, listDepth);
  else {
    const heading = /^h[2-6]$/.test(localName);
    setApart(localName, writer, listDepth);
    if (heading) writer.mark(`${'#'.repeat(Number(localName[1]))} `);
    writeChildren(node, writer, listDepth);
    setApart(localName, writer, listDepth);
  }
}

function writeChildren(node: HtmlNode, writer: Writer, listDepth: number): void {
  for (const child of Array.from(node.childNodes)) write(child, writer, listDepth);
}

function writeList(list: HtmlElement, writer: Writer, depth: number): void {
  const start = Number(list.getAttribute('start') ?? 1);
  let number = Number.isSafeInteger(start) ? start : 1;
  const apart = () => (depth === 0 ? writer.paragraph() : writer.breakLine());
  apart();
  for (const child of Array.from(list.childNodes)) {
    if (isElement(child) && child.localName === 'li' && !isLeftOut(child)) {
      writer.breakLine();
      writer.mark(`${'  '.repeat(Math.min(depth, 5))}${list.localName === 'ol' ? `${number}.` : '-'} `);
      number += 1;
      for (const part of Array.from(child.childNodes)) write(part, writer, depth + 1);
      writer.breakLine();
    } else write(child, writer, depth);
  }
  apart();
}

/** Within a list an empty line would end the list. */
function setApart(localName: string, writer: Writer, listDepth: number): void {
  if (PARAGRAPHS.has(localName) && listDepth === 0) writer.paragraph();
  else if (PARAGRAPHS.has(localName) || LINES.has(localName)) writer.breakLine();
}

function isLeftOut(element: HtmlElement): boolean {
  if (LEFT_OUT.has(element.localName)) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

interface Writer {
  /** Words of the present line; white space counts as one space. */
  words(text: string): void;
  /** Stands before the next words of a line; dropped where none come before the line breaks. */
  mark(text: string): void;
  breakLine(): void;
  /** Breaks the line and leaves an empty one. */
  paragraph(): void;
  /** Lines that stand for themselves. */
  block(text: string): void;
  text(): string;
}

function createWriter(): Writer {
  const lines: string[] = [];
  let line = '';
  let mark = '';
  const breakLine = () => {
    if (line.trim() !== '') {
      lines.push(`${mark}${line.trim()}`);
      mark = '';
    }
    line = '';
  };
  const paragraph = () => {
    // The mark of a list item that begins with a paragraph waits for its words.
    const empty = line.trim() === '';
    breakLine();
    if (!(empty && mark !== '') && lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  return {
    words(text) {
      line += text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\s+/gu, ' ');
    },
    mark(text) {
      mark = text;
    },
    breakLine,
    paragraph,
    block(text) {
      paragraph();
      lines.push(...text.split(/\r\n?|\n/u).map((row) => row.trimEnd()));
      paragraph();
    },
    text() {
      breakLine();
      return lines
        .map((row) => row.replace(/(?<=\S) {2,}/gu, ' '))
        .join('\n')
        .replace(/\n{3,}/gu, '\n\n')
        .trim();
    },
  };
}
