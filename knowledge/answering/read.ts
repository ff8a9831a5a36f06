import type { AnswerShape, LanguageRules, Span } from '../language/language.ts';
import { rulesFor } from '../language/languages.ts';
import type { Notice } from '../notice.ts';
import type { DateMention } from '../time/time.ts';
import type { Question } from './answer.ts';
import type { FoundNotice } from './search-notices.ts';
import type { CutPassage } from './stretches.ts';
import type { WordWeights } from './weigh-words.ts';

/** How many notices are read, and how many passages of each. */
const READ = { notices: 5, passages: 6, candidates: 24 };

/** What speaks for a stretch of text as the answer, each 0 to 1. */
export interface Features {
  /** Share of the question's words in the stretch itself. */
  readonly words: number;
  /** … in the stretch with the notice's title. */
  readonly withTitle: number;
  /** … and with the sentences around it. */
  readonly withContext: number;
  /** The rarest word of the question stands in the stretch, its title or the sentences around it. */
  readonly subject: number;
  /** It holds what the question wants (a date, a place, an amount …); 0.5 where the question wants nothing particular. */
  readonly shape: number;
  /** Its dates lie where the question looks (the years named; else not long before the notice); 0.5 where nothing tells. */
  readonly time: number;
  /** Score of its notice beside the best one's. */
  readonly notice: number;
  /** It is written in the language of the question. */
  readonly language: number;
}

/** A stretch of a notice that may answer. */
export interface Candidate {
  readonly notice: Notice;
  readonly span: Span;
  readonly features: Features;
  /** Weighted sum of the features: higher is better. */
  readonly score: number;
  readonly dates: readonly DateMention[];
}

/** Weights of the features, chosen on the development questions: see docs/answering.md. */
const WEIGHTS: Features = {
  words: 1,
  withTitle: 0.8,
  withContext: 0.6,
  subject: 0.3,
  shape: 0.6,
  time: 0.6,
  notice: 0.9,
  language: 0.2,
};

function weightedSum(features: Features): number {
  let sum = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[]) sum += WEIGHTS[name] * features[name];
  return sum;
}

function shapeFit(
  wants: AnswerShape | null,
  text: string,
  dates: readonly DateMention[],
  rules: LanguageRules,
): number {
  if (wants === null) return 0.5;
  if (wants === 'names')
    return rules.holds('names', text) ? Math.min(1, 0.5 + text.split(/[,·、]/).length / 16) : 0;
  if (wants === 'date')
    return dates.some(({ kind }) => kind === 'date' || kind === 'time' || kind === 'recurring') ? 1 : 0;
  return rules.holds(wants, text) ? 1 : 0;
}

/** Of old times a notice tells as background: what happened more than a year before it. */
const BACKGROUND_YEARS = 1;

function timeFit(
  { constraints: { years } }: Question,
  { published }: Notice,
  dates: readonly DateMention[],
): number {
  const intervals = dates.flatMap(({ kind, interval }) => (kind === 'date' && interval ? [interval] : []));
  if (intervals.length === 0) return 0.5;
  if (years.length > 0) {
    const within = intervals.some(({ start, end }) =>
      years.some((year) => start < `${year + 1}` && end > `${year}-01-01T00:00:00`),
    );
    return within ? 1 : 0;
  }
  if (!published) return 0.5;
  const background = `${Number(published.on.slice(0, 4)) - BACKGROUND_YEARS}${published.on.slice(4)}`;
  return intervals.every(({ end }) => end <= background) ? 0 : 0.5;
}

function readNotice(
  found: FoundNotice,
  best: number,
  question: Question,
  { words, cut }: Reading,
): Candidate[] {
  const { notice } = found;
  const rules = rulesFor(notice.language);
  const title = new Set(rules.terms(notice.title));
  return found.passages.slice(0, READ.passages).flatMap((passage) =>
    cut(notice, passage).map(({ span, text, terms, around, dates }): Candidate => {
      const features: Features = {
        words: words.coverage([terms]),
        withTitle: words.coverage([terms, title]),
        withContext: words.coverage([terms, title, ...around]),
        subject: words.subjectCoverage([terms, title, ...around]),
        time: timeFit(question, notice, dates),
        shape: shapeFit(question.wants, text, dates, rules),
        notice: best > 0 ? found.score / best : 0,
        language: notice.language === question.language ? 1 : 0,
      };
      return { notice, span, features, score: weightedSum(features), dates };
    }),
  );
}

/** One candidate a sentence: of windows that overlap, the best. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) {
    const overlaps = kept.some(
      ({ notice, span }) =>
        notice.id === one.notice.id && span.start < one.span.end && one.span.start < span.end,
    );
    if (!overlaps) kept.push(one);
  }
  return kept;
}

/** What reading works with: the question's words weighed, and the notices' passages cut. */
export interface Reading {
  readonly words: WordWeights;
  readonly cut: CutPassage;
}

/** The stretches of the notices found that may answer the question, best first; `[]` where nothing was found. */
export function read(question: Question, found: readonly FoundNotice[], reading: Reading): Candidate[] {
  const best = found[0]?.score ?? 0;
  const candidates = found
    .slice(0, READ.notices)
    .flatMap((one) => readNotice(one, best, question, reading))
    .sort((a, b) => b.score - a.score)
    .slice(0, READ.candidates * 4);
  return withoutOverlaps(candidates).slice(0, READ.candidates);
}
