import { mayBeRated, plainText, type Reply, type Translate, wordAnswer } from '../../../dialogs/index.ts';
import type { Answer, Citation } from '../../../knowledge/index.ts';
import { fitsCalendar } from '../../pages/notice/calendar-entries.ts';

/** What the page can do with an answer, sent along as `channelData.answer`. */
export interface AnswerData {
  /** The answer as plain text, with its sources and their addresses; null where nothing is quoted. */
  readonly copy: string | null;
  /** Address of a calendar file; null where what is answered isn't a day still to come. */
  readonly calendar: string | null;
}

export interface AnswerAddresses {
  /** Of the page that shows a quote in its notice. */
  readonly reader: (citation: Citation) => string;
  /** Of the calendar file with the dates of a quote. */
  readonly calendar: (citation: Citation) => string;
}

/** Null for a reply that answers no question, and where somebody is in danger: that isn't rated. */
export function answerData(
  reply: Reply,
  translate: Translate,
  addresses: AnswerAddresses,
): AnswerData | null {
  const { answer } = reply;
  if (!answer || !mayBeRated(reply)) return null;
  const dated = dayToCome(answer);
  return { copy: copyOf(reply, answer, translate, addresses), calendar: dated && addresses.calendar(dated) };
}

function copyOf(
  { language, citations }: Reply,
  answer: Answer,
  translate: Translate,
  { reader }: AnswerAddresses,
): string | null {
  if (citations.length === 0) return null;
  const { text } = wordAnswer(answer, { language, translate, markup: plainText });
  const sources = citations.map(({ number, citation }) => `[${number}] ${reader(citation)}`);
  return `${text}\n\n${sources.join('\n')}`;
}

/** The words that say the day, where the answer is one that has not passed. */
function dayToCome(answer: Answer): Citation | null {
  if (answer.status !== 'answered' || answer.overview) return null;
  // What a newer notice changes would stand in the calendar on its old day.
  if (answer.statements.some(({ role }) => role === 'changes')) return null;
  const [{ citation, dates }] = answer.statements;
  const isToCome = dates.some(
    ({ interval, tense, bound }) =>
      fitsCalendar(interval) && (tense === 'future' || (tense === 'present' && bound === 'until')),
  );
  return isToCome ? citation : null;
}
