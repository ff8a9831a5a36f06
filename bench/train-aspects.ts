/**
 * Trains what tells the aspects of statements that no label tells: writes `knowledge/facts/rules/aspect-weights.json`.
 *
 *   node bench/train-aspects.ts [--check]
 *
 * Learns from `bench/training/statements.jsonl`. `--check` holds every fifth notice out instead, and says how their statements are told; it
 * writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { learnedBy, nameOf } from '../knowledge/facts/rules/likely-aspects.ts';
import { aspectsOf } from '../knowledge/facts/rules/tell-aspects.ts';
import { type KnownStatement, knownStatements, learnAspects } from './learning/aspect-material.ts';

const WEIGHTS = new URL('../knowledge/facts/rules/aspect-weights.json', import.meta.url);
const FOLDS = 5;

interface Tally {
  wanted: number;
  told: number;
  right: number;
}

/** How the statements of notices that nothing was learned from are told, by language and aspect. */
function check(statements: readonly KnownStatement[]): void {
  const ids = [...new Set(statements.map(({ noticeId }) => noticeId))];
  const foldOf = new Map(ids.map((id, at) => [id, at % FOLDS]));
  const tallies = new Map<string, Tally>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = ({ noticeId }: KnownStatement): boolean => foldOf.get(noticeId) === fold;
    const learned = learnedBy(learnAspects(statements.filter((one) => !isHeld(one))));
    for (const { told, reading, aspects } of statements.filter(isHeld)) {
      const names = new Set(aspectsOf(told, reading, learned).map(nameOf));
      for (const aspect of new Set([...names, ...aspects])) {
        for (const key of [`${reading.language.code} ${aspect}`, `${reading.language.code} all`]) {
          const tally = tallies.get(key) ?? { wanted: 0, told: 0, right: 0 };
          const isTold = names.has(aspect);
          tally.wanted += Number(aspects.has(aspect));
          tally.told += Number(isTold);
          tally.right += Number(isTold && aspects.has(aspect));
          tallies.set(key, tally);
        }
      }
    }
  }
  for (const [key, { wanted, told, right }] of [...tallies].sort())
    console.log(
      `${key}: ${wanted}, found ${(right / wanted).toFixed(2)}, of ${told} told right ${(right / told).toFixed(2)}`,
    );
}

const statements = knownStatements();
if (process.argv.includes('--check')) check(statements);
else {
  const weights = learnAspects(statements);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights)}\n`);
  console.log(`${statements.length} statements learned from.`);
}
