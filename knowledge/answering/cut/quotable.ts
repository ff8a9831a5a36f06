import type { Span } from '../../languages/language.ts';
import { anyWords } from '../../languages/languages.ts';

/** The longest quote, in UTF-16 units. */
export const LONGEST_QUOTE = 250;
/** Clauses end after these. */
const clauseEnd = anyWords(
  ({ layout }) => layout.clauseStart,
  (words) => `[,;:·、▲△○■▶※]\\s*|\\s[-–—]\\s|${words}`,
  'g',
);
/** Where a text has no clause ends, a new stretch may begin at a space this often. */
const STRETCH = 60;

/** How many of a sentence's brackets are open at each of its places, those before its first character and behind its last among them. */
function openBrackets(sentence: string): Uint32Array {
  const open = new Uint32Array(sentence.length + 1);
  for (let at = 0; at < sentence.length; at += 1) {
    const character = sentence.charAt(at);
    const before = open[at] ?? 0;
    if (character === '(' || character === '（') open[at + 1] = before + 1;
    else open[at + 1] = before - Number(before > 0 && (character === ')' || character === '）'));
  }
  return open;
}

/** Where a quote of this sentence may begin, as offsets in the text; the sentence's own beginning first. */
function beginnings(text: string, { start, end }: Span): number[] {
  const found = [start];
  const sentence = text.slice(start, end);
  const open = openBrackets(sentence);
  const isInside = (at: number): boolean => (open[at - start] ?? 0) > 0;
  for (const match of sentence.matchAll(clauseEnd())) {
    const at = start + match.index + match[0].length;
    if (!isInside(at)) found.push(at);
  }
  const all: number[] = [];
  for (const [at, from] of found.entries()) {
    const next = found[at + 1] ?? end;
    for (let last: number | null = from; last !== null; last = stretchAfter(text, last, next, isInside))
      all.push(last);
  }
  let word = start;
  return all.map((at) => {
    word = Math.max(word, at);
    while (word < end && /\s/.test(text.charAt(word))) word += 1;
    return word;
  });
}

/**
 * Where a stretch may begin between two clause ends: at a space outside brackets, and where a whole quote's length has none, at any
 * space or between any two characters, so that no word is out of reach. Null where none need begin.
 */
function stretchAfter(
  text: string,
  last: number,
  next: number,
  isInside: (at: number) => boolean,
): number | null {
  if (next - last <= STRETCH * 2) return null;
  const furthest = last + LONGEST_QUOTE;
  for (let space = last + STRETCH; space + 1 < Math.min(next, furthest); space += 1)
    if (text.charAt(space) === ' ' && !isInside(space)) return space + 1;
  if (next <= furthest) return null;
  const space = last + text.slice(last, furthest).lastIndexOf(' ');
  return space > last ? space + 1 : betweenCharacters(text, furthest);
}

/** The place itself, or the one before where it lies inside a character of two UTF-16 units. */
function betweenCharacters(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/**
 * The stretches of a sentence that may be quoted: the sentence itself where it is short enough, else every window of whole clauses
 * that is, each as long as it may be.
 */
export function quotableSpans(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return [sentence];
  const from = beginnings(text, sentence);
  const spans: Span[] = [];
  /** Counts the beginnings that the limit of the present one reaches. */
  let reached = 0;
  for (const start of from) {
    const limit = start + LONGEST_QUOTE;
    if (sentence.end <= limit) {
      spans.push({ start, end: sentence.end });
      break;
    }
    while ((from[reached] ?? Number.POSITIVE_INFINITY) <= limit) reached += 1;
    const lastBreak = from[reached - 1] ?? start;
    let end = lastBreak > start ? lastBreak : start + text.slice(start, limit + 1).lastIndexOf(' ');
    if (end <= start) end = betweenCharacters(text, limit);
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    spans.push({ start, end });
  }
  return spans;
}
