import type { Answer } from '../../knowledge/index.ts';
import { wordDay } from '../dates.ts';
import { type Voice, wordPublication } from '../voice.ts';
import { type ToldRows, toldRows } from './told/told-list.ts';
import { tellsFacts } from './told/told-statement.ts';
import { wordChecked } from './whom-to-ask.ts';
import { toldInWords, wordList } from './word-list.ts';
import { wordSource } from './word-quote.ts';
import { isRecurringStep, wordRecurring } from './word-recurrence.ts';
import { type WordedStatement, wordStatement, wordWords } from './word-statement.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** "Yes.", "No.", "Not yet.", where the question asks for it; how many days are left, where that is asked. Empty elsewhere. */
function wordVerdict(answer: Answered, { translate, language }: Voice): string {
  const { verdict, working, question, statements } = answer;
  if (verdict !== null) return translate(`answer.event.${verdict}`);
  const asksWhetherOpen = question.timeLeft === 'open' || question.kind === 'may-i';
  if (asksWhetherOpen && working.some(({ step }) => step === 'open-on'))
    return translate('answer.event.not-yet');
  const counted = working.find((one) => one.step === 'counted');
  // A value of time says itself how many days are left.
  if (!counted || (statements[0].fact?.value?.kind === 'times' && tellsFacts(answer))) return '';
  const when = counted.days > 0 ? 'ahead' : counted.days < 0 ? 'past' : 'today';
  return translate(`answer.event.days-${when}`, {
    count: Math.abs(counted.days),
    today: wordDay(counted.asOf, language),
  });
}

const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

/** The words of a statement beside a list; empty where the list tells them word for word, and nothing follows from them. */
function wordsBesideList(one: WordedStatement, at: number, list: ToldRows): string {
  const isRow = list.rows.some(({ statement }) => statement === at);
  if (!isRow) return one.quote;
  return toldInWords(list).has(at) && one.dates === '' ? '' : joined([one.quote, one.dates], ' ');
}

/** What the first statement says: its value, its list or timetable, its words; one paragraph where it is said by its words alone. */
function wordFirst(answer: Answered, first: WordedStatement, list: ToldRows | null, voice: Voice): string {
  const { translate } = voice;
  const { outlook, statements, working } = answer;
  const day = wordPublication(statements[0].citation.published, voice);
  const openers = [
    wordVerdict(answer, voice),
    wordRecurring(answer, voice),
    outlook === 'plain' ? '' : translate(`answer.${outlook}`, { day }),
  ];
  const checked = outlook === 'plain' ? '' : wordChecked(voice);
  if (!list && first.value === '' && first.lines === '')
    return joined([...openers, wordWords(first, voice), checked], ' ');
  const isValueSaid = !list || list.rows.some(({ chosen, value }) => chosen && value !== null);
  const lead = joined([...openers, isValueSaid ? first.value : ''], ' ');
  if (!list) {
    const lines = working.some(isRecurringStep) ? '' : first.lines;
    return joined([lead, lines, wordWords(first, voice)], '\n\n');
  }
  const words = joined([wordsBesideList(first, 0, list), checked], ' ');
  const isRow = list.rows.some(({ statement }) => statement === 0);
  const rows = wordList(list, voice);
  return joined(isRow ? [lead, rows, words] : [joined([lead, words], ' '), rows], '\n\n');
}

/** What a statement beside the first says, in a paragraph; empty where the list says it. */
function wordFurther(one: WordedStatement, at: number, list: ToldRows | null, voice: Voice): string {
  const isRow = list?.rows.some(({ statement }) => statement === at) ?? false;
  if (list && isRow) return wordsBesideList(one, at, list);
  return joined([one.lines, joined([one.value, wordWords(one, voice)], ' ')], '\n\n');
}

/** Each source once, at the number of its first quote. */
function wordSources({ statements }: Answered, voice: Voice): string {
  const ids = statements.map(({ citation }) => citation.noticeId);
  const lines = statements.flatMap(({ citation }, at) =>
    ids.indexOf(citation.noticeId) === at ? [`[${at + 1}] ${wordSource(citation, voice)}`] : [],
  );
  return lines.join('\n\n');
}

/**
 * What notices answer: yes or no where that is asked, the value in the person's language, the list that it belongs to, the words that say
 * it, and where they stand.
 */
export function wordAnswered(answer: Answered, voice: Voice): string {
  const list = toldRows(answer, voice);
  const [governs, ...others] = answer.statements;
  const further = others.map((one, at) =>
    wordFurther(wordStatement(one, at + 2, answer, voice), at + 1, list, voice),
  );
  const first = wordFirst(answer, wordStatement(governs, 1, answer, voice), list, voice);
  return joined([first, ...further, wordSources(answer, voice)], '\n\n');
}
