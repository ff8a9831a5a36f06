import {
  type Answer,
  type Citation,
  type EarlierTurn,
  type Notice,
  noticeInTalk,
  type QuotedPlace,
} from '../knowledge/index.ts';
import type { ConversationState, GivenAnswer, Listed } from './turn.ts';

/** Earlier turns kept, questions and answers together. */
export const HISTORY_LIMIT = 12;
/** What is kept of one of them, in UTF-16 units. */
const REMEMBERED = 500;
/** Message ids kept of one answer: it may have been tried again. */
const MESSAGES = 4;

/** A question with what was answered. */
export interface Exchange {
  readonly question: string;
  readonly said: string;
  /** What was said before it. */
  readonly before: readonly EarlierTurn[];
  readonly given: GivenAnswer;
  /** Its place in `state.given`. */
  readonly at: number;
}

const NONE: readonly GivenAnswer[] = [];

/** The exchange at a place in `state.given`; null where there is none. */
function exchangeAt({ history, given = NONE }: ConversationState, at: number): Exchange | null {
  const one = given[at];
  const asked = history.length - 2 * (given.length - at);
  const [question, said] = [history[asked], history[asked + 1]];
  if (!one || question?.role !== 'user' || said?.role !== 'bot') return null;
  return { question: question.text, said: said.text, before: history.slice(0, asked), given: one, at };
}

/** The last question that was answered, in whatever way; null where there was none. */
export function lastExchange(state: ConversationState): Exchange | null {
  return exchangeAt(state, (state.given ?? NONE).length - 1);
}

/** The exchange whose answer a channel's message holds; null where none is known of it. */
export function exchangeOf(state: ConversationState, messageId: string): Exchange | null {
  const at = (state.given ?? NONE).findLastIndex(({ messageIds }) => messageIds.includes(messageId));
  return at < 0 ? null : exchangeAt(state, at);
}

/** What an answer quotes, the most important first. */
export function quotedIn(answer: Answer): readonly Citation[] {
  switch (answer.status) {
    case 'answered':
      return answer.statements.map(({ citation }) => citation);
    case 'suggested':
      return answer.passages;
    case 'unanswered':
      return [];
  }
}

const placeOf = ({ noticeId, start, end }: Citation): QuotedPlace => ({ noticeId, start, end });

/** The conversation after a question and what was said to it. */
export function remember(
  state: ConversationState,
  asked: string,
  said: string,
  answer: Answer,
): ConversationState {
  const history = [
    ...state.history,
    { role: 'user' as const, text: asked.slice(0, REMEMBERED) },
    { role: 'bot' as const, text: said.slice(0, REMEMBERED) },
  ].slice(-HISTORY_LIMIT);
  const quoted = quotedIn(answer);
  const { publisher } = answer.question;
  const given: GivenAnswer = {
    asOf: answer.question.asOf,
    shown: quoted.map(placeOf),
    messageIds: [],
    ...(publisher && { publisher }),
  };
  const { choices: _picked, offered: _listed, about: before, ...kept } = state;
  const about = noticeInTalk(answer, before);
  return {
    ...kept,
    ...(about !== undefined && { about }),
    history,
    given: [...(state.given ?? NONE), given].slice(-HISTORY_LIMIT / 2),
    shownNoticeIds: shownIn(answer, quoted) ?? state.shownNoticeIds,
  };
}

/** The notices that an answer is about; null where it is about none. */
function shownIn(answer: Answer, quoted: readonly Citation[]): string[] | null {
  if (answer.status === 'unanswered' && answer.reason === 'not-told') return [answer.noticeId];
  return quoted.length > 0 ? noticesOf(quoted) : null;
}

/** The conversation after more was quoted for an exchange that is over. */
export function rememberMore(state: ConversationState, { at }: Exchange, answer: Answer): ConversationState {
  const quoted = quotedIn(answer);
  if (quoted.length === 0) return state;
  const more = (one: GivenAnswer): GivenAnswer => ({ ...one, shown: [...one.shown, ...quoted.map(placeOf)] });
  return {
    ...state,
    given: (state.given ?? NONE).map((one, place) => (place === at ? more(one) : one)),
    shownNoticeIds: noticesOf(quoted),
  };
}

/** The conversation once the channel has given an id to a message with the answer at a place in `state.given`. */
export function rememberMessage(state: ConversationState, at: number, messageId: string): ConversationState {
  return {
    ...state,
    given: (state.given ?? NONE).map((one, place) =>
      place === at ? { ...one, messageIds: [...one.messageIds, messageId].slice(-MESSAGES) } : one,
    ),
  };
}

/** The conversation after a notice was opened: what is asked next is about it, and nothing of what was asked before. */
export function rememberOpened(state: ConversationState, noticeId: string): ConversationState {
  const { choices: _picked, ...kept } = state;
  const goesOn = state.about === noticeId || state.shownNoticeIds[0] === noticeId;
  return { ...kept, ...(!goesOn && { history: [], given: [] }), about: noticeId, shownNoticeIds: [noticeId] };
}

/** The conversation after an overview: "the second one" is one of its entries, and "more" goes on with it. As it was for other answers. */
export function rememberOverview(state: ConversationState, asked: string, answer: Answer): ConversationState {
  const overview = answer.status === 'answered' ? answer.overview : undefined;
  if (!overview) return state;
  const offered = overview.entries.map(({ citation }) => citation.noticeId);
  const listed = { listing: null, shown: overview.skipped + offered.length, overview: asked };
  return { ...state, offered, listed };
}

/** The conversation after notices were listed: it is about none of them until one is opened. */
export function rememberListed(
  state: ConversationState,
  notices: readonly Notice[],
  listed: Listed,
): ConversationState {
  const { choices: _picked, about: _before, ...kept } = state;
  const ids = notices.map(({ id }) => id);
  return { ...kept, shownNoticeIds: ids, offered: ids, listed };
}

const noticesOf = (quoted: readonly Citation[]): string[] => [
  ...new Set(quoted.map(({ noticeId }) => noticeId)),
];
