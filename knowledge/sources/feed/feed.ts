import type { NamedFile } from '../../ingest/attachments.ts';

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
