import type { AnswerShape } from '../../languages/language.ts';
import type { Question } from '../../understanding/index.ts';
import type { Candidate } from '../read/index.ts';
import { CONFIDENCE_FEATURES, type ConfidenceFeatures, confidenceFeaturesOf } from './confidence-features.ts';
import trainedWeights from './confidence-weights.json' with { type: 'json' };

const WEIGHTS: Readonly<Partial<ConfidenceFeatures>> = trainedWeights;

/** What a stretch that says it all is worth at least. */
const SAYS_IT_ALL = 0.5;
const NEARLY_ALL = 0.9;

/** What is announced as next is picked by reasoning already: words that mean the same suffice. */
const NEXT = 0.75;
/** Shapes that many sentences have: they rank, but prove nothing. */
const LOOSE: ReadonlySet<AnswerShape> = new Set(['leave', 'eligible', 'reason', 'way']);
/** How much of what is wanted must be there: all, but two names are an enumeration already, and a bare year a date. */
const WHOLE = 1;
const IN_PART = 0.7;

/**
 * True where the stretch with its title holds nearly all that the question names, and what it wants. Where a year or ordinal has picked
 * the notice, the sentences around may hold the rest. The trained weights are too doubtful here: their material is full of near misses.
 */
function saysItAll({ wants, constraints, timeCue }: Question, { features }: Candidate): boolean {
  if (
    wants === null ||
    LOOSE.has(wants) ||
    features[`shape:${wants}`] < (wants === 'names' || wants === 'date' ? IN_PART : WHOLE)
  )
    return false;
  const picked = constraints.years.length + constraints.ordinals.length > 0 && features.time === 1;
  const held = picked ? features.withContext : features.withTitle;
  return held >= (timeCue === 'next' ? NEXT : NEARLY_ALL);
}

/**
 * How sure it is that this candidate answers, 0 to 1: the logistic function 1 / (1 + e^-z), z the weighted sum of the features; at
 * least `SAYS_IT_ALL` for a stretch that says it all. `others` are the rest of what was read, best first.
 */
export function confidenceOf(question: Question, candidate: Candidate, others: readonly Candidate[]): number {
  const features = confidenceFeaturesOf(question, candidate, others);
  let z = 0;
  for (const name of CONFIDENCE_FEATURES) z += (WEIGHTS[name] ?? 0) * features[name];
  const trained = 1 / (1 + Math.exp(-z));
  return saysItAll(question, candidate) ? Math.max(trained, SAYS_IT_ALL) : trained;
}
