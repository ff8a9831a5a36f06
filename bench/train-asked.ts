/**
 * Trains what tells which aspect of a matter a question asks for: writes `knowledge/understanding/asked/aspect-weights.json`.
 *
 *   node bench/train-asked.ts [--check]
 *
 * Learns from `bench/training/`: utterances written for it, and the questions on invented notices, where the facts that their answers
 * tell say what was asked. `--check` holds every fifth group out instead, and says how often the likeliest and the two likeliest are
 * right; it writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { languageOf } from '../knowledge/languages/languages.ts';
import { ASKED, readAsked } from '../knowledge/understanding/asked/aspects.ts';
import { type AskedUtterance, askedUtterances, heldOutAsked, trainAsked } from './learning/asked-material.ts';

const WEIGHTS = new URL('../knowledge/understanding/asked/aspect-weights.json', import.meta.url);

function check(utterances: readonly AskedUtterance[]): void {
  const tally = new Map<string, { count: number; first: number; second: number }>();
  for (const { weights, held } of heldOutAsked(utterances)) {
    for (const { text, lang, asks, source } of held) {
      const told = readAsked(text, languageOf(lang), weights);
      const [first, second] = [...ASKED].sort((a, b) => told[b] - told[a]);
      for (const key of [`${source} ${lang}`, `${source} ${asks}`]) {
        const one = tally.get(key) ?? { count: 0, first: 0, second: 0 };
        one.count += 1;
        one.first += Number(first === asks);
        one.second += Number(first === asks || second === asks);
        tally.set(key, one);
      }
    }
  }
  for (const [key, { count, first, second }] of [...tally].sort())
    console.log(
      `${key}: ${count}, likeliest ${(first / count).toFixed(3)}, two ${(second / count).toFixed(3)}`,
    );
}

const utterances = await askedUtterances();
if (process.argv.includes('--check')) check(utterances);
else {
  const weights = trainAsked(utterances);
  const rows = JSON.stringify(weights, null, 2).replace(
    /\[\s+([^\]]*?)\s+\]/g,
    (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`,
  );
  writeFileSync(WEIGHTS, `${rows}\n`);
  console.log(`${utterances.length} utterances, ${Object.keys(weights.features).length} features`);
}
