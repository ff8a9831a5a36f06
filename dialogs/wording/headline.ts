import type { Answer, ResolvedDate } from '../../knowledge/index.ts';
import { isOneUnit, wordInterval } from '../dates.ts';
import { type Voice, wordPublication } from '../voice.ts';
import { datesToSay, isChanged, wordBound } from './word-dates.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** How what is said stands on the asking day. */
export interface Standing {
  /** `holds`: under way, still open or to come; `past`: over. */
  readonly shape: 'holds' | 'past';
  readonly words: string;
  /** What more is to be said of it, such as how many days are left; null where nothing is. */
  readonly after: string | null;
}

/** An answer in a few words, which its quotes bear out. */
export interface Headline {
  /** `value`: a day, yes or no; `sentence`: what the notices don't tell, or that a newer one changes it. */
  readonly kind: 'value' | 'sentence';
  readonly text: string;
  /** What belongs beside a value; null where nothing does. */
  readonly qualifier: string | null;
  /** Null where nothing is known of it. */
  readonly standing: Standing | null;
  /** The words of the governing quote that say the value; `[]` where none do. */
  readonly marks: readonly string[];
  /** How a relative day was worked out; null where it is stated. */
  readonly resolved: string | null;
}

const DAY_MS = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`; negative where the other is earlier. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** The last day of an interval, whose end isn't part of it. */
const lastDayOf = ({ interval: { end } }: ResolvedDate): string =>
  new Date(Date.parse(`${end}Z`) - 1).toISOString().slice(0, 10);

const isPrecise = ({ interval }: ResolvedDate): boolean =>
  !['decade', 'year', 'half', 'quarter', 'season', 'month'].includes(interval.granularity);

/** Days left to a last day; null where it tells none, or has passed. */
function wordDaysLeft(date: ResolvedDate, asOf: string, { translate }: Voice): string | null {
  if (!isPrecise(date) || date.tense === 'past') return null;
  const days = daysBetween(asOf, lastDayOf(date));
  return days < 0
    ? null
    : translate(days === 0 ? 'answer.state.last-day' : 'answer.state.left', { count: days });
}

function wordDaysAhead(date: ResolvedDate, asOf: string, { translate }: Voice): string | null {
  const days = daysBetween(asOf, date.interval.start.slice(0, 10));
  return !isPrecise(date) || days <= 0 ? null : translate('answer.state.ahead', { count: days });
}

/** To come, under way or past, as a date stands on the asking day. */
function standingOf(date: ResolvedDate, asOf: string, voice: Voice): Standing {
  const { translate } = voice;
  const { bound, tense } = date;
  if (bound === 'until') {
    const left = wordDaysLeft(date, asOf, voice);
    if (left) return { shape: 'holds', words: left, after: null };
    return tense === 'past'
      ? { shape: 'past', words: translate('answer.state.past'), after: null }
      : { shape: 'holds', words: translate('answer.state.not-over'), after: null };
  }
  if (bound === 'from' && tense !== 'future')
    return { shape: 'holds', words: translate('answer.state.begun'), after: null };
  const after = tense === 'future' ? wordDaysAhead(date, asOf, voice) : null;
  return { shape: tense === 'past' ? 'past' : 'holds', words: translate(`answer.state.${tense}`), after };
}

function wordResolved(date: ResolvedDate, { statements }: Answered, voice: Voice): string | null {
  const { published } = statements[0].citation;
  if (date.basis !== 'inferred' || published?.basis !== 'stated') return null;
  return voice.translate('answer.state.resolved', {
    day: wordPublication(published, voice),
    words: date.text.replace(/\s+/g, ' '),
    date: wordInterval(date.interval, voice.language),
  });
}

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
function oneDate(answer: Answered): ResolvedDate | null {
  const { question, statements } = answer;
  const dates = datesToSay(statements[0], answer);
  const asksForEnd = question.kind === 'how-long' || (question.timeLeft ?? null) !== null;
  const ends = dates.filter(({ bound }) => bound === 'until');
  const [only, another] = dates.length > 1 && asksForEnd ? ends : dates;
  if (!only || another) return null;
  const beside = statements
    .filter(({ role }) => role === 'supports')
    .flatMap((one) => datesToSay(one, answer));
  return beside.some((other) => isRival(other, only)) ? null : only;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const plain = (voice: Voice): Voice => ({
  ...voice,
  markup: { bold: (text) => text, verbatim: (text) => text, link: (text) => text },
});

function sentence(key: string, voice: Voice, standing: Standing | null): Headline {
  const text = voice.translate(`answer.headline.${key}`);
  return { kind: 'sentence', text, qualifier: null, standing, marks: [], resolved: null };
}

/** When what isn't yet or no longer in force holds. */
function standingOfValidity({ statements: [{ validity }] }: Answered, voice: Voice): Standing | null {
  if (!validity) return null;
  const isAhead = validity.tense === 'future';
  const words = voice.translate(isAhead ? 'answer.state.not-yet' : 'answer.state.no-longer');
  return { shape: 'past', words, after: wordBound(validity, voice) };
}

/** Yes or no where the question asks for it, in one word; null elsewhere. */
function verdictOf({ verdict, working, question }: Answered, { translate }: Voice): string | null {
  const word = (key: string) => translate(`answer.headline.${key}`);
  if (verdict !== null) return word(verdict);
  const asksWhetherOpen = question.timeLeft === 'open' || question.kind === 'may-i';
  return asksWhetherOpen && working.some(({ step }) => step === 'open-on') ? word('not-yet') : null;
}

/**
 * What an answer says first, as far as it is typed: a resolved day with past or to come, yes or no, that none is to come, that nothing
 * was changed, that a newer notice changes it. Null where nothing of this is known: then the quotes speak for themselves.
 */
export function headlineOf(answer: Answered, markedUp: Voice): Headline | null {
  const voice = plain(markedUp);
  const [governs] = answer.statements;
  const { asOf } = answer.question;
  if (isChanged(answer)) return sentence('changed', voice, null);
  const date = oneDate(answer);
  const standing = standingOfValidity(answer, voice) ?? (date && standingOf(date, asOf, voice));
  if (answer.outlook !== 'plain') {
    const past = date && date.tense === 'past' ? standing : null;
    return sentence(answer.outlook, voice, past && { ...past, after: date && wordBound(date, voice) });
  }
  const verdict = verdictOf(answer, voice);
  const when = date && wordBound(date, voice);
  if (verdict === null && when === null) return null;
  return {
    kind: 'value',
    text: verdict ?? capitalised(when ?? ''),
    qualifier: verdict === null ? null : when,
    standing,
    marks: date && governs.citation.quote.includes(date.text) ? [date.text] : [],
    resolved: date && wordResolved(date, answer, voice),
  };
}
