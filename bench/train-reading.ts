/**
 * Trains what picks the words that answer, and what decides whether to say them: writes `knowledge/answering/read/reading-weights.json` and
 * `knowledge/answering/compose/confidence-weights.json`.
 *
 *   node bench/train-reading.ts [FOLDER] [--confidence]
 *
 * Reading first, then `--confidence`, which is learned over what is read. Both learn from `bench/training/`, and from `squad2_train`
 * in the folder of question sets (first argument, else the setting EVAL_DIR) where it is there; never from the sets that measure.
 * Reaches inside packages, as a measure may.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CONFIDENCE_FEATURES,
  confidenceFeaturesOf,
} from '../knowledge/answering/compose/confidence-features.ts';
import { FEATURES, type FeatureName } from '../knowledge/answering/read/features.ts';
import type { Candidate } from '../knowledge/answering/read/read.ts';
import { processEnvironment } from '../src/settings/config.ts';
import { type Example, logistic, softmaxRanker } from './learning/learning.ts';
import { type Reading, readingsOf, readingsOfTalk } from './learning/reading-material.ts';
import { utterancesIn } from './learning/speech-act-material.ts';
import { squash } from './quality/judge.ts';
import type { JudgedQuestion } from './quality/question-set.ts';

const OWN = fileURLToPath(new URL('training', import.meta.url));
const READING = new URL('../knowledge/answering/read/reading-weights.json', import.meta.url);
const CONFIDENCE = new URL('../knowledge/answering/compose/confidence-weights.json', import.meta.url);
/** Of the encyclopedia's questions every so-manieth is taken, so that they don't drown the notices'. */
const EVERY_ENCYCLOPEDIC = 2;
/** Stretches of one question that are learned from: those that answer, then those that the present weights put first. */
const MOST_OPTIONS = 40;
/** Notices of a small authority. */
const SMALL_SHELF = 4;
/** Weight of one question of each kind of material, for reading and for its confidence. */
const WORTH = { own: 1, encyclopedic: { reading: 0.4, confidence: 1 }, talk: 0.2, inTalk: 0.5 };

/**
 * Weights that aren't learned, because the material would teach the opposite of what is wanted or holds too little of it: the notice in
 * the language of the question is to be preferred to its translation (answers in the other language share fewer words with their
 * questions); dates count where a year is asked for, which few questions do; so do enumerations of names, and people, whom English
 * notices name with their titles; a heading answers next to nothing: the
 * material has few.
 */
const GIVEN = {
  language: 0.2,
  time: 2.5,
  'shape:names': 2,
  'shape:person': 2,
  heading: -2,
} as const satisfies Partial<Record<FeatureName, number>>;
const LEARNED = FEATURES.filter((name) => !(name in GIVEN));

function answers({ notice, span }: Candidate, { relevant, answers: spans }: JudgedQuestion): boolean {
  const quote = squash(notice.text.slice(span.start, span.end));
  return relevant.includes(notice.id) && spans.some((one) => quote.includes(squash(one)));
}

function write(file: URL, about: string, names: readonly string[], weights: readonly number[]): void {
  const rounded = names.map((feature, at) => [feature, Number((weights[at] ?? 0).toFixed(3))] as const);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
  console.log(`${about}: ${rounded.map(([feature, weight]) => `${feature} ${weight}`).join(', ')}`);
}

/** Reads all material. */
async function readAll(sets: string | undefined, encyclopedic: number): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const one of readingsOf(OWN, { worth: WORTH.own, every: 1 })) readings.push(one);
  for await (const one of readingsOf(OWN, { worth: WORTH.own / 2, every: 1, shelfSize: SMALL_SHELF }))
    readings.push(one);
  for await (const one of readingsOf(OWN, { worth: WORTH.inTalk, every: 1, inTalk: true }))
    readings.push(one);
  const own = readings.length;
  if (sets !== undefined) {
    const folder = join(sets, 'squad2_train');
    for await (const one of readingsOf(folder, { worth: encyclopedic, every: EVERY_ENCYCLOPEDIC }))
      readings.push(one);
  }
  console.log(`${own} questions of our own, ${readings.length - own} encyclopedic`);
  return readings;
}

/** What is not asked of notices isn't answered, however many of its words stand there. */
async function readTalk(): Promise<Reading[]> {
  const talk = utterancesIn(undefined).filter(({ act }) => act !== 'question');
  const readings: Reading[] = [];
  for await (const one of readingsOfTalk(OWN, talk, WORTH.talk)) readings.push(one);
  return readings;
}

async function trainConfidence(sets: string | undefined): Promise<void> {
  const readings = [...(await readAll(sets, WORTH.encyclopedic.confidence)), ...(await readTalk())];
  const examples = readings.flatMap(({ judged, question, worth, best }): Example[] => {
    const [first, ...behind] = best();
    const others = behind.filter(({ role }) => role === 'supports');
    if (!first) return [];
    const features = confidenceFeaturesOf(question, first, others);
    const right = judged.answerable && answers(first, judged);
    return [{ features: CONFIDENCE_FEATURES.map((name) => features[name]), label: right ? 1 : 0, worth }];
  });
  const weights = logistic(examples, CONFIDENCE_FEATURES.length);
  write(CONFIDENCE, 'confidence', CONFIDENCE_FEATURES, weights);
}

async function trainReading(sets: string | undefined): Promise<void> {
  const lists = (await readAll(sets, WORTH.encyclopedic.reading)).flatMap(({ judged, all, worth }) => {
    if (!judged.answerable) return [];
    const judgedOnes = all.map((one) => ({ one, isRight: answers(one, judged) }));
    if (!judgedOnes.some(({ isRight }) => isRight)) return [];
    const kept = judgedOnes
      .sort((a, b) => Number(b.isRight) - Number(a.isRight) || b.one.score - a.one.score)
      .slice(0, MOST_OPTIONS);
    const options = kept.map(({ one: { features } }) => LEARNED.map((name) => features[name]));
    return [{ worth, right: kept.map(({ isRight }) => isRight), options }];
  });
  const weights = [...softmaxRanker(lists, LEARNED.length), ...Object.values(GIVEN)];
  const names = [...LEARNED, ...Object.keys(GIVEN)];
  write(READING, `reading, from ${lists.length} questions`, names, weights);
}

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? processEnvironment().EVAL_DIR;
await (process.argv.includes('--confidence') ? trainConfidence(folder) : trainReading(folder));
