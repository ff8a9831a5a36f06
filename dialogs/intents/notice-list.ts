import { type Citation, cite, type Notice } from '../../knowledge/index.ts';
import { markdown } from '../markup.ts';
import type { CitedPassage, Turn } from '../turn.ts';
import { wordSource } from '../wording/word-quote.ts';

/** Notices of one page. */
export const PAGE = 5;
const OPENING = 200;

/** A notice's opening words, cut at white space: what its `[1]` shows. */
function opening(notice: Notice): Citation {
  const { text } = notice;
  const space = text.lastIndexOf(' ', OPENING);
  const end = text.length <= OPENING ? text.length : space > 0 ? space : OPENING;
  return cite(notice, 0, end);
}

/** Notices as a list, each open to be read. */
export function noticeList(
  turn: Turn,
  notices: readonly Notice[],
): { readonly lines: string; readonly citations: CitedPassage[] } {
  const citations = notices.map((notice, at) => ({ number: at + 1, citation: opening(notice) }));
  const voice = { language: turn.language, translate: turn.translateFor(turn.language), markup: markdown };
  const lines = citations.map(({ number, citation }) => `- ${wordSource(citation, voice)} [${number}]`);
  return { lines: lines.join('\n'), citations };
}
