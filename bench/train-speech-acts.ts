/**
 * Trains what tells questions from other utterances: writes `knowledge/understanding/speech/speech-act-weights.json`.
 *
 *   node bench/train-speech-acts.ts [FOLDER] [--check]
 *
 * Learns from `bench/training/`, and from clinc150's training utterances in the folder of question sets (first argument, else the setting
 * EVAL_DIR) where they are there. `--check` holds every fifth group out instead, and says how these are taken; it writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { readSpeechAct } from '../knowledge/understanding/speech/speech-act.ts';
import { processEnvironment } from '../src/settings/config.ts';
import { heldOut, trainSpeechActs, type Utterance, utterancesIn } from './learning/speech-act-material.ts';

const WEIGHTS = new URL('../knowledge/understanding/speech/speech-act-weights.json', import.meta.url);

/** Of each kind of material held out: how many are taken for what they are, and how many for a question or none. */
function check(utterances: readonly Utterance[]): void {
  const tally = new Map<string, { count: number; act: number; question: number }>();
  for (const { weights, held } of heldOut(utterances)) {
    for (const { text, lang, act, source } of held) {
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
const utterances = utterancesIn(folder);
if (process.argv.includes('--check')) check(utterances);
else {
  const weights = trainSpeechActs(utterances);
  writeFileSync(
    WEIGHTS,
    `${JSON.stringify(weights, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`)}\n`,
  );
  console.log(`${utterances.length} utterances, ${Object.keys(weights.features).length} features`);
}
