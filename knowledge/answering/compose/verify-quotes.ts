import type { Citation } from '../../notice.ts';
import { cite } from '../../notice.ts';
import type { Answer, ChangedNotice, Statement } from '../answer.ts';
import { LONGEST_QUOTE } from '../cut/index.ts';
import type { Shelf } from '../find/index.ts';

/** Quotes of one direct answer together, in UTF-16 units. */
export const QUOTED_TOGETHER = 500;

/** True where the quote stands word for word at its place in the notice, and is short enough to be one. */
function isVerbatim(citation: Citation, shelf: Shelf): boolean {
  const notice = shelf.notice(citation.noticeId);
  return (
    notice !== undefined &&
    notice.revision === citation.revision &&
    citation.quote.trim() !== '' &&
    citation.quote.length <= LONGEST_QUOTE &&
    cite(notice, citation.start, citation.end).quote === citation.quote
  );
}

function withinRoom(statements: readonly Statement[]): Statement[] {
  let room = QUOTED_TOGETHER;
  return statements.filter(({ citation }) => {
    if (citation.quote.length > room) return false;
    room -= citation.quote.length;
    return true;
  });
}

/** What newer notices change of the quotes that stay. */
function changedOf(
  quoted: readonly Citation[],
  changed: readonly ChangedNotice[] = [],
  verbatim: (citation: Citation) => boolean,
): { readonly changed?: readonly ChangedNotice[] } {
  const kept = changed.filter(
    ({ noticeId, by }) => quoted.some((one) => one.noticeId === noticeId) && verbatim(by),
  );
  return kept.length > 0 ? { changed: kept } : {};
}

type Answered = Extract<Answer, { status: 'answered' }>;

/** An overview quotes each notice that it names, shortly: its statements are its entries, so many as there are. */
function verifyOverview(
  answer: Answered,
  overview: NonNullable<Answered['overview']>,
  verbatim: (citation: Citation) => boolean,
): Answer {
  const [first, ...rest] = answer.statements.filter(({ citation }) => verbatim(citation));
  const { question, hits } = answer;
  if (!first) return { status: 'unanswered', question, reason: 'not-in-notices', nearest: [], hits };
  const entries = overview.entries.filter(({ citation }) => verbatim(citation));
  return { ...answer, statements: [first, ...rest], overview: { ...overview, entries } };
}

/**
 * Withdraws what can't be shown: a statement whose quote doesn't stand in its notice, or for which there is no room. An answer that
 * loses its governing statement is withdrawn as a whole.
 */
export function verifyQuotes(answer: Answer, shelf: Shelf): Answer {
  const verbatim = (citation: Citation): boolean => isVerbatim(citation, shelf);
  const { question, hits } = answer;
  switch (answer.status) {
    case 'answered': {
      if (answer.overview) return verifyOverview(answer, answer.overview, verbatim);
      const [first, ...rest] = answer.statements;
      if (!verbatim(first.citation))
        return { status: 'unanswered', question, reason: 'not-in-notices', nearest: [], hits };
      const [governing, ...others] = withinRoom([
        first,
        ...rest.filter(({ citation }) => verbatim(citation)),
      ]);
      if (!governing) return { status: 'unanswered', question, reason: 'not-in-notices', nearest: [], hits };
      const { list, ...told } = answer;
      const isWhole = list?.rows.every(verbatim) ?? false;
      return { ...told, ...(list && isWhole && { list }), statements: [governing, ...others] };
    }
    case 'suggested': {
      const [first, ...others] = answer.passages.filter(verbatim);
      if (!first) return { status: 'unanswered', question, reason: 'not-in-notices', nearest: [], hits };
      const whole = others.length + 1 === answer.passages.length;
      const changed = changedOf([first, ...others], answer.changed, verbatim);
      return { ...answer, passages: [first, ...others], choices: whole ? answer.choices : [], ...changed };
    }
    case 'unanswered': {
      const nearest = answer.nearest.filter(verbatim);
      const kept = { nearest, ...changedOf(nearest, answer.changed, verbatim) };
      if (answer.reason !== 'not-told') return { ...answer, ...kept };
      const { contact, ...told } = answer;
      return { ...told, ...kept, ...(contact && verbatim(contact) && { contact }) };
    }
  }
}
