import { randomUUID } from 'node:crypto';

/**
 * Characters that act on a terminal instead of being shown: control characters (a line feed and a tab aside; a carriage return passes before
 * a line feed alone), those that turn the direction of writing, and further line separators. Unpaired surrogates and the two characters that
 * enclose sequences of our own are among them.
 */
const ACTING =
  /[\p{Cc}--[\t\n\r]]|\r(?!\n)|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\u2028\u2029\ufdd0\ufdd1]|\p{Surrogate}/gv;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in which what acts on a terminal is written out (`\u001b`): as JSON writes it, so that JSON stays the same to whoever reads it. */
export function visible(text: string): string {
  return text.replace(ACTING, escaped);
}

/** The same for what stands in a line with other things: a line feed in it can't feign a line of its own. */
export function inLine(text: string): string {
  return visible(text.replace(/[\r\n]+/g, (breaks) => [...breaks].map(escaped).join('')));
}

/** Nobody else's text can hold it. */
const OURS = randomUUID();
const OURS_ENCLOSED = new RegExp(`\ufdd0${OURS} ([\\d;]*[A-Za-z])\ufdd1`, 'g');
const ESCAPE = '\u001b';
const SEQUENCE = new RegExp(`${ESCAPE}\\[([\\d;]*[A-Za-z])`, 'g');

/** Marks a text's terminal sequences as our own: where they are written to a terminal they pass. */
export function ours(sequences: string): string {
  return sequences.replace(SEQUENCE, (_, code: string) => `\ufdd0${OURS} ${code}\ufdd1`);
}

/** Takes away the line that the cursor stands in, so that another can be written there. */
export const CLEAR_LINE: string = ours(`${ESCAPE}[1G${ESCAPE}[K`);

/** What may be written to a terminal: what acts on it is visible, but for sequences of our own. */
function safeForTerminal(text: string): string {
  let written = '';
  let end = 0;
  for (const match of text.matchAll(OURS_ENCLOSED)) {
    written += `${visible(text.slice(end, match.index))}${ESCAPE}[${match[1]}`;
    end = match.index + match[0].length;
  }
  return written + visible(text.slice(end));
}

/** Where text is written. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** An output on which other people's text can't act. All that commands write goes through one. */
export function safeOutput(output: Output): Output {
  const { isTTY } = output;
  return { write: (text) => output.write(safeForTerminal(text)), ...(isTTY !== undefined && { isTTY }) };
}
