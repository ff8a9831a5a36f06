import { type Token, tokensOf } from './inline-tokens.ts';
import type { Stretch } from './notice-blocks.ts';

/** A piece of a line: quoted or not, set in bold by its notice or not. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  readonly bold: boolean;
}

/** Pieces that belong together: those of an address or telephone number, or of the words between such. */
export interface Run {
  /** Where it leads: a web address, `mailto:` or `tel:`. Null for words that lead nowhere. */
  readonly href: string | null;
  readonly pieces: readonly Piece[];
}

/** A quote that lies in the text; null for offsets that mark nothing. */
export function quoteWithin(text: string, quoted: Stretch | null): Stretch | null {
  return quoted && quoted.start >= 0 && quoted.start < quoted.end && quoted.end <= text.length
    ? quoted
    : null;
}

/** Where quoted stretches begin and end within a stretch, in order, with its own ends. */
function bordersIn({ start, end }: Stretch, quoted: readonly Stretch[]): number[] {
  const inside = quoted.flatMap((one) => [one.start, one.end]).filter((at) => at > start && at < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

const isQuoted = ({ start, end }: Stretch, quoted: readonly Stretch[]): boolean =>
  quoted.some((one) => one.start < end && start < one.end);

/** What of a token lies within limits; words that stand in for others are taken whole. Null where nothing does. */
function within(token: Token, limits: Stretch): Token | null {
  const [start, end] = [Math.max(token.start, limits.start), Math.min(token.end, limits.end)];
  if (start >= end) return null;
  return token.shown === null ? { ...token, start, end } : token;
}

function piecesOf(text: string, { start, end, shown, bold }: Token, quoted: readonly Stretch[]): Piece[] {
  if (shown !== null)
    return shown === '' ? [] : [{ text: shown, quoted: isQuoted({ start, end }, quoted), bold }];
  const borders = bordersIn({ start, end }, quoted);
  return borders.slice(1).map((to, at) => {
    const from = borders[at] ?? start;
    return { text: text.slice(from, to), quoted: isQuoted({ start: from, end: to }, quoted), bold };
  });
}

const isSame = (a: Piece | undefined, b: Piece): boolean => a?.quoted === b.quoted && a.bold === b.bold;

function joined(pieces: readonly Piece[]): Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last && isSame(last, piece)) together.splice(-1, 1, { ...last, text: last.text + piece.text });
    else together.push(piece);
  }
  return together;
}

/**
 * A stretch of a text as people read it: without the marks of Markdown and HTML, with what is quoted of it marked, and with its web
 * addresses (http and https alone), e-mail addresses and telephone numbers told apart. `quoted`: stretches that lie in the text. `limits`:
 * what of the stretch is wanted, all where left out; its marks are read from the whole, so that none that is cut off shows.
 */
export function markRuns(
  text: string,
  stretch: Stretch,
  quoted: readonly Stretch[],
  limits: Stretch = stretch,
): Run[] {
  const runs: Run[] = [];
  for (const whole of tokensOf(text, stretch)) {
    const token = within(whole, limits);
    if (token === null) continue;
    const pieces = piecesOf(text, token, quoted);
    const last = runs.at(-1);
    if (pieces.length === 0) continue;
    if (last && last.href === token.href)
      runs.splice(-1, 1, { href: token.href, pieces: joined([...last.pieces, ...pieces]) });
    else runs.push({ href: token.href, pieces });
  }
  return runs;
}
