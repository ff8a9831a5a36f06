import { createHash } from 'node:crypto';
import type { NoticeChange } from '../knowledge.ts';
import type { Notice } from '../notice.ts';
import type { KeptNotice } from '../store/notice-store.ts';

/** Addresses of one notice beside its own. */
const MOST_ADDRESSES = 20;

/** In a text of fewer letters, "see the attached file", the title alone tells what it is about. */
const TELLING = 150;

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Alike for notices of one language and day whose texts differ in white space alone; their titles may differ where the text is long. */
function likenessOf({ language, published, title, text }: Notice): string {
  const body = squeezed(text);
  const words = body.length < TELLING ? `${squeezed(title)}\n${body}` : body;
  return `${language} ${published?.on} ${createHash('sha256').update(words).digest('base64')}`;
}

/** The one that is shown, and those that repeat it: what holds goes before what is withdrawn, then what came first. */
function byRank(a: KeptNotice, b: KeptNotice): number {
  return Number(a.withdrawal !== null) - Number(b.withdrawal !== null) || a.position - b.position;
}

function withAddressesOf(first: KeptNotice, copies: readonly KeptNotice[]): Notice {
  const { notice } = first;
  const holding = copies.filter(({ withdrawal }) => withdrawal === null);
  const urls = holding.flatMap((copy) => [copy.notice.url ?? [], copy.notice.otherUrls].flat());
  const others = new Set([...notice.otherUrls, ...urls].filter((url) => url !== notice.url));
  return others.size === notice.otherUrls.length
    ? notice
    : { ...notice, otherUrls: [...others].slice(0, MOST_ADDRESSES) };
}

function changesOf([first, ...copies]: readonly KeptNotice[]): NoticeChange[] {
  if (!first) return [];
  const notice = withAddressesOf(first, copies);
  const { withdrawal } = first;
  return [
    withdrawal ? { notice, withdrawnOn: withdrawal.on, reason: withdrawal.reason } : { held: true, notice },
    ...copies.map((copy) => ({ copy: copy.notice.id, of: first.notice.id })),
  ];
}

/** Turns what changed in the store into what changes for readers, notices that several sources have folded into one. */
export interface Folding {
  /** In an order in which no notice is missing at any time; `[]` for none. */
  take(changed: readonly KeptNotice[]): NoticeChange[];
}

/** A folding that has seen nothing yet. */
export function createFolding(): Folding {
  const groups = new Map<string, KeptNotice[]>();
  const likeness = new Map<string, string>();

  function leave(id: string): string | null {
    const before = likeness.get(id);
    if (before === undefined) return null;
    const rest = (groups.get(before) ?? []).filter(({ notice }) => notice.id !== id);
    if (rest.length > 0) groups.set(before, rest);
    else groups.delete(before);
    return before;
  }

  return {
    take(changed) {
      const touched = new Set<string>();
      for (const one of changed) {
        const { id } = one.notice;
        const key = likenessOf(one.notice);
        const before = leave(id);
        // Where it alone went on to other words, no one else is concerned.
        if (before !== null && before !== key && groups.has(before)) touched.add(before);
        groups.set(key, [...(groups.get(key) ?? []), one].sort(byRank));
        likeness.set(id, key);
        touched.add(key);
      }
      return [...touched].flatMap((key) => changesOf(groups.get(key) ?? []));
    },
  };
}
