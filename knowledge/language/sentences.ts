import type { Span } from './language.ts';

const NOT_AN_END =
  /(?:^|[\s(“"'‘])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|tel|ext|fig)\.$/i;
/** UTF-16 units that hold the longest of these, and what stands before it. */
const LONGEST_ABBREVIATION = 16;
const DATE_PART = /\d\.$/;
/** A bracket that opens belongs to what follows: `12. 13.(토)`. */
const OPENING = /[([（［“‘]$/;
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

/** True where the words before a cut (without white space at their end) and what stands behind it are of one sentence. */
function goesOn(before: string, after: string): boolean {
  return (
    NOT_AN_END.test(before) ||
    OPENING.test(before) ||
    (DATE_PART.test(before) && /^[\d(~∼〜–가-힣-]/.test(after)) ||
    /^\p{Ll}/u.test(after)
  );
}

/**
 * Sentences of a text, line by line, as `Intl.Segmenter` sees them; pieces cut after an abbreviation or inside a date like
 * `2025. 12. 13.` are put together again.
 */
export function splitSentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  /** Behind the last word since `open`. */
  let worded = 0;
  // The whole text at once: a call for each line costs thirty times as much. A segment never reaches beyond its line.
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    if (open < 0) [open, worded] = [index, index];
    const end = index + segment.length;
    const words = segment.trimEnd().length;
    if (words > 0) worded = index + words;
    const isLineEnd = end === text.length || segment.endsWith('\n');
    const before = text.slice(Math.max(open, worded - LONGEST_ABBREVIATION), worded);
    if (!isLineEnd && goesOn(before, text.slice(end, end + 2))) continue;
    const span = trimmed(text, open, end);
    if (span) spans.push(span);
    open = -1;
  }
  return spans;
}
