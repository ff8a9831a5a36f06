import { languageOf } from '../../languages/languages.ts';
import type { Day } from '../../notice.ts';
import { addDays, partsOf, weekdayOf } from '../../time/calendar.ts';
import { feastIn } from '../../time/recurrence/lunar-feasts.ts';
import type { Feast } from '../../time/recurrence/recurrence.ts';
import type { Occasion, Question } from '../../understanding/index.ts';

/** The days, and the time of day, for which a question asks whether something is open or held. */
export interface AskedOccasion extends Pick<Occasion, 'how' | 'at' | 'part' | 'now'> {
  /** Earliest first, one at least. */
  readonly days: readonly [Day, ...Day[]];
  /** All of them stand for one thing: every such weekday, or public holidays as such. */
  readonly together: boolean;
}

/** Every such weekday is looked at so many weeks ahead. */
const WEEKS = 6;

/** The next such weekdays (0 for Sunday), from a day on. */
const comingWeekdays = (weekdays: ReadonlySet<number>, from: Day, weeks: number): Day[] =>
  Array.from({ length: weeks * 7 }, (_, at) => addDays(from, at)).filter((day) =>
    weekdays.has(weekdayOf(day) % 7),
  );

/** The next public holidays that are so for certain. */
const comingHolidays = (from: Day, language: string): Day[] =>
  Array.from({ length: 370 }, (_, at) => addDays(from, at)).filter(
    (day) => languageOf(language).recurrence.isHoliday(day) === 'yes',
  );

function comingFeast(feast: Feast, from: Day): Day[] {
  const { year } = partsOf(from);
  return [year, year + 1]
    .flatMap((one) => feastIn(feast, one) ?? [])
    .filter((day) => day >= from)
    .slice(0, 1);
}

function daysOf({ how, on }: Occasion, { asOf, language }: Question, from: Day): readonly Day[] {
  switch (on.by) {
    case 'days':
      return on.days;
    case 'weekdays':
      return comingWeekdays(on.weekdays, on.every || how === 'hours' ? from : asOf, on.every ? WEEKS : 1);
    case 'feast':
      return comingFeast(on.feast, asOf);
    case 'holidays':
      return comingHolidays(from, language);
    case 'time':
      return [asOf];
  }
}

/**
 * The occasion that a question asks about; `from` is the first day on which what is asked of every week may hold. Null where it asks of
 * none, and where no such day is known.
 */
export function askedOccasion(question: Question, from: Day): AskedOccasion | null {
  const { occasion } = question;
  if (occasion === null) return null;
  const [first, ...more] = daysOf(occasion, question, from);
  if (first === undefined) return null;
  const { how, on, at, part, now } = occasion;
  const together = on.by === 'holidays' || (on.by === 'weekdays' && on.every);
  return { how, days: [first, ...more], together, at, part, now };
}
