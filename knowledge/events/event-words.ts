import { eitherOf, joined } from '../languages/languages.ts';
import { EVENT_KINDS, type ListedEventKind } from '../languages/port/events.ts';

/** A kind of event: by a word that is known, or by the name in a numbered title. */
export type EventKind = ListedEventKind | `named ${string}`;

const words = joined((languages) => {
  const sources = EVENT_KINDS.map(
    (kind) => [kind, languages.map(({ events }) => events.kinds[kind]).join('|')] as const,
  );
  return {
    patterns: sources.map(([kind, source]) => [kind, new RegExp(source, 'iu')] as const),
    any: sources.map(([, source]) => source).join('|'),
    seasons: ([0, 1, 2, 3] as const).map((season) =>
      eitherOf(languages.map(({ events }) => events.seasons[season])),
    ),
  };
});

/** Any word for an event, as the source of a regular expression. */
export const anyEvent = (): string => words().any;

/** The first kind of event that the text names; null for none. */
export function eventKindOf(text: string): EventKind | null {
  return words().patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The kinds of event that the text names. */
export function eventKindsOf(text: string): EventKind[] {
  return words()
    .patterns.filter(([, pattern]) => pattern.test(text))
    .map(([kind]) => kind);
}

/** The season that a text names, 0 for spring to 3 for winter; null for none or several. */
export function seasonOf(text: string): number | null {
  const named = words().seasons.flatMap((pattern, season) => (pattern.test(text) ? [season] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}
