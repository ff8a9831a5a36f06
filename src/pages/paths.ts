import type { Citation } from '../../knowledge/index.ts';

/** What narrows a list of notices down, as its address says it. What is left out narrows nothing. */
export interface ListFilter {
  readonly words?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') given.set(name, `${value}`);
  return given.size === 0 ? path : `${path}?${given}`;
}

const filterQuery = ({ words, publisher, language, since, until }: ListFilter) => ({
  q: words,
  publisher,
  language,
  since,
  until,
});

/** Path of the list of notices, from 1 on in pages. */
export function listPath(filter: ListFilter, page = 1, language?: string): string {
  return withQuery('/notices', {
    ...filterQuery(filter),
    page: page === 1 ? undefined : page,
    lang: language,
  });
}

/** Path of the same notices as a feed. */
export function feedPath(filter: ListFilter, language?: string): string {
  return withQuery('/notices.atom', { ...filterQuery(filter), lang: language });
}

/** What narrows an agenda down, as its address says it. */
export interface AgendaPlace {
  readonly from: string;
  readonly to: string;
  readonly aspect?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
}

/** Path of an agenda, or of the same as a calendar file or feed. */
export function agendaPath(
  { from, to, aspect, publisher, language: of }: AgendaPlace,
  language?: string,
  ending: '' | '.ics' | '.atom' = '',
): string {
  return withQuery(`/agenda${ending}`, { from, to, aspect, publisher, language: of, lang: language });
}

/** Path of the page of a notice, in a language where that is known. */
export function noticePath(noticeId: string, language?: string): string {
  return withQuery(`/notices/${encodeURIComponent(noticeId)}`, { lang: language });
}

/** Further words of a notice are marked up to so many. */
const MOST_ALSO = 10;

/**
 * Path of the page of a notice with the quoted words marked, as they stood in the quoted revision. `also`: where further words of it were
 * quoted, of the same revision.
 */
export function readerPath(
  { noticeId, revision, start, end }: Citation,
  language?: string,
  also: readonly Pick<Citation, 'start' | 'end'>[] = [],
): string {
  const further = also.slice(0, MOST_ALSO).map((one) => `${one.start}-${one.end}`);
  const query = { lang: language, revision, start, end, also: further.join(',') };
  return `${withQuery(`/notices/${encodeURIComponent(noticeId)}`, query)}#quote`;
}

/** Path of a calendar file with the dates that quoted words hold. Nothing is there where they hold none that `fitsCalendar`. */
export function calendarPath(
  { noticeId, revision, start, end }: Pick<Citation, 'noticeId' | 'revision' | 'start' | 'end'>,
  language?: string,
): string {
  const query = { lang: language, revision, start, end };
  return withQuery(`/notices/${encodeURIComponent(noticeId)}/calendar.ics`, query);
}

/** Path of the chat, with words to go on writing in its box where they are given. */
export function chatPath(language: string, ask?: string): string {
  return withQuery('/', { lang: language, ask });
}
