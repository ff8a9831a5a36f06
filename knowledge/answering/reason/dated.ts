import { toldTense } from '../../time/tense.ts';
import type { DateMention } from '../../time/time.ts';
import type { Question } from '../../understanding/index.ts';
import type { ResolvedDate } from '../answer.ts';
import type { Candidate } from '../read/index.ts';
import { askedDates } from './asked-dates.ts';
import type { DatedCandidate } from './reasoned.ts';

function resolve(dates: readonly DateMention[], { asOf, now }: Question): ResolvedDate[] {
  return dates.flatMap(({ text, interval, basis, bound, lunar }) =>
    interval
      ? [
          {
            text,
            interval,
            basis,
            bound,
            ...(lunar ? { lunar } : {}),
            tense: toldTense(interval, asOf, bound, now),
          },
        ]
      : [],
  );
}

/** The candidate in its role, with the dates that belong to what was asked as seen on the asking day. */
export const dated = (
  candidate: Candidate,
  question: Question,
  role: DatedCandidate['role'],
): DatedCandidate => ({
  ...candidate,
  role,
  resolved: resolve(
    askedDates(candidate, question).filter(({ kind }) => kind === 'date'),
    question,
  ),
});

/** The best candidate of each notice, in the order given. */
export function onePerNotice(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ notice }) => !seen.has(notice.id) && seen.add(notice.id));
}
