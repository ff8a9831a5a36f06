import type { Days, Hours, Recurrence, Rule } from '../../knowledge/index.ts';
import { wordDayAndWeekday, wordDayOfYear, wordMoment, wordTime, wordWeekday } from '../dates.ts';
import type { Voice } from '../voice.ts';

/** One line of a timetable: on which days, and at which hours or that it is closed. */
export interface HoursRow {
  readonly days: string;
  readonly hours: string;
}

/** What comes again, line by line, and what else is told of it, such as until when it holds; `''` where nothing is. */
export interface ToldHours {
  readonly rows: readonly HoursRow[];
  readonly note: string;
}

const A_WEEK = 7;
const FEWEST_IN_RANGE = 3;
const DAY_LENGTH = 10;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listed = (parts: readonly string[]): string => parts.join(', ');

/** Weekdays in runs: `[1, 2, 3, 6]` as `[[1, 2, 3], [6]]`. */
function runsOf(weekdays: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of [...new Set(weekdays)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** "Mon–Fri", "Tue, Thu", "every day". */
function wordWeekdays(weekdays: readonly number[], voice: Voice): string {
  const { language, translate } = voice;
  const name = (day: number | undefined): string => wordWeekday(day ?? 1, language);
  if (new Set(weekdays).size === A_WEEK) return translate('answer.told.every-day');
  const parts = runsOf(weekdays).flatMap((run) =>
    run.length >= FEWEST_IN_RANGE
      ? [translate('answer.told.weekdays', { from: name(run[0]), to: name(run.at(-1)) })]
      : run.map(name),
  );
  return listed(parts);
}

function wordDaysOfMonth(days: readonly number[], voice: Voice): string {
  const { translate } = voice;
  const parts = days.map((day) =>
    day === -1 ? translate('answer.told.last-of-month') : translate('answer.told.of-month', { day }),
  );
  return translate('answer.told.each-month', { days: listed(parts) });
}

/** The days of a rule, in the person's language: "Mon–Fri", "1st Wed of the month", "public holidays". */
function wordDays(days: Days, voice: Voice): string {
  const { language, translate } = voice;
  switch (days.every) {
    case 'week':
      return wordWeekdays(days.weekdays, voice);
    case 'fortnight':
      return translate('answer.told.fortnight', { days: wordWeekdays(days.weekdays, voice) });
    case 'month': {
      const parts = days.nth.map(({ n, weekday }) =>
        translate(`answer.told.nth-${n === -1 ? 'last' : n}`, {
          weekday: wordWeekday(weekday, language, 'long-weekday'),
        }),
      );
      return translate('answer.told.each-month', { days: listed(parts) });
    }
    case 'month-day':
      return wordDaysOfMonth(days.days, voice);
    case 'year':
      return listed(days.days.map((day) => wordDayOfYear(day, language)));
    case 'feast':
      return translate(`answer.told.${days.feast}${days.span === 'days' ? '-days' : ''}`);
    case 'holiday':
      return translate('answer.told.holidays');
    case 'once':
      return listed(days.days.map((day) => wordDayAndWeekday(day, language)));
  }
}

/** "09:00–18:00", "from 09:00", "until 18:00". */
export function wordHours(
  { from, to }: Hours,
  { translate, language }: Pick<Voice, 'translate' | 'language'>,
): string {
  const word = (minutes: number | null): string => (minutes === null ? '' : wordTime(minutes, language));
  const key = from === null ? 'to' : to === null ? 'from' : 'between';
  return translate(`answer.recurring.${key}`, { from: word(from), to: word(to) });
}

function rowOf({ days, hours, closed }: Rule, voice: Voice): HoursRow {
  const told = closed
    ? voice.translate('answer.told.closed')
    : listed(hours.map((one) => wordHours(one, voice)));
  return { days: capitalised(wordDays(days, voice)), hours: told };
}

function wordSeason({ from, until }: Recurrence, { translate, language }: Voice): string {
  const word = (day: string): string =>
    day.length === DAY_LENGTH ? wordMoment(day, 'day', language) : wordDayOfYear(day, language);
  if (from !== null && until !== null)
    return translate('answer.told.stretch', { from: word(from), to: word(until) });
  if (from !== null) return translate('answer.date-from', { date: word(from) });
  return until === null ? '' : translate('answer.date-until', { date: word(until) });
}

/** What comes again as lines of a timetable, in the order told: weekdays, closed days, exceptions; never as one day. */
export function wordTimetable(recurrences: readonly Recurrence[], voice: Voice): ToldHours {
  const rows = recurrences.flatMap(({ rules }) => rules.map((rule) => rowOf(rule, voice)));
  const seasons = [...new Set(recurrences.map((one) => wordSeason(one, voice)))].filter(Boolean);
  const isPartial = recurrences.some(({ partial, moves }) => partial || moves);
  const notes = [...seasons, ...(isPartial ? [voice.translate('answer.told.with-exceptions')] : [])];
  return { rows, note: notes.join(' · ') };
}
