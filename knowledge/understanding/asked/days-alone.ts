import type { Language } from '../../languages/language.ts';
import { dayPart, daysBetween } from '../../time/calendar.ts';
import type { DateMention, Interval } from '../../time/time.ts';
import type { Concept } from '../concept.ts';

/** A longer stretch is no date to ask for alone, in days. */
export const LONGEST_ALONE = 31;

/** Whole days from the beginning to the end of an interval. */
export const lengthInDays = ({ start, end }: Interval): number => daysBetween(dayPart(start), dayPart(end));

/** The days that an utterance asks about and nothing else, in each way that they may be meant; `[]` where it asks for more, or names none. */
export function daysAlone(
  text: string,
  { asking: { whatsOn } }: Language,
  named: readonly DateMention[],
  concepts: readonly Concept[],
): Interval[] {
  const dates = named.filter(
    ({ kind, interval }) => kind === 'date' && interval !== null && lengthInDays(interval) <= LONGEST_ALONE,
  );
  if (dates.length === 0) return [];
  const isAny = concepts.every(({ expected, written }) => !expected || whatsOn.isAnything(written));
  if (!isAny) return [];
  const rest = dates.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  if (!whatsOn.asks(rest)) return [];
  return dates.flatMap(({ interval, alternative }) => [interval, alternative].filter((one) => one != null));
}
