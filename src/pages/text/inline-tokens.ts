import { isLinkable } from '../../../knowledge/index.ts';
import type { Stretch } from './notice-blocks.ts';

/** A stretch of a line, and how it is to be read. */
export interface Token extends Stretch {
  /** What is read in its place; null where it reads as it is written. */
  readonly shown: string | null;
  readonly href: string | null;
  readonly bold: boolean;
}

/** Web addresses end before white space, brackets, quotes and letters of other scripts; what ends a sentence is none of theirs. */
const ADDRESS = /(?<address>https?:\/\/[\w.~:/?#@!$&*+,;=%-]{0,2000}[\w/~#=%&-])/;
const MAIL = /(?<![\w.+-])(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,5})/;
/** With an area code, as it is written in Korea and Britain; service numbers such as 1588-0000; international ones. */
const TELEPHONE =
  /(?<![\d.+-])(?<telephone>\+\d{1,3}[ -]?\d(?:[ -]?\d){6,11}|\(?0\d{1,4}\)?[ -]\d{3,4}[ -]\d{3,4}|1[568]\d\d-\d{4})(?![\d-])/;
const LINK = /\[(?<label>[^[\]\n]{1,300})\]\((?<target>https?:\/\/[^\s()<>]{1,2000})\)/;
const BOLD = /(?<marks>\*\*|__)(?=\S)(?<strong>[^*\n]{1,1000}?)(?<=\S)\k<marks>/;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=[^\s*])(?<emphasis>[^*\n]{1,300}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/u;
const CODE = /`(?<code>[^`\n]{1,300})`/;
const TAG =
  /(?<tag><\/?(?:a|b|big|blockquote|br|center|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>\n]{0,1000})?\/?>)/;
const REFERENCE = /(?<reference>&(?:nbsp|amp|lt|gt|quot|middot|hellip|ndash|mdash|#\d{1,6});)/;

const TOKENS = new RegExp(
  [ADDRESS, MAIL, TELEPHONE, LINK, BOLD, EMPHASIS, CODE, TAG, REFERENCE]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

function characterOf(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return CHARACTERS[name] ?? reference;
  const code = Number(name.slice(1));
  const isReadable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isReadable ? String.fromCodePoint(code) : '';
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Where a match leads; null where nowhere. */
function hrefOf({ address, mail, telephone, target }: Groups): string | null {
  const web = address ?? target;
  if (web !== undefined) return isLinkable(web) ? web : null;
  if (mail !== undefined) return `mailto:${mail}`;
  return telephone === undefined ? null : `tel:${telephone.replace(/[^+\d]/g, '')}`;
}

/** What is read in place of a match whose words can't be read as they are; null for one that holds words to be read on their own. */
function shownOf({ tag, reference }: Groups): string | null {
  if (tag !== undefined) return /^<(?:br|hr|td|th|li|p|div)\b/i.test(tag) ? ' ' : '';
  return reference === undefined ? null : characterOf(reference);
}

/** The words between the marks of a match, and whether these set them in bold; null for a match without marks. */
function innerOf({ label, strong, emphasis, code }: Groups): { words: string; bold: boolean } | null {
  const words = label ?? strong ?? emphasis ?? code;
  return words === undefined ? null : { words, bold: strong !== undefined };
}

/**
 * A stretch of a text cut into tokens, in order and without a gap, save for the marks of Markdown: addresses, telephone numbers, words set
 * in bold, tags and references of HTML, and the plain words between them.
 */
export function tokensOf(text: string, { start, end }: Stretch, bold = false): Token[] {
  const tokens: Token[] = [];
  const plain = (from: number, to: number): void => {
    if (from < to) tokens.push({ start: from, end: to, shown: null, href: null, bold });
  };
  let at = start;
  for (const { 0: match, index, groups = {} } of text.slice(start, end).matchAll(TOKENS)) {
    const from = start + index;
    const to = from + match.length;
    plain(at, from);
    at = to;
    const href = hrefOf(groups);
    const inner = innerOf(groups);
    if (inner) {
      const words = from + match.indexOf(inner.words);
      const within = tokensOf(text, { start: words, end: words + inner.words.length }, bold || inner.bold);
      tokens.push(...within.map((token) => ({ ...token, href: href ?? token.href })));
    } else tokens.push({ start: from, end: to, shown: shownOf(groups), href, bold });
  }
  plain(at, end);
  return tokens;
}
