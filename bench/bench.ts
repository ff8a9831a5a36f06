/**
 * `npm run bench -- [start|page|speed|index|answer|extension|sync|hostile]…`: how fast the assistant is, each beside something to compare with in the same run; all of
 * them where none is named. Ends with 1 where a floor is not met, with 2 where it can't run.
 */

import { measureHostile } from './hostile/hostile.ts';
import { measureExtension } from './speed/extension.ts';
import { isWithin, type Measurement, measurementTable } from './speed/measurement.ts';
import { measurePage } from './speed/page.ts';
import { measureAnswers, measureIndex } from './speed/scale.ts';
import { measureSpeed } from './speed/speed.ts';
import { measureStart } from './speed/start.ts';
import { measureSync } from './speed/sync.ts';

const PARTS: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  start: measureStart,
  page: measurePage,
  speed: measureSpeed,
  index: measureIndex,
  answer: measureAnswers,
  extension: measureExtension,
  sync: measureSync,
  hostile: measureHostile,
};

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown !== undefined)
    throw new Error(`There is no "${unknown}" to measure: give ${Object.keys(PARTS).join(', ')}.`);
  for (const [name, measure] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const measurements = await measure();
    console.log(`${measurementTable(name, measurements)}\n`);
    if (!measurements.every(isWithin)) process.exitCode = 1;
  }
}

// Programs that were started end with this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
