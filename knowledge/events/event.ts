import type { Span } from '../languages/language.ts';
import type { Notice } from '../notice.ts';
import type { DateMention } from '../time/time.ts';
import type { EventKind } from './event-words.ts';

/** Which occurrence of what recurs a sentence tells of, as seen from its notice: the one the notice is about, or another one beside it. */
export type Turn = 'own' | 'next' | 'previous' | 'other';

/** One occurrence of an event, as one sentence of a notice tells of it. Offsets count in the notice's text. */
export interface EventRecord {
  readonly notice: Notice;
  readonly kind: EventKind;
  readonly turn: Turn;
  /** The sentence. */
  readonly span: Span;
  /** Which one it is; `inferred` for the 6th, where a notice of the 5th tells of "the next". Null where nothing tells. */
  readonly ordinal: { readonly value: number; readonly basis: 'stated' | 'inferred' } | null;
  /** The date that tells when, from `span.start` on; null where the sentence tells none. */
  readonly when: DateMention | null;
  /** What recurs by a rule ("every autumn"); null for most. */
  readonly rule: DateMention | null;
  /** The words that tell where; null where none do. */
  readonly place: Span | null;
  /** The words that tell who hosts or chairs it; null where none do. */
  readonly host: Span | null;
  /** Told as past in its notice, or announced. */
  readonly told: 'held' | 'announced';
}
