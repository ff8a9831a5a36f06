import { ANSWER_SHAPES, type AnswerShape, type QuestionKind } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Question } from '../../understanding/index.ts';
import { type Candidate, type FeatureName, quoteOf } from '../read/index.ts';

/** What speaks for or against saying the best candidate outright. */
const BASIC = {
  bias: 'always 1',
  words: 'share of the question’s words in the stretch',
  withTitle: '… with the notice’s title',
  withContext: '… and the sentences around it',
  subject: 'the rarest word of the question stands there',
  inNotice: '… and anywhere in the notice',
  subjectInNotice: 'the rarest word stands anywhere in the notice',
  detail: 'share of the words that the title lacks, in the stretch',
  pairs: 'neighbouring words of the question that are neighbours there',
  time: 'it is of the time that is asked for; 0.5 where nothing tells',
  unit: 'it counts in the unit that is asked for',
  bound: 'it tells the first or last day that is asked for',
  clock: 'it tells a time of day, where one is asked for',
  range: 'it tells both ends of a time, where they are asked for',
  whole: 'it ends as a sentence does',
  notice: 'score of its notice beside the best one’s',
  length: 'its length in relation to the longest quote',
  early: 'it stands near the beginning of its notice',
  speech: 'it reports what someone said',
  undated: 'its notice carries no day',
  place: 'its notice is of the place that is asked for',
  otherPlace: 'its notice is of another place than the one asked for',
  asksBound: 'a first or last day is asked for',
  korean: 'the question is Korean: its words are cut finer',
  score: 'its score in reading, in twentieths',
  lead: 'its score less that of the best stretch of another notice, from -3 to 3, in thirds',
  ahead: 'its score less that of the next best stretch anywhere, from -3 to 3, in thirds',
  unrivalled:
    'how far the notice of the best other stretch of another notice lags behind; 1 where there is none',
  certainty: 'its share of e^score among all stretches read',
  fewWords: '1 over the number of words of the question',
  fewUntold: '… times the share of them that stands nowhere in the notice',
  subjectUntold: '… times the share of the rarest that stands nowhere in it',
  manyWords: 'number of words of the question, in tenths, at most 1',
  long: 'length of the question, in 80 characters, at most 1',
} as const;

const KINDS = [
  'fact',
  'yes-no',
  'may-i',
  'who',
  'why',
  'how-to',
  'list',
] as const satisfies readonly QuestionKind[];

/** `wants:money`: an amount is wanted; `holds:money`: and the stretch holds one. `kind:may-i`: so it is asked. */
type Name =
  | keyof typeof BASIC
  | `wants:${AnswerShape}`
  | `holds:${AnswerShape}`
  | `kind:${(typeof KINDS)[number]}`;

export type ConfidenceFeatures = Readonly<Record<Name, number>>;

/** All of them, in the order in which they are written down. */
export const CONFIDENCE_FEATURES: readonly Name[] = [
  ...(Object.keys(BASIC) as (keyof typeof BASIC)[]),
  ...ANSWER_SHAPES.flatMap((shape): Name[] => [`wants:${shape}`, `holds:${shape}`]),
  ...KINDS.map((kind): Name => `kind:${kind}`),
];

const NONE = Object.fromEntries(CONFIDENCE_FEATURES.map((name) => [name, 0])) as Record<Name, number>;

/** Read off the stretch as they are. */
const AS_READ = [
  'words',
  'withTitle',
  'withContext',
  'subject',
  'inNotice',
  'subjectInNotice',
  'detail',
  'pairs',
  'time',
  'unit',
  'bound',
  'clock',
  'range',
  'whole',
  'notice',
  'length',
] as const satisfies readonly (FeatureName & Name)[];

const MOST_LEAD = 3;
/** The lead where no other notice speaks of it. */
const UNRIVALLED = 1.5;
const MANY_WORDS = 10;
const LONG = 80;

const leadOver = (score: number, other: Candidate | undefined, without: number): number =>
  (other ? Math.max(-MOST_LEAD, Math.min(MOST_LEAD, score - other.score)) : without) / MOST_LEAD;

/** The features of the best candidate among all that were read; `others` best first. */
export function confidenceFeaturesOf(
  question: Question,
  candidate: Candidate,
  others: readonly Candidate[],
): ConfidenceFeatures {
  const { features, score, notice } = candidate;
  const { wants, kind, language, concepts, length } = question;
  const rival = others.find((other) => other.notice.id !== notice.id);
  const all = others.reduce((sum, other) => sum + Math.exp(other.score - score), 1);
  const words = concepts.filter(({ expected }) => expected).length;
  const fewWords = 1 / Math.max(1, words);
  const found: Record<Name, number> = {
    ...NONE,
    bias: 1,
    early: features.lead,
    speech: languageOf(notice.language).sentences.isSpeech(quoteOf(candidate)) ? 1 : 0,
    undated: notice.published === null ? 1 : 0,
    place: features.place === 1 ? 1 : 0,
    otherPlace: features.place === 0 ? 1 : 0,
    asksBound: question.bound === null ? 0 : 1,
    korean: language === 'ko' ? 1 : 0,
    score: score / 20,
    lead: leadOver(score, rival, UNRIVALLED),
    ahead: leadOver(score, others[0], MOST_LEAD),
    unrivalled: rival ? 1 - rival.features.notice : 1,
    certainty: 1 / all,
    fewWords,
    fewUntold: fewWords * (1 - features.inNotice),
    subjectUntold: fewWords * (1 - features.subjectInNotice),
    manyWords: Math.min(1, words / MANY_WORDS),
    long: Math.min(1, length / LONG),
  };
  for (const name of AS_READ) found[name] = features[name];
  if (wants !== null) {
    found[`wants:${wants}`] = 1;
    found[`holds:${wants}`] = features[`shape:${wants}`];
  }
  const asked = KINDS.find((one) => one === kind);
  if (asked) found[`kind:${asked}`] = 1;
  return found;
}
