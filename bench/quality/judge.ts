/**
 * Judges answers against a question set. Quoting everything is no answer: only the first citations count, only short quotes, and of a
 * direct answer only its first quoted characters.
 */
import type { AnswerRecord } from '../../src/commands/answers/answer-record.ts';
import { mean, quantile } from '../statistics.ts';
import type { JudgedQuestion } from './question-set.ts';

const COUNTED_CITATIONS = 3;
const LONGEST_QUOTE = 250;
const COUNTED_LENGTH = { answered: 500, other: COUNTED_CITATIONS * LONGEST_QUOTE };

/** What is judged of an answer. */
export type JudgedAnswer = Pick<AnswerRecord, 'status' | 'text' | 'ms'> & {
  readonly citations: readonly { readonly noticeId: string; readonly quote: string }[];
  readonly hits: readonly { readonly noticeId: string }[];
};

/** One question with what came of it. */
export interface Verdict {
  readonly question: JudgedQuestion;
  readonly answer: JudgedAnswer;
  /** A relevant notice is cited, the wanted words are quoted, and what must be said stands in the text. */
  readonly right: boolean;
  /** Yes was told for no, or no for yes: such an answer isn't right, whatever is quoted beside it. */
  readonly contradicted: boolean;
  /** Of an overview, from 0 to 1: the share of the notices that belong which the reply names, times the share of the cited ones that belong. Null of other questions. */
  readonly named: number | null;
  /** Place of the first relevant notice among the distinct notices found, from 1; infinite where none was found. */
  readonly rank: number;
  readonly quotesNotVerbatim: number;
  readonly quotesTooLong: number;
}

/** White space, width and case made alike: what is left must be equal word for word. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Folded, without white space, quotation marks, points and commas: for wanted words, which may be set otherwise. */
export function squash(text: string): string {
  return fold(text).replace(/[\s"'“”‘’.,]/g, '');
}

/** The quotes that count. One that is too long for itself counts as nothing and takes no room; one beyond the room takes it all. */
function countedQuotes({ status, citations }: JudgedAnswer): string[] {
  let room = status === 'answered' ? COUNTED_LENGTH.answered : COUNTED_LENGTH.other;
  return citations
    .slice(0, COUNTED_CITATIONS)
    .map(({ quote }) => quote)
    .filter((quote) => {
      if (quote.length > LONGEST_QUOTE) return false;
      room -= quote.length;
      return room >= 0;
    });
}

function isRight(question: JudgedQuestion, answer: JudgedAnswer): boolean {
  const { relevant, answers, extractive, must_say: mustSay } = question;
  const quotes = countedQuotes(answer).map(squash);
  const text = squash(answer.text);
  const cited = answer.citations.slice(0, COUNTED_CITATIONS);
  return (
    (relevant.length === 0 || cited.some(({ noticeId }) => relevant.includes(noticeId))) &&
    (answers.length === 0 ||
      !extractive ||
      answers.some((words) => quotes.some((quote) => quote.includes(squash(words))))) &&
    (mustSay.length === 0 || mustSay.some((words) => text.includes(squash(words))))
  );
}

/** What a reply says first, yes or no; null where it begins otherwise ("No notice of …" tells nothing of the matter). */
function toldFirst(text: string): 'yes' | 'no' | null {
  const start = text
    .replace(/[*_“"]/g, '')
    .trimStart()
    .toLowerCase();
  if (/^(?:yes\b|네[,. !]|예[,. !])/.test(start)) return 'yes';
  return /^(?:no\b(?! notice)|not yet|아니(?:요|오|에요)|아닙니다|아직 아닙니다)/.test(start) ? 'no' : null;
}

function isContradicted({ verdict, polarity }: JudgedQuestion, { status, text }: JudgedAnswer): boolean {
  const wanted = verdict ?? polarity;
  const told = toldFirst(text);
  return status === 'answered' && (wanted === 'yes' || wanted === 'no') && told !== null && told !== wanted;
}

/** How well an overview names what belongs. Here every citation counts, for a list cites each notice that it names. */
function namedIn(question: JudgedQuestion, { status, text, citations }: JudgedAnswer): number | null {
  const { all_names: allNames, relevant, also_ok: alsoRight } = question;
  if (!allNames) return null;
  if (status === 'unanswered') return 0;
  const fitting = new Set([...relevant, ...alsoRight]);
  const cited = [...new Set(citations.map(({ noticeId }) => noticeId))];
  const said = squash(text);
  const belonging = mean(cited.map((id) => Number(fitting.has(id)))) ?? 0;
  const told = mean(allNames.map((names) => Number(names.some((name) => said.includes(squash(name)))))) ?? 0;
  return belonging * told;
}

/**
 * Judges one answer. `wordsOf`: title and text of a notice, folded; undefined where there is no such notice. A quote without words is as
 * wrong as one that isn't there.
 */
export function judge(
  question: JudgedQuestion,
  answer: JudgedAnswer,
  wordsOf: (noticeId: string) => string | undefined,
): Verdict {
  const found = [...new Set(answer.hits.map(({ noticeId }) => noticeId))];
  const at = found.findIndex((id) => question.relevant.includes(id));
  const contradicted = isContradicted(question, answer);
  return {
    question,
    answer,
    right: !contradicted && isRight(question, answer),
    contradicted,
    named: namedIn(question, answer),
    rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1,
    quotesNotVerbatim: answer.citations.filter(({ noticeId, quote }) => {
      const words = fold(quote);
      return words === '' || !wordsOf(noticeId)?.includes(words);
    }).length,
    quotesTooLong: answer.citations.filter(({ quote }) => quote.length > LONGEST_QUOTE).length,
  };
}

/**
 * Figures of a set of verdicts: shares from 0 to 1, counts, milliseconds. Null where there is nothing to count them on.
 * `right`, `helped`, `wrong`, `precision` count questions that the notices answer; `falselyAnswered` and `silent` those that they don't.
 */
export function figuresOf(verdicts: readonly Verdict[]) {
  const answerable = verdicts.filter(({ question }) => question.answerable);
  const unanswerable = verdicts.filter(({ question }) => !question.answerable);
  const direct = answerable.filter(({ answer }) => answer.status === 'answered');
  const ranked = answerable.filter(({ question }) => question.relevant.length > 0);
  const share = (among: readonly Verdict[], holds: (verdict: Verdict) => boolean) =>
    mean(among.map((verdict) => Number(holds(verdict))));
  const sum = (count: (verdict: Verdict) => number) =>
    verdicts.reduce((total, verdict) => total + count(verdict), 0);
  const times = verdicts.map(({ answer }) => answer.ms);
  return {
    questions: verdicts.length,
    /** Answered directly and rightly. */
    right: share(answerable, ({ answer, right }) => answer.status === 'answered' && right),
    /** That, or the answer stands in a suggested passage. */
    helped: share(answerable, ({ answer, right }) => answer.status !== 'unanswered' && right),
    wrong: share(answerable, ({ answer, right }) => answer.status === 'answered' && !right),
    precision: share(direct, ({ right }) => right),
    falselyAnswered: share(unanswerable, ({ answer }) => answer.status === 'answered'),
    silent: share(unanswerable, ({ answer }) => answer.status === 'unanswered'),
    contradicted: sum(({ contradicted }) => Number(contradicted)),
    named: mean(answerable.flatMap(({ named }) => (named === null ? [] : [named]))),
    'hit@1': share(ranked, ({ rank }) => rank <= 1),
    'hit@5': share(ranked, ({ rank }) => rank <= 5),
    'hit@10': share(ranked, ({ rank }) => rank <= 10),
    'mrr@10': mean(ranked.map(({ rank }) => (rank <= 10 ? 1 / rank : 0))),
    quotes: sum(({ answer }) => answer.citations.length),
    quotesNotVerbatim: sum((verdict) => verdict.quotesNotVerbatim),
    quotesTooLong: sum((verdict) => verdict.quotesTooLong),
    uncitedAnswers: sum(({ answer }) =>
      Number(answer.status === 'answered' && answer.citations.length === 0),
    ),
    p50ms: quantile(times, 0.5),
    p95ms: quantile(times, 0.95),
  };
}

/** What is measured on a question set. */
export type Figures = ReturnType<typeof figuresOf>;

/** True where the answer is not what was wanted: a question answered wrongly or not at all, or answered though the notices don't. */
export function isMissed({ question, answer, right }: Verdict): boolean {
  return question.answerable ? !(answer.status === 'answered' && right) : answer.status === 'answered';
}

/** Figures of all questions (`all`), and of those of each language (`lang=en`) and kind (`kind=when`). */
export function figuresByGroup(verdicts: readonly Verdict[]): Record<string, Figures> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { lang, kind } = verdict.question;
    for (const group of ['all', `lang=${lang ?? '?'}`, `kind=${kind ?? '-'}`]) {
      groups.set(group, [...(groups.get(group) ?? []), verdict]);
    }
  }
  return Object.fromEntries([...groups].map(([group, members]) => [group, figuresOf(members)]));
}
