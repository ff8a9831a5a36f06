import type { ResolvedDate, Working } from '../answer.ts';
import type { DatedCandidate, Reasoned } from '../reason/index.ts';
import { citationOf } from './quoted.ts';

/** True for a date that a reader has to work out: not for "last year's" beside the day itself. */
function isWorkedOut({ basis, interval }: ResolvedDate, beside: readonly ResolvedDate[]): boolean {
  if (basis === 'stated') return false;
  const isYear = interval.granularity === 'year';
  return (
    !isYear || !beside.some((other) => other.basis === 'stated' && other.interval.granularity !== 'year')
  );
}

/** How the answer came about: the relative dates that are said, and the steps of reasoning. */
export function workingOf(governs: DatedCandidate, { candidates, working = [] }: Reasoned): Working[] {
  const resolved = candidates
    .filter(({ role }) => role !== 'supports')
    .flatMap((one) =>
      one.resolved
        .filter((date) => one.notice.published !== null && isWorkedOut(date, one.resolved))
        .map((date): Working => ({ step: 'resolved', citation: citationOf(one), date })),
    );
  const superseded = candidates.filter(({ role }) => role === 'superseded').length;
  const newest: Working[] =
    superseded > 0 && !working.some(({ step }) => step === 'newest')
      ? [{ step: 'newest', citation: citationOf(governs), of: superseded + 1 }]
      : [];
  return [...resolved, ...newest, ...working];
}
