import type { Answer, Statement } from '../../knowledge/index.ts';
import { type Voice, wordPublication } from '../voice.ts';
import {
  factCitation,
  isAmbiguous,
  valueTold,
  wordAspect,
  wordInline,
  wordLabel,
  wordValue,
} from './told/told-statement.ts';
import { isChanged, wordDates, wordHolding } from './word-dates.ts';
import { wordQuote } from './word-quote.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** A statement in words, part by part; `''` for a part that it hasn't. */
export interface WordedStatement {
  /** What its value says, as a sentence. */
  readonly value: string;
  /** A timetable, a line each. */
  readonly lines: string;
  /** What its words tell, where no value is said: "Where". */
  readonly aspect: string;
  /** The quote with its number, after what is to be known of it, such as that it was said earlier. */
  readonly quote: string;
  /** What its days mean on the asking day. */
  readonly dates: string;
}

const isPart = ({ role }: Statement): boolean => role === 'governs' || role === 'supports';

function wordQuoted(statement: Statement, number: number, answer: Answered, voice: Voice): string {
  const { role, citation } = statement;
  const quote = wordQuote(citation, number, voice);
  const how = role === 'governs' && isChanged(answer) ? 'changed' : role;
  return how === 'governs' || how === 'supports'
    ? quote
    : voice.translate(`answer.${how}`, { day: wordPublication(citation.published, voice), quote });
}

/** A statement in words, its quote followed by its number. */
export function wordStatement(
  statement: Statement,
  number: number,
  answer: Answered,
  voice: Voice,
): WordedStatement {
  const { translate } = voice;
  const told = factCitation(statement);
  const quote = wordQuoted(statement, number, answer, voice);
  const value = isPart(statement) ? valueTold(told, answer, voice) : null;
  if (!value) {
    const isLed = isPart(statement) && answer.verdict === null && !isChanged(answer);
    const aspect = isLed && answer.outlook === 'plain' ? wordAspect(statement.fact, voice) : '';
    return { value: '', lines: '', aspect, quote, dates: wordDates(statement, answer, voice) };
  }
  if (isAmbiguous(statement, answer)) {
    const after = [`${wordInline(value, voice)}.`, wordHolding(statement, voice)].filter(
      (part) => part !== '',
    );
    return { value: '', lines: '', aspect: wordAspect(statement.fact, voice), quote, dates: after.join(' ') };
  }
  const rows = value.rows.map(({ days, hours }) =>
    hours === '' ? `- ${days}` : `- ${translate('answer.told.row', { name: days, value: hours })}`,
  );
  const note = value.note === '' ? '' : translate('answer.told.note', { note: value.note });
  return {
    value: wordValue(value, wordLabel(told, voice), voice),
    lines: [rows.join('\n'), note].filter((part) => part !== '').join('\n\n'),
    aspect: '',
    quote,
    dates: wordHolding(statement, voice),
  };
}

/** The quote of a statement with what leads to it and what follows from it. */
export function wordWords({ aspect, quote, dates }: WordedStatement, { translate }: Voice): string {
  const led = aspect === '' ? quote : translate('answer.told.words-of', { aspect, quote });
  return [led, dates].filter((part) => part !== '').join(' ');
}
