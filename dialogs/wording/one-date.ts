import type { Answer, ResolvedDate } from '../../knowledge/index.ts';
import { isOneUnit, wordInterval } from '../dates.ts';
import { type Voice, wordPublication } from '../voice.ts';
import { datesToSay } from './word-dates.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** True for a date told by the week or closer, whose days can be counted. */
export const isPrecise = ({ interval }: ResolvedDate): boolean =>
  !['decade', 'year', 'half', 'quarter', 'season', 'month'].includes(interval.granularity);

/** A day or an hour, not a stretch of days nor one end of such. */
const isPoint = ({ bound, interval }: ResolvedDate): boolean =>
  bound === 'during' &&
  (isOneUnit(interval) || ['part', 'hour', 'minute', 'second'].includes(interval.granularity));

const isSame = (a: ResolvedDate, b: ResolvedDate): boolean =>
  a.interval.start === b.interval.start && a.interval.end === b.interval.end;

/** Whether a date of another quote could be meant as well: one of the same kind, which isn't over while the other is still to come. */
const isRival = (other: ResolvedDate, date: ResolvedDate): boolean =>
  isPrecise(other) &&
  isPoint(other) === isPoint(date) &&
  (other.tense !== 'past' || date.tense === 'past') &&
  !isSame(other, date);

/** The one date that the question asks for; null where it could be any of several, in the governing quote or one that belongs to it. */
export function oneDate(answer: Answered): ResolvedDate | null {
  const { question, statements } = answer;
  const dates = datesToSay(statements[0], answer);
  const asksForEnd = question.kind === 'how-long' || question.timeLeft !== null;
  const ends = dates.filter(({ bound }) => bound === 'until');
  const [only, another] = dates.length > 1 && asksForEnd ? ends : dates;
  if (!only || another) return null;
  const beside = statements
    .filter(({ role }) => role === 'supports')
    .flatMap((one) => datesToSay(one, answer));
  return beside.some((other) => isRival(other, only)) ? null : only;
}

/** How a relative day of the governing notice was worked out; null where it is stated, or where its notice has no stated day. */
export function wordResolved(date: ResolvedDate, { statements }: Answered, voice: Voice): string | null {
  const { published } = statements[0].citation;
  if (date.basis !== 'inferred' || published?.basis !== 'stated') return null;
  return voice.translate('answer.state.resolved', {
    day: wordPublication(published, voice),
    words: date.text.replace(/\s+/g, ' '),
    date: wordInterval(date.interval, voice.language),
  });
}
