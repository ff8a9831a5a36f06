/**
 * Trains what tells questions from other utterances: writes `knowledge/answering/speech-act-weights.json`.
 *
 *   node bench/train-speech-acts.ts [FOLDER] [--check]
 *
 * Learns from `bench/training/`, and from clinc150's training utterances in the folder of question sets (first argument, else the setting
 * EVAL_DIR) where they are there. `--check` holds every fifth group out instead, and says how these are taken; it writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  readSpeechAct,
  SPEECH_ACTS,
  type SpeechAct,
  type SpeechActWeights,
  speechFeaturesOf,
} from '../knowledge/answering/speech-act.ts';
import { processEnvironment } from '../src/config.ts';
import { type LabelledFeatures, softmaxRegression } from './sparse-learning.ts';
import { actOfIntent } from './speech-act-intents.ts';

const OWN = fileURLToPath(new URL('training/', import.meta.url));
const WEIGHTS = new URL('../knowledge/answering/speech-act-weights.json', import.meta.url);
/** Weight of one utterance of each kind of material. */
const WORTH = { own: 1, notices: 1, encyclopedic: 0.1, intents: 0.06 };
/** Every so-manieth group is held out for a check. */
const HELD_OUT = 5;
const MOST_FEATURES = 4_000;
/** A feature of fewer utterances says nothing of others. */
const RAREST = 2;

/** An utterance to learn from. Those of a group are alike: they are held out together. */
interface Utterance {
  readonly text: string;
  readonly lang: 'en' | 'ko';
  readonly act: SpeechAct;
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

function material(sets: string | undefined): Utterance[] {
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

function train(utterances: readonly Utterance[]): SpeechActWeights {
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

/** Of each kind of material held out: how many are taken for what they are, and how many for a question or none. */
function check(utterances: readonly Utterance[]): void {
  const groups = [...new Set(utterances.map(({ group }) => group))].sort();
  const tally = new Map<string, { count: number; act: number; question: number }>();
  for (let fold = 0; fold < HELD_OUT; fold += 1) {
    const out = new Set(groups.filter((_, at) => at % HELD_OUT === fold));
    const weights = train(utterances.filter(({ group }) => !out.has(group)));
    for (const { text, lang, act, source } of utterances.filter((one) => out.has(one.group))) {
      const said = readSpeechAct(text, weights);
      const key = `${source} ${lang} ${act}`;
      const one = tally.get(key) ?? { count: 0, act: 0, question: 0 };
      one.count += 1;
      one.act += Number(said.act === act);
      one.question += Number(said.question >= 0.5);
      tally.set(key, one);
    }
  }
  for (const [key, { count, act, question }] of [...tally].sort())
    console.log(
      `${key}: ${count}, taken for it ${(act / count).toFixed(3)}, for a question ${(question / count).toFixed(3)}`,
    );
}

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? processEnvironment().EVAL_DIR;
const utterances = material(folder);
if (process.argv.includes('--check')) check(utterances);
else {
  const weights = train(utterances);
  writeFileSync(
    WEIGHTS,
    `${JSON.stringify(weights, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`)}\n`,
  );
  console.log(`${utterances.length} utterances, ${Object.keys(weights.features).length} features`);
}
