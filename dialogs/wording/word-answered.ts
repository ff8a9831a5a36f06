import type { Answer, Statement } from '../../knowledge/index.ts';
import { wordDay } from '../dates.ts';
import { type Voice, wordPublication } from '../voice.ts';
import { wordChecked } from './whom-to-ask.ts';
import { isChanged, wordDates } from './word-dates.ts';
import { isToldInList, wordList } from './word-list.ts';
import { wordQuote, wordSource } from './word-quote.ts';
import { wordRecurring } from './word-recurrence.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

function wordStatement(statement: Statement, number: number, answer: Answer, voice: Voice): string {
  const { translate } = voice;
  const quote = wordQuote(statement.citation, number, voice);
  const { role } = statement;
  const how = role === 'governs' && isChanged(answer) ? 'changed' : role;
  const said =
    how === 'governs' || how === 'supports'
      ? quote
      : translate(`answer.${how}`, { day: wordPublication(statement.citation.published, voice), quote });
  return [said, wordDates(statement, answer, voice)].filter((part) => part !== '').join(' ');
}

/** "Yes.", "No.", "Not yet.", where the question asks for it; how many days are left, where that is asked. Empty elsewhere. */
function wordVerdict(answer: Answered, { translate, language }: Voice): string {
  const { verdict, working, question } = answer;
  if (verdict !== null) return translate(`answer.event.${verdict}`);
  const asksWhetherOpen = question.timeLeft === 'open' || question.kind === 'may-i';
  if (asksWhetherOpen && working.some(({ step }) => step === 'open-on'))
    return translate('answer.event.not-yet');
  const counted = working.find((one) => one.step === 'counted');
  if (!counted) return '';
  const when = counted.days > 0 ? 'ahead' : counted.days < 0 ? 'past' : 'today';
  return translate(`answer.event.days-${when}`, {
    count: Math.abs(counted.days),
    today: wordDay(counted.asOf, language),
  });
}

/** True where the list says the first statement, of which there is nothing else to say. */
const isFirstInList = (
  { list, statements: [first] }: Answered,
  said: string | undefined,
  voice: Voice,
): boolean =>
  said === wordQuote(first.citation, 1, voice) &&
  (list?.rows.some(({ start, end }) => start <= first.citation.start && first.citation.end <= end) ?? false);

/** What notices answer: yes or no where that is asked, the words that say it with their days, and where they stand. */
export function wordAnswered(answer: Answered, voice: Voice): string {
  const { translate } = voice;
  const parts = answer.statements.map((statement, at) => wordStatement(statement, at + 1, answer, voice));
  const [first] = parts;
  const rest = parts.filter((_, at) => at > 0 && !isToldInList(at, answer.statements, answer.list));
  const list = wordList(answer.list, answer.statements, voice);
  const day = wordPublication(answer.statements[0].citation.published, voice);
  const lead = [
    wordVerdict(answer, voice),
    wordRecurring(answer, voice),
    answer.outlook === 'plain' ? '' : translate(`answer.${answer.outlook}`, { day }),
    isFirstInList(answer, first, voice) ? '' : (first ?? ''),
    answer.outlook === 'plain' ? '' : wordChecked(voice),
  ].filter((part) => part !== '');
  const sources = answer.statements.map(({ citation }) => citation);
  const lines = sources
    .map((citation, at) => ({ citation, at }))
    .filter(({ citation, at }) => sources.findIndex(({ noticeId }) => noticeId === citation.noticeId) === at)
    .map(({ citation, at }) => `[${at + 1}] ${wordSource(citation, voice)}`);
  return [lead.join(' '), list, ...rest, lines.join('\n\n')].filter((part) => part !== '').join('\n\n');
}
