import { readFileSync } from 'node:fs';
import { createFetcher, createUserAgent, type Notice, type SyncState } from '../../knowledge/index.ts';
import { FIRST_RUN, type Remembered, type Source } from '../../knowledge/sources/source.ts';
import { PATIENCE_MS } from './patience.ts';

/** A file of `tests/fixtures/sources`. */
export function sourceFixture(path: string): Buffer {
  return readFileSync(new URL(`../fixtures/sources/${path}`, import.meta.url));
}

/** What a source delivered in one run, by what it is. */
export interface Collected {
  readonly notices: Notice[];
  readonly problems: string[];
  readonly remarks: string[];
  readonly unchanged: string[];
  readonly unread: string[];
  readonly withdrawn: { readonly id: string; readonly on: string | null; readonly reason: string | null }[];
  readonly pages: Map<string, Remembered>;
  readonly complete: boolean;
}

export async function collect(source: Source, since: SyncState = FIRST_RUN): Promise<Collected> {
  const all: Omit<Collected, 'complete'> = {
    notices: [],
    problems: [],
    remarks: [],
    unchanged: [],
    unread: [],
    withdrawn: [],
    pages: new Map(),
  };
  let complete = false;
  for await (const one of source.notices(since, AbortSignal.timeout(PATIENCE_MS))) {
    if ('notice' in one) all.notices.push(one.notice);
    else if ('problem' in one) all.problems.push(one.problem);
    else if ('remark' in one) all.remarks.push(one.remark);
    else if ('unchanged' in one) all.unchanged.push(one.unchanged);
    else if ('unread' in one) all.unread.push(one.unread);
    else if ('withdrawn' in one) all.withdrawn.push({ id: one.withdrawn, on: one.on, reason: one.reason });
    else if ('page' in one) all.pages.set(one.page, one.remembered);
    else complete = one.complete;
  }
  return { ...all, complete };
}

/** What is known after a run: what was there before, and what it delivered. */
export function stateAfter(run: Collected, before: SyncState = FIRST_RUN): SyncState {
  return {
    pages: new Map([...before.pages, ...run.pages]),
    held: new Map([...before.held, ...run.notices.map(({ id, revision }) => [id, revision] as const)]),
  };
}

/** Fetches from this machine, without pauses. */
export const fetchLocally = createFetcher({
  userAgent: createUserAgent('1.0', 'mailto:web@city.example'),
  now: () => new Date(),
  pace: { pauseMs: 0, patienceMs: 0 },
  allowPrivate: true,
});
