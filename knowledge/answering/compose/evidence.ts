import type { Citation } from '../../notice.ts';
import type { Hit } from '../../search/passage-index.ts';
import { type FoundNotice, hitsOf } from '../find/index.ts';
import type { Candidate } from '../read/index.ts';
import { onePerNotice, type Reasoned } from '../reason/index.ts';
import { foldNearDuplicates } from './near-duplicates.ts';
import { citationOf } from './quoted.ts';

/** What a composer works with. */
export interface Evidence {
  readonly reasoned: Reasoned;
  /** What was read, best first, whatever time made of it. */
  readonly candidates: readonly Candidate[];
  /** The notices found, best first: all of them are hits. */
  readonly found: readonly FoundNotice[];
  /** Those found before any was left out because of the talk, best first: hits after the others. Left out: none. */
  readonly ranked?: readonly FoundNotice[];
  /** How many notices are held. */
  readonly held: number;
  /** At and above `answered` the assistant says it; at and above `suggested` it shows passages. */
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  readonly answered: number;
  readonly suggested: number;
}

/** Passages shown where the assistant isn't sure. */
export const PASSAGES = 3;
/** Notices named as what came nearest. */
const MOST_HITS = 10;
/** Passages shown though nothing answers hold at least this share of the question. */
const NEAR = 0.4;

/** Candidates of notices that don't repeat a better one. */
export function withoutRepeats<C extends Candidate>(
  candidates: readonly C[],
  found: readonly FoundNotice[],
): C[] {
  const told = new Set(foldNearDuplicates(found).map(({ notice }) => notice.id));
  return candidates.filter(({ notice }) => told.has(notice.id));
}

/** What may be worth reading though it doesn't answer: of each notice the stretch that holds most of the question's words. */
export function nearest({ candidates, found }: Evidence): Citation[] {
  const byWords = (a: Candidate, b: Candidate): number =>
    b.features.withContext + b.features.words - a.features.withContext - a.features.words;
  const near = candidates.filter(({ features }) => features.withContext >= NEAR).sort(byWords);
  return onePerNotice(withoutRepeats(near, found)).slice(0, PASSAGES).map(citationOf);
}

/** The notices that were asked, and after them what else fits. */
export function allHits({ found, ranked = [] }: Evidence): Hit[] {
  const asked = new Set(found.map(({ notice }) => notice.id));
  return hitsOf([...found, ...ranked.filter(({ notice }) => !asked.has(notice.id))].slice(0, MOST_HITS));
}
