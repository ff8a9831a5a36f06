import type { Span } from '../../languages/language.ts';
import type { Notice } from '../../notice.ts';

/** A mark right after a word or number: `10 nations*`, `대상자※`, also before a Korean particle (`10개국*의`). */
const MARK = /[\p{L}\p{N}]\s?([*†※])(?!\p{Script=Latin}|\d)/u;

/** The footnote line that a mark in a quoted stretch points at, without its mark; null where there is none. */
export function footnoteOf(notice: Notice, span: Span): Span | null {
  const mark = MARK.exec(notice.text.slice(span.start, span.end))?.[1];
  if (mark === undefined) return null;
  let lineStart = notice.text.indexOf('\n', span.end - 1) + 1;
  while (lineStart > 0) {
    const lineEnd = notice.text.indexOf('\n', lineStart);
    const end = lineEnd < 0 ? notice.text.length : lineEnd;
    const line = notice.text.slice(lineStart, end);
    const text = line.trimStart();
    if (text.startsWith(mark)) {
      const note = text.slice(mark.length).trimStart();
      const start = lineStart + line.length - note.length;
      return note === '' ? null : { start, end: start + note.trimEnd().length };
    }
    if (lineEnd < 0) return null;
    lineStart = lineEnd + 1;
  }
  return null;
}
