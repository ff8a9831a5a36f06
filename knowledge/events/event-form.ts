import { allLanguages, joined, languageOf } from '../languages/languages.ts';
import type { Notice } from '../notice.ts';
import { anyEvent, type EventKind, eventKindOf, eventKindsOf } from './event-words.ts';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a numbered title calls its event, where no word of the list does, in its own language or another. Null for none. */
function nameInTitle({ title, language }: Notice): string | null {
  const own = languageOf(language);
  if (eventKindOf(title) !== null || own.values.ordinals(title).length === 0) return null;
  for (const { events } of new Set([own, ...allLanguages()])) {
    const name = events.numberedName.exec(title)?.[1];
    if (name !== undefined) return events.headOf(name.replace(/[‘’“”'"]/g, '').trim())?.toLowerCase() ?? null;
  }
  return null;
}

/** The words by which a notice may name an event: those of the list, and the name in its own title. */
export interface EventWords {
  /** As the source of a regular expression. */
  readonly source: string;
  /** The first kind of event that a text names; null for none. */
  kindOf(text: string): EventKind | null;
  /** All kinds that it names; `[]` for none. */
  kindsOf(text: string): EventKind[];
}

const listed = joined((): EventWords => ({ source: anyEvent(), kindOf: eventKindOf, kindsOf: eventKindsOf }));
const remembered = new WeakMap<Notice, EventWords>();

function read(notice: Notice): EventWords {
  const name = nameInTitle(notice);
  if (name === null) return listed();
  const kind: EventKind = `named ${name}`;
  const isNamed = (text: string): boolean => text.toLowerCase().includes(name);
  return {
    source: `${escaped(name)}|${anyEvent()}`,
    kindOf: (text) => (isNamed(text) ? kind : eventKindOf(text)),
    kindsOf: (text) => (isNamed(text) ? [kind, ...eventKindsOf(text)] : eventKindsOf(text)),
  };
}

/** By which words a notice names events: an event may be told by its form, a name with an ordinal, as well as by a word that is known. */
export function eventWordsOf(notice: Notice): EventWords {
  const known = remembered.get(notice) ?? read(notice);
  remembered.set(notice, known);
  return known;
}

/** The kind of event that a notice's title names; null for none. */
export const titleKindOf = (notice: Notice): EventKind | null => eventWordsOf(notice).kindOf(notice.title);
