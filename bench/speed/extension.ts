/** How long a search of the search extension in Teams takes with many notices, from the invoke to its answer. */
import { performance } from 'node:perf_hooks';
import type { Activity } from 'botbuilder';
import { pino } from 'pino';
import { createMinisearchIndex } from '../../knowledge/search/minisearch-index.ts';
import { createSearchExtension } from '../../src/channels/teams/search-extension.ts';
import { SEARCH_COMMAND } from '../../src/channels/teams/search-query.ts';
import { createTranslator } from '../../src/words/i18n.ts';
import { quantile } from '../statistics.ts';
import { type MadeUpNotice, madeUpNotices } from './made-up-notices.ts';
import type { Measurement } from './measurement.ts';
import { loaded } from './scale.ts';

const SEED = 20261122;
const AS_OF = '2026-11-22';
const SIZE = 10_000;
const NOTICES_SOUGHT = 60;
const WARM_UP = 5;
const PAGE = 25;
/** Milliseconds; people see results while they write. */
const MOST_MS = 500;

/** What is in the box while somebody writes the title of a notice, word by word; at first it is empty. */
function typed({ title }: MadeUpNotice): string[] {
  const words = title.split(' ');
  return words.map((_, at) => words.slice(0, at).join(' ')).concat(title);
}

/** Searches for the titles of notices as they are written, and for their second pages. */
export async function measureExtension(): Promise<Measurement[]> {
  const notices = madeUpNotices(SIZE, SEED);
  const knowledge = await loaded(notices, createMinisearchIndex());
  const { translateFor } = await createTranslator();
  const search = createSearchExtension({
    knowledge,
    readerUrl: ({ noticeId }) => `https://notices.example/notices/${noticeId}`,
    languageOf: () => 'en',
    translateFor,
    today: () => AS_OF,
    logger: pino({ level: 'silent' }),
  });
  const times: number[] = [];
  const step = Math.floor(SIZE / (NOTICES_SOUGHT + WARM_UP)) | 1;
  for (let sought = 0; sought < NOTICES_SOUGHT + WARM_UP; sought += 1) {
    const notice = notices[sought * step];
    for (const words of notice ? typed(notice) : []) {
      for (const skip of [0, PAGE]) {
        const parameters = [{ name: SEARCH_COMMAND.parameter, value: words }];
        const value = { commandId: SEARCH_COMMAND.id, parameters, queryOptions: { skip, count: PAGE } };
        const activity = { type: 'invoke', name: 'composeExtension/query', value };
        const start = performance.now();
        const answer = await search(Object.assign({} as Activity, activity));
        const ms = performance.now() - start;
        if (skip === 0 && answer?.body.composeExtension.type !== 'result')
          throw new Error(`The search for "${words}" found nothing.`);
        if (sought >= WARM_UP) times.push(ms);
      }
    }
  }
  await knowledge.close();
  const at = (q: number) => quantile(times, q) ?? Number.NaN;
  const what = `${SIZE} notices, a search of the extension`;
  return [
    { what: `${what}, p50`, value: at(0.5), unit: 'ms', limit: null },
    { what: `${what}, p95`, value: at(0.95), unit: 'ms', limit: null },
    { what: `${what}, longest`, value: at(1), unit: 'ms', limit: MOST_MS },
  ];
}
