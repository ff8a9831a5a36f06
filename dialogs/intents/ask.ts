import type { Answer, Choice, Overview } from '../../knowledge/index.ts';
import { contactLinks } from '../contacts.ts';
import { quotedIn, remember, rememberOverview } from '../exchanges.ts';
import { markdown } from '../markup.ts';
import type { ConversationState, Dialog, Reply, Turn } from '../turn.ts';
import { wordAnswer } from '../wording/word-answer.ts';
import { followUps } from './follow-ups.ts';
import { reply, suggest } from './reply.ts';

/** What was said in distress or to do harm isn't gone on from, and isn't kept. */
const isNotKept = (answer: Answer): boolean =>
  answer.status === 'unanswered' && (answer.reason === 'distress' || answer.reason === 'refused');

/** Questions to which nothing is found are worth knowing of; what is none of the notices' business isn't. */
const WORTH_KNOWING: ReadonlySet<string> = new Set(['nothing-found', 'not-in-notices', 'not-told']);

/** Takes down a question that wasn't answered outright; one that is asked back isn't over yet. Who is in danger is counted alone. */
async function takeDown(turn: Turn, answer: Answer): Promise<void> {
  const { record, countDistress, text, language, channel, today } = turn;
  if (answer.status === 'unanswered' && answer.reason === 'distress') await countDistress?.(today);
  const about = { question: text, language, channel, answer: '' };
  const isKnown = answer.status === 'unanswered' && answer.reason === 'not-told';
  const noticeIds = isKnown
    ? [answer.noticeId]
    : [...new Set(quotedIn(answer).map(({ noticeId }) => noticeId))];
  if (answer.status === 'unanswered' && WORTH_KNOWING.has(answer.reason))
    await record?.({ kind: 'unanswered', ...about, noticeIds, reason: answer.reason });
  if (answer.status === 'suggested' && answer.choices.length === 0)
    await record?.({ kind: 'suggested', ...about, noticeIds, reason: null });
}

/** The answer of the notice or the publisher that the talk is about, or where these have none, that of any other. */
async function answerOf(
  { text: question, today: asOf, now, state, knowledge, signal }: Turn,
  publisher: string | undefined,
  skip: number,
): Promise<{ readonly answer: Answer; readonly isElsewhere: boolean }> {
  const quotedLast = state.given?.at(-1)?.shown[0];
  const request = { question, asOf, now, history: state.history, quotedLast, skip };
  const inTalk = state.about ?? null;
  const answer = await knowledge.ask({ ...request, publisher, inTalk }, signal);
  if (answer.status !== 'unanswered' || !answer.question.publisher) return { answer, isElsewhere: false };
  const elsewhere = await knowledge.ask({ ...request, inTalk }, signal);
  return elsewhere.status === 'unanswered'
    ? { answer, isElsewhere: false }
    : { answer: elsewhere, isElsewhere: true };
}

/** How a person is reached, as the wording names it. */
function contactsNamed({ contact, crisisContact }: Turn, answer: Answer): Pick<Reply, 'contacts'> {
  if (answer.status !== 'unanswered') return {};
  const own = answer.reason === 'not-told' ? answer.contact?.quote : undefined;
  const named =
    answer.reason === 'distress' ? crisisContact : WORTH_KNOWING.has(answer.reason) ? (own ?? contact) : null;
  return named ? { contacts: contactLinks(named) } : {};
}

/** After an overview: the rest of it, what one of several is, and why it is so. */
function overviewSuggestions(turn: Turn, { skipped, entries, total }: Overview): string[] {
  const goesOn = skipped + entries.length < total;
  const first = entries.length > 1 ? [turn.translateFor(turn.language)('overview.say-first')] : [];
  return [...suggest(turn, ...(goesOn ? (['more'] as const) : [])), ...first, ...suggest(turn, 'latest')];
}

async function suggestionsFor(turn: Turn, answer: Answer): Promise<string[]> {
  switch (answer.status) {
    case 'answered':
      if (answer.overview) return overviewSuggestions(turn, answer.overview);
      return [...(await followUps(turn, answer)), ...suggest(turn, 'why', 'summarise', 'whole-notice')];
    case 'suggested':
      return answer.choices.length > 0
        ? [...answer.choices.map(({ label }) => label), ...suggest(turn, 'start-over')]
        : suggest(turn, 'whole-notice', 'why', 'latest');
    case 'unanswered':
      return answer.reason === 'not-told'
        ? suggest(turn, 'whole-notice', 'latest', 'help')
        : suggest(turn, 'latest', 'help');
  }
}

/** The talk's publisher goes on until the question names another place. */
function goOn(state: ConversationState, answer: Answer, publisher: string | undefined): ConversationState {
  const { publisher: _before, ...kept } = state;
  const choices = answer.status === 'suggested' && answer.choices.length > 0 ? answer.choices : null;
  return { ...kept, ...(publisher && { publisher }), ...(choices && { choices }) };
}

async function answered(turn: Turn, publisher: string | undefined, skip = 0): Promise<Reply> {
  const { answer, isElsewhere } = await answerOf(turn, publisher, skip);
  const { language, contact, crisisContact } = turn;
  const translate = turn.translateFor(language);
  const { checkedOn } = turn.knowledge;
  const voice = { language, translate, markup: markdown, contact, crisisContact, checkedOn };
  const worded = wordAnswer(answer, voice);
  const elsewhere =
    isElsewhere && publisher
      ? translate('replies.elsewhere', { publisher: markdown.verbatim(publisher) })
      : '';
  const text = elsewhere === '' ? worded.text : `${elsewhere}\n\n${worded.text}`;
  const lead = [elsewhere, worded.lead ?? ''].filter((part) => part !== '').join('\n\n');
  await takeDown(turn, answer);
  const about = isElsewhere ? publisher : (answer.question.publisher ?? undefined);
  const state = isNotKept(answer)
    ? turn.state
    : rememberOverview(goOn(remember(turn.state, turn.text, text, answer), answer, about), turn.text, answer);
  return reply(turn, 'ask', text, {
    ...(lead !== '' && { lead }),
    citations: worded.citations,
    answer,
    ...contactsNamed(turn, answer),
    state,
    ...(!isNotKept(answer) && { given: (state.given ?? []).length - 1 }),
    suggestions: await suggestionsFor(turn, answer),
  });
}

/** A question: answered from the notices, with the words that answer. */
export const ask: Dialog = (turn) => answered(turn, turn.state.publisher);

/** One of the things that were offered: the question that it stands for, of the notice that it stands for. */
export function picked(turn: Turn, { question, publisher, noticeId }: Choice): Promise<Reply> {
  const state = noticeId === null ? turn.state : { ...turn.state, about: noticeId };
  return answered({ ...turn, state, text: question }, publisher ?? turn.state.publisher);
}

/** What an overview names after what it named: the next part of it. */
export const goOnOverview = (turn: Turn, asked: string, shown: number): Promise<Reply> =>
  answered({ ...turn, text: asked }, turn.state.publisher, shown);
