/** How long notices take from a board to where they are answered from, and what that costs those who ask meanwhile. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay, setImmediate as nextTick } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Library, NoticeStore, PassageIndex, SyncReport } from '../../knowledge/index.ts';
import { openLibrary } from '../../knowledge/index.ts';
import { createMinisearchIndex } from '../../knowledge/search/minisearch-index.ts';
import { sourcesOfFile } from '../../src/notices/configured-sources.ts';
import { openNoticeStore } from '../../src/storage/notices/sqlite-notice-store.ts';
import { median, quantile } from '../statistics.ts';
import { madeUpNotices } from './made-up-notices.ts';
import type { Measurement } from './measurement.ts';
import { startProgram } from './program.ts';

const NOTICES = 10_000;
const ROWS = 100;
const FLOORS = { firstSync: 180, secondSync: 15, start: 6, changed: 1, slowdown: 2 };
/** Questions for each figure, one every so many milliseconds whether the last is answered or not. */
const QUESTIONS = 300;
const EVERY_MS = 60;
/** Notices that change while questions are asked. */
const CHANGED = 2_500;
const SECOND_MS = 1_000;
/** Starts, of which the median counts. */
const STARTS = 3;

const server = fileURLToPath(new URL('notice-server.ts', import.meta.url));
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A settings file for the board; so many pages of its list are looked at again. */
function writeSettings(folder: string, url: string, recheckPages: number): string {
  const path = join(folder, 'notices.yaml');
  const address = `${url}/commonSelectBoardList.do?bbsId=B`;
  const source = { id: 'board', kind: 'egov-board', address, pages: 1_000, fetches: 100_000, recheckPages };
  const settings = { contact: 'bench@city.example', pause: '0s', allowPrivate: true, sources: [source] };
  // JSON is YAML too.
  writeFileSync(path, JSON.stringify(settings));
  return path;
}

/** The embedded index, counting the notices that it is given. */
function countingIndex(): PassageIndex & { readonly count: () => number } {
  const index = createMinisearchIndex();
  let given = 0;
  return {
    ...index,
    replace(notice, passages) {
      given += 1;
      return index.replace(notice, passages);
    },
    count: () => given,
  };
}

const questions = madeUpNotices(QUESTIONS, 7).map(({ question }) => question);
const never = new AbortController().signal;

/** The 95th percentile, in milliseconds, from the moment at which a question is due until it is answered. */
async function askAlong({ knowledge }: Library): Promise<number> {
  const latencies: number[] = [];
  const begin = performance.now();
  const asked = questions.map(async (question, at) => {
    await delay(at * EVERY_MS);
    await knowledge.ask({ question, asOf: '2026-11-22' }, never);
    latencies.push(performance.now() - begin - at * EVERY_MS);
  });
  await Promise.all(asked);
  return quantile(latencies, 0.95) ?? Number.NaN;
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const begin = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - begin) / SECOND_MS };
}

/** All figures of one run over. */
async function measureIn(folder: string, url: string, store: NoticeStore): Promise<Measurement[]> {
  const index = countingIndex();
  const library = await openLibrary({ store, sourceIds: ['board'], index });
  const now = () => new Date();
  const sync = (recheckPages: number): Promise<SyncReport> => {
    const [configured] = sourcesOfFile(writeSettings(folder, url, recheckPages));
    if (!configured) throw new Error('The settings name no source.');
    const { source, withdrawAfter } = configured;
    return library.sync({ source, withdrawAfter, now, today: () => '2026-11-22' }, never);
  };
  const change = (from: number, to: number) =>
    fetch(`${url}/change?from=${from}&to=${to}`, { method: 'POST' });

  const first = await timed(() => sync(1));
  const { added, failed, failure, problems } = first.result;
  if (added !== NOTICES)
    throw new Error(`${added} notices came, ${failed} failed: ${failure ?? problems[0]}`);
  const indexed = index.count();
  const second = await timed(() => sync(1));
  const again = index.count() - indexed;

  await change(3, 4);
  await sync(1);
  const { seconds: changed } = await timed(async () => {
    const request = { question: 'What is the permit code zq3v1 valid from?', asOf: '2026-11-22' };
    const answer = await library.knowledge.ask(request, never);
    const quotes =
      answer.status === 'answered' ? answer.statements.map(({ citation }) => citation.quote) : [];
    if (!quotes.some((quote) => quote.includes('zq3v1')))
      throw new Error(`A changed notice is not answered from: ${answer.status}.`);
  });

  await askAlong(library);
  const alone = await askAlong(library);
  await change(0, CHANGED);
  let isSyncing = true;
  const syncing = sync(CHANGED / ROWS).finally(() => {
    isSyncing = false;
  });
  const beside = await askAlong(library);
  const wasSyncing = isSyncing;
  const { changed: changedCount } = await syncing;
  await library.knowledge.close();
  return [
    { what: `first sync of ${NOTICES} notices`, value: first.seconds, unit: 's', limit: FLOORS.firstSync },
    { what: 'second sync, nothing changed', value: second.seconds, unit: 's', limit: FLOORS.secondSync },
    { what: 'notices indexed again by it', value: again, unit: 'notices', limit: 0 },
    {
      what: 'a changed notice, from its sync to its answer',
      value: changed,
      unit: 's',
      limit: FLOORS.changed,
    },
    { what: 'answers, p95', value: alone, unit: 'ms', limit: null },
    {
      what: `answers while ${changedCount} notices change${wasSyncing ? '' : ' (which ended first)'}, p95`,
      value: beside,
      unit: 'ms',
      limit: null,
    },
    { what: 'the same, to that without', value: beside / alone, unit: 'times', limit: FLOORS.slowdown },
  ];
}

/** A board of made-up notices synced, synced again, changed and started from. */
export async function measureSync(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-bench-sync-'));
  const board = await startProgram(process.execPath, [server, String(NOTICES)]);
  try {
    const store = openNoticeStore(folder);
    const measurements = await measureIn(folder, board.url, store).finally(() => store.close());
    await nextTick();
    const NOTICES_FILE = writeSettings(folder, board.url, 1);
    const settings = { NOTICES_FILE, NOTICES: '', DATA_DIR: folder };
    const starts: number[] = [];
    for (let run = 0; run < STARTS; run += 1) {
      const { result: program, seconds } = await timed(() =>
        startProgram(process.execPath, ['--max-semi-space-size=8', main], settings),
      );
      await program.stop();
      starts.push(seconds);
    }
    const what = `start from the store with ${NOTICES} notices`;
    return [...measurements, { what, value: median(starts) ?? Number.NaN, unit: 's', limit: FLOORS.start }];
  } finally {
    await board.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
