import { createHash } from 'node:crypto';
import { keyOfAddress } from '../notice-id.ts';

/** What tells an entry from others. */
export interface KeyedEntry {
  /** Its `guid` or `id`. */
  readonly key: string | null;
  /** The address it leads to, whole, with its fragment. */
  readonly link: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
}

/** What an entry goes by, and whether others of the feed lead to the same page. */
export interface EntryKey {
  readonly key: string;
  /** What it went by in a run in which others shared its id. */
  readonly earlier: readonly string[];
  readonly sharesPage: boolean;
}

/** What generators write where they know no id. */
const NO_KEY =
  /^(?:n\/?a|none|null|nil|undefined|unknown|guid|id|0|-|#|\.|false|true|no|tbd|test|http:\/\/|https:\/\/)?$/i;
/** A day and a time, in the forms that ids carry. */
const MOMENT =
  /(?:[#?&:;,@/_\-=]|%23){0,4}(?:(?:last)?(?:updated|modified|mod|date|time|ts|rev|version)(?:[=:/_-]|%3D))?(?<!\d)(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?:[T _+-]|%20)?(?:[01]\d|2[0-4])(?::|%3A|-)?[0-5]\d(?:(?::|%3A|-)?[0-5]\d(?:\.\d{1,9})?)?(?:Z|(?:[+-]|%2B)\d{2}(?::|%3A)?\d{2})?(?!\d)/i;
/** As `#1763254800`: seconds or milliseconds since 1970, from 2001 on. */
const SECONDS = /[#?&@](?:\w{1,12}=)?1\d{9}(?:\d{3})?$/;
const LONGEST = 500;

/**
 * What each entry of a feed goes by, in their order. An id is taken at its word unless it is none, carries the time of an update, or is shared
 * by others: then the link tells, and where that is shared too, the title, the date and the text. Entries with the same key are the same.
 */
export function keysOfEntries(entries: readonly KeyedEntry[], home: string | null): EntryKey[] {
  const pages = new Map<string, Set<string>>();
  for (const { link, title } of entries) {
    if (link !== null) pages.set(keyOfAddress(link), (pages.get(keyOfAddress(link)) ?? new Set()).add(title));
  }
  const homeKey = home === null ? null : keyOfAddress(home);
  const isGeneral = (page: string) =>
    page === homeKey || (URL.parse(page)?.pathname === '/' && !URL.parse(page)?.search);
  let keys = entries.map((entry) => ownKey(entry, isGeneral, homeKey));
  // Each step tells apart what the one before left together.
  for (const detail of [
    (entry: KeyedEntry) => (entry.link === null ? '' : keyOfAddress(entry.link)),
    (entry: KeyedEntry) => entry.link ?? '',
    (entry: KeyedEntry) => entry.title,
  ]) {
    keys = refine(keys, entries, detail, () => true);
  }
  // The same title at a page of its own is the same notice, written twice.
  const isSameNotice = (entry: KeyedEntry) => entry.link !== null && !isGeneral(keyOfAddress(entry.link));
  const apart = (members: readonly KeyedEntry[]) =>
    !members.every(isSameNotice) && !members.every((entry) => isKey(entry.key, homeKey));
  keys = refine(keys, entries, ({ date }) => date ?? '', apart);
  keys = refine(
    keys,
    entries,
    ({ text }) => createHash('sha256').update(text).digest('hex').slice(0, 10),
    apart,
  );
  return entries.map(({ link, title }, at) => ({
    key: keys[at] ?? '',
    earlier: [...(link === null ? [] : [keyOfAddress(link), link]), title].map(
      (detail) => `${keys[at]} ${detail}`,
    ),
    sharesPage:
      link !== null && (isGeneral(keyOfAddress(link)) || (pages.get(keyOfAddress(link))?.size ?? 0) > 1),
  }));
}

/** True for an id that may tell entries apart: no word for none, nor the address of the site. */
function isKey(key: string | null, homeKey: string | null): key is string {
  if (key === null || NO_KEY.test(key.trim())) return false;
  const url = URL.parse(key);
  return (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    (keyOfAddress(key) !== homeKey && (url.pathname !== '/' || url.search !== '' || url.hash.length > 1))
  );
}

function ownKey(
  { key, link, title, date }: KeyedEntry,
  isGeneral: (page: string) => boolean,
  homeKey: string | null,
): string {
  const page = link === null ? null : keyOfAddress(link);
  if (!isKey(key, homeKey)) {
    if (page === null) return `${title} ${date ?? ''}`;
    return isGeneral(page) ? `${page} ${title}` : page;
  }
  const lasting = withoutMoment(key);
  if (lasting === key || (lasting.trim() === '' && page === null)) return key;
  // What is left of an id may be shared by all: the page, or else the title, tells which it is.
  if (page === null || isGeneral(page)) return `${lasting} ${title}`;
  return keyOfAddress(lasting) === page ? page : `${lasting} ${page}`;
}

/** An id without the time of an update that it carries. */
function withoutMoment(key: string): string {
  const written = key.slice(0, LONGEST);
  const without = written.replace(MOMENT, '');
  return without === written ? key.replace(SECONDS, '') : without;
}

/** Adds a detail to the keys of entries that share one and differ in it. */
function refine(
  keys: readonly string[],
  entries: readonly KeyedEntry[],
  detail: (entry: KeyedEntry) => string,
  isWanted: (members: readonly KeyedEntry[]) => boolean,
): string[] {
  const members = new Map<string, KeyedEntry[]>();
  for (const [at, entry] of entries.entries()) {
    const key = keys[at] ?? '';
    const group = members.get(key);
    if (group) group.push(entry);
    else members.set(key, [entry]);
  }
  const split = new Set<string>();
  for (const [key, group] of members) {
    if (group.length > 1 && new Set(group.map(detail)).size > 1 && isWanted(group)) split.add(key);
  }
  return keys.map((key, at) => {
    const entry = entries[at];
    return entry && split.has(key) ? `${key} ${detail(entry)}` : key;
  });
}
