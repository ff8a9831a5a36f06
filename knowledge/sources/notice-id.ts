import { createHash } from 'node:crypto';

const SLUG_MAX = 60;
/** Parameters that name a notice all by themselves, whatever else the address says. */
const NAMES_A_NOTICE = ['nttId', 'newsId'];
/** Parts of an address that change from visit to visit, or tell where a reader came from. */
const PASSING = /^(?:utm_\w+|fbclid|gclid|jsessionid|phpsessid|sid)$/i;

/** A notice's id, safe in an address: its source's id and what the source calls it, with a digest where that had to be shortened. */
export function noticeId(sourceId: string, key: string): string {
  if (/^[A-Za-z0-9_-]{1,80}$/.test(key)) return `${sourceId}-${key}`;
  const slug = key
    .normalize('NFC')
    .replace(/^https?:\/\//, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(-SLUG_MAX)
    .toWellFormed()
    .replace(/^[-\uFFFD]+|-+$/g, '');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 10);
  return [sourceId, slug, digest].filter((part) => part !== '').join('-');
}

/** What a source calls the notice at an address: the id in it where there is one, else the address without what passes. */
export function keyOfAddress(address: string): string {
  const url = URL.parse(plainAddress(address));
  if (!url) return address;
  for (const name of NAMES_A_NOTICE) {
    const value = url.searchParams.get(name);
    if (value && /^\w{1,40}$/.test(value)) return value;
  }
  return url.href;
}

/** The address without session ids, campaign marks and fragment. As it is where it is no address. */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/i, '');
  for (const name of [...url.searchParams.keys()]) if (PASSING.test(name)) url.searchParams.delete(name);
  return url.href;
}
