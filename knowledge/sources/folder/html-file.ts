import { decodeText } from '../../ingest/encoding/decode-text.ts';
import { readWebPage } from '../../ingest/html/web-page.ts';
import type { NoticeDraft } from '../../ingest/notice-draft.ts';

/** Browsers write down where a page that they save comes from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000})\s*-->/i;

/** Reads a web page saved as HTML, in whatever encoding. Days count in Korea's time zone. The problem is one sentence without its place. */
export function readHtmlFile(bytes: Uint8Array, id: string): { draft: NoticeDraft } | { problem: string } {
  const html = decodeText(bytes, '');
  if (html.includes('\0')) return { problem: 'not a text; save the page as HTML.' };
  const page = readWebPage(html, { timeZone: 'Asia/Seoul' });
  if ('problem' in page) return page;
  const { title, text, publisher, published, languageTag, licence, canonical, attachments } = page;
  const ownAddress = canonical !== null && /^https?:\/\//i.test(canonical) ? canonical : null;
  return {
    draft: {
      id,
      title,
      text,
      publisher,
      url: ownAddress ?? SAVED_FROM.exec(html)?.[1] ?? null,
      languageTag,
      date: published,
      licence,
      attachments,
    },
  };
}
