import { z } from 'zod';
import { listAttachments } from '../../ingest/attachments.ts';
import { anyWords } from '../../languages/languages.ts';
import { readApart } from '../apart/read-apart.ts';
import { readArticle } from '../board/article.ts';
import { FetchAddress, FetchedSettings, Selector } from '../common-settings.ts';
import { deliver } from '../deliver.ts';
import type { FetchPage } from '../fetch/page.ts';
import { createReader } from '../reader.ts';
import type { FetchedNotice, Source, SyncState } from '../source.ts';
import { type FeedItem, itemsOf } from './feed-items.ts';

/** RSS, Atom or JSON Feed. */
export const FeedSettings = FetchedSettings.extend({
  kind: z.literal('feed'),
  address: FetchAddress,
  /** Where the text is: in the feed, or on the page that an entry links to. `auto`: in the feed where it isn't cut short there. */
  textFrom: z.enum(['auto', 'feed', 'page']).default('auto'),
  /** The part of the linked page that holds the text; left out: it is looked for. */
  text: Selector.optional(),
});
export type FeedSettings = z.infer<typeof FeedSettings>;

const FEED_TYPES =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8';
/** UTF-16 units from which what a feed calls a description is taken for the whole text. */
const WHOLE_TEXT = 400;
const cutShort = anyWords(
  ({ furniture }) => furniture.cutShort,
  (words) => `(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|${words})[\\s\\])>»]*$`,
  'iu',
);

/**
 * Delivers the entries of a feed; those that it gives no whole text of with the main text of the page they link to. It never says that all is
 * told: what has left a feed is only old.
 */
export function feedSource(
  settings: FeedSettings,
  fetchPage: FetchPage,
  now: () => Date = () => new Date(),
): Source {
  return {
    id: settings.id,
    notices: (since, signal) => readEntries(settings, { fetchPage, now }, since, signal),
  };
}

async function* readEntries(
  settings: FeedSettings,
  { fetchPage, now }: { readonly fetchPage: FetchPage; readonly now: () => Date },
  since: SyncState,
  signal: AbortSignal,
): AsyncGenerator<FetchedNotice> {
  const { address, fetches, text } = settings;
  const hosts = [...settings.hosts, new URL(address).host];
  const reader = createReader(fetchPage, { hosts, fetches, signal });
  const page = await reader.read(address, {
    accept: FEED_TYPES,
    remembered: since.held.size > 0 ? since.pages.get(address) : undefined,
  });
  if (page.status === 'unchanged') {
    for (const id of since.held.keys()) yield { unchanged: id };
    return;
  }
  if (page.status !== 'ok') {
    yield { problem: `${address}: ${page.status === 'gone' ? 'there is no such page' : page.reason}.` };
    return;
  }
  const feed = await readApart('feed', page.text);
  if ('problem' in feed) {
    yield { problem: `${address}: ${feed.problem}` };
    return;
  }

  if (feed.leftOut > 0)
    yield { remark: `${address}: ${feed.leftOut} of its entries were left out, being too many or broken.` };
  let whole = true;
  const { items, remarks } = itemsOf(feed, page.address, settings, { since, now: now() });
  for (const remark of remarks) yield { remark: `${address}: ${remark}` };
  // What is not held goes first, so that a run that must stop early leaves nothing new behind.
  items.sort((a, b) => Number(since.held.has(a.id)) - Number(since.held.has(b.id)));
  for (const item of items) {
    signal.throwIfAborted();
    const { entry, id, link, title, day, publisher } = item;
    const place = link ?? `${address} (${title.slice(0, 80)})`;
    const attachments = listAttachments(entry.attachments, item.base);
    const written = await textOf(item, settings.textFrom);
    if (written === null && link !== null) {
      const outcome = yield* readArticle(
        {
          id,
          address: link,
          title: title || undefined,
          date: day.day,
          written: item.written,
          publisher,
          attachments: attachments.map(({ name, url }) => ({ name, address: url })),
        },
        { reader, settings, since, ...(text === undefined ? {} : { textSelectors: [text] }) },
      );
      if (outcome === 'read' && day.remark !== null && day.day !== null)
        yield { remark: `${place}: ${day.remark}.` };
      if (outcome !== 'read') whole = false;
      if (outcome === 'over') break;
      continue;
    }
    const draft = {
      id,
      title,
      text: written ?? '',
      publisher,
      url: link,
      languageTag: entry.language,
      date: day.day,
      written: item.written,
      attachments,
    };
    for (const fetched of deliver(draft, place, settings)) {
      if ('problem' in fetched) whole = false;
      yield fetched;
      if ('notice' in fetched && day.remark !== null) yield { remark: `${place}: ${day.remark}.` };
    }
  }
  if (whole) yield { page: address, remembered: page.remembered };
}

/** The entry's text where the feed holds it; null where the page has to be read for it. */
async function textOf(
  { entry, sharesPage }: FeedItem,
  from: FeedSettings['textFrom'],
): Promise<string | null> {
  if (from === 'page') return null;
  const content = await wordsOf(entry.content);
  const summary = await wordsOf(entry.summary);
  const longer = content.length >= summary.length ? content : summary;
  if (from === 'feed') return longer;
  if (sharesPage && longer !== '') return longer;
  if (content !== '' && !cutShort().test(content)) return content;
  return longer.length >= WHOLE_TEXT && !cutShort().test(longer) ? longer : null;
}

/** The words of HTML; empty where they can't be read. */
async function wordsOf(html: string | null): Promise<string> {
  const read = html === null ? '' : await readApart('feedWords', html);
  return typeof read === 'string' ? read : '';
}
