import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import type { FoundNotice } from '../find/index.ts';

/** Neighbouring terms that make one shingle: single words are alike in all notices of an office. */
const SHINGLE = 3;
/** The share of shingles in common, of all that either has (Jaccard), from which two texts say the same. */
const ALIKE = 0.7;
/** UTF-16 units of a text that are compared: what differs in a reissued notice is seldom its beginning alone. */
const COMPARED = 4_000;

const remembered = new WeakMap<Notice, ReadonlySet<string>>();

function shinglesOf(notice: Notice): ReadonlySet<string> {
  const known = remembered.get(notice) ?? cutShingles(notice);
  remembered.set(notice, known);
  return known;
}

function cutShingles({ text, language }: Notice): ReadonlySet<string> {
  const terms = languageOf(language).words.terms(text.slice(0, COMPARED));
  if (terms.length < SHINGLE) return new Set([terms.join(' ')]);
  return new Set(
    Array.from({ length: terms.length - SHINGLE + 1 }, (_, at) => terms.slice(at, at + SHINGLE).join(' ')),
  );
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  if (smaller.size < ALIKE * larger.size) return 0;
  let common = 0;
  for (const shingle of smaller) if (larger.has(shingle)) common += 1;
  return common / (a.size + b.size - common);
}

const sameAnnouncement = (a: Notice, b: Notice): boolean =>
  a.title.trim() !== '' &&
  a.title.trim() === b.title.trim() &&
  a.published !== null &&
  a.published.on === b.published?.on;

/**
 * Leaves out what repeats a better notice: one of the same publisher with nearly the same text, or one with the same title of the same
 * day. The order stays; `[]` for none.
 */
export function foldNearDuplicates(found: readonly FoundNotice[]): FoundNotice[] {
  const kept: { readonly one: FoundNotice; readonly shingles: ReadonlySet<string> }[] = [];
  for (const one of found) {
    const { notice } = one;
    const shingles = shinglesOf(notice);
    const repeats = kept.some(
      ({ one: { notice: better }, shingles: others }) =>
        better.language === notice.language &&
        (sameAnnouncement(better, notice) ||
          (better.publisher === notice.publisher && share(others, shingles) >= ALIKE)),
    );
    if (!repeats) kept.push({ one, shingles });
  }
  return kept.map(({ one }) => one);
}
