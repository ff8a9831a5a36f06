import { languageOf } from '../languages/languages.ts';
import type { Notice } from '../notice.ts';
import { eventKindOf } from './event-words.ts';
import { differentEvents } from './related.ts';
import { names, subjectOf } from './subject.ts';

/** Titles of one matter share at least this share of the shorter one's words. */
const SAME = 0.5;
/** … and of what they are about: nearly all, for "volunteers wanted" stands over many things; of occurrences of one kind of event half. */
const SAME_THING = { event: 0.5, other: 0.8 };
/** Where a notice names the other's day and says that something is replaced, one word in so many suffices. */
const SAYS_SO = 0.2;

const remembered = new WeakMap<Notice, ReadonlySet<string>>();

/** What a title is about beyond what any notice may be of: not "application", "fees", 모집, 신청. */
function matterOf(notice: Notice): ReadonlySet<string> {
  const known =
    remembered.get(notice) ??
    subjectOf(notice).intersection(
      new Set(
        languageOf(notice.language)
          .words.subjectWords(notice.title)
          .flatMap(({ terms }) => [...terms]),
      ),
    );
  remembered.set(notice, known);
  return known;
}

function shareOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const fewest = Math.min(some.size, others.size);
  return fewest === 0 ? 0 : some.intersection(others).size / fewest;
}

function areOneKind(a: Notice, b: Notice): boolean {
  const kind = eventKindOf(a.title);
  return kind !== null && kind === eventKindOf(b.title);
}

/** True where the titles of two notices in one language name one matter, as a series or a reissue does: not the 8th fair and the 9th, nor two things that are applied for. */
export const titlesAgree = (a: Notice, b: Notice): boolean =>
  a.language === b.language &&
  shareOf(subjectOf(a), subjectOf(b)) >= SAME &&
  shareOf(matterOf(a), matterOf(b)) >= SAME_THING[areOneKind(a, b) ? 'event' : 'other'];

/**
 * True where a newer notice may take the place of an older one: it is of the same publisher, and their titles name one matter, or it says
 * that it replaces what was announced on the other's day.
 */
export const isSameMatter = (newer: Notice, older: Notice): boolean =>
  newer.publisher === older.publisher &&
  (titlesAgree(newer, older) ||
    (names(newer, older) &&
      shareOf(matterOf(newer), matterOf(older)) >= SAYS_SO &&
      !differentEvents(newer, older)));
