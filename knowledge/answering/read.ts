import type { Span } from '../language/language.ts';
import { rulesFor } from '../language/languages.ts';
import type { Notice } from '../notice.ts';
import type { DateMention } from '../time/time.ts';
import type { Question } from './answer.ts';
import { type Asks, asksOf, FEATURES, type FeatureName, type Features, featuresOf } from './features.ts';
import trained from './reading-weights.json' with { type: 'json' };
import type { FoundNotice } from './search-notices.ts';
import type { CutPassage } from './stretches.ts';
import type { WordWeights } from './weigh-words.ts';

/** How many notices are read, and how many passages of each. */
const READ = { notices: 5, passages: 14, candidates: 24 };

/** A stretch of a notice that may answer. */
export interface Candidate {
  readonly notice: Notice;
  readonly span: Span;
  readonly features: Features;
  /** Weighted sum of the features: higher is better. e^score of one over that of another is how much likelier it answers. */
  readonly score: number;
  readonly dates: readonly DateMention[];
}

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

function readNotice(
  found: FoundNotice,
  best: number,
  question: Question,
  asks: Asks,
  { words, cut }: Reading,
): Candidate[] {
  const { notice } = found;
  const title = new Set(rulesFor(notice.language).terms(notice.title));
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
    asks,
    inNotice: local.coverage(everywhere),
    subjectInNotice: local.subjectCoverage(everywhere),
  };
  return stretches.map((stretch): Candidate => {
    const features = featuresOf(stretch, setting);
    return { notice, span: stretch.span, features, score: weightedSum(features), dates: stretch.dates };
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
  const asks = asksOf(question);
  return found.slice(0, READ.notices).flatMap((one) => readNotice(one, best, question, asks, reading));
}

/** The stretches of the notices found that may answer the question, best first; `[]` where nothing was found. */
export function read(question: Question, found: readonly FoundNotice[], reading: Reading): Candidate[] {
  const candidates = candidatesOf(question, found, reading)
    .sort((a, b) => b.score - a.score)
    .slice(0, READ.candidates * 4);
  return withoutOverlaps(candidates).slice(0, READ.candidates);
}
