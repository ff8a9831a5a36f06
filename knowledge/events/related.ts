import { languageOf } from '../languages/languages.ts';
import type { Day, Notice } from '../notice.ts';
import { eventKindOf } from './event-words.ts';
import { names, subjectOf, titleChanges } from './subject.ts';

/** The notices that a notice replaces, and those that replace it; both newest first. */
export interface RelatedNotices {
  readonly supersedes: Notice[];
  readonly supersededBy: Notice[];
}

/** Titles of one subject share at least this of their distinct words, by weight (Jaccard). */
const ONE_SUBJECT = 0.6;
/** The same where the newer notice says that it replaces what was announced on the older one's day, and where its title says that it changes something. */
const SAYS_SO = 0.2;
const TITLE_SAYS_SO = 0.45;
/** A title of fewer distinct terms is too general to tell what it is about. */
const FEWEST_TERMS = 2;
/** Terms in more than this share of the titles lead to no candidates of their own; of a small shelf all do. */
const COMMON = 0.05;
const SMALL = 40;
/** Candidates that are looked at, those of most shared terms first. */
const CANDIDATES = 50;

interface TitleIndex {
  readonly holding: ReadonlyMap<string, ReadonlySet<Notice>>;
  readonly count: number;
}

function createTitleIndex() {
  const holding = new Map<string, Set<Notice>>();
  let count = 0;
  return {
    holding,
    get count() {
      return count;
    },
    add(notice: Notice): void {
      count += 1;
      for (const term of subjectOf(notice)) {
        const known = holding.get(term);
        if (known) known.add(notice);
        else holding.set(term, new Set([notice]));
      }
    },
    remove(notice: Notice): void {
      count -= 1;
      for (const term of subjectOf(notice)) {
        const known = holding.get(term);
        known?.delete(notice);
        if (known?.size === 0) holding.delete(term);
      }
    },
  };
}

const ordinalsOf = ({ title, language }: Notice): number[] => languageOf(language).values.ordinals(title);
const yearsOf = (title: string): string[] => title.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];

const disjoint = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));

/** The 9th marathon is not the 8th, nor the fair of 2026 that of 2025; of fees and rules the newer year's replace the older's. */
export function differentEvents(a: Notice, b: Notice): boolean {
  if (disjoint(ordinalsOf(a), ordinalsOf(b))) return true;
  const areEvents = eventKindOf(a.title) !== null && eventKindOf(b.title) !== null;
  return areEvents && disjoint(yearsOf(a.title), yearsOf(b.title));
}

function replaces(newer: Notice, older: Notice, { holding, count }: TitleIndex): boolean {
  if (newer.publisher !== older.publisher || newer.language !== older.language) return false;
  const [mine, its] = [subjectOf(newer), subjectOf(older)];
  if (mine.size < FEWEST_TERMS || its.size < FEWEST_TERMS || differentEvents(newer, older)) return false;
  const weight = (term: string): number => Math.log(1 + count / (holding.get(term)?.size ?? 1));
  let shared = 0;
  let all = 0;
  for (const term of mine.union(its)) {
    all += weight(term);
    if (mine.has(term) && its.has(term)) shared += weight(term);
  }
  const share = all > 0 ? shared / all : 0;
  const needed = titleChanges(newer) ? TITLE_SAYS_SO : ONE_SUBJECT;
  return share >= needed || (share >= SAYS_SO && names(newer, older));
}

/** True where a notice that replaces another says so, in its title or by naming the other's day; elsewhere it may be no more than a newer one on the same. */
const saysSo = (newer: Notice, older: Notice): boolean => titleChanges(newer) || names(newer, older);

/** Finds what replaces what. */
export interface Related {
  /** What is known on a day. An unknown id or an undated notice has none. */
  of(id: string, asOf: Day): RelatedNotices;
  /** Of those that replace a notice, as known on a day, the ones that say that they change what was announced; newest first. */
  changersOf(id: string, asOf: Day): Notice[];
  /** To be told before a notice comes, goes or is put in another's place; undefined stands for none. */
  replace(before: Notice | undefined, after: Notice | undefined): void;
}

/**
 * Finds what replaces what among the notices it was told of: a newer notice of one publisher, in the same language, on the same subject
 * and, where that is an event, on the same one.
 */
export function createRelated(find: (id: string) => Notice | undefined): Related {
  const titles = createTitleIndex();

  function of(id: string, asOf: Day): RelatedNotices {
    const notice = find(id);
    const day = notice?.published?.on;
    if (!notice || day === undefined) return { supersedes: [], supersededBy: [] };
    const most = Math.max(SMALL, COMMON * titles.count);
    const shared = new Map<Notice, number>();
    for (const term of subjectOf(notice)) {
      const holding = titles.holding.get(term);
      if (!holding || holding.size > most) continue;
      for (const other of holding) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const others = [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, CANDIDATES)
      .flatMap(([other]) =>
        other.published && other.published.on <= asOf ? [{ other, on: other.published.on }] : [],
      )
      .sort((a, b) => b.on.localeCompare(a.on) || a.other.id.localeCompare(b.other.id));
    return {
      supersedes: others
        .filter(({ other, on }) => on < day && replaces(notice, other, titles))
        .map(({ other }) => other),
      supersededBy: others
        .filter(({ other, on }) => on > day && replaces(other, notice, titles))
        .map(({ other }) => other),
    };
  }

  return {
    of,
    changersOf(id, asOf) {
      const notice = find(id);
      return notice ? of(id, asOf).supersededBy.filter((newer) => saysSo(newer, notice)) : [];
    },
    replace(before, after) {
      if (before) titles.remove(before);
      if (after) titles.add(after);
    },
  };
}
