import { type Citation, cite, type Notice } from '../../knowledge/index.ts';
import { markdown } from '../markup.ts';
import type { Dialog } from '../turn.ts';
import { wordSource } from '../wording.ts';
import { reply, suggest } from './reply.ts';

const SHOWN = 5;
const OPENING = 200;

/** A notice's opening words, cut at white space: what its `[1]` shows. */
function opening(notice: Notice): Citation {
  const { text } = notice;
  const space = text.lastIndexOf(' ', OPENING);
  const end = text.length <= OPENING ? text.length : space > 0 ? space : OPENING;
  return cite(notice, 0, end);
}

/** "Latest notices": the newest five with publisher and day, each open to be read. */
export const latest: Dialog = async (turn) => {
  const translate = turn.translateFor(turn.language);
  const notices = turn.knowledge.notices({ asOf: turn.today, limit: SHOWN });
  if (notices.length === 0) return reply(turn, 'latest', translate('replies.latest-none'));
  const citations = notices.map((notice, at) => ({ number: at + 1, citation: opening(notice) }));
  const voice = { language: turn.language, translate, markup: markdown };
  const lines = citations.map(({ number, citation }) => `- ${wordSource(citation, voice)} [${number}]`);
  return reply(turn, 'latest', `${translate('replies.latest')}\n\n${lines.join('\n')}`, {
    citations,
    state: { ...turn.state, shownNoticeIds: notices.map(({ id }) => id) },
    suggestions: suggest(turn, 'whole-notice', 'help'),
  });
};
