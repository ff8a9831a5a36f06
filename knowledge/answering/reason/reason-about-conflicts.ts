import { isSameMatter } from '../../events/same-matter.ts';
import type { Question } from '../../understanding/question.ts';
import type { Candidate } from '../read/read.ts';
import { type DatedCandidate, dated, type Reasoned } from './reason-about-time.ts';
import { amountsDiffer, saysSameThing } from './same-thing.ts';

const dayOf = ({ notice }: Candidate): string => notice.published?.on ?? '';

/** A newer notice of the same publisher on the same subject is the newer word on it, not another one. */
const isReissue = (newer: Candidate, older: Candidate): boolean =>
  dayOf(newer) > dayOf(older) && isSameMatter(newer.notice, older.notice);

/**
 * Two notices that give different amounts for the very same thing: the newer one governs, and the other is said to say otherwise, or to be
 * superseded where the newer one is its reissue. As it was where the answer is picked one by one, or another notice is beside it already.
 */
export function reasonAboutConflicts(
  reasoned: Reasoned,
  candidates: readonly Candidate[],
  question: Question,
): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  const isOpen = reasoned.sure === undefined && others.every(({ role }) => role === 'supports');
  if (!governs || governs.validity || !isOpen) return reasoned;
  const other = candidates.find(
    (one) => saysSameThing(one, governs, question) && amountsDiffer(one, governs),
  );
  if (!other) return reasoned;
  const [newer, older]: readonly [Candidate, Candidate] =
    dayOf(other) > dayOf(governs) ? [other, governs] : [governs, other];
  const role: DatedCandidate['role'] = isReissue(newer, older) ? 'superseded' : 'conflicts';
  const isOne = (a: Candidate, b: Candidate): boolean =>
    a.notice.id === b.notice.id && a.span.start === b.span.start;
  const rest = others.filter((one) => !isOne(one, newer) && !isOne(one, older));
  return {
    ...reasoned,
    candidates: [dated(newer, question, 'governs'), dated(older, question, role), ...rest],
    insteadOf: governs,
  };
}
