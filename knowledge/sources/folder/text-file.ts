import type { NoticeDraft } from '../../ingest/notice-draft.ts';
import { cleanSavedPage } from '../../ingest/page/clean-saved-page.ts';

/** Reads a web page saved as text. */
export function readTextFile(content: string, id: string): NoticeDraft {
  const { title, text, published, publisher } = cleanSavedPage(content);
  return { id, title, text, publisher, url: null, languageTag: null, date: published };
}
