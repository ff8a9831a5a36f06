import type { Span } from '../../knowledge/languages/language.ts';

/** The words of a text that spans stand for. */
export function quotesOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
