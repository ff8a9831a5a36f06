import type { LanguageRules, Span } from '../language/language.ts';
import { rulesFor } from '../language/languages.ts';
import type { Notice, Passage } from '../notice.ts';
import type { DateMention } from '../time/time.ts';
import { footnoteOf } from './footnotes.ts';
import { quotableSpans } from './quotable.ts';

/** A stretch of a notice that may be quoted, with all that can be known of it before a question is asked. */
export interface Stretch {
  readonly span: Span;
  /** Its words, and those of the footnote it points at. */
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Terms of its sentence and the sentences before and after. */
  readonly around: readonly ReadonlySet<string>[];
  /** Dates and times in it, resolved against the notice's day; `[]` for an undated notice. */
  readonly dates: readonly DateMention[];
}

/** A passage cut into stretches, in the order of the text. */
export type CutPassage = (notice: Notice, passage: Passage) => readonly Stretch[];

function cut(notice: Notice, { start, end }: Passage, rules: LanguageRules): Stretch[] {
  const day = notice.published?.on;
  const sentences = rules
    .sentences(notice.text.slice(start, end))
    .map((span) => ({ start: span.start + start, end: span.end + start }));
  const terms = sentences.map((span) => new Set(rules.terms(notice.text.slice(span.start, span.end))));
  return sentences.flatMap((sentence, at) => {
    const around = [terms[at - 1], terms[at], terms[at + 1]].filter((set) => set !== undefined);
    return quotableSpans(notice.text, sentence).map((span): Stretch => {
      const quote = notice.text.slice(span.start, span.end);
      const note = footnoteOf(notice, span);
      const text = note ? `${quote}\n${notice.text.slice(note.start, note.end)}` : quote;
      const whole = note === null && span === sentence ? terms[at] : undefined;
      return {
        span,
        text,
        terms: whole ?? new Set(rules.terms(text)),
        around,
        dates: day === undefined ? [] : rules.readDates(quote, day),
      };
    });
  });
}

/**
 * Cuts passages, and remembers the `limit` cut last: people ask of the same notices again and again, and cutting is the dear part of
 * reading.
 */
export function createPassageCutter(limit: number): CutPassage {
  const remembered = new Map<string, readonly Stretch[]>();
  return (notice, passage) => {
    const key = `${notice.revision} ${passage.id}`;
    const known = remembered.get(key);
    if (known) {
      remembered.delete(key);
      remembered.set(key, known);
      return known;
    }
    const stretches = cut(notice, passage, rulesFor(notice.language));
    remembered.set(key, stretches);
    const [oldest] = remembered.keys();
    if (remembered.size > limit && oldest !== undefined) remembered.delete(oldest);
    return stretches;
  };
}
