import { type DayOrders, dayOrderOf } from '../../day-orders.ts';
import { createSheets, type SheetOf } from '../../facts/sheets.ts';
import type { Language, Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice, Passage } from '../../notice.ts';
import { datesOf } from '../../notice-dates.ts';
import type { DateMention } from '../../time/time.ts';
import { anchorOf } from '../../written-days.ts';
import { describesItself } from './describes-itself.ts';
import { footnoteOf } from './footnotes.ts';
import { isHeading, isItem, isTableHead, withItsList, withNextLine } from './list-span.ts';
import { quotableSpans } from './quotable.ts';
import { type ToldIn, toldIn } from './told-in.ts';

/** A stretch of a notice that may be quoted, with all that can be known of it before a question is asked. */
export interface Stretch {
  readonly span: Span;
  /** Its words, and those of the footnote it points at. */
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** The terms in order, with a space around each: ` a b c `. */
  readonly sequence: string;
  /** Terms of its sentence and the sentences before and after. */
  readonly around: readonly ReadonlySet<string>[];
  /** Dates and times in it, resolved against the notice's day; of an undated notice those alone that need none. */
  readonly dates: readonly DateMention[];
  /** The facts in it, and what it stands under; read when first asked for. */
  readonly told: () => ToldIn;
}

/** A passage cut into stretches, in the order of the text. */
export type CutPassage = (notice: Notice, passage: Passage) => readonly Stretch[];

/** A sentence with more quotes, which overlap, is read for dates once and not for each of them. */
const MANY_QUOTES = 60;

/** Reads the dates of quotes of one sentence. */
function datesOfQuotes(
  sentence: Span,
  count: number,
  read: (span: Span) => DateMention[],
): (quote: Span) => readonly DateMention[] {
  if (count <= MANY_QUOTES) return read;
  const all = read(sentence);
  return (quote) => {
    const [from, to] = [quote.start - sentence.start, quote.end - sentence.start];
    return all
      .filter(({ start, end }) => start >= from && end <= to)
      .map((mention) => ({ ...mention, start: mention.start - from, end: mention.end - from }));
  };
}

/** Reads when first asked, and remembers. */
function once<T>(readIt: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: readIt() };
    return known.value;
  };
}

/** A heading with the line below it, where that tells its day: neither can be read without the other. */
function dayBelow({ text, published }: Notice, heading: Span, rules: Language): Span | null {
  const both = withNextLine(text, heading);
  if (both === null) return null;
  const below = datesOf(text.slice(heading.end, both.end), published?.on, rules);
  return below.some(({ kind }) => kind === 'date') ? both : null;
}

function cut(
  notice: Notice,
  { start, end }: Passage,
  rules: Language,
  { dayOrders, sheetOf }: { readonly dayOrders: DayOrders; readonly sheetOf: SheetOf },
): Stretch[] {
  const day = anchorOf(notice);
  const read = ({ start: from, end: to }: Span): DateMention[] =>
    datesOf(notice.text.slice(from, to), day, rules, () => dayOrders(notice));
  const sentences = rules.sentences
    .split(notice.text.slice(start, end))
    .map((span) => ({ start: span.start + start, end: span.end + start }));
  const lists = sentences.map((span) => rules.words.terms(notice.text.slice(span.start, span.end)));
  const terms = lists.map((list) => new Set(list));
  return sentences.flatMap((sentence, at) => {
    if (isTableHead(notice.text, sentence)) return [];
    if (describesItself(notice.text.slice(sentence.start, sentence.end))) return [];
    const around = [terms[at - 1], terms[at], terms[at + 1]].filter((set) => set !== undefined);
    const list =
      dayBelow(notice, sentence, rules) ??
      (isItem(notice.text, sentence) ? null : withItsList(notice.text, sentence));
    const spans = isHeading(notice.text, sentence) ? [] : quotableSpans(notice.text, sentence);
    const datesIn = datesOfQuotes(sentence, spans.length, read);
    return (list ? [...spans, list] : spans).map((span): Stretch => {
      const quote = notice.text.slice(span.start, span.end);
      const note = footnoteOf(notice, span);
      const text = note ? `${quote}\n${notice.text.slice(note.start, note.end)}` : quote;
      const own = (note === null && span === sentence && lists[at]) || rules.words.terms(text);
      return {
        span,
        text,
        terms: (own === lists[at] && terms[at]) || new Set(own),
        sequence: ` ${own.join(' ')} `,
        around,
        dates: span === list ? read(span) : datesIn(span),
        told: once(() => toldIn(notice, span, sheetOf)),
      };
    });
  });
}

/**
 * Cuts passages, and remembers the `limit` cut last: people ask of the same notices again and again, and cutting is the dear part of
 * reading. `dayOrders` tells in which order a notice's dates in figures stand; by that notice alone where left out.
 * `sheetOf` gives their facts.
 */
export function createPassageCutter(
  limit: number,
  dayOrders: DayOrders = dayOrderOf,
  sheetOf: SheetOf = createSheets(dayOrders),
): CutPassage {
  const remembered = new Map<Passage, { readonly notice: Notice; readonly stretches: readonly Stretch[] }>();
  return (notice, passage) => {
    const known = remembered.get(passage);
    remembered.delete(passage);
    // A notice whose day changes keeps its passages, but the day decides what a date in it means.
    const kept =
      known?.notice === notice
        ? known
        : { notice, stretches: cut(notice, passage, languageOf(notice.language), { dayOrders, sheetOf }) };
    remembered.set(passage, kept);
    const [oldest] = remembered.keys();
    if (remembered.size > limit && oldest !== undefined) remembered.delete(oldest);
    return kept.stretches;
  };
}
