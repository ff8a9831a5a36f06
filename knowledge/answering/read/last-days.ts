import { isLastDay } from '../../events/acts.ts';
import { isOfSameEntry, tellsApplying, tellsEntry } from '../../events/entry-words.ts';
import { addSeconds, dayPart, daysBetween } from '../../time/calendar.ts';
import type { DateMention, Interval } from '../../time/time.ts';
import type { Question } from '../../understanding/index.ts';
import { type Candidate, quoteOf } from './read.ts';

/** What a last day told as such, words of taking part, the very words of paying or applying asked about, and having been quoted in the answer before count beside a stretch's score. */
const TELLS = { until: 1, entry: 1, sameEntry: 2, quotedLast: 4 };

/** A last day that a stretch tells. */
export interface Deadline {
  readonly candidate: Candidate;
  readonly mention: DateMention & { readonly interval: Interval };
  readonly weight: number;
}

/** The last day of an interval. */
export const lastDayOf = ({ end }: Interval): string => dayPart(addSeconds(end, -1));

/** A stretch of days with both its ends ("16 to 31 December"), not one day, month or year. */
function isRange({ start, end, granularity }: Interval): boolean {
  return (
    (granularity === 'day' || granularity === 'hour' || granularity === 'minute') &&
    daysBetween(dayPart(start), lastDayOf({ start, end, granularity })) > 0
  );
}

/** The last days that a stretch tells: what lasts until a day, and stretches of days; `[]` for none. */
export function deadlinesOf(candidate: Candidate, { entry: asked, quotedLast }: Question): Deadline[] {
  const { notice, span, dates } = candidate;
  const wasQuoted =
    quotedLast?.noticeId === notice.id && quotedLast.start < span.end && span.start < quotedLast.end;
  const said = wasQuoted ? TELLS.quotedLast : 0;
  const words = quoteOf(candidate);
  const entry =
    (tellsEntry(words) ? TELLS.entry : 0) + (isOfSameEntry(asked.kinds, words) ? TELLS.sameEntry : 0);
  return dates.flatMap((mention) => {
    const { kind, interval, start, end } = mention;
    if (kind !== 'date' || interval === null) return [];
    const isLast = mention.bound === 'during' && isLastDay(words.slice(0, start), words.slice(end));
    const bound = isLast ? 'until' : mention.bound;
    if (bound !== 'until' && !isRange(interval)) return [];
    const weight = candidate.score + entry + said + TELLS.until;
    return [{ candidate, mention: { ...mention, interval, bound }, weight }];
  });
}

const CLOSES = /\bcloses?\b|마감/iu;

/** True for a stretch that tells the last day of applying. */
export const tellsLastDay = (candidate: Candidate, question: Question): boolean => {
  const words = quoteOf(candidate);
  return (tellsApplying(words) || CLOSES.test(words)) && deadlinesOf(candidate, question).length > 0;
};
