import type { Asked } from '../../events/occurrences.ts';
import { dayPart } from '../../time/calendar.ts';
import { tenseOf } from '../../time/tense.ts';
import type { DateMention, Interval } from '../../time/time.ts';
import type { Constraints, Question } from '../question.ts';

/** What else is known of a question when its time is read. */
export type KnownOfTime = Pick<
  Question,
  'asOf' | 'kind' | 'wants' | 'bound' | 'timeCue' | 'constraints' | 'timeLeft' | 'beside' | 'acts' | 'entry'
>;

type Time = Pick<Question, 'occurrence' | 'onlyWhen' | 'namedDate' | 'otherTime'>;

/** The year that is named by its distance: "last year's", 올해. Null for none. */
function relativeYear(dates: readonly DateMention[]): number | null {
  const year = dates.find(
    ({ kind, basis, interval }) =>
      kind === 'date' && basis === 'inferred' && interval?.granularity === 'year',
  );
  return year?.interval ? Number(year.interval.start.slice(0, 4)) : null;
}

function namedDateOf({ kind, timeLeft }: KnownOfTime, dates: readonly DateMention[]): Interval | null {
  if ((kind !== 'yes-no' && kind !== 'may-i') || timeLeft !== null) return null;
  const [named] = dates
    .filter(({ kind: is, bound, interval }) => is === 'date' && bound === 'during' && interval !== null)
    .filter(({ interval }) => interval?.granularity === 'day' || interval?.granularity === 'month');
  return named?.interval ?? null;
}

function byConstraints({ ordinals, years }: Constraints): Asked | null {
  const [ordinal] = ordinals;
  if (ordinal !== undefined) return { which: 'ordinal', ordinal };
  const [year] = years;
  return year === undefined ? null : { which: 'year', year };
}

/** "When does it end?" asks for the end of an event where no registration or the like is named. */
const asksForEnd = ({ wants, bound, entry }: KnownOfTime): boolean =>
  wants === 'date' && bound === 'until' && !entry.isNamed;

function asksOnlyWhen(known: KnownOfTime, year: number | null): boolean {
  const { wants, kind, timeCue, constraints, timeLeft, entry } = known;
  return (
    wants === 'date' &&
    kind === 'when' &&
    timeCue === null &&
    timeLeft === null &&
    byConstraints(constraints) === null &&
    year === null &&
    !asksForEnd(known) &&
    !entry.isNamed
  );
}

function occurrenceOf(
  known: KnownOfTime,
  year: number | null,
  { namedDate, onlyWhen }: Pick<Time, 'namedDate' | 'onlyWhen'>,
): Asked | null {
  const { constraints, timeCue, kind, beside, timeLeft, acts } = known;
  const narrowed = byConstraints(constraints);
  if (narrowed) return narrowed;
  if (year !== null) return { which: 'year', year };
  switch (timeCue) {
    case 'before': {
      const of: Asked = (beside && byConstraints(beside.constraints)) ?? {
        which: beside?.timeCue === 'next' ? 'next' : beside?.timeCue === null ? 'any' : 'last',
      };
      return { which: 'before', of, steps: beside?.steps ?? 1 };
    }
    case 'next':
      return { which: 'next' };
    case 'previous':
      return { which: 'last' };
    case 'latest':
      if (timeLeft) return acts.isOther ? null : { which: 'any' };
      return kind === 'when' || kind === 'where' ? { which: 'latest' } : null;
    case null:
      if (timeLeft && acts.isOther) return null;
      return timeLeft || namedDate !== null || asksForEnd(known) || onlyWhen ? { which: 'any' } : null;
  }
}

const CLOCK: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);

/** True where a time of day is named, or a day that isn't the asking one: whether it is still so today doesn't answer that. */
const namesOtherTime = (dates: readonly DateMention[], asOf: string): boolean =>
  dates.some(({ kind, interval }) => {
    if (interval === null || (kind !== 'time' && kind !== 'date')) return false;
    if (kind === 'time' || CLOCK.has(interval.granularity)) return true;
    return tenseOf(interval, asOf) !== 'present' || dayPart(interval.start) > asOf;
  });

/** Works out of what time an answer is wanted. `dates`: those that the question names, as its asking day makes of them. */
export function timeAsked(known: KnownOfTime, dates: readonly DateMention[]): Time {
  const year = relativeYear(dates);
  const asked = { namedDate: namedDateOf(known, dates), onlyWhen: asksOnlyWhen(known, year) };
  return {
    ...asked,
    occurrence: occurrenceOf(known, year, asked),
    otherTime: namesOtherTime(dates, known.asOf),
  };
}
