import { isLinkable } from '../../knowledge/index.ts';
import type { Stretch } from './notice-blocks.ts';

/** A piece of a line: quoted or not. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** Pieces that belong together: those of a web address, or of the words between such. */
export interface Run {
  /** Null for words that lead nowhere. */
  readonly href: string | null;
  readonly pieces: readonly Piece[];
}

/** Web addresses end before white space, brackets, quotes and letters of other scripts; what ends a sentence is none of theirs. */
const ADDRESS = /https?:\/\/[\w.~:/?#@!$&*+,;=%-]*[\w/~#=%&-]/gi;

/** A quote that lies in the text; null for offsets that mark nothing. */
export function quoteWithin(text: string, quoted: Stretch | null): Stretch | null {
  return quoted && quoted.start >= 0 && quoted.start < quoted.end && quoted.end <= text.length
    ? quoted
    : null;
}

function cut(text: string, { start, end }: Stretch, quoted: Stretch | null): Piece[] {
  const from = quoted ? Math.min(Math.max(quoted.start, start), end) : end;
  const to = quoted ? Math.max(Math.min(quoted.end, end), from) : end;
  return [
    { text: text.slice(start, from), quoted: false },
    { text: text.slice(from, to), quoted: true },
    { text: text.slice(to, end), quoted: false },
  ].filter((piece) => piece.text !== '');
}

/** A stretch of a text as runs, with what is quoted of it marked and its web addresses, http and https alone, told apart. */
export function markRuns(text: string, { start, end }: Stretch, quoted: Stretch | null): Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number, href: string | null): void => {
    if (from < to) runs.push({ href, pieces: cut(text, { start: from, end: to }, quoted) });
  };
  let at = start;
  for (const { 0: address, index } of text.slice(start, end).matchAll(ADDRESS)) {
    if (!isLinkable(address)) continue;
    add(at, start + index, null);
    at = start + index + address.length;
    add(start + index, at, address);
  }
  add(at, end, null);
  return runs;
}
