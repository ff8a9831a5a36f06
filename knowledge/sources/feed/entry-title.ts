import { parseHtml } from '../../ingest/html/document.ts';

const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
/** Tags that stand in titles; others may be meant as words. */
const INLINE_TAG =
  /<\/?(?:b|i|u|em|strong|br|span|font|a|sup|sub|small|mark|wbr|p|div|img|strike|s|del|ins|code|abbr|nobr|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Feeds encode twice, and some three times. */
const MOST_ROUNDS = 3;
const LONGEST = 4_000;

/** Words as they are meant, on one line: without tags, entities decoded as often as they were encoded. Empty where there are none. */
export function plainWords(written: string | undefined): string {
  let words = (written ?? '').slice(0, LONGEST).replace(TAG, '');
  for (let round = 0; round < MOST_ROUNDS && ENTITY.test(words); round += 1) {
    words = decodeEntities(words).replace(INLINE_TAG, '');
  }
  return words
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Decodes the entities of HTML once, and leaves all else as it is. */
export function decodeEntities(text: string): string {
  if (!ENTITY.test(text)) return text;
  return parseHtml(text.replaceAll('<', '&lt;'))?.body.textContent ?? text;
}
