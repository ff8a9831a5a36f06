/** What tells questions from other utterances is learned from this. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  type LearnedAct,
  SPEECH_ACTS,
  type SpeechActWeights,
  speechFeaturesOf,
} from '../../knowledge/understanding/speech/speech-act.ts';
import { type LabelledFeatures, softmaxRegression } from './sparse-learning.ts';
import { actOfIntent } from './speech-act-intents.ts';

const OWN = fileURLToPath(new URL('../training/', import.meta.url));
/** Weight of one utterance of each kind of material. */
const WORTH = { own: 1, notices: 1, encyclopedic: 0.1, intents: 0.06 };
const MOST_FEATURES = 4_000;
/** A feature of fewer utterances says nothing of others. */
const RAREST = 2;

/** An utterance to learn from. Those of a group are alike: they are held out together. */
export interface Utterance {
  readonly text: string;
  readonly lang: 'en' | 'ko';
  readonly act: LearnedAct;
  readonly group: string;
  readonly source: keyof typeof WORTH;
}

const Own = z.object({
  text: z.string().min(1),
  lang: z.enum(['en', 'ko']),
  act: z.enum(SPEECH_ACTS),
  group: z.string().min(1),
});
const Asked = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.enum(['en', 'ko']),
  kind: z.string().optional(),
});
const WithIntent = z.object({ question: z.string(), intent: z.string() });

const linesOf = (path: string): unknown[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
    : [];

/** All there is to learn from; without the folder of question sets our own alone. */
export function utterancesIn(sets: string | undefined): Utterance[] {
  const own = linesOf(`${OWN}utterances.jsonl`).map((line) => ({
    ...Own.parse(line),
    source: 'own' as const,
  }));
  const notices = linesOf(`${OWN}questions.jsonl`).flatMap((line): Utterance[] => {
    const { id, question, lang, kind } = Asked.parse(line);
    if (kind === 'out-of-domain') return [];
    return [
      {
        text: question,
        lang,
        act: 'question',
        group: id.replace(/-(?:en|ko)-\d+$/, ''),
        source: 'notices',
      },
    ];
  });
  if (sets === undefined) return [...own, ...notices];
  const intents = linesOf(join(sets, 'clinc150/train.jsonl')).flatMap((line): Utterance[] => {
    const { question, intent } = WithIntent.parse(line);
    const act = actOfIntent(intent);
    return act === null
      ? []
      : [{ text: question, lang: 'en', act, group: `intent ${intent}`, source: 'intents' }];
  });
  const encyclopedic = linesOf(join(sets, 'squad2_train/queries.jsonl')).map((line, at): Utterance => {
    const { question } = Asked.parse(line);
    return {
      text: question,
      lang: 'en',
      act: 'question',
      group: `encyclopedic ${at % 50}`,
      source: 'encyclopedic',
    };
  });
  return [...own, ...notices, ...intents, ...encyclopedic];
}

/** Learns the weights of all features that are frequent enough. */
export function trainSpeechActs(utterances: readonly Utterance[]): SpeechActWeights {
  const examples = utterances.map(
    ({ text, act, source }): LabelledFeatures => ({
      features: speechFeaturesOf(text),
      label: SPEECH_ACTS.indexOf(act),
      worth: WORTH[source],
    }),
  );
  return softmaxRegression(examples, {
    classes: SPEECH_ACTS.length,
    mostFeatures: MOST_FEATURES,
    rarest: RAREST,
  });
}

/** Every so-manieth group is held out. */
const FOLDS = 5;

/** What was held out, with the weights that were learned from the rest: each utterance in one fold, those of a group together. */
export function* heldOut(
  utterances: readonly Utterance[],
): Generator<{ readonly weights: SpeechActWeights; readonly held: readonly Utterance[] }> {
  const groups = [...new Set(utterances.map(({ group }) => group))].sort();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(groups.filter((_, at) => at % FOLDS === fold));
    yield {
      weights: trainSpeechActs(utterances.filter(({ group }) => !out.has(group))),
      held: utterances.filter(({ group }) => out.has(group)),
    };
  }
}
