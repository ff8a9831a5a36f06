import {
  asksManner,
  asksOfEntry,
  type Entry,
  entriesIn,
  partAsked,
  tellsEntry,
} from '../../events/entry-words.ts';

/** What a question says of taking part in something, and of having to do something by a day. */
export interface EntryAsked {
  /** True where it holds a word of either. */
  readonly isNamed: boolean;
  /** Whether its words are of paying, of applying, of both or of neither. */
  readonly kinds: readonly Entry[];
  /** True where it says whether it is of paying or of applying; false for "when is the deadline?". */
  readonly isTold: boolean;
  /** Whether it asks to take part in something, for which one applies, or to get something; null for another question. */
  readonly part: 'applying' | 'getting' | null;
  /** True where it asks how, or for whom, something may be done. */
  readonly manner: boolean;
}

/** Reads what an utterance says of taking part. */
export const entryAsked = (text: string): EntryAsked => ({
  isNamed: tellsEntry(text),
  kinds: entriesIn(text),
  isTold: asksOfEntry(text),
  part: partAsked(text),
  manner: asksManner(text),
});
