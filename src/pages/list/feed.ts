import type { Translate } from '../../../dialogs/index.ts';
import type { Notice } from '../../../knowledge/index.ts';
import { describeTitle } from '../../channels/web/publication.ts';
import { withOffset } from '../../words/zoned-time.ts';
import { html, type SafeHtml } from '../html.ts';
import { noticePath } from '../paths.ts';
import { opening } from './list-page.ts';

/** Notices in a feed. */
export const FEED_LENGTH = 50;
const SUMMARY_LENGTH = 400;

/** What a feed tells. */
export interface Feed {
  readonly notices: readonly Notice[];
  /** When a notice's words changed after it was published; undefined where they didn't. */
  readonly changedAt: (noticeId: string) => Date | undefined;
  readonly title: string;
  readonly authorName: string;
  /** The language that the feed itself speaks. */
  readonly language: string;
  /** Where people reach the site, without a slash at the end. */
  readonly url: string;
  /** Paths of the feed and of the list that it follows, with their query. */
  readonly self: string;
  readonly list: string;
  /** "Today" in the authority's time zone (IANA name): the feed's own date where no notice gives it one. */
  readonly today: string;
  readonly timeZone: string;
  readonly translate: Translate;
}

/** A feed in the Atom format (RFC 4287). Undated notices, for which Atom has no place, are left out. */
export function atomFeed(feed: Feed): string {
  const entries = feed.notices.flatMap((notice) => datedEntry(notice, feed) ?? []);
  const newest = entries.toSorted((a, b) => Date.parse(a.updated) - Date.parse(b.updated)).at(-1);
  const document = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.url}${feed.self}</id>
<title>${feed.title}</title>
<updated>${newest?.updated ?? midnight(feed.today, feed)}</updated>
<author><name>${feed.authorName}</name></author>
<link rel="self" type="application/atom+xml" href="${feed.url}${feed.self}"/>
<link rel="alternate" type="text/html" href="${feed.url}${feed.list}"/>
${entries.map((one) => entry(one, feed))}</feed>
`;
  return withoutControls(document.text);
}

const midnight = (day: string, { timeZone }: Feed): string => withOffset(`${day}T00:00:00`, timeZone);

interface DatedEntry {
  readonly notice: Notice;
  /** RFC 3339; `updated` is never before `published`. */
  readonly published: string;
  readonly updated: string;
}

function datedEntry(notice: Notice, feed: Feed): DatedEntry | null {
  if (!notice.published) return null;
  const published = midnight(notice.published.on, feed);
  const changedAt = feed.changedAt(notice.id);
  const isLater = changedAt !== undefined && changedAt.getTime() > Date.parse(published);
  return { notice, published, updated: isLater ? changedAt.toISOString() : published };
}

function entry({ notice, published, updated }: DatedEntry, { url, language, translate }: Feed): SafeHtml {
  const { id, publisher, text, republish } = notice;
  return html`<entry xml:lang="${notice.language}">
<id>${url}${noticePath(id)}</id>
<title>${describeTitle(notice, translate)}</title>
<published>${published}</published>
<updated>${updated}</updated>
${publisher && html`<author><name>${publisher}</name></author>\n`}<link rel="alternate" type="text/html" href="${url}${noticePath(id, language)}"/>
${republish === 'full' && html`<summary>${opening(text, SUMMARY_LENGTH)}</summary>\n`}</entry>
`;
}

/** XML 1.0 has no place for these characters, escaped or not. */
function withoutControls(xml: string): string {
  return xml.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD');
}
