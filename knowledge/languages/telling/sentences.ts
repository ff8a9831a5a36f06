import type { Span } from '../language.ts';
import { anyWords, joined } from '../registry.ts';

const NOT_AN_END =
  /(?:^|[\s(“"'‘])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|tel|ext|fig)\.\s*$/i;
const DATE_PART = /\d\.\s*$/;
const DAY_NAME =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const MONTH_NAME =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const CLOCK_END = /(?:^|[\s\d(])[ap]\.m\.\s*$/i;
/** What a time of day goes on with: its zone, its day, a remark in brackets. */
const AFTER_CLOCK = new RegExp(
  `^(?:\\(|(?:UTC|GMT|BST|IST|CES?T|EES?T|WES?T|MSK|[ECMP][SD]?T|AK[SD]T|HST|KST|JST|HKT|SGT|A[ECW][SD]T|A[SD]T|NZ[SD]?T|N[SD]T)\\b|(?:\\p{Lu}\\p{Ll}+ ){1,3}[Tt]ime\\b|${DAY_NAME}\\b(?!\\.? (?:is|are|was|were|will|has|have|we|may|must|can)\\b)|${MONTH_NAME}\\b(?:\\.? \\d|\\.?$))`,
  'u',
);
/** A weekday cut short, before its date. */
const SHORT_DAY = /(?:^|[\s(])(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.\s*$/;
const DATE = new RegExp(`^(?:\\d{1,2}\\b|${MONTH_NAME}\\b)`);
/** The number of an item of a list, and nothing else yet. */
const NUMBER = /^\s*\(?\d{1,2}\.\s*$/;
/** A day with which a short item of a list goes on. */
const day = anyWords(
  ({ layout }) => layout.dateStart,
  (words) => `^(?:${DAY_NAME},? |\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME}|${MONTH_NAME}\\.? \\d|${words})`,
  '',
);
const SHORT_ITEM = 160;
/** So many characters beside the end of a sentence are looked at. */
const BESIDE = 40;
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

/** "On 5. December the choir sings", but not "See rule 5. May we come?". */
const MONTH = new RegExp(`^${MONTH_NAME}\\b(?! (?:we|I|you|they|it|is|was|has)\\b)`);

/** A line that is an item of a list. */
const item = joined((languages) => {
  const letters = languages.map(({ layout }) => layout.enumerators).join('');
  const lettered = letters === '' ? '' : `|[${letters}][.)]`;
  return new RegExp(`^\\s*(?:[-–—•·∙▪▫■□●○◦◆◇▶▷►★☆✓❍※*+]|\\(?\\d{1,2}[.)]${lettered})\\s`);
});

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

/** The text from a place on, up to the end of its line and no more than so many characters. */
const ofLine = (text: string, from: number, most: number): string =>
  text.slice(from, from + most).split('\n', 1)[0] ?? '';

/** True where a sentence goes on over what looks like its end. */
function goesOn(soFar: string, after: string, line: string): boolean {
  return (
    NOT_AN_END.test(soFar) ||
    OPENING.test(soFar) ||
    NUMBER.test(soFar) ||
    (DATE_PART.test(soFar) && (/^[\d(~∼〜–\p{Script=Hangul}-]/u.test(after) || MONTH.test(after))) ||
    (CLOCK_END.test(soFar) && AFTER_CLOCK.test(after)) ||
    (SHORT_DAY.test(soFar) && DATE.test(after)) ||
    (line.length <= SHORT_ITEM && item().test(line) && day().test(after)) ||
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
  let lineStart = 0;
  // The whole text at once: a call for each line costs thirty times as much. A segment never reaches beyond its line.
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    if (open < 0) [open, worded] = [index, index];
    const end = index + segment.length;
    const words = segment.trimEnd().length;
    if (words > 0) worded = index + words;
    const isLineEnd = end === text.length || segment.endsWith('\n');
    // Only what stands next to the end tells whether it is one: a long line is gone through once.
    const soFar = text.slice(Math.max(open, worded - BESIDE), worded);
    if (!isLineEnd && goesOn(soFar, ofLine(text, end, BESIDE), ofLine(text, lineStart, SHORT_ITEM + 1)))
      continue;
    const span = trimmed(text, open, end);
    if (span) spans.push(span);
    open = -1;
    if (isLineEnd) lineStart = end;
  }
  return spans;
}
