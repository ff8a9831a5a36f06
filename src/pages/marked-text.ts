/** A piece of a paragraph: quoted or not. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** Offsets of quoted words in a text, end not included. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

/**
 * A text as paragraphs (set apart by empty lines) of pieces. A quote that runs over paragraphs is marked in each. Offsets that
 * don't lie in the text mark nothing. A text without words: `[]`.
 */
export function markText(text: string, quoted: Quoted | null): Piece[][] {
  const inside =
    quoted && quoted.start >= 0 && quoted.start < quoted.end && quoted.end <= text.length ? quoted : null;
  return paragraphs(text).map(({ start, end }) => cut(text, start, end, inside));
}

function paragraphs(text: string): Quoted[] {
  const found: Quoted[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n[^\S\n]*\n).)*/gs)) {
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return found;
}

function cut(text: string, start: number, end: number, quoted: Quoted | null): Piece[] {
  const from = quoted ? Math.min(Math.max(quoted.start, start), end) : end;
  const to = quoted ? Math.max(Math.min(quoted.end, end), from) : end;
  return [
    { text: text.slice(start, from), quoted: false },
    { text: text.slice(from, to), quoted: true },
    { text: text.slice(to, end), quoted: false },
  ].filter((piece) => piece.text !== '');
}
