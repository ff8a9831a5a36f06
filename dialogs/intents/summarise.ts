import { markdown } from '../markup.ts';
import type { Dialog } from '../turn.ts';
import { withChanges, wordChanged } from '../wording/word-changed.ts';
import { wordQuote, wordSource } from '../wording/word-quote.ts';
import { reply, suggest } from './reply.ts';

/** "Summarise it": the key sentences of the notice shown last, word for word. */
export const summarise: Dialog = async (turn) => {
  const translate = turn.translateFor(turn.language);
  const id = turn.state.shownNoticeIds[0];
  const quotes = id === undefined ? [] : turn.knowledge.summarise(id);
  const [first] = quotes;
  if (!first) {
    return reply(turn, 'summarise', translate('replies.whole-notice-none'), {
      suggestions: suggest(turn, 'latest', 'help'),
    });
  }
  const voice = { language: turn.language, translate, markup: markdown };
  const by = turn.knowledge.changed(first.noticeId, turn.today);
  const changed = by ? [{ noticeId: first.noticeId, by }] : [];
  const shown = withChanges(quotes, changed);
  const citations = shown.map((citation, at) => ({ number: at + 1, citation }));
  const lines = quotes.map((citation, at) => `- ${wordQuote(citation, at + 1, voice)}`);
  const newer = wordChanged(first, changed, shown, voice);
  const head = `${translate('replies.summary')}\n\n${markdown.bold(wordSource(first, voice))}`;
  return reply(
    turn,
    'summarise',
    [head, newer, lines.join('\n')].filter((part) => part !== '').join('\n\n'),
    {
      citations,
      suggestions: suggest(turn, 'whole-notice', 'latest'),
    },
  );
};
