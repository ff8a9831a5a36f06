import type { Span } from '../language/language.ts';

/** The longest quote, in UTF-16 units. */
export const LONGEST_QUOTE = 250;
/** Clauses end after these. */
const CLAUSE_END = /[,;:·、▲△○■▶※]\s*|\s[-–—]\s|(?<=[고며만나서])\s(?=[가-힣])/g;
/** Where a text has no clause ends, a new stretch may begin at a space this often. */
const STRETCH = 60;

/** True where a bracket opened in the text is still open at its end. */
function insideBrackets(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '(' || character === '（') open += 1;
    else if ((character === ')' || character === '）') && open > 0) open -= 1;
  }
  return open > 0;
}

/** Where a quote of this sentence may begin, as offsets in the text; the sentence's own beginning first. */
function beginnings(text: string, { start, end }: Span): number[] {
  const found = [start];
  const sentence = text.slice(start, end);
  for (const match of sentence.matchAll(CLAUSE_END)) {
    const at = match.index + match[0].length;
    if (!insideBrackets(sentence.slice(0, at))) found.push(start + at);
  }
  const all: number[] = [];
  for (const [at, from] of found.entries()) {
    const next = found[at + 1] ?? end;
    for (let last: number | null = from; last !== null; last = stretchAfter(text, start, last, next))
      all.push(last);
  }
  return all.map((at) => at + (/^\s*/.exec(text.slice(at, end))?.[0].length ?? 0));
}

/**
 * Where a stretch may begin between two clause ends: at a space outside brackets, and where a whole quote's length has none, at any
 * space or between any two characters, so that no word is out of reach. Null where none need begin.
 */
function stretchAfter(text: string, sentence: number, last: number, next: number): number | null {
  if (next - last <= STRETCH * 2) return null;
  const furthest = last + LONGEST_QUOTE;
  for (let space = text.indexOf(' ', last + STRETCH); space >= 0; space = text.indexOf(' ', space + 1)) {
    if (space + 1 >= Math.min(next, furthest)) break;
    if (!insideBrackets(text.slice(sentence, space))) return space + 1;
  }
  if (next <= furthest) return null;
  const space = text.lastIndexOf(' ', furthest - 1);
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
  for (const start of from) {
    const limit = start + LONGEST_QUOTE;
    if (sentence.end <= limit) {
      spans.push({ start, end: sentence.end });
      break;
    }
    const lastBreak = from.findLast((at) => at > start && at <= limit);
    let end = lastBreak ?? text.lastIndexOf(' ', limit);
    if (end <= start) end = betweenCharacters(text, limit);
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    spans.push({ start, end });
  }
  return spans;
}
