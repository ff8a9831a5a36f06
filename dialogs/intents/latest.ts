import { rememberListed } from '../exchanges.ts';
import type { Dialog, Reply, Turn } from '../turn.ts';
import { noticeList, PAGE } from './notice-list.ts';
import { reply, suggest } from './reply.ts';

/** The newest notices from a place in their list; of one in several languages, that in the language of the talk. */
export async function latestFrom(turn: Turn, from: number): Promise<Reply> {
  const translate = turn.translateFor(turn.language);
  const known = turn.knowledge.notices({
    asOf: turn.today,
    limit: from + PAGE + 1,
    language: turn.language,
    leads: true,
  });
  const notices = known.slice(from, from + PAGE);
  if (notices.length === 0) {
    return reply(turn, 'latest', translate(from === 0 ? 'replies.latest-none' : 'replies.no-more'), {
      suggestions: suggest(turn, 'latest', 'help'),
    });
  }
  const { lines, citations } = noticeList(turn, notices);
  const goesOn = known.length > from + PAGE;
  return reply(turn, 'latest', `${translate('replies.latest')}\n\n${lines}`, {
    citations,
    state: rememberListed(turn.state, notices, { listing: null, shown: from + notices.length }),
    suggestions: suggest(turn, ...(goesOn ? (['more'] as const) : []), 'whole-notice', 'summarise', 'help'),
  });
}

/** "Latest notices": the newest five with publisher and day, each open to be read. */
export const latest: Dialog = (turn) => latestFrom(turn, 0);
