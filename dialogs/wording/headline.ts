import type { Answer, ResolvedDate } from '../../knowledge/index.ts';
import { daysBetween, type Standing } from '../values/standing.ts';
import type { Voice } from '../voice.ts';
import { isPrecise, oneDate, wordResolved } from './one-date.ts';
import { type Headline, headlineOfFact, wordToldDays } from './told/headline-of-fact.ts';
import { isChanged, wordBound } from './word-dates.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** The last day of an interval, whose end isn't part of it. */
const lastDayOf = ({ interval: { end } }: ResolvedDate): string =>
  new Date(Date.parse(`${end}Z`) - 1).toISOString().slice(0, 10);

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
  const fact = governs.fact && headlineOfFact(answer, verdict, standingOfValidity(answer, voice), voice);
  if (fact !== undefined) return fact;
  const when = date && wordBound(date, voice);
  const told = wordToldDays(answer, voice) ?? when;
  if (verdict === null && told === null) return null;
  return {
    kind: 'value',
    text: verdict ?? capitalised(told ?? ''),
    qualifier: verdict === null ? null : told,
    standing,
    marks: date && governs.citation.quote.includes(date.text) ? [date.text] : [],
    resolved: date && wordResolved(date, answer, voice),
  };
}
