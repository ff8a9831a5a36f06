import { type Translate, wordDay } from '../../../dialogs/index.ts';
import { languageName } from '../language-name.ts';
import type { ListFilter } from '../paths.ts';

/** What a list or feed of notices is called, after what it is narrowed down to: `Notices: “library”, Korean, 1 November 2026 –`. */
export function listTitle(filter: ListFilter, language: string, translate: Translate): string {
  const { words, publisher, since, until } = filter;
  const day = (on: string | undefined) => (on === undefined ? '' : wordDay(on, language));
  const narrowed = [
    words && `“${words}”`,
    publisher,
    filter.language && languageName(filter.language, language),
    (since ?? until) && `${day(since)} – ${day(until)}`.trim(),
  ].filter((part) => part !== undefined && part !== '');
  const name = translate('page.notices');
  return narrowed.length === 0 ? name : `${name}: ${narrowed.join(', ')}`;
}
