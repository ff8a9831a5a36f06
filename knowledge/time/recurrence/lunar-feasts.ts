import type { Day } from '../../notice.ts';
import { addDays, daysBetween, partsOf } from '../calendar.ts';
import type { Feast } from './recurrence.ts';

/** Month and day of the feasts, and of Buddha's birthday, on the Korean lunar calendar. */
const LUNAR: Readonly<Record<Feast | 'buddha', readonly [month: number, day: number]>> = {
  seollal: [1, 1],
  chuseok: [8, 15],
  buddha: [4, 8],
};
/** Days of the solar year between which each falls, `MM-DD`. */
const WITHIN: Readonly<Record<Feast | 'buddha', readonly [string, string]>> = {
  seollal: ['01-19', '02-23'],
  chuseok: ['09-05', '10-10'],
  buddha: ['04-25', '06-02'],
};

const dangi = new Intl.DateTimeFormat('en-u-ca-dangi', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const remembered = new Map<string, Day | null>();

/** `M/D` of the lunar calendar; a leap month carries a mark of its own, and so is none of the feasts'. */
const lunarOf = (day: Day): string => dangi.format(new Date(`${day}T00:00:00Z`));

function find(feast: Feast | 'buddha', year: number): Day | null {
  const [month, date] = LUNAR[feast];
  const [first, last] = WITHIN[feast];
  const from = `${year}-${first}`;
  const days = daysBetween(from, `${year}-${last}`);
  for (let at = 0; at <= days; at++) {
    const day = addDays(from, at);
    if (lunarOf(day) === `${month}/${date}`) return day;
  }
  return null;
}

/** The day of a lunar feast in a solar year, by `Intl`'s dangi calendar; null where that calendar has none, or the year isn't within 1900 to 2100. */
export function feastIn(feast: Feast | 'buddha', year: number): Day | null {
  if (year < 1900 || year > 2100) return null;
  const key = `${feast} ${year}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const day = find(feast, year);
  remembered.set(key, day);
  return day;
}

/** Whole days from the feast to the day, negative before it; null where the feast isn't known. */
export function daysFromFeast(feast: Feast | 'buddha', day: Day): number | null {
  const on = feastIn(feast, partsOf(day).year);
  return on === null ? null : daysBetween(on, day);
}
