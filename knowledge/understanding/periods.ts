import type { Language } from '../languages/language.ts';
import type { Day, Notice } from '../notice.ts';
import { addDays } from '../time/calendar.ts';
import type { DateMention, Granularity, Interval } from '../time/time.ts';

/** A stretch of the calendar that a question names: "in December", "on 12 April", "next week". Years are constraints of their own. */
export interface Period {
  /** The words of the question that name it. */
  readonly text: string;
  readonly interval: Interval;
  /** True where any year's will do: a month or day named without one. */
  readonly yearly: boolean;
}

const FINE: ReadonlySet<Granularity> = new Set(['half', 'quarter', 'season', 'month', 'week', 'day']);
/** Another asking day, far enough on for "next month" to be another one. */
const LATER = 75;
/** How long what begins on a day is taken to go on, in days. */
const GOES_ON = 366;

/**
 * The periods that a question names, read on the asking day; `[]` where it names none. Weekdays are none: who asks about Saturday means
 * every Saturday.
 */
export function periodsOf(question: string, rules: Language, asOf: Day): Period[] {
  const named = rules.dates.read(question, asOf);
  if (named.length === 0) return [];
  const tomorrow = rules.dates.read(question, addDays(asOf, 1));
  const later = rules.dates.read(question, addDays(asOf, LATER));
  return named.flatMap(({ kind, interval, basis, text }, at): Period[] => {
    if (kind !== 'date' || interval === null || !FINE.has(interval.granularity)) return [];
    const monthAndDay = interval.start.slice(5);
    const moves = later[at]?.interval?.start.slice(5) !== monthAndDay;
    const isWeekday =
      interval.granularity === 'day' && moves && tomorrow[at]?.interval?.start.slice(5) === monthAndDay;
    return isWeekday ? [] : [{ text, interval, yearly: basis === 'inferred' && !moves }];
  });
}

const withYear = (time: string, year: number): string => `${String(year).padStart(4, '0')}${time.slice(4)}`;

/** The period in the year of `time`, and in the year before: one that begins in December may end in the next. */
function inYearsOf({ interval, yearly }: Period, time: string): Interval[] {
  if (!yearly) return [interval];
  const length = Number(interval.end.slice(0, 4)) - Number(interval.start.slice(0, 4));
  const year = Number(time.slice(0, 4));
  return [year - 1, year].map((one) => ({
    ...interval,
    start: withYear(interval.start, one),
    end: withYear(interval.end, one + length),
  }));
}

/** The time that a date in a notice covers: what lasts until a day began by the day of the notice, what begins on one goes on. */
function coverOf({ interval, bound }: DateMention, published: Day | undefined): Interval | null {
  if (interval === null) return null;
  if (bound === 'until' && published !== undefined && published < interval.start)
    return { ...interval, start: published };
  if (bound === 'from') return { ...interval, end: addDays(interval.start.slice(0, 10), GOES_ON) };
  return interval;
}

/** Whether one of a notice's dates lies within one of the periods, at least in part. */
export function fallsIn(
  periods: readonly Period[],
  dates: readonly DateMention[],
  published: Day | undefined,
): boolean {
  return dates.some((date) => {
    const cover = date.kind === 'date' ? coverOf(date, published) : null;
    return (
      cover !== null &&
      periods.some((period) =>
        [...inYearsOf(period, cover.start), ...inYearsOf(period, cover.end)].some(
          ({ start, end }) => cover.start < end && cover.end > start,
        ),
      )
    );
  });
}

/** Whether the notice was published within one of the periods. False where its day isn't known. */
export function isPublishedIn(periods: readonly Period[], { published }: Pick<Notice, 'published'>): boolean {
  if (!published) return false;
  const day = `${published.on}T00:00:00`;
  return periods.some((period) => inYearsOf(period, day).some(({ start, end }) => start <= day && day < end));
}
