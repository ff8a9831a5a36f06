import { setImmediate as nextTick } from 'node:timers/promises';
import MiniSearch, { type Options } from 'minisearch';
import { koreanTerms } from '../languages/korean/words.ts';
import { languageOf } from '../languages/languages.ts';
import { editDistance } from '../languages/telling/edit-distance.ts';
import { remember } from '../languages/telling/remember.ts';
import type { Notice, Passage } from '../notice.ts';
import { type AnalysedPassage, bulkLoad } from './bulk-load.ts';
import type { Hit, PassageIndex, Query, TermStatistics, WeightedTerm } from './passage-index.ts';
import { createSoundIndex } from './sound-index.ts';

/** BM25 as MiniSearch names it: k1, b, and no lower bound on long passages (d). */
const BM25 = { k: 1.6, b: 0.65, d: 0 };
/** A title names the subject: its words count this much more. */
const TITLE_BOOST = 1.5;
const WORDS_POWER = 0.6;
/** Letters that a term needs for one slip in it to be told from another word, and for two; a digit is never a slip. */
const MISSPELT = { one: 5, two: 9, form: /^\p{Script=Latin}+$/u, most: 3 };
/** Words whose near terms are kept at hand: those of the talks that go on. */
const NEAR_REMEMBERED = 1_000;

/** Notices after which other work gets its turn while many are analysed. */
const BREATH = 200;

/** What the index gives back with a passage. */
type StoredFields = {
  readonly noticeId: string;
  /** Empty for undated notices. */
  readonly publishedOn: string;
};

interface IndexedPassage extends StoredFields {
  readonly id: string;
  /** Analysed terms, joined by spaces. */
  readonly title: string;
  readonly body: string;
}

interface IndexedNotice {
  readonly passageIds: readonly string[];
  /** What the notice's terms were counted from, to take them back. */
  readonly countedText: readonly string[];
  readonly language: string;
}

/**
 * How many of the query's words a passage holds, each counted at the greatest weight of its terms that stand there. MiniSearch
 * multiplies a passage's sum by the number of terms, which rewards long words and synonyms instead.
 */
function wordsHeld(terms: readonly string[], asked: ReadonlyMap<string, WeightedTerm>): number {
  const held = new Map<number, number>();
  for (const term of terms) {
    const one = asked.get(term);
    if (one) held.set(one.word, Math.max(one.weight, held.get(one.word) ?? 0));
  }
  let sum = 0;
  for (const weight of held.values()) sum += weight;
  return sum;
}

/**
 * Terms are looked up from the rarest on. Once so many passages of that many notices are found, a term held by more than this share of
 * the notices finds no further ones: it raises those that are there. Loses nothing in small libraries, and little in large ones: see
 * docs/search.md.
 */
const ENOUGH_PASSAGES = 800;
const COMMON_SHARE = 0.03;

const LATIN = /^[a-z]/;
const bySpace = (text: string): string[] => (text === '' ? [] : text.split(' '));

const OPTIONS: Options<IndexedPassage> = {
  fields: ['title', 'body'],
  storeFields: ['noticeId', 'publishedOn'],
  tokenize: bySpace,
  processTerm: (term) => term,
  autoVacuum: { minDirtCount: 1_000, minDirtFactor: 0.1, batchSize: 1_000, batchWait: 10 },
};

/** The embedded index: MiniSearch in memory, terms made by the notice's language. */
export function createMinisearchIndex(): PassageIndex {
  let index = new MiniSearch<IndexedPassage>(OPTIONS);
  const notices = new Map<string, IndexedNotice>();
  const noticesHolding = new Map<string, number>();
  const sounds = createSoundIndex();
  /** A talk comes back to its words, and looking through all terms is dear. Made anew when the terms change. */
  let nearTerms = remember(findNear, NEAR_REMEMBERED);

  function findNear(term: string): string[] {
    const most = term.length < MISSPELT.two ? 1 : 2;
    // A swap of neighbours is two edits to MiniSearch, and one to us.
    const found = index.search(term, { fuzzy: 2, maxFuzzy: 2 }).flatMap(({ terms }) => terms);
    const holding = (one: string): number => noticesHolding.get(one) ?? 0;
    return [...new Set(found)]
      .map((one) => ({ one, distance: editDistance(term, one, most) }))
      .filter(({ one, distance }) => distance <= most && one[0] === term[0] && holding(one) > 0)
      .sort((a, b) => a.distance - b.distance || holding(b.one) - holding(a.one))
      .slice(0, MISSPELT.most)
      .map(({ one }) => one);
  }

  function forgetNear(): void {
    nearTerms = remember(findNear, NEAR_REMEMBERED);
  }

  const count = (notice: IndexedNotice, step: 1 | -1): void => {
    const rules = languageOf(notice.language);
    for (const term of new Set(notice.countedText.flatMap((text) => rules.words.terms(text)))) {
      const total = (noticesHolding.get(term) ?? 0) + step;
      if (total > 0) noticesHolding.set(term, total);
      else noticesHolding.delete(term);
    }
  };

  /** Takes a notice's terms into account; one without passages leaves nothing behind. */
  function analyse(notice: Notice, passages: readonly Passage[]): AnalysedPassage<StoredFields>[] {
    if (passages.length === 0) return [];
    const rules = languageOf(notice.language);
    const title = rules.words.terms(notice.title);
    const stored = { noticeId: notice.id, publishedOn: notice.published?.on ?? '' };
    const seen = new Set(title);
    const analysed = passages.map(({ id, text }) => {
      const body = rules.words.terms(text);
      for (const term of body) seen.add(term);
      return { id, stored, title, body };
    });
    for (const term of seen) {
      const holding = noticesHolding.get(term) ?? 0;
      noticesHolding.set(term, holding + 1);
      if (holding === 0 && LATIN.test(term)) sounds.addTerm(term);
    }
    sounds.addTitle(notice.title);
    notices.set(notice.id, {
      passageIds: passages.map(({ id }) => id),
      countedText: [notice.title, ...passages.map(({ text }) => text)],
      language: notice.language,
    });
    return analysed;
  }

  function removeNow(noticeId: string): void {
    const known = notices.get(noticeId);
    if (!known) return;
    index.discardAll([...known.passageIds]);
    count(known, -1);
    notices.delete(noticeId);
    forgetNear();
  }

  /** Without a pause within: a search finds the passages from before or those from after. */
  function replaceNow(notice: Notice, passages: readonly Passage[]): void {
    removeNow(notice.id);
    const documents = analyse(notice, passages).map(({ id, stored, title, body }) => ({
      id,
      ...stored,
      title: title.join(' '),
      body: body.join(' '),
    }));
    index.addAll(documents);
    forgetNear();
  }

  return {
    async search({ terms, asOf, limit }: Query): Promise<Hit[]> {
      const holding = (term: string): number => noticesHolding.get(term) ?? 0;
      const asked = new Map(
        terms
          .filter(({ term }) => holding(term) > 0)
          .sort((a, b) => holding(a.term) - holding(b.term))
          .map((one) => [one.term, one]),
      );
      if (asked.size === 0) return [];
      const reached = new Set<string>();
      let current = '';
      let closed = false;
      const found = index.search([...asked.keys()].join(' '), {
        combineWith: 'OR',
        bm25: BM25,
        boost: { title: TITLE_BOOST },
        boostTerm: (term) => asked.get(term)?.weight ?? 1,
        boostDocument(id: string, term, stored) {
          if (term !== current) {
            current = term;
            closed = reached.size >= ENOUGH_PASSAGES && holding(term) > COMMON_SHARE * notices.size;
          }
          if (closed) return reached.has(id) ? 1 : 0;
          if (!stored || String(stored.publishedOn) > asOf) return 0;
          reached.add(id);
          return 1;
        },
      });
      return found
        .map(({ id, noticeId, score, queryTerms }) => ({
          passageId: String(id),
          noticeId: String(noticeId),
          score: (score / queryTerms.length) * wordsHeld(queryTerms, asked) ** WORDS_POWER,
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },

    async statistics(terms: readonly string[]): Promise<TermStatistics> {
      const held = terms.flatMap((term) => {
        const holding = noticesHolding.get(term);
        return holding === undefined ? [] : [[term, holding] as const];
      });
      return { notices: notices.size, holding: new Map(held) };
    },

    async near(term: string): Promise<string[]> {
      if (term.length < MISSPELT.one || !MISSPELT.form.test(term)) return [];
      return nearTerms(term);
    },

    async soundingLike(word: string): Promise<string[]> {
      const isHeld = (term: string): boolean => noticesHolding.has(term);
      return sounds.like(word).filter((one) => (LATIN.test(one) ? [one] : koreanTerms(one)).every(isHeld));
    },

    async replace(notice: Notice, passages: readonly Passage[]): Promise<void> {
      replaceNow(notice, passages);
    },

    async fill(entries): Promise<void> {
      if (notices.size > 0) {
        for (const { notice, passages } of entries) replaceNow(notice, passages);
        return;
      }
      const analysed: AnalysedPassage<StoredFields>[] = [];
      for (const { notice, passages } of entries) {
        for (const passage of analyse(notice, passages)) analysed.push(passage);
        if (notices.size % BREATH === 0) await nextTick();
      }
      index = await bulkLoad(analysed, OPTIONS);
      forgetNear();
    },

    async remove(noticeId: string): Promise<void> {
      removeNow(noticeId);
    },

    async close(): Promise<void> {
      index.removeAll();
      notices.clear();
      noticesHolding.clear();
    },
  };
}
