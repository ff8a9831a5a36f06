import type { Day } from '../../notice.ts';
import { dayOf, daysBetween, daysInMonth, partsOf } from '../calendar.ts';
import type { PlacedSign } from './signs.ts';

/** The days between which a recurrence holds, and the words that tell months alone: those are no intervals of their own. */
export interface Season {
  readonly from: string | null;
  readonly until: string | null;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/** What a language's words tell of seasons. */
export interface SeasonWords {
  /** Words by which months come again each year. */
  readonly yearly: RegExp;
  /** True where "from" and "until" stand behind their dates. */
  readonly boundsBehind: boolean;
}

type DateSign = Extract<PlacedSign, { is: 'date' }>;

const BINDS: ReadonlySet<string> = new Set(['from', 'until', 'to']);
/** A bounding word stands so close to its date. */
const BESIDE = 2;

/** True for a date that bounds a season: it has a bounding word beside it. */
export function isBound(sign: PlacedSign, signs: readonly PlacedSign[]): boolean {
  const at = signs.indexOf(sign);
  const isNear = (one: PlacedSign): boolean =>
    one.start >= sign.end ? one.start - sign.end <= BESIDE : sign.start - one.end <= BESIDE;
  return [signs[at - 1], signs[at + 1]].some((one) => one !== undefined && BINDS.has(one.is) && isNear(one));
}

/** The year of a day without one: that which puts it nearest to the anchor. */
function nearest(month: number, day: number, anchor: Day): Day | null {
  const { year } = partsOf(anchor);
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, day) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0] ?? null;
}

const dayIn = ({ year, month, day }: DateSign, anchor: Day): Day | null =>
  year === null ? nearest(month, day, anchor) : dayOf(year, month, day);

const two = (value: number): string => String(value).padStart(2, '0');

/** The end of a season whose day names no year: the first such day from its beginning on. */
function endAfter(from: Day, { month, day }: DateSign): Day | null {
  const { year } = partsOf(from);
  const same = dayOf(year, month, day);
  return same !== null && same < from ? dayOf(year + 1, month, day) : same;
}

function ofDates(signs: readonly PlacedSign[], anchor: Day, behind: boolean): Omit<Season, 'parts'> {
  let from: Day | null = null;
  let until: Day | null = null;
  for (const [at, sign] of signs.entries()) {
    if (sign.is !== 'date' || !isBound(sign, signs)) continue;
    const [before, after] = [signs[at - 1]?.is, signs[at + 1]?.is];
    const ends = behind
      ? after === 'until' || before === 'to' || before === 'from'
      : before === 'until' || before === 'to';
    if (ends && !(behind && after === 'from')) {
      until = from !== null && sign.year === null ? endAfter(from, sign) : dayIn(sign, anchor);
    } else from = dayIn(sign, anchor);
  }
  return { from, until };
}

/** "April to October": of this year or the next to come where nothing tells that it comes each year. */
function ofMonths(
  sign: Extract<PlacedSign, { is: 'months' }>,
  yearly: boolean,
  anchor: Day,
): Omit<Season, 'parts'> {
  const { from, to } = sign;
  if (from < 1 || from > 12 || to < 1 || to > 12) return { from: null, until: null };
  if (yearly) return { from: `${two(from)}-01`, until: `${two(to)}-${daysInMonth(2024, to)}` };
  const { year, month } = partsOf(anchor);
  const first =
    sign.year ?? (to >= from && to < month ? year + 1 : from > to && month <= to ? year - 1 : year);
  const last = to >= from ? first : first + 1;
  return { from: `${first}-${two(from)}-01`, until: `${last}-${two(to)}-${two(daysInMonth(last, to))}` };
}

/** The season that the signs of a sentence tell; all null where they tell none. */
export function seasonOf(
  signs: readonly PlacedSign[],
  text: string,
  anchor: Day,
  { yearly, boundsBehind }: SeasonWords,
): Season {
  const months = signs.find((one) => one.is === 'months');
  if (months) {
    const parts = [{ start: months.start, end: months.end }];
    return { ...ofMonths(months, yearly.test(text), anchor), parts };
  }
  return { ...ofDates(signs, anchor, boundsBehind), parts: [] };
}
