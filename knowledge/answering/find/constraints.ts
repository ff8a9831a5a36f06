import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import type { Interval } from '../../time/time.ts';
import type { Constraints } from '../../understanding/question.ts';
import type { Candidate } from '../read/read.ts';

const wholeText = ({ title, text }: Notice): string => `${title}\n${text}`;

function names(notice: Notice, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(wholeText(notice));
}

/** The year before, of, or after the notice: "next year" and "last year" reach no further. */
function near(notice: Notice, year: number): boolean {
  return notice.published !== null && Math.abs(Number(notice.published.on.slice(0, 4)) - year) <= 1;
}

/**
 * True where the notice may speak of the ordinals and years that a question names: the 8th summit is not the 5th, and of 2018 no
 * notice of 2021 tells that doesn't say so.
 */
export function mayMeet(notice: Notice, { ordinals, years }: Constraints): boolean {
  if (years.length > 0 && !years.some((year) => near(notice, year) || names(notice, year))) return false;
  if (ordinals.length === 0) return true;
  const named = new Set(languageOf(notice.language).values.ordinals(wholeText(notice)));
  return ordinals.every((ordinal) => named.has(ordinal));
}

const datesOf = ({ dates }: Candidate): Interval[] =>
  dates.flatMap(({ kind, interval }) => (kind === 'date' && interval ? [interval] : []));

const within = (intervals: readonly Interval[], year: number): boolean =>
  intervals.some(({ start, end }) => start < `${year + 1}` && end > `${year}-01-01T00:00:00`);

/**
 * The candidates that are of one of the years asked for: by their own dates, or without dates in a notice of that year. Where there are
 * none, those without dates in a notice that names the year.
 */
export function ofYears(candidates: readonly Candidate[], { years }: Constraints): readonly Candidate[] {
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
    (one) => datesOf(one).length === 0 && years.some((year) => names(one.notice, year)),
  );
}
