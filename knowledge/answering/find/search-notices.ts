import type { Notice, Passage } from '../../notice.ts';
import type { Hit, PassageIndex, TermStatistics, WeightedTerm } from '../../search/passage-index.ts';
import { type Question, weighPlaces } from '../../understanding/index.ts';

/** Passages asked of the index: enough for ten distinct notices of several passages. */
const PASSAGES = 80;
/** Notices that go on to be ranked. */
const NOTICES = 20;
/** What a word found by translation or in the bilingual list counts beside the question's own. Measured: see docs/search.md. */
const ALTERNATIVE = { otherLanguage: 0.4, sameLanguage: 0.1, ofUnknown: 1 };
/** The same for everyday words: beside a common word, beside one that few notices hold, and where none holds it. */
const EVERYDAY = { ofCommon: 0.1, ofRare: 0.4, ofUnknown: 0.6, rareShare: 0.02 };
/** The same for what a word may be a misspelling of. */
const SLIP = 0.6;
/** A notice's further passages add this share of their score to its best one's. Measured: see docs/search.md. */
const FURTHER_PASSAGES = 0.1;

/** The notices held, by id, and their passages in the order of the text. */
export interface Shelf {
  notice(id: string): Notice | undefined;
  /** `[]` for an unknown id. */
  passages(noticeId: string): readonly Passage[];
}

/** A notice found. */
export interface FoundNotice {
  readonly notice: Notice;
  readonly score: number;
  /** 1 where it is of the place that is asked for, or names it, 0 where it isn't; 0.5 where none is asked for. */
  readonly place: number;
  /** Its passages that were found, best first; never empty. */
  readonly hits: readonly Hit[];
  /** All its passages: those found, best first, then the others. */
  readonly passages: readonly Passage[];
}

const isHangul = (term: string): boolean => /^\p{Script=Hangul}/u.test(term);

function termsOf(question: Question, { holding, notices }: TermStatistics): WeightedTerm[] {
  const terms = new Map<string, WeightedTerm>();
  const add = (term: string, weight: number, word: number): void => {
    if (weight > (terms.get(term)?.weight ?? 0)) terms.set(term, { term, weight, word });
  };
  question.concepts.forEach(({ terms: own, alternatives, everyday, slips, weight }, word) => {
    for (const term of own) add(term, weight, word);
    const known = own.some((term) => holding.has(term));
    const ownIsKorean = own.some(isHangul);
    const rarest = Math.min(...own.map((term) => holding.get(term) ?? 0));
    const same = !known ? 'ofUnknown' : rarest < EVERYDAY.rareShare * notices ? 'ofRare' : 'ofCommon';
    for (const alternative of alternatives) {
      if (everyday.includes(alternative)) {
        const each = EVERYDAY[same] / alternative.length;
        for (const term of alternative) add(term, weight * each, word);
      } else if (slips.includes(alternative)) {
        for (const term of alternative) add(term, weight * SLIP, word);
      } else {
        for (const term of alternative) {
          const kind = !known
            ? 'ofUnknown'
            : isHangul(term) === ownIsKorean
              ? 'sameLanguage'
              : 'otherLanguage';
          add(term, weight * ALTERNATIVE[kind], word);
        }
      }
    }
  });
  return [...terms.values()];
}

/** `statistics` are those of the question's own terms. The notices that speak of what the question names, best first, at most twenty; `[]` where none does. */
export async function searchNotices(
  question: Question,
  statistics: TermStatistics,
  index: PassageIndex,
  shelf: Shelf,
  signal: AbortSignal,
): Promise<FoundNotice[]> {
  const hits = await index.search(
    { terms: termsOf(question, statistics), asOf: question.asOf, limit: PASSAGES },
    signal,
  );
  const byNotice = new Map<string, Hit[]>();
  for (const hit of hits) {
    const known = byNotice.get(hit.noticeId);
    if (known) known.push(hit);
    else byNotice.set(hit.noticeId, [hit]);
  }
  const placeOf = weighPlaces(
    question.concepts,
    [...byNotice.keys()].flatMap((id) => shelf.notice(id) ?? []),
  );
  return [...byNotice]
    .flatMap(([noticeId, noticeHits]): FoundNotice[] => {
      const notice = shelf.notice(noticeId);
      const [best, ...others] = noticeHits;
      if (!notice || !best) return [];
      const place = placeOf(notice);
      const further = others.reduce((sum, { score }) => sum + score, 0);
      const rank = new Map(noticeHits.map(({ passageId }, at) => [passageId, at]));
      const passages = [...shelf.passages(noticeId)].sort(
        (a, b) => (rank.get(a.id) ?? PASSAGES) - (rank.get(b.id) ?? PASSAGES),
      );
      const score = (best.score + FURTHER_PASSAGES * Math.min(further, best.score * 3)) * place.kept;
      return [{ notice, score, place: place.fit, hits: noticeHits, passages }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, NOTICES);
}

/** One hit a notice, its best passage, with the notice's score. */
export function hitsOf(found: readonly FoundNotice[]): Hit[] {
  return found.flatMap(({ hits: [best], score }) => (best ? [{ ...best, score }] : []));
}

/** A notice as though it were found by all words of the question; null for one without passages. */
export function asFullMatch(notice: Notice, shelf: Shelf): FoundNotice | null {
  const passages = shelf.passages(notice.id);
  const [first] = passages;
  if (!first) return null;
  const hit = { noticeId: notice.id, passageId: first.id, score: 1 };
  return { notice, score: 1, place: 0.5, hits: [hit], passages };
}
