import type { LanguageRules, Span } from '../language/language.ts';
import { rulesFor } from '../language/languages.ts';
import type { Notice, Passage } from '../notice.ts';
import type { DateMention } from '../time/time.ts';
import { type Anchor, anchorOf, readFromAll } from '../written-days.ts';
import { describesItself } from './describes-itself.ts';
import { footnoteOf } from './footnotes.ts';
import { isHeading, isItem, isTableHead, withItsList } from './list-span.ts';
import { quotableSpans } from './quotable.ts';

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
}

/** A passage cut into stretches, in the order of the text. */
export type CutPassage = (notice: Notice, passage: Passage) => readonly Stretch[];

/** What an undated notice is read against: only dates that need no anchor are kept. */
const NO_DAY = '2000-01-01';

/** Dates and times in a text, resolved against the day of its notice; of an undated one those alone that need no day. */
export function datesOf(text: string, day: Anchor | undefined, rules: LanguageRules): DateMention[] {
  const ofContent = ({ start, end }: DateMention): boolean =>
    !rules.isOtherDay(text.slice(end, end + 16), text.slice(Math.max(0, start - 16), start));
  if (day !== undefined) return readFromAll(day, (from) => rules.readDates(text, from)).filter(ofContent);
  return rules
    .readDates(text, NO_DAY)
    .filter(({ basis, interval }) => interval === null || basis === 'stated');
}

function cut(notice: Notice, { start, end }: Passage, rules: LanguageRules): Stretch[] {
  const day = anchorOf(notice);
  const sentences = rules
    .sentences(notice.text.slice(start, end))
    .map((span) => ({ start: span.start + start, end: span.end + start }));
  const lists = sentences.map((span) => rules.terms(notice.text.slice(span.start, span.end)));
  const terms = lists.map((list) => new Set(list));
  return sentences.flatMap((sentence, at) => {
    if (isTableHead(notice.text, sentence)) return [];
    if (describesItself(notice.text.slice(sentence.start, sentence.end))) return [];
    const around = [terms[at - 1], terms[at], terms[at + 1]].filter((set) => set !== undefined);
    const list = isItem(notice.text, sentence) ? null : withItsList(notice.text, sentence);
    const spans = isHeading(notice.text, sentence) ? [] : quotableSpans(notice.text, sentence);
    return (list ? [...spans, list] : spans).map((span): Stretch => {
      const quote = notice.text.slice(span.start, span.end);
      const note = footnoteOf(notice, span);
      const text = note ? `${quote}\n${notice.text.slice(note.start, note.end)}` : quote;
      const own = (note === null && span === sentence && lists[at]) || rules.terms(text);
      return {
        span,
        text,
        terms: (own === lists[at] && terms[at]) || new Set(own),
        sequence: ` ${own.join(' ')} `,
        around,
        dates: datesOf(quote, day, rules),
      };
    });
  });
}

/**
 * Cuts passages, and remembers the `limit` cut last: people ask of the same notices again and again, and cutting is the dear part of
 * reading.
 */
export function createPassageCutter(limit: number): CutPassage {
  const remembered = new Map<Passage, { readonly notice: Notice; readonly stretches: readonly Stretch[] }>();
  return (notice, passage) => {
    const known = remembered.get(passage);
    remembered.delete(passage);
    // A notice whose day changes keeps its passages, but the day decides what a date in it means.
    const kept =
      known?.notice === notice
        ? known
        : { notice, stretches: cut(notice, passage, rulesFor(notice.language)) };
    remembered.set(passage, kept);
    const [oldest] = remembered.keys();
    if (remembered.size > limit && oldest !== undefined) remembered.delete(oldest);
    return kept.stretches;
  };
}
