import { readPlace, readSummary, readVersion } from '../../knowledge/index.ts';
import { rememberOpened } from '../exchanges.ts';
import { markdown } from '../markup.ts';
import type { Reply, Turn } from '../turn.ts';
import { ask } from './ask.ts';
import { reply, suggest } from './reply.ts';
import { summarise } from './summarise.ts';
import { wholeNotice } from './whole-notice.ts';

const opened = (turn: Turn, id: string): Turn => ({ ...turn, state: rememberOpened(turn.state, id) });

/** "2", "show me the third notice", "how much is the first one?" after a list. Null where nothing is listed, or none of it is meant. */
export async function listedOne(turn: Turn): Promise<Reply | null> {
  const { offered = [] } = turn.state;
  const request = offered.length === 0 ? null : readPlace(turn.text, turn.language);
  if (!request) return null;
  const { place, wish } = request;
  const id = offered.at(place < 0 ? place : place - 1);
  if (id === undefined) {
    const text = turn.translateFor(turn.language)('replies.no-such-place', { count: offered.length });
    return reply(turn, 'whole-notice', text, { suggestions: suggest(turn, 'more', 'latest') });
  }
  switch (wish.do) {
    case 'open':
      return wholeNotice(opened(turn, id));
    case 'summarise':
      return summarise(opened(turn, id));
    case 'ask': {
      const answered = await ask({ ...opened(turn, id), text: wish.question });
      return { ...answered, state: { ...answered.state, offered } };
    }
  }
}

/** "Summarise the flu notice": the best that the words name, as it now holds, in the language of the talk where there is one. Null for other requests. */
export async function summariseNamed(turn: Turn): Promise<Reply | null> {
  const { knowledge, language, today: asOf, signal } = turn;
  const request = readSummary(turn.text, language);
  if (request === null) return null;
  const { words, asks } = request;
  const { notices } = await knowledge.find({ words, asOf, limit: 1, lead: language }, signal);
  const [best] = notices;
  if (!best && !asks) return null;
  if (!best) {
    const text = turn.translateFor(language)('replies.summary-none', { words: markdown.verbatim(words) });
    return reply(turn, 'summarise', text, { suggestions: suggest(turn, 'latest', 'help') });
  }
  const spoken = knowledge.inLanguage(best.id, language, asOf) ?? best;
  const [newer = spoken] = knowledge.related(spoken.id, asOf).supersededBy;
  return summarise(opened(turn, newer.id));
}

/** "Show it in Korean": the notice in talk in another language, where it is held in it. Null where none is in talk, and for other requests. */
export async function otherVersion(turn: Turn): Promise<Reply | null> {
  const { knowledge, language, today, state } = turn;
  const wanted = readVersion(turn.text, language);
  const id = state.about ?? state.shownNoticeIds[0];
  const notice = id === undefined ? undefined : knowledge.notice(id);
  if (wanted === null || !notice) return null;
  const version = knowledge.inLanguage(notice.id, wanted, today);
  if (version) return wholeNotice(opened(turn, version.id));
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const nameOf = (tag: string): string => (tag === 'und' ? '–' : (names.of(tag) ?? tag));
  const text = turn.translateFor(language)('replies.version-none', {
    held: nameOf(notice.language),
    wanted: nameOf(wanted),
  });
  return reply(turn, 'whole-notice', text, {
    suggestions: suggest(turn, 'whole-notice', 'summarise', 'latest'),
  });
}
