/** What a turn costs through Direct Line: the assistant beside an echo on the same adapter, storage and log, in the same run. */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { quantile } from '../statistics.ts';
import type { Measurement } from './measurement.ts';
import { startProgram } from './program.ts';
import { openTalk } from './talk-client.ts';

/** A turn beside an echo: what answering may cost. */
const MOST_ECHO_TURNS = 3;
/** Asked of the assistant with the most talks at once, on two cores that this program shares. */
const LEAST_TURNS_A_SECOND = 300;
const MOST_P95_MS = 400;
/** Turns of all talks together, each round, by number of talks at once. */
const LOADS = [
  { talks: 1, turns: 200 },
  { talks: 16, turns: 640 },
  { talks: 64, turns: 1_280 },
] as const;
const ROUNDS = 3;

/** Over the sample notices: answered, superseded, follow-ups, in two languages, and not answered. */
const UTTERANCES = [
  'When is the next summit?',
  'where?',
  'How much is a sticker for a desk?',
  'and for a chair?',
  '도서관 회원증은 어떻게 만드나요?',
  '등불축제는 언제 열리나요?',
  'What is the passport fee?',
  'Can I barbecue in Moonlight River Park?',
  '자동차세는 언제까지 내야 하나요?',
  'Which countries are members of Digital Nations?',
];

interface Load {
  readonly talks: number;
  readonly turns: number;
}

interface Timing {
  readonly latencies: number[];
  seconds: number;
}

async function run(url: string, { talks, turns }: Load, timing: Timing): Promise<void> {
  const clients = await Promise.all(Array.from({ length: talks }, () => openTalk(url)));
  const start = performance.now();
  await Promise.all(
    clients.map(async (client, offset) => {
      for (let turn = 0; turn < turns / talks; turn += 1) {
        timing.latencies.push(await client.turn(UTTERANCES[(offset + turn) % UTTERANCES.length] ?? ''));
      }
    }),
  );
  timing.seconds += (performance.now() - start) / 1_000;
  for (const client of clients) client.close();
}

function describe(who: string, { talks }: Load, { latencies, seconds }: Timing): Measurement[] {
  const isAsked = who === 'assistant' && talks === Math.max(...LOADS.map((load) => load.talks));
  const at = (q: number) => quantile(latencies, q) ?? Number.NaN;
  const name = `${who}, ${talks} ${talks === 1 ? 'talk' : 'talks at once'}`;
  return [
    {
      what: `${name}, speed`,
      value: latencies.length / seconds,
      unit: 'turns/s',
      limit: null,
      ...(isAsked && { least: LEAST_TURNS_A_SECOND }),
    },
    { what: `${name}, p50`, value: at(0.5), unit: 'ms', limit: null },
    { what: `${name}, p95`, value: at(0.95), unit: 'ms', limit: isAsked ? MOST_P95_MS : null },
  ];
}

/** Turns a second and time a turn at each load, and the assistant's in echoes. */
export async function measureSpeed(): Promise<Measurement[]> {
  const program = (file: string) =>
    startProgram(process.execPath, [fileURLToPath(new URL(file, import.meta.url))]);
  const echo = await program('echo-server.ts');
  const assistant = await program('../../src/main.ts').catch(async (error) => {
    await echo.stop();
    throw error;
  });
  try {
    const measurements: Measurement[] = [];
    for (const { url } of [echo, assistant])
      await run(url, { talks: 4, turns: 200 }, { latencies: [], seconds: 0 });
    for (const load of LOADS) {
      const echoed: Timing = { latencies: [], seconds: 0 };
      const answered: Timing = { latencies: [], seconds: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        await run(echo.url, load, echoed);
        await run(assistant.url, load, answered);
      }
      const p50 = ({ latencies }: Timing) => quantile(latencies, 0.5) ?? Number.NaN;
      measurements.push(...describe('echo', load, echoed), ...describe('assistant', load, answered), {
        what: `assistant to echo, ${load.talks === 1 ? '1 talk' : `${load.talks} talks at once`}, p50`,
        value: p50(answered) / p50(echoed),
        unit: 'times',
        limit: load.talks === 1 ? MOST_ECHO_TURNS : null,
      });
    }
    return measurements;
  } finally {
    await Promise.all([echo.stop(), assistant.stop()]);
  }
}
