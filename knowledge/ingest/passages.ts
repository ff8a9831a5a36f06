import type { Language, Span } from '../languages/language.ts';
import type { Notice, Passage } from '../notice.ts';

/** A passage ends at the first sentence past this many UTF-16 units. Measured: see docs/search.md. */
const PASSAGE_LENGTH = 400;
/** A sentence longer than this (text run together without stops) is cut at white space. */
const LONGEST_SENTENCE = 1_200;

/** Cuts a span longer than `LONGEST_SENTENCE` at white space, or hard where there is none. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let at = start;
  while (end - at > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', at + LONGEST_SENTENCE);
    const hard = at + LONGEST_SENTENCE;
    const insideCharacter = /[\uDC00-\uDFFF]/.test(text.charAt(hard));
    const cut = space > at ? space : insideCharacter ? hard - 1 : hard;
    pieces.push({ start: at, end: cut });
    at = space > at ? cut + 1 : cut;
  }
  pieces.push({ start: at, end });
  return pieces;
}

/**
 * Splits a notice into passages of whole sentences. Together they cover every word of the text, in order, without overlap;
 * a notice without words has none.
 */
export function splitPassages(notice: Notice, rules: Language): Passage[] {
  const passages: Passage[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start < 0) return;
    const id = `${notice.id}#${passages.length}`;
    passages.push({ id, noticeId: notice.id, start, end, text: notice.text.slice(start, end) });
    start = -1;
  };
  for (const sentence of rules.sentences.split(notice.text).flatMap((span) => cutLong(notice.text, span))) {
    if (start >= 0 && sentence.end - start > PASSAGE_LENGTH * 1.5) close();
    if (start < 0) start = sentence.start;
    end = sentence.end;
    if (end - start >= PASSAGE_LENGTH) close();
  }
  close();
  return passages;
}
