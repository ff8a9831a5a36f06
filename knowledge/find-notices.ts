import { mayMeet, widen } from './answering/find/index.ts';
import type { Knowledge, NoticeCount, NoticeQuery, NoticesFound } from './knowledge.ts';
import type { Day, Notice } from './notice.ts';
import type { PassageIndex } from './search/passage-index.ts';
import { isTranslation } from './translations.ts';
import { type Concept, type Constraints, understand, type Vocabulary } from './understanding/index.ts';

/** Words that are looked for; each costs a search for each of its terms. Further ones are passed over. */
const MOST_WORDS = 12;
/** What a word found by what means the same counts beside the word itself. */
const BY_MEANING = 0.5;

/** What finding needs. */
export interface FindingParts {
  /** All notices held, newest first, undated last. */
  readonly newestFirst: readonly Notice[];
  readonly index: PassageIndex;
  readonly vocabulary: Vocabulary;
}

/** Scores by id. */
type Scores = ReadonlyMap<string, number>;

/** A term's passages, by passage id. */
type TermHits = ReadonlyMap<string, { readonly noticeId: string; readonly score: number }>;

/** Asks the index for a term once, however many words and meanings share it. */
function termSearch(
  index: PassageIndex,
  asOf: Day,
  signal: AbortSignal,
): (term: string) => Promise<TermHits> {
  const known = new Map<string, Promise<TermHits>>();
  async function search(term: string): Promise<TermHits> {
    const query = { terms: [{ term, weight: 1, word: 0 }], asOf, limit: Number.MAX_SAFE_INTEGER };
    const hits = await index.search(query, signal);
    return new Map(hits.map(({ passageId, noticeId, score }) => [passageId, { noticeId, score }]));
  }
  return (term) => {
    const hits = known.get(term) ?? search(term);
    known.set(term, hits);
    return hits;
  };
}

/** Notices of which one passage, with the title, holds all the terms; each with its best passage's score. */
async function holdingAll(
  terms: readonly string[],
  search: (term: string) => Promise<TermHits>,
): Promise<Scores> {
  const best = new Map<string, number>();
  const [first, ...others] = await Promise.all(terms.map(search));
  for (const [passageId, { noticeId, score }] of first ?? []) {
    let sum = score;
    let all = true;
    for (const hits of others) {
      const hit = hits.get(passageId);
      all &&= hit !== undefined;
      sum += hit?.score ?? 0;
    }
    if (all) best.set(noticeId, Math.max(sum / terms.length, best.get(noticeId) ?? 0));
  }
  return best;
}

/** Notices that hold a word, or what means the same. */
async function holdingWord(
  { terms, alternatives }: Concept,
  search: (term: string) => Promise<TermHits>,
): Promise<Scores> {
  const best = new Map(await holdingAll(terms, search));
  for (const alternative of alternatives) {
    for (const [noticeId, score] of await holdingAll(alternative, search))
      best.set(noticeId, Math.max(score * BY_MEANING, best.get(noticeId) ?? 0));
  }
  return best;
}

/** True where the notice is of each year named, or names it, and has the ordinals named. */
function meets(notice: Notice, { ordinals, years }: Constraints): boolean {
  const named = (year: number) =>
    notice.published?.on.startsWith(`${year}-`) ||
    new RegExp(`(?<!\\d)${year}(?!\\d)`).test(`${notice.title}\n${notice.text}`);
  return years.every(named) && mayMeet(notice, { ordinals, years: [] });
}

/** How well a notice fits the words; null where it doesn't. */
type Fit = (notice: Notice) => number | null;

/** Looks for each word of `words`. Words that only ask ("what is the") are no words to find by: alone they fit nothing. */
async function fitOf(words: string, asOf: Day, parts: FindingParts, signal: AbortSignal): Promise<Fit> {
  const understood = understand({ question: words, asOf }, parts.vocabulary);
  const { question } = await widen(understood, parts.index);
  const { concepts, constraints } = question;
  if (concepts.length === 0) return () => null;
  const search = termSearch(parts.index, asOf, signal);
  const wanted = concepts.filter(({ expected }) => expected).slice(0, MOST_WORDS);
  const scores = await Promise.all(wanted.map((concept) => holdingWord(concept, search)));
  return (notice) => {
    let sum = 0;
    for (const held of scores) {
      const score = held.get(notice.id);
      if (score === undefined) return null;
      sum += score;
    }
    return meets(notice, constraints) ? sum : null;
  };
}

/** A name without regard to case and to how its characters are composed. */
const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

function admits(query: NoticeQuery): (notice: Notice) => boolean {
  const { asOf, language, since, until } = query;
  const publishers = query.publisher === undefined ? undefined : [query.publisher].flat().map(folded);
  return (notice) => {
    const on = notice.published?.on;
    if (on === undefined) {
      if (since !== undefined || until !== undefined) return false;
    } else if (on > asOf || (since !== undefined && on < since) || (until !== undefined && on > until)) {
      return false;
    }
    if (publishers && !publishers.includes(folded(notice.publisher ?? ''))) return false;
    return language === undefined || notice.language === language;
  };
}

/** Notices in a language before the others, each part in its order; of those that say the same the one in it alone. */
function leading(notices: readonly Notice[], language: string): Notice[] {
  const own = notices.filter((notice) => notice.language === language);
  const others = notices.filter(
    (notice) => notice.language !== language && !own.some((one) => isTranslation(one, notice)),
  );
  return [...own, ...others];
}

/** Makes what finds notices among those held: see `Knowledge.find`. */
export function createFind(parts: FindingParts): Knowledge['find'] {
  return async (query: NoticeQuery, signal: AbortSignal): Promise<NoticesFound> => {
    const { asOf, words = '', offset = 0, limit } = query;
    const admitted = parts.newestFirst.filter(admits(query));
    let notices = admitted;
    if (words.trim() !== '') {
      const scoreOf = await fitOf(words, asOf, parts, signal);
      notices = admitted
        .flatMap((notice) => {
          const score = scoreOf(notice);
          return score === null ? [] : [{ notice, score }];
        })
        .sort((a, b) => b.score - a.score)
        .map(({ notice }) => notice);
    }
    signal.throwIfAborted();
    if (query.lead !== undefined) notices = leading(notices, query.lead);
    return { total: notices.length, notices: notices.slice(offset, offset + limit) };
  };
}

/** Counts the notices known on a day by what `of` tells of each; the most frequent first, then by name. Null isn't counted. */
export function countBy(
  notices: readonly Notice[],
  asOf: Day,
  of: (notice: Notice) => string | null,
): NoticeCount[] {
  const counts = new Map<string, number>();
  for (const notice of notices) {
    const value = of(notice);
    if (value !== null && value !== '' && (!notice.published || notice.published.on <= asOf))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, notices: count }))
    .sort((a, b) => b.notices - a.notices || a.value.localeCompare(b.value));
}
