import type { Day } from '../../notice.ts';
import { addDays, daysBetween, daysInMonth, mondayOf, partsOf, weekdayOf } from '../calendar.ts';
import { daysFromFeast } from './lunar-feasts.ts';
import { isNthWeekday } from './nth-weekday.ts';
import type { IsHoliday } from './public-holidays.ts';
import type { Days, Hours, Recurrence, Rule } from './recurrence.ts';

/**
 * What a recurrence makes of a day. `on`: open, held, collected, at these hours (`[]` where none are told). `off`: closed by the rule, or
 * by none that names the day where `rule` is null. `unclear`: the words leave it open. `outside`: it tells nothing of that day.
 */
export type OnDay =
  | { readonly is: 'on'; readonly hours: readonly Hours[]; readonly rule: Rule }
  | { readonly is: 'off'; readonly rule: Rule | null }
  | { readonly is: 'unclear' }
  | { readonly is: 'outside' };

type Match = 'yes' | 'no' | 'maybe';
const match = (holds: boolean): Match => (holds ? 'yes' : 'no');

function ofFortnight(day: Day, { weekdays, anchor }: Extract<Days, { every: 'fortnight' }>): Match {
  if (!weekdays.includes(weekdayOf(day))) return 'no';
  if (anchor === null) return 'maybe';
  const weeks = daysBetween(mondayOf(anchor), mondayOf(day)) / 7;
  return match(day >= anchor && weeks % 2 === 0);
}

function ofFeast(day: Day, { feast, span }: Extract<Days, { every: 'feast' }>): Match {
  const away = daysFromFeast(feast, day);
  if (away === null) return 'maybe';
  if (away === 0) return 'yes';
  if (Math.abs(away) > 1 || span === 'day') return 'no';
  return span === 'days' ? 'yes' : 'maybe';
}

/** Whether a day is one of the days. */
function fallsOn(day: Day, days: Days, isHoliday: IsHoliday): Match {
  switch (days.every) {
    case 'week':
      return match(days.weekdays.includes(weekdayOf(day)));
    case 'fortnight':
      return ofFortnight(day, days);
    case 'month':
      return match(days.nth.some((one) => isNthWeekday(day, one)));
    case 'month-day': {
      const { year, month, day: date } = partsOf(day);
      return match(days.days.some((one) => (one === -1 ? daysInMonth(year, month) : one) === date));
    }
    case 'year':
      return match(days.days.includes(day.slice(5)));
    case 'feast':
      return ofFeast(day, days);
    case 'holiday':
      return isHoliday(day);
    case 'once':
      return match(days.days.includes(day));
  }
}

/** The narrower days decide: what is said of 25 December over what is said of holidays, and that over what is said of Fridays. */
const NARROW: Readonly<Record<Days['every'], number>> = {
  once: 5,
  year: 4,
  feast: 4,
  holiday: 3,
  'month-day': 2,
  month: 2,
  fortnight: 1,
  week: 1,
};

/** On which a closing is the exception to what is open, whatever else names the day as narrowly. */
const weight = ({ days, closed }: Rule): number => 2 * NARROW[days.every] + Number(closed);

function isWithin(day: Day, { from, until }: Recurrence): boolean {
  const monthDay = day.slice(5);
  if (from?.length === 5 && until?.length === 5 && from > until) return monthDay >= from || monthDay <= until;
  const isAfter = from === null || (from.length === 5 ? monthDay : day) >= from;
  return isAfter && (until === null || (until.length === 5 ? monthDay : day) <= until);
}

/** True where a rule tells of holidays or single days, so that those it doesn't name are as any other. */
const tellsHolidays = ({ rules, always }: Recurrence): boolean =>
  always || rules.some(({ days }) => NARROW[days.every] >= NARROW.holiday);

/** A day that moves where it is a holiday (the days off where some are told, else the days): it and those after it are left open. */
function isMoved(day: Day, { rules, moves }: Recurrence, isHoliday: IsHoliday): boolean {
  if (!moves) return false;
  const regular = rules.filter(({ days }) => NARROW[days.every] < NARROW.holiday);
  const off = regular.filter(({ closed }) => closed);
  const moving = off.length > 0 ? off : regular;
  const isOne = (one: Day): boolean => moving.some(({ days }) => fallsOn(one, days, isHoliday) === 'yes');
  if (isOne(day) && isHoliday(day) !== 'no') return true;
  // A run of holidays moves it on by as many days.
  for (let at = 1; at <= 4; at++) {
    const before = addDays(day, -at);
    if (isHoliday(before) === 'no') return false;
    if (isOne(before)) return true;
  }
  return false;
}

/** What a recurrence makes of a day, exceptions first. */
export function onDay(recurrence: Recurrence, day: Day, isHoliday: IsHoliday): OnDay {
  if (!isWithin(day, recurrence)) return { is: 'outside' };
  if (isMoved(day, recurrence, isHoliday)) return { is: 'unclear' };
  const matching = recurrence.rules
    .map((rule) => ({ rule, match: fallsOn(day, rule.days, isHoliday) }))
    .filter((one) => one.match !== 'no')
    .sort((a, b) => weight(b.rule) - weight(a.rule));
  const [first] = matching;
  if (!first) {
    const isPositive = recurrence.rules.some(({ closed }) => !closed);
    return isPositive ? { is: 'off', rule: null } : { is: 'outside' };
  }
  const sure = matching.find((one) => one.match === 'yes');
  const doubts = matching.slice(0, sure ? matching.indexOf(sure) : undefined);
  if (doubts.some(({ rule }) => sure === undefined || rule.closed !== sure.rule.closed))
    return { is: 'unclear' };
  const { rule } = sure ?? first;
  if (rule.closed) return { is: 'off', rule };
  if (recurrence.partial) return { is: 'unclear' };
  if (!tellsHolidays(recurrence) && isHoliday(day) === 'yes') return { is: 'unclear' };
  const level = NARROW[rule.days.every];
  const alike = matching.filter((one) => !one.rule.closed && NARROW[one.rule.days.every] === level);
  return { is: 'on', hours: hoursOf(alike.map((one) => one.rule)), rule };
}

/** The hours of several rules, each once, by their beginning. */
function hoursOf(rules: readonly Rule[]): Hours[] {
  const byTime = new Map(rules.flatMap(({ hours }) => hours).map((one) => [`${one.from} ${one.to}`, one]));
  return [...byTime.values()].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
}

/** How far ahead the next day is looked for, in days. */
const FAR = 400;

/** The first day from `day` on that is `on`; null where none is within a little more than a year, or one before it is unclear. */
export function nextOn(recurrence: Recurrence, day: Day, isHoliday: IsHoliday): Day | null {
  for (let at = 0; at < FAR; at++) {
    const one = addDays(day, at);
    const { is } = onDay(recurrence, one, isHoliday);
    if (is === 'on') return one;
    if (is === 'unclear') return null;
  }
  return null;
}

/** The first day from `day` on that a rule closes; null as for `nextOn`. */
export function nextClosed(recurrence: Recurrence, day: Day, isHoliday: IsHoliday): Day | null {
  for (let at = 0; at < FAR; at++) {
    const one = addDays(day, at);
    const told = onDay(recurrence, one, isHoliday);
    if (told.is === 'off' && told.rule !== null) return one;
    if (told.is === 'unclear') return null;
  }
  return null;
}

/** Whether it is open through a part of a day, told in minutes; null where hours leave it open, or it is so for some of it only. */
export function isOpenThrough({ from, to }: Hours, hours: readonly Hours[]): boolean | null {
  if (hours.length === 0 || from === null || to === null) return null;
  const isOutside = (one: Hours): boolean =>
    (one.to !== null && one.to <= from) || (one.from !== null && one.from >= to);
  if (hours.every(isOutside)) return false;
  const isThrough = hours.some(
    (one) => one.from !== null && one.to !== null && one.from <= from && to <= one.to,
  );
  return isThrough ? true : null;
}

/** Whether a time of day, in minutes, lies within hours; null where they leave it open. */
export function isWithinHours(at: number, hours: readonly Hours[]): boolean | null {
  if (hours.length === 0 || hours.some(({ from, to }) => from === null || to === null)) return null;
  return hours.some(({ from, to }) => (from ?? 0) <= at && at < (to ?? 0));
}
