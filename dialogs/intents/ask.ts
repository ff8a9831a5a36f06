import type { Answer } from '../../knowledge/index.ts';
import { markdown } from '../markup.ts';
import type { ConversationState, Dialog, Turn } from '../turn.ts';
import { wordAnswer } from '../wording.ts';
import { reply, suggest } from './reply.ts';

/** Earlier turns kept, questions and answers together. */
export const HISTORY_LIMIT = 12;
/** What is kept of one of them, in UTF-16 units. */
const REMEMBERED = 500;

function shownIn(answer: Answer): string[] {
  switch (answer.status) {
    case 'answered':
      return answer.statements.map(({ citation }) => citation.noticeId);
    case 'suggested':
      return answer.passages.map(({ noticeId }) => noticeId);
    case 'unanswered':
      return [];
  }
}

function remember(turn: Turn, answer: Answer, said: string): ConversationState {
  const history = [
    ...turn.state.history,
    { role: 'user' as const, text: turn.text.slice(0, REMEMBERED) },
    { role: 'bot' as const, text: said.slice(0, REMEMBERED) },
  ].slice(-HISTORY_LIMIT);
  const shown = [...new Set(shownIn(answer))];
  return { ...turn.state, history, shownNoticeIds: shown.length > 0 ? shown : turn.state.shownNoticeIds };
}

/** A question: answered from the notices, with the words that answer. */
export const ask: Dialog = async (turn) => {
  const answer = await turn.knowledge.ask(
    { question: turn.text, asOf: turn.today, history: turn.state.history },
    turn.signal,
  );
  const voice = { language: turn.language, translate: turn.translateFor(turn.language), markup: markdown };
  const { text, citations } = wordAnswer(answer, voice);
  return reply(turn, 'ask', text, {
    citations,
    answer,
    state: remember(turn, answer, text),
    suggestions:
      answer.status === 'unanswered'
        ? suggest(turn, 'latest', 'help')
        : suggest(turn, 'whole-notice', 'latest'),
  });
};
