import { createRequire } from 'node:module';
import type { Feed } from './feed.ts';
import { toFeed } from './feed-formats.ts';

/** Loaded when a feed is first read, for most sites read none. */
const reader = (): typeof import('feedsmith') => createRequire(import.meta.url)('feedsmith');

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
