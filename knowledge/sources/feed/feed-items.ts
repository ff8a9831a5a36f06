import { fragmentText } from '../../ingest/html/main-text.ts';
import { anyOf } from '../../languages/languages.ts';
import type { Day } from '../../notice.ts';
import { noticeId, plainAddress } from '../notice-id.ts';
import type { SyncState } from '../source.ts';
import { daysOfEntries, type EntryDay } from './entry-days.ts';
import { keysOfEntries } from './entry-keys.ts';
import { decodeEntities } from './entry-title.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { readWrittenMoment } from './written-moment.ts';

/** An entry of a feed as a notice is made of it. */
export interface FeedItem {
  readonly entry: FeedEntry;
  readonly id: string;
  /** Without what passes; null where it leads nowhere. */
  readonly link: string | null;
  /** True where other entries lead to the same page, so that its text isn't this one's. */
  readonly sharesPage: boolean;
  /** What its links are relative to. */
  readonly base: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly day: EntryDay;
  /** Between which days its words were written, where they were changed after its own day. */
  readonly written: { readonly from: Day; readonly to: Day } | undefined;
}

export interface ItemSettings {
  /** The source's id. */
  readonly id: string;
  readonly timeZone: string;
  readonly hosts: readonly string[];
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
}

/** The ministry in front of a title, as joint feeds of several ministries write it. */
const inFront = anyOf(({ bodies }) => bodies.before);
/** What HTML that was encoded twice looks like once it is decoded once. */
const STILL_ENCODED = /<\/?(?:p|br|div|span|ul|ol|li|table|strong|b|a|h[1-6])(?:\s[^<>]{0,300})?\/?>/i;
const STILL_ENTITIES = /&(?:nbsp|amp|quot|apos|[lr][sd]quo|hellip|middot|[mn]dash|#\d{2,6}|#x[\da-f]{2,5});/i;

/**
 * The entries of a feed, each once and in its order, and a line for each that is only another form of one of them. `address` is the feed's
 * own.
 */
export function itemsOf(
  feed: Feed,
  address: string,
  settings: ItemSettings,
  { since, now }: { readonly since: SyncState; readonly now: Date },
): { readonly items: FeedItem[]; readonly remarks: string[] } {
  const language = settings.language ?? feed.language;
  const days = daysOfEntries(
    feed.entries.map(({ dates }) => dates),
    { timeZone: settings.timeZone, language, now },
  );
  const home = feed.home === null ? null : (URL.parse(feed.home, address)?.href ?? null);
  const outer = home !== null && hostsOf(address, settings).includes(new URL(home).host) ? home : address;
  const placed = feed.entries.map((entry, at) => {
    const base = baseOf(entry, feed.format === 'rss' ? outer : address);
    const href = entry.link === null ? null : (URL.parse(entry.link, base)?.href ?? null);
    return {
      entry,
      base,
      href,
      day: days[at] ?? { day: null, remark: null },
    };
  });
  const keys = keysOfEntries(
    placed.map(({ entry, href }) => ({
      key: entry.key,
      link: href,
      title: entry.title,
      date: entry.dates[0] ?? null,
      text: textKey(entry),
    })),
    home,
  );
  const items = new Map<string, FeedItem>();
  const remarks: string[] = [];
  for (const [at, { entry, base, href, day }] of placed.entries()) {
    const { key = '', earlier = [], sharesPage = false } = keys[at] ?? {};
    const id = idOf(settings.id, key, earlier, since);
    const [ministry, publisher] = inFront().exec(entry.title) ?? [''];
    // Where the settings name another publisher, the title alone still tells whose it is.
    const isTold = settings.publisher === undefined || settings.publisher === publisher;
    const item: FeedItem = {
      entry,
      id,
      link: href === null ? null : plainAddress(href),
      sharesPage,
      base,
      title: isTold ? entry.title.slice(ministry.length) : entry.title,
      publisher: publisher ?? entry.publisher ?? feed.publisher,
      day,
      written: writtenBetween(day.day, entry.updated, settings.timeZone),
    };
    const other = items.get(id);
    if (!other) {
      items.set(id, item);
      continue;
    }
    if (textKey(other.entry) !== textKey(entry)) {
      remarks.push(`"${entry.title.slice(0, 80)}" stands there twice, in two forms; the newer is taken.`);
    }
    if ((other.day.day ?? '') < (day.day ?? '')) items.set(id, item);
  }
  return { items: [...items.values()], remarks };
}

/** The id that an entry has been held by, or else the one that it goes by now. */
function idOf(source: string, key: string, earlier: readonly string[], since: SyncState): string {
  const id = noticeId(source, key);
  if (since.held.has(id)) return id;
  return earlier.map((other) => noticeId(source, other)).find((other) => since.held.has(other)) ?? id;
}

function writtenBetween(day: Day | null, updated: string | null, timeZone: string): FeedItem['written'] {
  const moment = updated === null ? null : readWrittenMoment(updated, timeZone);
  const to = moment && 'day' in moment ? moment.day : null;
  return day !== null && to !== null && to > day ? { from: day, to } : undefined;
}

function hostsOf(address: string, { hosts }: ItemSettings): string[] {
  return [new URL(address).host, ...hosts];
}

function baseOf({ bases }: FeedEntry, address: string): string {
  return bases.reduce((outer, base) => URL.parse(base, outer)?.href ?? outer, address);
}

function textKey({ content, summary }: FeedEntry): string {
  return `${content ?? ''}\n${summary ?? ''}`;
}

/** The words of a piece of HTML that a feed holds, which may have been encoded once too often. Empty where it has none. */
export function wordsOf(html: string | null): string {
  const words = html === null ? '' : (fragmentText(html) ?? '');
  if (STILL_ENCODED.test(words)) return fragmentText(words) ?? words;
  return STILL_ENTITIES.test(words) ? decodeEntities(words) : words;
}
