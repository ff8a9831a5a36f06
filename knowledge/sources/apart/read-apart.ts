import { Worker } from 'node:worker_threads';
import {
  perform,
  type Task,
  type TaskInput,
  type TaskName,
  type TaskOutcome,
  type TaskResult,
} from './tasks.ts';

/** How much reading one text may take. */
export interface ReadingLimits {
  /** UTF-16 units or bytes of a text that is read at once, without a thread: some milliseconds of work. */
  readonly atOnce: number;
  /** Milliseconds, however busy the machine is. */
  readonly ms: number;
  /** Megabytes of memory. */
  readonly megabytes: number;
  /** Milliseconds without work after which the thread ends. */
  readonly idleMs: number;
}

export const READING_LIMITS: ReadingLimits = { atOnce: 16_000, ms: 30_000, megabytes: 512, idleMs: 30_000 };

/** A reading that came to nothing; the problem is one sentence without its place. */
export interface Unread {
  readonly problem: string;
}

/** Reads what was fetched, as the task of that name does. Never rejects: what throws, or goes beyond a limit, is a problem of its own. */
export type ReadApart = <Name extends TaskName>(
  name: Name,
  ...input: TaskInput<Name>
) => Promise<TaskResult<Name> | Unread>;

const script = new URL('worker.ts', import.meta.url);

/** A thread, and how it ended where it did. */
function startThread(megabytes: number): Worker {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
    stderr: true,
  });
  worker.unref();
  return worker;
}

/** Reads short texts at once, and long ones one after another in a thread of its own, which is ended and begun anew where one is beyond a limit. */
export function createReadApart(limits: ReadingLimits = READING_LIMITS): ReadApart {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function end(): Promise<void> {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  }

  /** One task in the thread. */
  async function inThread(task: Task): Promise<TaskOutcome | Unread> {
    clearTimeout(idle);
    const worker = thread ?? startThread(limits.megabytes);
    thread = worker;
    const { promise, resolve } = Promise.withResolvers<TaskOutcome | Unread>();
    const overtime = setTimeout(() => {
      resolve({ problem: `it took longer than ${limits.ms / 1_000} seconds to read.` });
    }, limits.ms);
    worker.once('message', resolve);
    worker.once('error', (error: Error) => {
      const tooLarge = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      resolve({
        problem: tooLarge
          ? `it took more than ${limits.megabytes} MB of memory to read.`
          : unreadable(error.message),
      });
    });
    worker.once('exit', () => resolve({ problem: 'reading it was broken off.' }));
    worker.ref();
    worker.postMessage(task);
    const outcome = await promise;
    clearTimeout(overtime);
    worker.removeAllListeners();
    // A late error of a thread that is being ended concerns nobody.
    worker.on('error', () => {});
    worker.unref();
    if ('problem' in outcome) await end();
    else idle = setTimeout(() => void end(), limits.idleMs).unref();
    return outcome;
  }

  async function outcomeOf(task: Task): Promise<TaskOutcome | Unread> {
    const [text] = task.input;
    const length = typeof text === 'string' || text instanceof Uint8Array ? text.length : 0;
    if (length <= limits.atOnce) return perform(task);
    const turn = last.then(() => inThread(task));
    last = turn;
    return turn;
  }

  return async <Name extends TaskName>(name: Name, ...input: TaskInput<Name>) => {
    const outcome = await outcomeOf({ name, input });
    if ('problem' in outcome) return outcome;
    if ('thrown' in outcome) return { problem: unreadable(outcome.thrown) };
    // The thread gives what the task of that name gives.
    return outcome.result as TaskResult<Name>;
  };
}

const LONGEST_REASON = 200;

function unreadable(reason: string): string {
  return `it could not be read (${reason.slice(0, LONGEST_REASON)}).`;
}

/** Reads with the limits of the product; all sources share one thread. */
export const readApart: ReadApart = createReadApart();
