import type { Interval } from '../../time/time.ts';
import type { Constraints } from '../../understanding/index.ts';
import { namesYear } from '../find/index.ts';
import type { Candidate } from './read.ts';

const datesOf = ({ dates }: Candidate): Interval[] =>
  dates.flatMap(({ kind, interval }) => (kind === 'date' && interval ? [interval] : []));

const within = (intervals: readonly Interval[], year: number): boolean =>
  intervals.some(({ start, end }) => start < `${year + 1}` && end > `${year}-01-01T00:00:00`);

/**
 * The candidates that are of one of the years asked for: by their own dates, or without dates in a notice of that year. Where there are
 * none, those without dates in a notice that names the year.
 */
export function ofYears(
  candidates: readonly Candidate[],
  { years }: Pick<Constraints, 'years'>,
): readonly Candidate[] {
  if (years.length === 0) return candidates;
  const clearly = candidates.filter((one) => {
    const intervals = datesOf(one);
    const { published } = one.notice;
    return years.some((year) =>
      intervals.length > 0 ? within(intervals, year) : published?.on.startsWith(`${year}-`),
    );
  });
  if (clearly.length > 0) return clearly;
  return candidates.filter(
    (one) => datesOf(one).length === 0 && years.some((year) => namesYear(one.notice, year)),
  );
}
