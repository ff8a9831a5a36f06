/** How long indexing, searching and answering take with many notices. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { folderSource, type Knowledge, openKnowledge, type PassageIndex } from '../../knowledge/index.ts';
import { splitPassages } from '../../knowledge/ingest/passages.ts';
import { languageOf } from '../../knowledge/languages/languages.ts';
import { createMinisearchIndex } from '../../knowledge/search/minisearch-index.ts';
import { answerRecord } from '../../src/commands/answers/answer-record.ts';
import { createTranslator } from '../../src/words/i18n.ts';
import { median, quantile } from '../statistics.ts';
import { type MadeUpNotice, madeUpNotices } from './made-up-notices.ts';
import type { Measurement } from './measurement.ts';

const SEED = 20261122;
const AS_OF = '2026-11-22';
const ROUNDS = 3;
const QUESTIONS = 300;
const WARM_UP = 50;
const SIZES = [1_000, 10_000] as const;
const BUILD_SECONDS = 25;
const BUILD_RATIO = 2.5;
/** Milliseconds at the 95th of 100, by number of notices. */
const SEARCH_P95: Readonly<Record<number, number>> = { 1000: 15, 10000: 60 };
const ANSWER_P95: Readonly<Record<number, number>> = { 1000: 25, 10000: 80 };

const MEGABYTE = 2 ** 20;
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Megabytes that are in use when what isn't is thrown away. */
function usedMegabytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
}

async function secondsOf(work: () => unknown): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/** Loads notices from a file, as the program does. */
export async function loaded(notices: readonly MadeUpNotice[], index: PassageIndex): Promise<Knowledge> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-bench-'));
  try {
    const path = join(folder, 'notices.jsonl');
    const lines = notices.map(({ question: _, ...notice }) => JSON.stringify(notice));
    writeFileSync(path, `${lines.join('\n')}\n`);
    return await openKnowledge({ sources: [folderSource({ path })], index });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An index that writes down how long each search takes, in milliseconds. */
function timed(index: PassageIndex, times: number[]): PassageIndex {
  return {
    ...index,
    async search(query, signal) {
      const start = performance.now();
      const hits = await index.search(query, signal);
      times.push(performance.now() - start);
      return hits;
    },
  };
}

/** The time to build the index and nothing else, and that of MiniSearch as it comes, on the same passages, by turns. */
async function buildRatio(knowledge: Knowledge): Promise<{ own: number; bare: number }> {
  const split = knowledge
    .notices({ asOf: '9999-12-31' })
    .map((notice) => ({ notice, passages: splitPassages(notice, languageOf(notice.language)) }));
  const documents = split.flatMap(({ notice, passages }) =>
    passages.map(({ id, text }) => ({ id, title: notice.title, text })),
  );
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await secondsOf(() => new MiniSearch({ fields: ['title', 'text'] }).addAll(documents)));
    own.push(
      await secondsOf(async () => {
        const index = createMinisearchIndex();
        for (const { notice, passages } of split) await index.replace(notice, passages);
      }),
    );
  }
  return { own: median(own) ?? Number.NaN, bare: median(bare) ?? Number.NaN };
}

/** Build time and memory at each size, beside bare MiniSearch. */
export async function measureIndex(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const size of SIZES) {
    const notices = madeUpNotices(size, SEED);
    const before = usedMegabytes();
    let knowledge: Knowledge | undefined;
    const seconds = await secondsOf(async () => {
      knowledge = await loaded(notices, createMinisearchIndex());
    });
    if (knowledge?.size !== size) throw new Error(`${knowledge?.size} of ${size} notices were loaded.`);
    const memory = usedMegabytes() - before;
    const { own, bare } = await buildRatio(knowledge);
    await knowledge.close();
    const limit = size === SIZES.at(-1) ? BUILD_SECONDS : null;
    measurements.push(
      { what: `${size} notices, read and indexed`, value: seconds, unit: 's', limit },
      { what: `${size} notices, index alone`, value: own, unit: 's', limit: null },
      { what: `${size} notices, bare MiniSearch`, value: bare, unit: 's', limit: null },
      { what: `${size} notices, index to MiniSearch`, value: own / bare, unit: 'times', limit: BUILD_RATIO },
      { what: `${size} notices, memory`, value: memory, unit: 'MB', limit: null },
    );
  }
  return measurements;
}

/** How long one search and one answer take at each size, one question after another. */
export async function measureAnswers(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  const translator = await createTranslator();
  for (const size of SIZES) {
    const notices = madeUpNotices(size, SEED);
    const searches: number[] = [];
    const knowledge = await loaded(notices, timed(createMinisearchIndex(), searches));
    const step = Math.max(1, Math.floor(size / (QUESTIONS + WARM_UP)));
    // An odd step asks in both languages.
    const asked = Array.from(
      { length: QUESTIONS + WARM_UP },
      (_, at) => notices[(at * (step + 1 - (step % 2))) % size],
    );
    const answers: number[] = [];
    for (const [at, notice] of asked.entries()) {
      if (!notice) continue;
      if (at === WARM_UP) searches.splice(0);
      const { question, lang } = notice;
      const { ms } = await answerRecord(knowledge, translator, { question, asOf: AS_OF }, lang);
      if (at >= WARM_UP) answers.push(ms);
    }
    await knowledge.close();
    for (const [what, times, p95] of [
      ['one search', searches, SEARCH_P95],
      ['one answer', answers, ANSWER_P95],
    ] as const) {
      const at = (q: number) => quantile(times, q) ?? Number.NaN;
      measurements.push(
        { what: `${size} notices, ${what}, p50`, value: at(0.5), unit: 'ms', limit: null },
        { what: `${size} notices, ${what}, p95`, value: at(0.95), unit: 'ms', limit: p95[size] ?? null },
      );
    }
  }
  return measurements;
}
