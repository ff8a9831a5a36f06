import { languageOf } from '../languages/languages.ts';
import { cite, type Notice } from '../notice.ts';
import { dayPart, daysBetween } from '../time/calendar.ts';
import { toldTense } from '../time/tense.ts';
import type { DateMention, Interval } from '../time/time.ts';
import type { Question } from '../understanding/question.ts';
import { turnedAway } from '../understanding/weigh-speech-act.ts';
import type { Answer, Statement } from './answer.ts';
import type { Shelf } from './find/search-notices.ts';
import type { CutPassage, Stretch } from './read/stretches.ts';

/** What answering by a date alone needs. */
export interface ByDate {
  /** Notices known on a day, newest first, those in a language before their translations. */
  readonly newest: (asOf: string, language: string, limit: number) => readonly Notice[];
  readonly shelf: Shelf;
  readonly cut: CutPassage;
}

/** So many of the newest notices are looked through, and so many of those read that name the day's number. */
const LOOKED_AT = 2_000;
const READ = 200;
/** So many notices are quoted; of more, none answers outright. */
const MOST = 3;
/** What an answer by its date alone is worth. */
const CONFIDENCE = 0.5;
/** A longer stretch is no date to ask for alone, in days. */
const LONGEST = 31;

interface Found {
  readonly notice: Notice;
  readonly stretch: Stretch;
  readonly date: DateMention & { readonly interval: Interval };
}

const lengthOf = ({ start, end }: Interval): number => daysBetween(dayPart(start), dayPart(end));

/** The days that the question asks about and nothing else, in each way that they may be meant; `[]` where it asks for more, or names none. */
function daysAsked({ text, language, asOf, concepts }: Question): Interval[] {
  const { asking, dates: reader } = languageOf(language);
  const dates = reader
    .read(text, asOf)
    .filter(({ kind, interval }) => kind === 'date' && interval !== null && lengthOf(interval) <= LONGEST);
  if (dates.length === 0) return [];
  const rest = dates.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  const named = concepts.filter(({ expected }) => expected);
  const isAny = named.every(({ word, written = word }) => asking.whatsOn.isAnything(written));
  if (!isAny || !asking.whatsOn.asks(rest)) return [];
  return dates.flatMap(({ interval, alternative }) => [interval, alternative].filter((one) => one != null));
}

/** True where a date lies on the days asked for: of what only ends or begins then, that very day. */
function isOn({ interval, bound }: Found['date'], asked: Interval): boolean {
  if (bound !== 'during' && lengthOf(interval) <= 1)
    return interval.start >= asked.start && interval.end <= asked.end;
  return interval.start < asked.end && interval.end > asked.start && lengthOf(interval) <= LONGEST;
}

/** A quick look for the number of the day, so that few notices need be read. */
function mayName(notice: Notice, asked: readonly Interval[]): boolean {
  if (asked.some((one) => lengthOf(one) > 1)) return true;
  const numbers = asked.map(({ start }) => Number(start.slice(8, 10)));
  return new RegExp(`(?<!\\d)0?(?:${numbers.join('|')})(?!\\d)|day\\b|요일|tomorrow|내일`, 'i').test(
    notice.text,
  );
}

/** The words of a notice that tell of the days asked for: those of the shortest time; null where there are none. */
function foundIn(notice: Notice, asked: readonly Interval[], { shelf, cut }: ByDate): Found | null {
  const found = shelf
    .passages(notice.id)
    .flatMap((passage) => cut(notice, passage))
    .flatMap((stretch) =>
      stretch.dates.flatMap((date): Found[] => {
        const { interval, kind } = date;
        if (kind !== 'date' || interval === null) return [];
        const told = { ...date, interval };
        return asked.some((one) => isOn(told, one)) ? [{ notice, stretch, date: told }] : [];
      }),
    );
  const words = ({ stretch: { span } }: Found): number => span.end - span.start;
  found.sort((a, b) => lengthOf(a.date.interval) - lengthOf(b.date.interval) || words(b) - words(a));
  return found[0] ?? null;
}

function statementOf({ notice, stretch, date }: Found, { asOf, now }: Question, at: number): Statement {
  const { text, interval, basis, bound, lunar } = date;
  const tense = toldTense(interval, asOf, bound, now);
  const { start, end } = stretch.span;
  return {
    role: at === 0 ? 'governs' : 'supports',
    citation: cite(notice, start, end),
    dates: [{ text, interval, basis, bound, tense, ...(lunar ? { lunar } : {}) }],
  };
}

/**
 * Answers a question that names a date and nothing else ("what is on on 4 December?") by the notices that tell of that day; null for any
 * other question. Of more than three notices the first are suggested.
 */
export function answerByDate(question: Question, parts: ByDate): Answer | null {
  if (turnedAway(question) !== null) return null;
  const asked = daysAsked(question);
  if (asked.length === 0) return null;
  const found: Found[] = [];
  let read = 0;
  for (const notice of parts.newest(question.asOf, question.language, LOOKED_AT)) {
    if (!mayName(notice, asked)) continue;
    read += 1;
    const one = foundIn(notice, asked, parts);
    if (one) found.push(one);
    if (read === READ) break;
  }
  found.sort((a, b) => lengthOf(a.date.interval) - lengthOf(b.date.interval));
  const hits = found.map(({ notice }) => ({
    noticeId: notice.id,
    passageId: parts.shelf.passages(notice.id)[0]?.id ?? notice.id,
    score: 1,
  }));
  const statements = found.slice(0, MOST).map((one, at) => statementOf(one, question, at));
  const [first, ...rest] = statements;
  if (!first) return { status: 'unanswered', question, reason: 'nothing-found', nearest: [], hits };
  if (found.length > MOST) {
    const [passage, ...passages] = statements.map(({ citation }) => citation);
    return passage
      ? { status: 'suggested', question, passages: [passage, ...passages], choices: [], hits }
      : null;
  }
  return {
    status: 'answered',
    question,
    outlook: 'plain',
    statements: [first, ...rest],
    verdict: null,
    working: [],
    confidence: CONFIDENCE,
    hits,
  };
}
