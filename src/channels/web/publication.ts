import { type Language, type Translate, wordDay } from '../../../dialogs/index.ts';
import type { Notice } from '../../../knowledge/index.ts';

/** When a notice was published, in the reader's language, and whether that was worked out or isn't known. */
export function describePublication(
  published: Notice['published'],
  language: Language,
  translate: Translate,
): string {
  if (published === null) return translate('web.undated');
  const date = wordDay(published.on, language);
  return translate(published.basis === 'inferred' ? 'web.publishedInferred' : 'web.published', { date });
}

/** A notice's title, or words in its place, with a label where it is a sample. */
export function describeTitle(
  { title, sample }: Pick<Notice, 'title' | 'sample'>,
  translate: Translate,
): string {
  const named = title.trim() || translate('web.untitled');
  return sample ? `${named} (${translate('web.sampleLabel')})` : named;
}
