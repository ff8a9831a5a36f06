import type { FoundNotice } from './search-notices.ts';
import type { CutPassage } from './stretches.ts';
import type { WordWeights } from './weigh-words.ts';

/** What the best sentence's share of the question counts beside the search's own score. Measured: see docs/search.md. */
const BEST_SENTENCE = 1;
/** Passages of a notice that are looked at, best first. */
const PASSAGES = 6;
/** Notices named as hits. */
const NOTICES = 10;

/**
 * Puts first the notices in which one sentence holds much of the question: the search adds up words over a passage, and a long one
 * gathers many by chance. Scores become 1 and less for the search, plus up to `BEST_SENTENCE`. The ten best stay; `[]` for none.
 */
export function rankNotices(
  found: readonly FoundNotice[],
  words: WordWeights,
  cut: CutPassage,
): FoundNotice[] {
  const best = found[0]?.score ?? 1;
  return found
    .map((one) => {
      const shares = one.passages
        .slice(0, PASSAGES)
        .flatMap((passage) => cut(one.notice, passage).map(({ terms }) => words.coverage([terms])));
      return { ...one, score: one.score / best + BEST_SENTENCE * Math.max(0, ...shares) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, NOTICES);
}
