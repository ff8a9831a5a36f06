import { asksOfEntry } from '../../events/entry-words.ts';
import { languageOf } from '../../languages/languages.ts';
import type { OccasionAsked } from '../../languages/telling/recurrence.ts';
import type { Weekdays } from '../../languages/values/weekdays.ts';
import type { Day } from '../../notice.ts';
import { addDays, dayPart, daysBetween, secondsOf } from '../../time/calendar.ts';
import type { Feast, Hours } from '../../time/recurrence/recurrence.ts';
import type { DateMention, Interval } from '../../time/time.ts';

/** Which days a question names: single ones, weekdays (every one, or the coming ones), a feast, public holidays as such, or the asking day by a time of day. */
export type DaysNamed =
  | { readonly by: 'days'; readonly days: readonly [Day, ...Day[]] }
  | { readonly by: 'weekdays'; readonly weekdays: Weekdays; readonly every: boolean }
  | { readonly by: 'feast'; readonly feast: Feast }
  | { readonly by: 'holidays' }
  | { readonly by: 'time' };

/** What a question asks of times that come again: for which days, at what time of day. */
export interface Occasion {
  readonly how: OccasionAsked;
  readonly on: DaysNamed;
  /** Minutes since midnight; null where no time of day is asked for. */
  readonly at: number | null;
  /** The part of a day that is asked for ("in the afternoon"), in minutes since midnight; null for none. */
  readonly part: Hours | null;
  /** It asks of this moment, whose time of day isn't known. */
  readonly now: boolean;
}

/** A date or time of an utterance that is known. */
type Told = DateMention & { readonly interval: Interval };

/** More days than these in a row ("in December") are no occasion. */
const MOST_DAYS = 3;
const CLOCK: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);

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

function daysNamed(
  text: string,
  language: string,
  how: OccasionAsked,
  dates: readonly Told[],
): DaysNamed | null {
  const rules = languageOf(language);
  const { feastAsked, asksHolidays, asksEveryWeek, asksNow } = rules.recurrence;
  const feast = feastAsked(text);
  if (feast) return { by: 'feast', feast };
  const weekdays = rules.values.weekdays(text);
  // A bare weekday is the coming one, whatever a reader of dates makes of it.
  if (weekdays.size > 0 && !dates.some(({ basis }) => basis === 'stated'))
    return { by: 'weekdays', weekdays, every: asksEveryWeek(text) };
  const days = dates.filter(({ kind }) => kind === 'date').flatMap(daysOf);
  const [first, ...more] = [...new Set(days)].sort();
  if (first !== undefined) return { by: 'days', days: [first, ...more] };
  if (asksHolidays(text)) return { by: 'holidays' };
  // Whoever asks for hours "in the morning" asks for no day.
  const isTimed = dates.some(({ interval }) => CLOCK.has(interval.granularity)) || asksNow(text);
  return isTimed && how !== 'hours' ? { by: 'time' } : null;
}

/**
 * The occasion that an utterance asks about; null where it names no day or time, or asks for something else. `dates`: those that it
 * names, as known.
 */
export function occasionAsked(
  text: string,
  language: string,
  dates: readonly DateMention[],
): Occasion | null {
  const { recurrence } = languageOf(language);
  const how = recurrence.asked(text);
  if (how === null || asksOfEntry(text)) return null;
  const told = dates.filter(
    (one): one is Told => one.interval !== null && (one.kind === 'date' || one.kind === 'time'),
  );
  const on = daysNamed(text, language, how, told);
  if (on === null) return null;
  const clock = told.find((one) => CLOCK.has(one.interval.granularity));
  const part = told.find(({ interval }) => interval.granularity === 'part');
  return {
    how,
    on,
    at: clock ? minutesOf(clock) : null,
    part: part ? partOf(part) : null,
    now: recurrence.asksNow(text),
  };
}
