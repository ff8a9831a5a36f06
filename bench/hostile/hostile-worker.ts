/** Reads hostile texts in a thread, so that one which never ends can be ended. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { HOSTILE_READERS } from './hostile-readers.ts';
import { HOSTILE_SHAPES } from './hostile-shapes.ts';

const { reader } = z.object({ reader: z.string() }).parse(workerData);
const read = HOSTILE_READERS[reader];
const Asked = z.object({ shape: z.int(), bytes: z.int() });
const WARM_UP = { shapes: 60, bytes: 500 };
const WHOLE = 1_000_000;
const MICROSECONDS = 1e6;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** CPU seconds of one reading; what it throws is an outcome too. */
async function measure(shape: number, bytes: number): Promise<{ seconds: number; thrown: string | null }> {
  const text = HOSTILE_SHAPES[shape]?.make(bytes) ?? '';
  // What earlier texts left behind is not to be counted with a great one.
  if (bytes >= WHOLE) collectGarbage();
  const before = process.threadCpuUsage();
  let thrown: string | null = null;
  try {
    await read?.(text);
  } catch (error) {
    thrown = String(error).slice(0, 100);
  }
  const { user, system } = process.threadCpuUsage(before);
  return { seconds: (user + system) / MICROSECONDS, thrown };
}

for (let shape = 0; shape < WARM_UP.shapes; shape += 1) await measure(shape, WARM_UP.bytes);
parentPort?.on('message', async (message) => {
  const { shape, bytes } = Asked.parse(message);
  parentPort?.postMessage(await measure(shape, bytes));
});
parentPort?.postMessage('ready');
