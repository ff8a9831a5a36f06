import { onOneSubject } from '../../events/one-subject.ts';
import { cite, type Day, type Notice } from '../../notice.ts';
import { tenseOf } from '../../time/tense.ts';
import { namesSubject, type Question } from '../../understanding/index.ts';
import type { Answer, Choice } from '../answer.ts';
import { asFullMatch, type Shelf } from '../find/index.ts';
import { type Candidate, candidatesOf, quoteOf, type Reading, tellsLastDay } from '../read/index.ts';

/** Notices that are read for an answer, the newest first. */
const READ = 24;
/** Notices to pick from. */
const MOST = 4;
/** Below this likelihood that anything was asked of the notices, nothing is asked back. */
const LIKELY = 0.6;
/** Shares of the question's words in two notices that differ by no more are alike: what means the same counts less than the word itself. */
const AS_MUCH = 0.21;
/** Longer titles are cut at white space, in UTF-16 units: they become buttons. */
const LONGEST_TITLE = 80;

/** What a question that names no word of its own must want for any notice to answer it: "how much is it?", not "who?". */
const WANTED: ReadonlySet<Question['wants']> = new Set(['money', 'contact', 'way', 'eligible', 'age']);

/** True for a question that any notice may be asked, and that goes on from none: "what is the fee?" asked cold. */
function fitsAny(question: Question): boolean {
  const { concepts, constraints, timeCue, carriedFrom, speech, wants, bound } = question;
  if (carriedFrom !== null || timeCue !== null || namesSubject(question)) return false;
  if (constraints.ordinals.length + constraints.years.length + constraints.periods.length > 0) return false;
  if (!speech || speech.question < LIKELY) return false;
  const hasAspect = concepts.some(({ weight, expected }) => weight === 1 && expected);
  return hasAspect || WANTED.has(wants) || bound !== null;
}

/** Whether a stretch says what is asked of any notice: it holds what is wanted, and the notice or, where nothing is wanted, the stretch itself the words. */
function answers({ features, dates, notice }: Candidate, question: Question): boolean {
  const { wants, concepts } = question;
  if (notice.title.trim() === '' || (wants !== null && features[`shape:${wants}`] === 0)) return false;
  if (wants === 'date') {
    if (question.bound !== null && features.bound === 0) return false;
    if (!dates.some(({ kind, interval }) => kind === 'date' && interval !== null)) return false;
  }
  const asksByWords = concepts.some(({ weight }) => weight === 1);
  return !asksByWords || (wants === null ? features.words : features.inNotice) > 0;
}

/** What speaks for a stretch beside its score: it holds the words that ask, an amount in figures, words of applying or paying where a last day is asked for; and against a heading. */
const WORTH = { words: 2, figures: 1, entry: 2, heading: -2 };

function worthOf(one: Candidate, question: Question): number {
  const { features, score } = one;
  const quote = quoteOf(one);
  const isDeadline = question.bound === 'until' && tellsLastDay(one, question);
  return (
    score +
    (features.words > 0 ? WORTH.words : 0) +
    (question.wants === 'money' && /\d/.test(quote) ? WORTH.figures : 0) +
    (isDeadline ? WORTH.entry : 0) +
    (/[:：]$/.test(quote) ? WORTH.heading : 0)
  );
}

function shortTitle(title: string): string {
  const whole = title.trim();
  if (whole.length <= LONGEST_TITLE) return whole;
  const space = whole.lastIndexOf(' ', LONGEST_TITLE);
  return `${whole.slice(0, space > 0 ? space : LONGEST_TITLE)} …`;
}

/** What is over is the last thing that anybody means. */
const isOver = ({ dates }: Candidate, asOf: string): boolean => {
  const told = dates.flatMap(({ kind, interval, bound }) =>
    kind === 'date' && interval && bound !== 'from' ? [interval] : [],
  );
  return told.length > 0 && told.every((interval) => tenseOf(interval, asOf) === 'past');
};

const replaces = (newer: Notice, older: Notice): boolean =>
  newer.publisher === older.publisher && newer.language === older.language && onOneSubject(newer, older);

/** What picking from notices needs. */
export interface Picking {
  readonly reading: Reading;
  readonly shelf: Shelf;
  /** The notices known on a day, newest first and at most so many; of one in several languages that in the language given. */
  readonly newest: (asOf: Day, language: string, limit: number) => readonly Notice[];
}

/**
 * A question that any notice may be asked ("what is the fee?"), asked of none: which of the newest notices that answer it is meant, those in
 * its language and what isn't over first. Null where the question names a subject or goes on from one, or where fewer than two answer.
 */
export function askWhich(question: Question, { reading, shelf, newest }: Picking): Answer | null {
  if (!fitsAny(question)) return null;
  const { publisher, language, asOf } = question;
  const answering = newest(asOf, language, READ)
    .filter((notice) => !publisher || notice.publisher === publisher)
    .flatMap((notice): Candidate[] => {
      const found = asFullMatch(notice, shelf);
      const [best] = found
        ? candidatesOf(question, [found], reading)
            .filter((one) => answers(one, question))
            .sort((a, b) => worthOf(b, question) - worthOf(a, question))
        : [];
      return best ? [best] : [];
    });
  const most = Math.max(0, ...answering.map(({ features }) => features.inNotice));
  const alike = answering.filter(({ features }) => features.inNotice >= most - AS_MUCH);
  const rank = (one: Candidate): number =>
    Number(one.features.words === 0) +
    2 * Number(one.notice.language !== language) +
    4 * Number(isOver(one, asOf));
  const offered = alike
    .filter((one, at) => !alike.slice(0, at).some((newer) => replaces(newer.notice, one.notice)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
  const [first, ...more] = offered.map(({ notice, span }) => cite(notice, span.start, span.end));
  if (!first || more.length === 0) return null;
  const choices = offered.map(
    ({ notice }): Choice => ({
      label: shortTitle(notice.title),
      question: question.text,
      publisher: null,
      noticeId: notice.id,
    }),
  );
  if (new Set(choices.map(({ label }) => label)).size < choices.length) return null;
  return { status: 'suggested', question, passages: [first, ...more], choices, hits: [] };
}
