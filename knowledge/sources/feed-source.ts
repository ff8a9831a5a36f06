import { z } from 'zod';
import { listAttachments } from '../ingest/attachments.ts';
import { dayOfMoment } from '../ingest/moment.ts';
import { readApart } from './apart/read-apart.ts';
import { readArticle } from './article.ts';
import { FetchAddress, FetchedSettings, Selector } from './common-settings.ts';
import { deliver } from './deliver.ts';
import type { FeedEntry } from './feed-entries.ts';
import type { FetchPage } from './fetch/page.ts';
import { keyOfAddress, noticeId, plainAddress } from './notice-id.ts';
import { createReader } from './reader.ts';
import type { FetchedNotice, Source, SyncState } from './source.ts';

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
const CUT_SHORT =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|더\s?보기|자세히\s?보기)[\s\])>»]*$/iu;
/** The ministry in front of a title, as joint feeds of several ministries write it. */
const MINISTRY = /^\[([가-힣·]{1,20}(?:부|처|청|위원회|원|실|시|도|군|구))\]\s*(?=\S)/u;

/**
 * Delivers the entries of a feed; those that it gives no whole text of with the main text of the page they link to. It never says that all is
 * told: what has left a feed is only old.
 */
export function feedSource(settings: FeedSettings, fetchPage: FetchPage): Source {
  return { id: settings.id, notices: (since, signal) => readEntries(settings, fetchPage, since, signal) };
}

async function* readEntries(
  settings: FeedSettings,
  fetchPage: FetchPage,
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

  const named = new Set<string>();
  let whole = true;
  const items = feed.entries.map((entry) => toItem(entry, page.address, settings));
  // What is not held goes first, so that a run that must stop early leaves nothing new behind.
  items.sort((a, b) => Number(since.held.has(a.id)) - Number(since.held.has(b.id)));
  for (const item of items) {
    signal.throwIfAborted();
    const { entry, id, link, title } = item;
    if (named.has(id)) continue;
    named.add(id);
    const publisher = item.publisher ?? entry.publisher ?? feed.publisher;
    const written = await textOf(entry, settings.textFrom);
    if (written === null && link !== null) {
      const outcome = yield* readArticle(
        {
          id,
          address: link,
          title: title || undefined,
          date: item.date,
          publisher,
          attachments: entry.attachments,
        },
        { reader, settings, since, ...(text === undefined ? {} : { textSelectors: [text] }) },
      );
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
      date: item.date,
      attachments: listAttachments(entry.attachments, page.address),
    };
    for (const fetched of deliver(draft, link ?? `${address} (${title.slice(0, 80)})`, settings)) {
      if ('problem' in fetched) whole = false;
      yield fetched;
    }
  }
  if (whole) yield { page: address, remembered: page.remembered };
}

interface FeedItem {
  readonly entry: FeedEntry;
  readonly id: string;
  readonly link: string | null;
  readonly title: string;
  readonly publisher: string | null;
  /** A day, or what the feed writes where no day can be read from it. */
  readonly date: string | null;
}

function toItem(entry: FeedEntry, base: string, settings: FeedSettings): FeedItem {
  const { id, timeZone } = settings;
  const resolved = entry.link === null ? null : URL.parse(entry.link, base);
  const link = resolved === null ? null : plainAddress(resolved.href);
  const key = entry.key ?? (link === null ? `${entry.title} ${entry.date ?? ''}` : keyOfAddress(link));
  const [ministry, publisher] = MINISTRY.exec(entry.title) ?? [''];
  // Where the settings name another publisher, the title alone still tells whose it is.
  const isTold = settings.publisher === undefined || settings.publisher === publisher;
  return {
    entry,
    id: noticeId(id, key),
    link,
    title: isTold ? entry.title.slice(ministry.length) : entry.title,
    publisher: publisher ?? null,
    date: entry.date === null ? null : (dayOfMoment(entry.date, timeZone) ?? entry.date),
  };
}

/** The entry's text where the feed holds it; null where the page has to be read for it. */
async function textOf(entry: FeedEntry, from: FeedSettings['textFrom']): Promise<string | null> {
  if (from === 'page') return null;
  const content = entry.content === null ? '' : await wordsOf(entry.content);
  const summary = entry.summary === null ? '' : await wordsOf(entry.summary);
  const longer = content.length >= summary.length ? content : summary;
  if (from === 'feed') return longer;
  if (content !== '' && !CUT_SHORT.test(content)) return content;
  return longer.length >= WHOLE_TEXT && !CUT_SHORT.test(longer) ? longer : null;
}

/** The words of HTML; empty where they can't be read. */
async function wordsOf(html: string): Promise<string> {
  const read = await readApart('fragment', html);
  return typeof read === 'string' ? read : '';
}
