import { fallsIn, isPublishedIn, type Question } from '../../understanding/index.ts';
import type { CutPassage } from '../cut/index.ts';
import type { FoundNotice } from './search-notices.ts';
import type { WordWeights } from './weigh-words.ts';

/** What the best sentence's share of the question counts beside the search's own score. Measured: see docs/search.md. */
const BEST_SENTENCE = 1;
/** What a notice that tells of no time within the period asked for keeps of its score, where another does. */
const OTHER_TIME = 0.8;
/** Passages of a notice that are looked at, best first. */
const PASSAGES = 6;
/** Notices named as hits. */
const NOTICES = 10;

/**
 * Puts first the notices in which one sentence holds much of the question: the search adds up words over a passage, and a long one
 * gathers many by chance. Scores become 1 and less for the search, plus up to `BEST_SENTENCE`. Where the question names a period, those
 * published or telling of something within it go before the others. The ten best stay; `[]` for none.
 */
export function rankNotices(
  found: readonly FoundNotice[],
  { constraints: { periods } }: Pick<Question, 'constraints'>,
  words: WordWeights,
  cut: CutPassage,
): FoundNotice[] {
  const best = found[0]?.score ?? 1;
  const ranked = found.map((one) => {
    const { notice } = one;
    const stretches = one.passages.slice(0, PASSAGES).flatMap((passage) => cut(notice, passage));
    const shares = stretches.map(({ terms }) => words.coverage([terms]));
    const timely =
      periods.length > 0 &&
      (stretches.some(({ dates }) => fallsIn(periods, dates, notice.published?.on)) ||
        isPublishedIn(periods, notice));
    return { ...one, timely, score: one.score / best + BEST_SENTENCE * Math.max(0, ...shares) };
  });
  const someTimely = ranked.some(({ timely }) => timely);
  return ranked
    .map(({ timely, ...one }) => (someTimely && !timely ? { ...one, score: one.score * OTHER_TIME } : one))
    .sort((a, b) => b.score - a.score)
    .slice(0, NOTICES);
}
