import { z } from 'zod';
import { FetchAddress, FetchedSettings, Selector } from '../common-settings.ts';
import type { FetchPage } from '../fetch/page.ts';
import { keyOfAddress, noticeId } from '../notice-id.ts';
import { createReader } from '../reader.ts';
import type { FetchedNotice, Source, SyncState } from '../source.ts';
import { type ArticleOptions, readArticle } from './article.ts';

/** Single pages, each of them a notice. */
export const PageSettings = FetchedSettings.extend({
  kind: z.literal('page'),
  addresses: z.array(FetchAddress).min(1).max(1_000),
  /** The part of the page that holds the notice's text; left out: it is looked for. */
  text: Selector.optional(),
});
export type PageSettings = z.infer<typeof PageSettings>;

/** Delivers the notices of single pages, by what the pages say of themselves for machines, and by their main text. */
export function pageSource(settings: PageSettings, fetchPage: FetchPage): Source {
  return { id: settings.id, notices: (since, signal) => readPages(settings, fetchPage, since, signal) };
}

async function* readPages(
  settings: PageSettings,
  fetchPage: FetchPage,
  since: SyncState,
  signal: AbortSignal,
): AsyncGenerator<FetchedNotice> {
  const { id, addresses, fetches, text } = settings;
  const hosts = [...settings.hosts, ...addresses.map((address) => new URL(address).host)];
  const options: ArticleOptions = {
    reader: createReader(fetchPage, { hosts, fetches, signal }),
    settings,
    since,
    ...(text === undefined ? {} : { textSelectors: [text] }),
  };
  for (const address of addresses) {
    const outcome = yield* readArticle({ id: noticeId(id, keyOfAddress(address)), address }, options);
    if (outcome === 'over') return;
  }
  yield { complete: true };
}
