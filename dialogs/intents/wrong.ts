import { type Exchange, exchangeOf, lastExchange, rememberMore } from '../exchanges.ts';
import { markdown } from '../markup.ts';
import type { ConversationState, Reply, Turn } from '../turn.ts';
import { wordAnswer } from '../wording/word-answer.ts';
import { reply, suggest } from './reply.ts';

/** What a person thinks of an answer, by a thumb up or down. */
export interface Reaction {
  /** The channel's id of the message with the answer; null: the last answer. */
  readonly messageId: string | null;
  readonly reaction: 'like' | 'dislike';
  /** The person's own words; null where none were given. */
  readonly reason: string | null;
}

const noticesOf = ({ given }: Exchange): string[] => [
  ...new Set(given.shown.map(({ noticeId }) => noticeId)),
];

async function takeDown(
  { record, language, channel }: Turn,
  kind: 'wrong' | 'helpful',
  exchange: Exchange,
  reason: string | null,
): Promise<void> {
  const { question, said: answer } = exchange;
  await record?.({ kind, question, language, channel, answer, noticeIds: noticesOf(exchange), reason });
}

/** What else may answer the question, of what wasn't quoted yet. */
async function nextBest(turn: Turn, exchange: Exchange): Promise<Reply> {
  const { knowledge, today: asOf, signal, state, language } = turn;
  const { question, before: history, given } = exchange;
  const { shown: withdrawn, publisher } = given;
  const answer = await knowledge.ask({ question, asOf, history, publisher, withdrawn }, signal);
  const translate = turn.translateFor(language);
  const noted = translate(turn.record ? 'replies.wrong-noted' : 'replies.wrong');
  if (answer.status === 'unanswered') {
    return reply(turn, 'wrong', `${noted}\n\n${translate('replies.wrong-nothing-else')}`, {
      suggestions: suggest(turn, 'person', 'whole-notice', 'latest'),
    });
  }
  const { text, citations } = wordAnswer(answer, { language, translate, markup: markdown });
  return reply(turn, 'wrong', `${noted}\n\n${text}`, {
    lead: noted,
    citations,
    answer,
    given: exchange.at,
    state: rememberMore(state, exchange, answer),
    suggestions: suggest(turn, 'wrong', 'whole-notice', 'latest'),
  });
}

/** "That's wrong": taken down with the question and the answer, and the next best is shown. `reason`: the person's own words. */
export async function wrong(turn: Turn, reason: string | null): Promise<Reply> {
  const exchange = lastExchange(turn.state);
  if (!exchange) {
    return reply(turn, 'wrong', turn.translateFor(turn.language)('replies.wrong-none'), {
      suggestions: suggest(turn, 'latest', 'help'),
    });
  }
  await takeDown(turn, 'wrong', exchange, reason);
  return nextBest(turn, exchange);
}

/** The exchange that a thumb is about; null where none is known of that message. */
export function exchangeMeant(state: ConversationState, { messageId }: Reaction): Exchange | null {
  return messageId === null ? lastExchange(state) : exchangeOf(state, messageId);
}

/** A thumb up or down: taken down, and after a thumb down the next best is shown. Null where there is nothing to say. */
export async function react(
  turn: Turn,
  exchange: Exchange,
  { reaction, reason }: Reaction,
): Promise<Reply | null> {
  await takeDown(turn, reaction === 'like' ? 'helpful' : 'wrong', exchange, reason);
  return reaction === 'like' ? null : nextBest(turn, exchange);
}
