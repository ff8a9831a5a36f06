import { z } from 'zod';
import type { AspectOf } from '../fact.ts';
import weights from './aspect-weights.json' with { type: 'json' };
import type { Reading } from './reading.ts';
import { labelsTell } from './tell-labels.ts';
import type { Values } from './values/read-values.ts';

/** Weights of one aspect in tenths: their sum is the logarithm of the odds that a statement tells it. */
const Weights = z.object({ bias: z.number(), features: z.record(z.string(), z.number()) });
/** Weights by language, and by aspect as `nameOf` writes it. */
export const AspectWeights = z.record(z.string(), z.record(z.string(), Weights));
export type AspectWeights = z.infer<typeof AspectWeights>;

type Scores = ReadonlyMap<string, number>;
interface Learned {
  readonly bias: Scores;
  /** What a feature adds to each aspect. */
  readonly features: ReadonlyMap<string, readonly (readonly [aspect: string, weight: number])[]>;
}

/** What was learned of each language. */
export type AllLearned = ReadonlyMap<string, Learned>;

function byFeature(ofLanguage: AspectWeights[string]): Learned {
  const features = new Map<string, (readonly [string, number])[]>();
  for (const [aspect, one] of Object.entries(ofLanguage))
    for (const [feature, weight] of Object.entries(one.features))
      features.set(feature, [...(features.get(feature) ?? []), [aspect, weight]]);
  return { bias: new Map(Object.entries(ofLanguage).map(([aspect, { bias }]) => [aspect, bias])), features };
}

/** Prepares weights for use, by language. */
export const learnedBy = (all: AspectWeights): AllLearned =>
  new Map(Object.entries(all).map(([language, one]) => [language, byFeature(one)]));

/** What ships. */
export const LEARNED = learnedBy(AspectWeights.parse(weights));

/** An aspect with what narrows it down as one word: `amount:fee`. */
export function nameOf(one: AspectOf): string {
  const narrower =
    one.aspect === 'period' || one.aspect === 'amount' ? one.of : one.aspect === 'rule' ? one.says : null;
  return narrower === null ? one.aspect : `${one.aspect}:${narrower}`;
}

/** The words of a statement, and what it stands under. */
export interface Told {
  readonly said: string;
  /** Innermost first. */
  readonly labels: readonly string[];
  readonly values: Values;
}

const WORDS = /[\p{L}\p{N}]+/gu;
/** Ends of words that tell more than the words do where a language glues its particles on. In UTF-16 units. */
const ENDS = [1, 2, 3];
const LONG = 90;
const SHORT = 30;

/** What is looked at to tell the aspects of a statement; each once. */
export function featuresOf({ said, labels, values }: Told, { language, words }: Reading): string[] {
  const plain = (said.toLowerCase().match(WORDS) ?? []).filter((word) => !/\d/.test(word));
  const glued = words.gluesEndings;
  const [label = ''] = labels;
  const told = labelsTell(labels, words);
  const held = Object.entries(values).filter(([, value]) => value !== null && value !== false);
  return [
    ...new Set([
      ...plain.map((word) => `w ${word}`),
      ...plain.slice(1).map((word, at) => `p ${plain[at]} ${word}`),
      ...plain.slice(0, 1).map((word) => `first ${word}`),
      ...(glued
        ? plain.flatMap((word) => ENDS.filter((n) => word.length > n).map((n) => `e ${word.slice(-n)}`))
        : []),
      ...(glued ? plain.slice(-1).flatMap((word) => ENDS.map((n) => `last ${word.slice(-n)}`)) : []),
      ...language.words.terms(said).map((term) => `t ${term}`),
      ...language.words.terms(label).map((term) => `l ${term}`),
      ...(told ? [`label ${nameOf(told)}`, `label ${told.aspect}`] : [`label none`]),
      ...words.cues.filter(([cue]) => cue.test(said)).map(([, one]) => `cue ${nameOf(one)}`),
      ...words.amounts.filter(([one]) => one.test(said)).map(([, of]) => `money ${of}`),
      ...held.map(([name]) => `has ${name}`),
      said.length > LONG ? 'long' : said.length < SHORT ? 'short' : 'middling',
      ...(/[?？]$/.test(said) ? ['asks'] : []),
    ]),
  ];
}

/** How likely a statement tells each aspect, from 0 to 1, by the name of the aspect; empty for a language that nothing was learned of. */
export function likelyAspects(told: Told, reading: Reading, learned: AllLearned): Scores {
  const ofLanguage = learned.get(reading.language.code);
  if (!ofLanguage) return new Map();
  const sums = new Map(ofLanguage.bias);
  for (const feature of featuresOf(told, reading))
    for (const [aspect, weight] of ofLanguage.features.get(feature) ?? [])
      sums.set(aspect, (sums.get(aspect) ?? 0) + weight);
  return new Map([...sums].map(([aspect, sum]) => [aspect, 1 / (1 + Math.exp(-sum / 10))]));
}
