import type { Line, TextBlock } from './page-reply.ts';
import { lineOf } from './text-blocks.ts';

const CITED = /[^\S\n]*\[\d{1,3}\](?!\()/g;
const ITEM = /^(?:- |(\d{1,3})\. )/;
/** Character references by which words of a notice were kept from being read as Markdown. */
const REFERENCE = /&#(\d{1,6});/g;
/** A way to reach somebody, as the assistant says it. */
const LINK = /\[(?<label>[^[\]\n]{1,500})\]\((?<address>(?:tel:|mailto:|https?:\/\/)[^()\s]{1,1000})\)/g;

const asWritten = (markdown: string): string =>
  markdown.replace(REFERENCE, (_match, code: string) => String.fromCodePoint(Number(code)));

function saidWords(markdown: string): Line {
  const words = asWritten(markdown);
  return words === '' ? [] : lineOf(words, { start: 0, end: words.length });
}

/** Words with links among them, each with the words by which it goes. */
function saidPart(markdown: string): Line {
  const line: Line = [];
  let from = 0;
  for (const { 0: link, index, groups = {} } of markdown.matchAll(LINK)) {
    line.push(...saidWords(markdown.slice(from, index)));
    line.push({ text: asWritten(groups.label ?? ''), href: groups.address });
    from = index + link.length;
  }
  return [...line, ...saidWords(markdown.slice(from))];
}

/** A line of what the assistant says: bold and links as written, quoted words word for word. */
function saidLine(line: string): Line {
  return line
    .split('**')
    .flatMap(
      (part, at): Line => saidPart(part).map((inline) => (at % 2 === 1 ? { ...inline, bold: true } : inline)),
    );
}

/**
 * The assistant's own light Markdown (paragraphs, `- ` and `1. ` lists, bold, links) as blocks. The numbers of citations are left out: what they
 * point at is told by the sources.
 */
export function saidBlocks(markdown: string): TextBlock[] {
  const paragraphs = markdown.replace(CITED, '').split(/\n{2,}/);
  return paragraphs.flatMap((paragraph): TextBlock[] => {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    const items = lines.map((line) => ITEM.exec(line));
    if (!items.every((item) => item !== null)) return [{ type: 'paragraph', lines: lines.map(saidLine) }];
    const number = items[0]?.[1];
    return [
      {
        type: 'list',
        first: number === undefined ? null : Number(number),
        items: lines.map((line) => [saidLine(line.replace(ITEM, ''))]),
      },
    ];
  });
}
