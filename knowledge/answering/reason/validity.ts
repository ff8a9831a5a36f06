import { dayOrderOf } from '../../day-orders.ts';
import type { Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import { datesOf } from '../../notice-dates.ts';
import { addSeconds, dayPart, daysBetween } from '../../time/calendar.ts';
import type { DateMention, Interval } from '../../time/time.ts';
import { anchorOf } from '../../written-days.ts';
import { isItem } from '../cut/index.ts';

/** The time in which what a stretch tells holds, as a notice says it. */
export interface Validity {
  readonly interval: Interval;
  readonly bound: DateMention['bound'];
  /** The words that name the time. */
  readonly text: string;
  readonly basis: DateMention['basis'];
  /** The sentence of the notice that tells it; null where the stretch itself does, or the title alone. */
  readonly told: Span | null;
}

/** Sentences from the beginning of a notice among which one may bind all of it. */
const OPENING = 8;
/** How far before a stretch what introduces its list or table may stand, in UTF-16 units. */
const BEFORE = 3_000;
/** So long a line without an end is a heading. */
const LONGEST_HEADING = 80;

type Subject = 'amounts' | 'rules' | 'hours';

const CLOCK = /\d ?(?:시|a\.?m|p\.?m)|\d{1,2}:\d\d/iu;

/** What a stretch tells that may begin and end to hold. */
function subjectsIn(text: string, language: string): Subject[] {
  const rules = languageOf(language);
  const amounts = rules.shapes.holds('money', text) || rules.shapes.holds('share', text);
  const limits =
    rules.shapes.holds('leave', text) ||
    (rules.shapes.holds('number', text) && !rules.shapes.holds('contact', text));
  return [
    ...(amounts ? (['amounts', 'rules'] as const) : limits ? (['rules'] as const) : []),
    ...(CLOCK.test(text) ? (['hours'] as const) : []),
  ];
}

/** More than one day, month or year: "1 to 30 June". */
function isRange({ start, end, granularity }: Interval): boolean {
  return granularity === 'day' && daysBetween(dayPart(start), dayPart(addSeconds(end, -1))) > 0;
}

/** The time that a text binds: its first "from", "until" or range, or the day of taking effect. Null for none. */
function boundIn(text: string, notice: Notice): Omit<Validity, 'told'> | null {
  const rules = languageOf(notice.language);
  const { takingPart, takesEffect } = rules.validity;
  if (takingPart.test(text)) return null;
  const effect = takesEffect.test(text);
  for (const { kind, interval, bound, text: words, basis } of datesOf(text, anchorOf(notice), rules, () =>
    dayOrderOf(notice),
  )) {
    if (kind !== 'date' || interval === null) continue;
    if (bound !== 'during' || isRange(interval)) return { interval, bound, text: words, basis };
    if (effect) return { interval, bound: 'from', text: words, basis };
  }
  return null;
}

const lineAt = (text: string, at: number): Span => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
};

const isRow = (line: string): boolean => line.startsWith('|');

/** The line or sentence that introduces the list or table of a stretch, and the heading above it; nearest first. */
function introductions({ text, language }: Notice, span: Span): Span[] {
  const rules = languageOf(language);
  const from = Math.max(0, span.start - BEFORE);
  const sentences = rules.sentences
    .split(text.slice(from, span.start))
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
    .reverse();
  const listed = (one: Span): boolean =>
    isItem(text, one) || isRow(text.slice(lineAt(text, one.start).start, one.end));
  const found: Span[] = [];
  if (listed(span)) {
    const intro = sentences.find((one) => !listed(one));
    if (intro && rules.validity.introduces.test(text.slice(intro.start, intro.end))) found.push(intro);
  }
  const heading = sentences.find((one) => isHeadingLine(text, one));
  return heading && !found.includes(heading) ? [...found, heading] : found;
}

/** A short line by itself that is no sentence: "Fees from 1 October", "# Fees". */
function isHeadingLine(text: string, one: Span): boolean {
  const line = lineAt(text, one.start);
  const words = text.slice(line.start, line.end).trim();
  return (
    words.length <= LONGEST_HEADING && !/[.!?:：。다요]$/u.test(words) && !/^(?:[-*•|]|\d+[.)])\s/.test(words)
  );
}

/** The sentence right before a stretch, in the same paragraph. */
function sentenceBefore({ text, language }: Notice, span: Span): Span[] {
  const paragraph = text.lastIndexOf('\n', span.start - 1) + 1;
  const last = languageOf(language).sentences.split(text.slice(paragraph, span.start)).at(-1);
  return last ? [{ start: last.start + paragraph, end: last.end + paragraph }] : [];
}

/** True where a sentence is about what the notice is about: it shares a word with the title, or tells of what follows or takes effect as such. */
function tellsOfNotice(sentence: string, { title, language }: Notice): boolean {
  const rules = languageOf(language);
  const titled = new Set(rules.words.terms(title).filter((term) => !/\d/.test(term)));
  return (
    rules.validity.introduces.test(sentence) ||
    /^\W*(?:시행일|적용일|effective)/iu.test(sentence) ||
    rules.words.terms(sentence).some((term) => titled.has(term))
  );
}

/**
 * The time in which what a stretch tells holds: as the stretch itself says it, what introduces its list, its heading, the sentence before,
 * or the notice as a whole does. Null where none tells, where the stretch says that it stays as it was, and where it tells neither amounts
 * nor rules nor hours.
 */
export function validityOf(notice: Notice, span: Span): Validity | null {
  const { text, title, language } = notice;
  const { validity, sentences } = languageOf(language);
  const quote = text.slice(span.start, span.end);
  const subjects = subjectsIn(quote, language);
  if (subjects.length === 0 || validity.unchanged.test(quote)) return null;
  const own = boundIn(quote, notice);
  if (own) return { ...own, told: null };
  // A day of its own, of whatever, isn't overruled by what the notice says of another.
  if (
    datesOf(quote, anchorOf(notice), languageOf(language), () => dayOrderOf(notice)).some(
      ({ kind, interval }) => kind === 'date' && interval !== null,
    )
  )
    return null;
  const binds = (words: string): boolean => subjects.some((one) => validity.subjects[one].test(words));
  const words = ({ start, end }: Span): string => text.slice(start, end);
  for (const one of introductions(notice, span)) {
    const bound = boundIn(words(one), notice);
    if (bound) return { ...bound, told: one };
  }
  for (const one of sentenceBefore(notice, span)) {
    const bound = binds(words(one)) ? boundIn(words(one), notice) : null;
    if (bound) return { ...bound, told: one };
  }
  for (const one of sentences.split(text.slice(0, BEFORE)).slice(0, OPENING)) {
    const isOfAll = binds(words(one)) && !isItem(text, one) && tellsOfNotice(words(one), notice);
    const bound = isOfAll ? boundIn(words(one), notice) : null;
    if (bound?.bound === 'from') return { ...bound, told: one };
  }
  const titled = binds(title) ? boundIn(title, notice) : null;
  return titled && { ...titled, told: null };
}
