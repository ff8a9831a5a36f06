/** How long the assistant takes from `npm start` until it can answer, and how much memory it then holds. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { median } from '../statistics.ts';
import type { Measurement } from './measurement.ts';
import { type Program, startProgram } from './program.ts';
import { openTalk } from './talk-client.ts';

const RUNS = 5;
const MOST_SECONDS = 2.5;
const MOST_MEGABYTES = 220;
const POLL_MS = 10;
const KIBIBYTES_A_MEGABYTE = 1_024;
const FEW_QUESTIONS = [
  'When is the next summit?',
  'where?',
  '등불축제는 언제 열리나요?',
  'What is the passport fee?',
];

/** A port that nobody uses just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port of this machine is free.');
  return address.port;
}

/** Resolves when the program says that it can answer. */
async function readiness(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await delay(POLL_MS, undefined, { signal });
  }
}

/** Megabytes of the process that serves: the last one in the chain that npm starts. */
function residentMegabytes(pid: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  let at = pid;
  for (;;) {
    const child = processes.find(([, parent]) => parent === at)?.[0];
    if (child === undefined) break;
    at = child;
  }
  return (processes.find(([id]) => id === at)?.[2] ?? Number.NaN) / KIBIBYTES_A_MEGABYTE;
}

async function startOnce(): Promise<{ seconds: number; ready: number; talked: number }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const gaveUp = new AbortController();
  const start = performance.now();
  let program: Program | undefined;
  try {
    const starting = startProgram('npm', ['start'], { PORT: String(port), HOST: '127.0.0.1' });
    starting.catch(() => gaveUp.abort());
    const [seconds, started] = await Promise.all([
      readiness(url, gaveUp.signal).then(() => (performance.now() - start) / 1_000),
      starting.then((running) => {
        program = running;
        return running;
      }),
    ]);
    const ready = residentMegabytes(started.pid);
    const talk = await openTalk(url);
    for (const question of FEW_QUESTIONS) await talk.turn(question);
    talk.close();
    return { seconds, ready, talked: residentMegabytes(started.pid) };
  } finally {
    await program?.stop();
  }
}

/** The median of a few starts with the sample notices. */
export async function measureStart(): Promise<Measurement[]> {
  const runs: Awaited<ReturnType<typeof startOnce>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await startOnce());
  const middle = (values: number[]) => median(values) ?? Number.NaN;
  return [
    {
      what: '`npm start` until ready',
      value: middle(runs.map(({ seconds }) => seconds)),
      unit: 's',
      limit: MOST_SECONDS,
    },
    {
      what: 'memory when ready (RSS)',
      value: middle(runs.map(({ ready }) => ready)),
      unit: 'MB',
      limit: MOST_MEGABYTES,
    },
    {
      what: 'memory after a talk (RSS)',
      value: middle(runs.map(({ talked }) => talked)),
      unit: 'MB',
      limit: MOST_MEGABYTES,
    },
  ];
}
