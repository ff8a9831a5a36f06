import type { Answer } from '../../knowledge/index.ts';
import { type Exchange, lastExchange } from '../exchanges.ts';
import { markdown } from '../markup.ts';
import type { CitedPassage, Dialog, Turn } from '../turn.ts';
import type { Voice } from '../voice.ts';
import { wordQuote, wordSource } from '../wording/word-quote.ts';
import { wordWorking } from '../wording/word-working.ts';
import { reply, suggest } from './reply.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** From how likely on an answer is called sure, and fairly sure. */
const SURE = { very: 0.7, fairly: 0.5 };

/** The same question again, as of the day on which it was asked: the same answer, as long as the notices stay the same. */
function askAgain({ knowledge, signal }: Turn, { question, before, given }: Exchange): Promise<Answer> {
  const { asOf, publisher } = given;
  return knowledge.ask({ question, asOf, history: before, publisher }, signal);
}

function wordSure({ confidence }: Answered, { translate }: Voice): string {
  if (confidence === undefined) return '';
  if (confidence >= SURE.very) return translate('replies.why-sure');
  return translate(confidence >= SURE.fairly ? 'replies.why-fairly-sure' : 'replies.why-hardly-sure');
}

interface Worded {
  readonly parts: readonly string[];
  readonly citations: readonly CitedPassage[];
}

function wordAnswered(answer: Answered, voice: Voice): Worded {
  const { translate } = voice;
  const citations = answer.statements.map(({ citation }, at) => ({ number: at + 1, citation }));
  const lines = answer.statements.map(({ role, citation }, at) => {
    const quote = wordQuote(citation, at + 1, voice);
    return `- ${translate(`replies.why-${role}`, { source: wordSource(citation, voice), quote })}`;
  });
  const working = wordWorking(answer, voice).map((step) => `- ${step}`);
  const worked = working.length > 0 ? [translate('replies.why-working'), working.join('\n')] : [];
  return { parts: [lines.join('\n'), ...worked, wordSure(answer, voice)], citations };
}

function wordWhy(answer: Answer, voice: Voice): Worded {
  const { translate } = voice;
  switch (answer.status) {
    case 'answered':
      return wordAnswered(answer, voice);
    case 'suggested': {
      const citations = answer.passages.map((citation, at) => ({ number: at + 1, citation }));
      const lines = citations.map(({ citation, number }) => `- ${wordSource(citation, voice)} [${number}]`);
      return { parts: [translate('replies.why-suggested'), lines.join('\n')], citations };
    }
    case 'unanswered':
      return { parts: [translate('replies.why-unanswered')], citations: [] };
  }
}

/** "Why?": how the last answer came about, with the notices it stands on, the dates worked out, and how sure it is. */
export const why: Dialog = async (turn) => {
  const translate = turn.translateFor(turn.language);
  const last = lastExchange(turn.state);
  if (!last) {
    return reply(turn, 'why', translate('replies.why-none'), {
      suggestions: suggest(turn, 'latest', 'help'),
    });
  }
  const answer = await askAgain(turn, last);
  const voice = { language: turn.language, translate, markup: markdown };
  const { parts, citations } = wordWhy(answer, voice);
  const held = turn.knowledge.notices({ asOf: last.given.asOf }).length;
  const lead = translate('replies.why', {
    question: markdown.verbatim(last.question),
    notices: translate('replies.notices', { count: held }),
  });
  const text = [lead, ...parts].filter((part) => part !== '').join('\n\n');
  return reply(turn, 'why', text, {
    citations,
    suggestions: suggest(turn, 'wrong', 'whole-notice', 'summarise', 'latest'),
  });
};
