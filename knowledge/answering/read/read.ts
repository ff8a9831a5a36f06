import type { Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import type { DateMention } from '../../time/time.ts';
import type { Question } from '../../understanding/index.ts';
import type { CutPassage } from '../cut/index.ts';
import type { FoundNotice, WordWeights } from '../find/index.ts';
import { type ConditionFit, conditionFit } from './condition-fit.ts';
import { FEATURES, type FeatureName, type Features, featuresOf } from './features.ts';
import { missesThePoint } from './misses.ts';
import trained from './reading-weights.json' with { type: 'json' };

/** How many notices are read, and how many passages of each. */
const READ = { notices: 5, passages: 14, candidates: 24 };

/** A stretch of a notice that may answer. */
export interface Candidate {
  readonly notice: Notice;
  readonly span: Span;
  readonly features: Features;
  /** Weighted sum of the features: higher is better. e^score of one over that of another is how much likelier it answers. */
  readonly score: number;
  /** What it is ordered by: its score, less where it lacks what the question wants without fail; as `score` where left out. */
  readonly rank?: number;
  readonly dates: readonly DateMention[];
  /** Whether it is of the age, size or day of the week that the question names; 0 where left out. */
  readonly condition?: ConditionFit;
}

/** What it counts to be of the case that a question names, or of another: given, as the material to learn from holds too few. */
const CONDITION = 2.5;

/** What it costs to hold nothing of what is wanted without fail. */
const MISSES = 2;
/** What it costs to tell of no time finer than a month where another stretch names the day. */
const VAGUE = 1;

/** The words that would be quoted. */
export const quoteOf = ({ notice, span }: Candidate): string => notice.text.slice(span.start, span.end);

const WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = trained;
/** The features that weigh anything. */
const WEIGHED = FEATURES.flatMap((name) => (WEIGHTS[name] ? [{ name, weight: WEIGHTS[name] }] : []));

function weightedSum(features: Features): number {
  let sum = 0;
  for (const { name, weight } of WEIGHED) sum += weight * features[name];
  return sum;
}

/** True where all that is told of time is a month or more of them. */
const isVague = (dates: readonly DateMention[]): boolean =>
  dates.length > 0 &&
  dates.every(({ kind, interval }) => kind === 'date' && interval?.granularity === 'month');

function readNotice(
  found: FoundNotice,
  best: number,
  question: Question,
  { words, cut }: Reading,
): Candidate[] {
  const { notice } = found;
  const title = new Set(languageOf(notice.language).words.terms(notice.title));
  const relative = best > 0 ? found.score / best : 0;
  const stretches = found.passages.slice(0, READ.passages).flatMap((passage) => cut(notice, passage));
  const everywhere = [title, ...stretches.map(({ terms }) => terms)];
  const local = words.among(everywhere);
  const setting = {
    notice,
    title,
    place: found.place,
    relative,
    question,
    words: local,
    inNotice: local.coverage(everywhere),
    subjectInNotice: local.subjectCoverage(everywhere),
  };
  const wantsDay =
    question.wants === 'date' && stretches.some(({ dates }) => dates.length > 0 && !isVague(dates));
  return stretches.map((stretch): Candidate => {
    const features = featuresOf(stretch, setting);
    const condition = conditionFit(question.conditions, stretch.text, notice.language, question.kind);
    const misses = condition !== -1 && missesThePoint(question, { features });
    const vague = wantsDay && isVague(stretch.dates);
    const score = weightedSum(features) + CONDITION * condition - (vague ? VAGUE : 0);
    const rank = score - (misses ? MISSES : 0);
    return { notice, span: stretch.span, features, score, rank, dates: stretch.dates, condition };
  });
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

/** Every stretch of the best notices found, as it is read. */
export function candidatesOf(
  question: Question,
  found: readonly FoundNotice[],
  reading: Reading,
): Candidate[] {
  const best = found[0]?.score ?? 0;
  return found.slice(0, READ.notices).flatMap((one) => readNotice(one, best, question, reading));
}

/** The stretches of the notices found that may answer the question, best first; `[]` where nothing was found. */
export function read(question: Question, found: readonly FoundNotice[], reading: Reading): Candidate[] {
  const candidates = candidatesOf(question, found, reading)
    .sort((a, b) => (b.rank ?? b.score) - (a.rank ?? a.score))
    .slice(0, READ.candidates * 4);
  return withoutOverlaps(candidates).slice(0, READ.candidates);
}
