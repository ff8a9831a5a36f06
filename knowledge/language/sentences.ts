import type { Span } from './language.ts';

const NOT_AN_END =
  /(?:^|[\s(“"'‘])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|tel|ext|fig)\.\s*$/i;
const DATE_PART = /\d\.\s*$/;
/** A bracket that opens belongs to what follows: `12. 13.(토)`. */
const OPENING = /[([（［“‘]\s*$/;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** A mark that begins a list item; a number with a stop may be part of what is said, so it stays. */
const BULLET = /^(?:[-–—•·∙▪▫■□●○◦◆◇▶▷►★☆✓❍※]+|[*+])\s+/;

/** The span without the list mark it begins with, and without the white space at its ends; null where nothing else is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  if (start + bullet < end) start += bullet;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/**
 * Sentences of a text, line by line, as `Intl.Segmenter` sees them; pieces cut after an abbreviation or inside a date like
 * `2025. 12. 13.` are put together again.
 */
export function splitSentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  const segmenter = segmenterFor(language);
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open = -1;
    if (line.trim() !== '') {
      for (const { segment, index } of segmenter.segment(line)) {
        if (open < 0) open = index;
        const end = index + segment.length;
        const soFar = line.slice(open, end);
        const after = line.slice(end);
        const goesOn =
          end < line.length &&
          (NOT_AN_END.test(soFar) ||
            OPENING.test(soFar) ||
            (DATE_PART.test(soFar) && /^[\d(~∼〜–가-힣-]/.test(after)) ||
            /^\p{Ll}/u.test(after));
        if (goesOn) continue;
        const span = trimmed(text, lineStart + open, lineStart + end);
        if (span) spans.push(span);
        open = -1;
      }
    }
    lineStart += line.length + 1;
  }
  return spans;
}
