import type { AnswerShape } from '../language/language.ts';
import { rulesFor } from '../language/languages.ts';
import type { Question } from './answer.ts';
import trainedWeights from './confidence-weights.json' with { type: 'json' };
import { asksOf } from './features.ts';
import { type Candidate, quoteOf } from './read.ts';

/** What speaks for or against saying the best candidate outright. */
const FEATURES = {
  bias: 'always 1',
  words: 'share of the question’s words in the stretch',
  withTitle: '… with the notice’s title',
  withContext: '… and the sentences around it',
  subject: 'the rarest word of the question stands there',
  inNotice: '… and anywhere in the notice',
  subjectInNotice: 'the rarest word stands anywhere in the notice',
  speech: 'it reports what someone said',
  length: 'its length in relation to the longest quote',
  bound: 'it tells the first or last day that is asked for',
  asksBound: 'a first or last day is asked for',
  wantsDate: 'a date is wanted',
  wantsMoney: 'an amount of money is wanted',
  wantsPlace: 'a place is wanted',
  yesNo: 'yes or no is wanted, or leave to do something',
  korean: 'the question is Korean: its words are cut finer',
  undated: 'its notice carries no day',
  place: 'its notice is of the place that is asked for',
  otherPlace: 'its notice is of another place than the one asked for',
  detail: 'share of the words that the title lacks, in the stretch',
  pairs: 'neighbouring words of the question that are neighbours there',
  shape: 'it holds what the question wants',
  shapeless: 'the question wants nothing of a certain shape',
  lead: 'its score less that of the best stretch of another notice, from -3 to 3, in thirds',
  certainty: 'its share of e^score among all stretches read',
  fewWords: '1 over the number of words of the question',
} as const;

type Name = keyof typeof FEATURES;
export type ConfidenceFeatures = Readonly<Record<Name, number>>;
export const CONFIDENCE_FEATURES = Object.keys(FEATURES) as readonly Name[];

const WEIGHTS: Readonly<Partial<Record<Name, number>>> = trainedWeights;

const MOST_LEAD = 3;
/** The lead where no other notice speaks of it. */
const UNRIVALLED = 1.5;

/** The features of the best candidate among all that were read. */
export function confidenceFeaturesOf(
  question: Question,
  candidate: Candidate,
  others: readonly Candidate[],
): ConfidenceFeatures {
  const { features, score } = candidate;
  const rival = others.find(({ notice }) => notice.id !== candidate.notice.id);
  const lead = rival ? Math.max(-MOST_LEAD, Math.min(MOST_LEAD, score - rival.score)) : UNRIVALLED;
  const all = others.reduce((sum, other) => sum + Math.exp(other.score - score), 1);
  return {
    bias: 1,
    words: features.words,
    withTitle: features.withTitle,
    withContext: features.withContext,
    subject: features.subject,
    inNotice: features.inNotice,
    subjectInNotice: features.subjectInNotice,
    speech: rulesFor(candidate.notice.language).isSpeech(quoteOf(candidate)) ? 1 : 0,
    length: features.length,
    bound: features.bound,
    asksBound: asksOf(question).bound === null ? 0 : 1,
    wantsDate: question.wants === 'date' ? 1 : 0,
    wantsMoney: question.wants === 'money' ? 1 : 0,
    wantsPlace: question.wants === 'place' ? 1 : 0,
    yesNo: question.kind === 'yes-no' || question.kind === 'may-i' ? 1 : 0,
    korean: question.language === 'ko' ? 1 : 0,
    undated: candidate.notice.published === null ? 1 : 0,
    place: features.place === 1 ? 1 : 0,
    otherPlace: features.place === 0 ? 1 : 0,
    detail: features.detail,
    pairs: features.pairs,
    shape: question.wants === null ? 0 : features[`shape:${question.wants}`],
    shapeless: question.wants === null ? 1 : 0,
    lead: lead / MOST_LEAD,
    certainty: 1 / all,
    fewWords: 1 / Math.max(1, question.concepts.filter(({ expected }) => expected).length),
  };
}

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
 * least `SAYS_IT_ALL` for a stretch that says it all.
 */
export function confidenceOf(question: Question, candidate: Candidate, others: readonly Candidate[]): number {
  const features = confidenceFeaturesOf(question, candidate, others);
  let z = 0;
  for (const name of CONFIDENCE_FEATURES) z += (WEIGHTS[name] ?? 0) * features[name];
  const trained = 1 / (1 + Math.exp(-z));
  return saysItAll(question, candidate) ? Math.max(trained, SAYS_IT_ALL) : trained;
}
