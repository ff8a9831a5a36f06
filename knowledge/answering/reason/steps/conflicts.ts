import { isSameMatter } from '../../../events/same-matter.ts';
import type { Candidate } from '../../read/index.ts';
import { dated } from '../dated.ts';
import type { DatedCandidate, Reasoned } from '../reasoned.ts';
import { amountsDiffer, saysSameThing } from '../same-thing.ts';
import type { Known, Step } from '../step.ts';

const dayOf = ({ notice }: Candidate): string => notice.published?.on ?? '';

/** A newer notice of the same publisher on the same subject is the newer word on it, not another one. */
const isReissue = (newer: Candidate, older: Candidate): boolean =>
  dayOf(newer) > dayOf(older) && isSameMatter(newer.notice, older.notice);

function take(reasoned: Reasoned, { candidates, question }: Known): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  const isAlone = others.every(({ role }) => role === 'supports');
  if (!governs || governs.validity || !isAlone) return reasoned;
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

/**
 * Two notices that give different amounts for the very same thing: the newer one governs, and the other is said to say otherwise, or to be
 * superseded where the newer one is its reissue. Applies where an amount is wanted, the answer isn't picked one by one, and no other notice is
 * beside it already; may change what governs and what stands beside it.
 */
export const conflicts: Step = {
  applies: ({ by, sure }, { question }) =>
    by !== 'standing' && sure === undefined && question.wants === 'money',
  take,
};
