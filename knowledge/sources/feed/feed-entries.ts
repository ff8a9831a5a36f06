import { createRequire } from 'node:module';
import type { AnyFeed } from 'feedsmith';
import type { NamedFile } from '../../ingest/attachments.ts';

/** Loaded when a feed is first read, for most sites read none. */
const reader = (): typeof import('feedsmith') => createRequire(import.meta.url)('feedsmith');

/** An entry of a feed, whatever its format. Strings are as the feed writes them; null where it says nothing. */
export interface FeedEntry {
  /** What the feed calls it: its `guid` or `id`. */
  readonly key: string | null;
  readonly link: string | null;
  readonly title: string;
  /** The whole text, as HTML. */
  readonly content: string | null;
  /** A summary, or the whole text all the same: feeds of boards often put it here. As HTML. */
  readonly summary: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly attachments: readonly NamedFile[];
}

/** What a feed holds, in its order. */
export interface Feed {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
}

const MOST_ENTRIES = 5_000;

/** Reads RSS, RDF, Atom and JSON Feed. The problem is one sentence without its place. */
export function readFeed(text: string): Feed | { readonly problem: string } {
  // Entities of a document's own can unfold into gigabytes; no feed needs them.
  if (/<!ENTITY/i.test(text)) return { problem: 'it declares entities of its own, which a feed must not.' };
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return { problem: 'it is a web page, not a feed.' };
  const { parseFeed, DetectError, MalformedError, ParseError } = reader();
  try {
    const feed = toFeed(parseFeed(text, { maxItems: MOST_ENTRIES }));
    return feed;
  } catch (error) {
    if (error instanceof DetectError) return { problem: 'it is no feed (RSS, Atom or JSON Feed).' };
    if (error instanceof MalformedError || error instanceof ParseError) {
      return { problem: 'it is not valid as a feed: its XML or JSON is broken.' };
    }
    throw error;
  }
}

function toFeed({ format, feed }: AnyFeed): Feed {
  switch (format) {
    case 'rss':
      return {
        publisher: null,
        language: feed.language ?? null,
        entries: (feed.items ?? []).map((item) => ({
          key: item.guid?.value ?? null,
          link: item.link ?? (item.guid?.isPermaLink !== false ? webLink(item.guid?.value) : null),
          title: plain(item.title),
          content: item.content?.encoded ?? null,
          summary: item.description ?? null,
          date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? null,
          publisher: item.dc?.publishers?.[0] ?? item.authors?.[0]?.name ?? item.dc?.creators?.[0] ?? null,
          language: item.dc?.languages?.[0] ?? null,
          attachments: files(item.enclosures?.map(({ url }) => ({ name: null, address: url }))),
        })),
      };
    case 'rdf':
      return {
        publisher: null,
        language: feed.dc?.languages?.[0] ?? null,
        entries: (feed.items ?? []).map((item) => ({
          key: item.rdf?.about ?? null,
          link: item.link ?? null,
          title: plain(item.title),
          content: item.content?.encoded ?? null,
          summary: item.description ?? null,
          date: item.dc?.dates?.[0] ?? null,
          publisher: item.dc?.publishers?.[0] ?? item.dc?.creators?.[0] ?? null,
          language: item.dc?.languages?.[0] ?? null,
          attachments: [],
        })),
      };
    case 'atom':
      return {
        publisher: feed.authors?.[0]?.name ?? null,
        language: feed.xml?.lang ?? null,
        entries: (feed.entries ?? []).map((entry) => ({
          key: entry.id ?? null,
          link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
          title: plain(entry.title?.value),
          content: entry.content?.value ?? null,
          summary: entry.summary?.value ?? null,
          date: entry.published ?? entry.updated ?? null,
          publisher: entry.authors?.[0]?.name ?? null,
          language: entry.xml?.lang ?? null,
          attachments: files(
            entry.links
              ?.filter(({ rel }) => rel === 'enclosure')
              .map(({ href, title }) => ({ name: title ?? null, address: href })),
          ),
        })),
      };
    case 'json':
      return {
        publisher: feed.authors?.[0]?.name ?? null,
        language: feed.language ?? null,
        entries: (feed.items ?? []).map((item) => ({
          key: item.id ?? null,
          link: item.url ?? item.external_url ?? null,
          title: plain(item.title),
          content: item.content_html ?? (item.content_text === undefined ? null : asHtml(item.content_text)),
          summary: item.summary ?? null,
          date: item.date_published ?? item.date_modified ?? null,
          publisher: item.authors?.[0]?.name ?? null,
          language: item.language ?? null,
          attachments: files(
            item.attachments?.map(({ url, title }) => ({ name: title ?? null, address: url })),
          ),
        })),
      };
  }
}

/** Those that have an address. */
function files(
  named: readonly { readonly name: string | null; readonly address: string | undefined }[] = [],
): NamedFile[] {
  return named.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
}

function webLink(value: string | undefined): string | null {
  return value !== undefined && /^https?:\/\//i.test(value) ? value : null;
}

/** A title on one line, without the tags that some feeds put there. */
function plain(title: string | undefined): string {
  return (title ?? '')
    .replace(/<\/?[a-z][^>]{0,200}>/gi, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function asHtml(text: string): string {
  return `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
}
