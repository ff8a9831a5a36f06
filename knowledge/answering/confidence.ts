import type { Candidate, Features } from './read.ts';

/** Weights of the logistic function, chosen on the development questions: see docs/answering.md. */
const WEIGHTS: Features = {
  words: 1.5,
  withTitle: 3,
  withContext: 2,
  subject: 1.5,
  shape: 1,
  time: 0.5,
  notice: 0,
  language: 0,
};
const BIAS = -6.25;
const MARGIN = 1;
/** The lead where no other notice speaks of it. */
const UNRIVALLED = 0.5;

/**
 * How sure it is that this candidate answers, 0 to 1: 1 / (1 + e^-z), z the weighted features plus the lead over the best candidate
 * of another notice.
 */
export function confidenceOf(candidate: Candidate, others: readonly Candidate[]): number {
  let z = BIAS;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[])
    z += WEIGHTS[name] * candidate.features[name];
  const rival = others.find(({ notice }) => notice.id !== candidate.notice.id);
  z += MARGIN * (rival ? Math.max(-1, Math.min(1, candidate.score - rival.score)) : UNRIVALLED);
  return 1 / (1 + Math.exp(-z));
}
