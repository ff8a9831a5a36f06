import { createRequire } from 'node:module';
import type { NamedFile } from '../../ingest/attachments.ts';
import { toFeed } from './feed-formats.ts';

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
  /** When it was published, or else updated: the best first. */
  readonly dates: readonly string[];
  /** When its words last changed, where the feed tells that besides. */
  readonly updated: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** What its links are relative to, from the outermost in (`xml:base`); each may be relative to the one before. */
  readonly bases: readonly string[];
  readonly attachments: readonly NamedFile[];
}

/** What a feed holds, in its order. */
export interface Feed {
  /** RSS is all of RSS and RDF: their links are relative to the site, those of others to the feed. */
  readonly format: 'rss' | 'other';
  readonly publisher: string | null;
  readonly language: string | null;
  /** The address of the site that it belongs to, as written. */
  readonly home: string | null;
  readonly entries: readonly FeedEntry[];
  /** How many more there are than were read. */
  readonly leftOut: number;
}

const MOST_ENTRIES = 5_000;
/** The order of entries in RDF: the reader would take those that share an address for one. */
const TABLE_OF_RDF = /<items>[\s\S]{0,1000000}?<\/items>/i;

/** Reads RSS, RDF, Atom and JSON Feed. The problem is one sentence without its place. */
export function readFeed(text: string): Feed | { readonly problem: string } {
  // Entities of a document's own can unfold into gigabytes; no feed needs them.
  if (/<!ENTITY/i.test(text)) return { problem: 'it declares entities of its own, which a feed must not.' };
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return { problem: 'it is a web page, not a feed.' };
  const { parseFeed, DetectError, MalformedError, ParseError } = reader();
  try {
    const feed = toFeed(parseFeed(text.replace(TABLE_OF_RDF, ''), { maxItems: MOST_ENTRIES }));
    return { ...feed, leftOut: Math.max(0, countEntries(text) - feed.entries.length) };
  } catch (error) {
    if (error instanceof DetectError) return { problem: 'it is no feed (RSS, Atom or JSON Feed).' };
    if (error instanceof MalformedError || error instanceof ParseError) {
      return { problem: 'it is not valid as a feed: its XML or JSON is broken.' };
    }
    throw error;
  }
}

/** How many entries are written down. */
function countEntries(text: string): number {
  if (/^\s*\{/.test(text)) return 0;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start < 0) break;
    const end = text.startsWith('<![CDATA[', start) ? text.indexOf(']]>', start) : start + 1;
    if (/^<(?:[\w.-]{1,20}:)?(?:item|entry)[\s/>]/i.test(text.slice(start, start + 30))) count += 1;
    at = end < 0 ? text.length : end;
  }
  return count;
}
