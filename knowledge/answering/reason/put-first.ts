import type { Question } from '../../understanding/index.ts';
import type { Candidate } from '../read/index.ts';
import { dated } from './dated.ts';
import type { DatedCandidate, Reasoned } from './reasoned.ts';

const isSame = (a: Candidate, b: Candidate): boolean =>
  a.notice.id === b.notice.id && a.span.start === b.span.start;

/** Puts a stretch first; with it go another one, else what governed before, and what that replaces where it tells a time. */
export function putFirst(
  candidate: Candidate,
  reasoned: Reasoned,
  question: Question,
  along?: Candidate,
): DatedCandidate[] {
  const others = reasoned.candidates
    .filter((one) => !isSame(one, candidate))
    .flatMap((one): DatedCandidate[] => {
      if (one.role === 'governs') return along ? [] : [{ ...one, role: 'supports' }];
      return one.role !== 'supports' && one.resolved.length > 0 ? [one] : [];
    });
  const beside = along && !isSame(along, candidate) ? [dated(along, question, 'supports')] : [];
  return [dated(candidate, question, 'governs'), ...beside, ...others];
}
