import { asksOfEntry } from '../events/entry-words.ts';
import { languageOf } from '../languages/languages.ts';
import type { OccasionAsked } from '../languages/telling/recurrence.ts';
import type { Day } from '../notice.ts';
import { addDays, dayPart, daysBetween, partsOf, secondsOf, weekdayOf } from '../time/calendar.ts';
import { feastIn } from '../time/recurrence/lunar-feasts.ts';
import type { Hours } from '../time/recurrence/recurrence.ts';
import type { DateMention, Interval } from '../time/time.ts';
import type { Question } from './question.ts';

/** The days, and the time of day, for which a question asks whether something is open or held. */
export interface AskedOccasion {
  readonly how: OccasionAsked;
  /** Earliest first, one at least. */
  readonly days: readonly [Day, ...Day[]];
  /** All of them stand for one thing: every such weekday, or public holidays as such. */
  readonly together: boolean;
  /** Minutes since midnight; null where no time of day is asked for. */
  readonly at: number | null;
  /** The part of a day that is asked for ("in the afternoon"), in minutes since midnight; left out elsewhere. */
  readonly part?: Hours;
  /** It asks of this moment, whose time of day isn't known. */
  readonly now: boolean;
}

/** Every such weekday is looked at so many weeks ahead. */
const WEEKS = 6;
/** More days than these in a row ("in December") are no occasion. */
const MOST_DAYS = 3;
const CLOCK: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);

type Told = DateMention & { readonly interval: Interval };

const minutesOf = ({ interval }: Told): number => secondsOf(interval.start) / 60;

const partOf = (told: Told): Hours => ({
  from: minutesOf(told),
  to: secondsOf(told.interval.end) / 60 || 24 * 60,
});

/** The single days of an interval told to the day or closer; `[]` for longer ones. */
function daysOf({ interval: { start, end, granularity } }: Told): Day[] {
  if (granularity !== 'day' && granularity !== 'part' && !CLOCK.has(granularity)) return [];
  const first = dayPart(start);
  const count = granularity === 'day' ? daysBetween(first, dayPart(end)) : 1;
  return count > MOST_DAYS ? [] : Array.from({ length: count }, (_, at) => addDays(first, at));
}

/** The next such weekdays (0 for Sunday), from the asking day on. */
const comingWeekdays = (weekdays: ReadonlySet<number>, from: Day, weeks: number): Day[] =>
  Array.from({ length: weeks * 7 }, (_, at) => addDays(from, at)).filter((day) =>
    weekdays.has(weekdayOf(day) % 7),
  );

/** The next public holidays that are so for certain. */
const comingHolidays = (from: Day, language: string): Day[] =>
  Array.from({ length: 370 }, (_, at) => addDays(from, at)).filter(
    (day) => languageOf(language).recurrence.isHoliday(day) === 'yes',
  );

function comingFeast(feast: 'seollal' | 'chuseok', from: Day): Day[] {
  const { year } = partsOf(from);
  return [year, year + 1]
    .flatMap((one) => feastIn(feast, one) ?? [])
    .filter((day) => day >= from)
    .slice(0, 1);
}

/** What the question's words name, from a day on: days, and whether all of them are meant together. */
function named(
  { text, language, asOf }: Question,
  how: OccasionAsked,
  dates: readonly Told[],
  from: Day,
): { days: Day[]; together: boolean } {
  const rules = languageOf(language);
  const { feastAsked, asksHolidays, asksEveryWeek, asksNow } = rules.recurrence;
  const feast = feastAsked(text);
  if (feast) return { days: comingFeast(feast, asOf), together: false };
  const weekdays = rules.values.weekdays(text);
  // A bare weekday is the coming one, whatever a reader of dates makes of it.
  if (weekdays.size > 0 && !dates.some(({ basis }) => basis === 'stated')) {
    const every = asksEveryWeek(text);
    const days = comingWeekdays(weekdays, every || how === 'hours' ? from : asOf, every ? WEEKS : 1);
    return { days, together: every };
  }
  const days = dates.filter(({ kind }) => kind === 'date').flatMap(daysOf);
  if (days.length > 0) return { days, together: false };
  if (asksHolidays(text)) return { days: comingHolidays(from, language), together: true };
  // Whoever asks for hours "in the morning" asks for no day.
  const isTimed = dates.some(({ interval }) => CLOCK.has(interval.granularity)) || asksNow(text);
  return { days: isTimed && how !== 'hours' ? [asOf] : [], together: false };
}

/** The occasion that a question asks about; `from` is the first day on which what is asked of every week may hold. Null where it names no day or time, or asks for something else. */
export function askedOccasion(question: Question, from: Day): AskedOccasion | null {
  const { text, language, asOf } = question;
  const rules = languageOf(language);
  const how = rules.recurrence.asked(text);
  if (how === null || asksOfEntry(text)) return null;
  const dates = rules.dates
    .read(text, asOf)
    .filter((one): one is Told => one.interval !== null && (one.kind === 'date' || one.kind === 'time'));
  const { days, together } = named(question, how, dates, from);
  const [first, ...more] = [...new Set(days)].sort();
  const clock = dates.find((one) => CLOCK.has(one.interval.granularity));
  const part = dates.find(({ interval }) => interval.granularity === 'part');
  if (first === undefined) return null;
  const now = rules.recurrence.asksNow(text);
  return {
    how,
    days: [first, ...more],
    together,
    at: clock ? minutesOf(clock) : null,
    ...(part && { part: partOf(part) }),
    now,
  };
}
