/** How long it takes to read a megabyte that was made to take long, whatever reads it. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Measurement } from '../speed/measurement.ts';
import { HOSTILE_READERS } from './hostile-readers.ts';
import { HOSTILE_SHAPES } from './hostile-shapes.ts';

const BYTES = 1_000_000;
/** CPU seconds. */
const LIMIT = 1;
/** A fifth of the text that takes less, in CPU seconds, tells that the whole keeps within the limit, even where time grows with the square. */
const SCREEN = { share: 0.2, seconds: 0.025 };
/** Milliseconds of the clock after which a reading is ended. */
const PATIENCE_MS = 30_000;

const script = new URL('hostile-worker.ts', import.meta.url);
const Measured = z.object({ seconds: z.number(), thrown: z.string().nullable() });
type Measured = z.infer<typeof Measured>;
const ENDED: Measured = { seconds: Number.POSITIVE_INFINITY, thrown: null };

async function start(reader: string): Promise<Worker> {
  const worker = new Worker(script, { workerData: { reader } });
  await once(worker, 'message');
  return worker;
}

/** The slowest shape of a reader, and what was thrown for any. */
async function slowestOf(reader: string): Promise<{ name: string; seconds: number; thrown: string[] }> {
  let worker = await start(reader);
  async function measure(shape: number, bytes: number): Promise<Measured> {
    worker.postMessage({ shape, bytes });
    const answered = once(worker, 'message').then(
      ([message]) => Measured.parse(message),
      () => ENDED,
    );
    const measured = await Promise.race([answered, delay(PATIENCE_MS, ENDED)]);
    if (measured !== ENDED) return measured;
    await worker.terminate();
    worker = await start(reader);
    return ENDED;
  }
  let slowest = { name: '', seconds: 0 };
  const thrown = new Set<string>();
  for (const [shape, { name }] of HOSTILE_SHAPES.entries()) {
    const part = await measure(shape, BYTES * SCREEN.share);
    const whole = part.seconds > SCREEN.seconds && part !== ENDED ? await measure(shape, BYTES) : part;
    if (whole.thrown !== null) thrown.add(`${JSON.stringify(name)}: ${whole.thrown}`);
    if (whole.seconds > slowest.seconds) slowest = { name, seconds: whole.seconds };
  }
  await worker.terminate();
  return { ...slowest, thrown: [...thrown] };
}

const LONGEST_NAME = 24;

/** For each reader the CPU seconds of the shape that takes it longest. */
export async function measureHostile(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const reader of Object.keys(HOSTILE_READERS)) {
    const { name, seconds, thrown } = await slowestOf(reader);
    const shape = JSON.stringify(name.slice(0, LONGEST_NAME));
    // Some hundred texts a reader take their time: what is done is told as it goes.
    console.error(`${reader}: ${seconds.toFixed(2)} s for ${JSON.stringify(name)}`);
    measurements.push({ what: `${reader}: ${shape}`, value: seconds, unit: 's', limit: LIMIT });
    for (const one of thrown) console.error(`${reader} throws for ${one}`);
  }
  return measurements;
}
