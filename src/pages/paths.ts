import type { Citation } from '../../knowledge/index.ts';

/** Path of the page of a notice, in a language where that is known. */
export function noticePath(noticeId: string, language?: string): string {
  return `/notices/${encodeURIComponent(noticeId)}${language ? `?lang=${encodeURIComponent(language)}` : ''}`;
}

/** Path of the page of a notice with the quoted words marked, as they stood in the quoted revision. */
export function readerPath({ noticeId, revision, start, end }: Citation, language?: string): string {
  const path = noticePath(noticeId, language);
  return `${path}${language ? '&' : '?'}revision=${revision}&start=${start}&end=${end}#quote`;
}
