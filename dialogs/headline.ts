import type { Answer, ResolvedDate } from '../knowledge/index.ts';
import { wordInterval } from './dates.ts';
import { type Voice, wordPublication } from './voice.ts';
import { datesToSay, isChanged, wordBound } from './wording.ts';

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

/** The dates of what governs and of what belongs to it: a headline must not pick one that another quote puts in doubt. */
function datesOf(answer: Answered): ResolvedDate[] {
  const own = answer.statements.filter(({ role }) => role === 'governs' || role === 'supports');
  const all = own.flatMap((statement) => datesToSay(statement, answer));
  return [...new Map(all.map((date) => [`${date.interval.start} ${date.interval.end}`, date])).values()];
}

/** Of several dates that which the question asks for; null where it could be any of them. */
function oneDate(dates: readonly ResolvedDate[], { question }: Answered): ResolvedDate | null {
  const [only, another] = dates;
  if (only && !another) return only;
  const asksForEnd = question.kind === 'how-long' || (question.timeLeft ?? null) !== null;
  const ends = dates.filter(({ bound }) => bound === 'until');
  return asksForEnd && ends.length === 1 ? (ends[0] ?? null) : null;
}

const plain = (voice: Voice): Voice => ({
  ...voice,
  markup: { bold: (text) => text, verbatim: (text) => text },
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
  const date = oneDate(datesOf(answer), answer);
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
    text: verdict ?? when ?? '',
    qualifier: verdict === null ? null : when,
    standing,
    marks: date && governs.citation.quote.includes(date.text) ? [date.text] : [],
    resolved: date && wordResolved(date, answer, voice),
  };
}
