import type { Days, Hours } from './recurrence.ts';
import type { PlacedSign } from './signs.ts';

/** A stretch of the sentence. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Days with the hours that belong to them. */
export interface Group {
  readonly days: readonly Days[];
  readonly hours: readonly Hours[];
  readonly closed: boolean;
  /** The words themselves tell that it comes again. */
  readonly sure: boolean;
  /** A day that doesn't come again: it only keeps its hours from the others. */
  readonly isSingle: boolean;
  readonly parts: readonly Part[];
}

/** A group that is being put together. */
export interface OpenGroup extends Group {
  days: Days[];
  hours: Hours[];
  closed: boolean;
  sure: boolean;
  isSingle: boolean;
  parts: Part[];
  /** How deep in brackets it began. */
  readonly depth: number;
}

/** A group without days, begun at a depth of brackets. */
export const emptyGroup = (depth: number): OpenGroup => ({
  days: [],
  hours: [],
  closed: false,
  sure: false,
  isSingle: false,
  parts: [],
  depth,
});

/** True where days have been told of it. */
export const isBegun = ({ days, isSingle }: Group): boolean => days.length > 0 || isSingle;

/** Where its last words end; 0 for none. */
const endOf = ({ parts }: Group): number => parts.at(-1)?.end ?? 0;

/** Takes hours out of others: what is open from 9 to 18 with a break from 12 to 13. */
export function withoutBreak(hours: readonly Hours[], pause: Hours): Hours[] {
  const { from, to } = pause;
  if (from === null || to === null) return [...hours];
  return hours.flatMap((one) => {
    if (one.from === null || one.to === null || from <= one.from || to >= one.to) return [one];
    return [
      { from: one.from, to: from },
      { from: to, to: one.to },
    ];
  });
}

/** What "all year round" says of days; where other days are told, it says only that holidays are as any other. */
export const EVERY_DAY: Days = { every: 'week', weekdays: [1, 2, 3, 4, 5, 6, 7] };

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Two kinds of days as one where they are of one kind; else null. */
function asOne(a: Days, b: Days): Days | null {
  if (a.every === 'week' && b.every === 'week')
    return { every: 'week', weekdays: unique([...a.weekdays, ...b.weekdays]).sort((x, y) => x - y) };
  if (a.every === 'fortnight' && b.every === 'fortnight')
    return { ...a, weekdays: unique([...a.weekdays, ...b.weekdays]).sort((x, y) => x - y) };
  if (a.every === 'month' && b.every === 'month') return { every: 'month', nth: [...a.nth, ...b.nth] };
  if (a.every === 'month-day' && b.every === 'month-day')
    return { every: 'month-day', days: unique([...a.days, ...b.days]) };
  if (a.every === 'year' && b.every === 'year')
    return { every: 'year', days: unique([...a.days, ...b.days]) };
  return a.every === 'once' && b.every === 'once'
    ? { every: 'once', days: unique([...a.days, ...b.days]) }
    : null;
}

/** Days of a kind told one after another, as one. */
export function mergeDays(days: readonly Days[]): Days[] {
  const merged: Days[] = [];
  for (const one of days) {
    const at = merged.findIndex((other) => asOne(other, one) !== null);
    const both = at < 0 ? null : asOne(merged[at] as Days, one);
    if (both) merged[at] = both;
    else merged.push(one);
  }
  return merged;
}

/** What a language's words tell of groups. */
export interface GroupWords {
  /** True where "closed" and "except" stand before the days they close, and may stand behind them too; false where only behind. */
  readonly closedFirst: boolean;
  /** A part of the day that follows its days ("Monday afternoons"); with `^`. */
  readonly partOfDay: RegExp;
}

/** A placed sign of one kind. */
export type SignOf<Name extends PlacedSign['is']> = Extract<PlacedSign, { is: Name }>;
/** What is known at one sign of the sentence. */
export interface State extends GroupWords {
  readonly text: string;
  readonly signs: readonly PlacedSign[];
  readonly groups: OpenGroup[];
  current: OpenGroup;
  depth: number;
  /** The days that follow are closed. */
  closing: boolean;
  /** Which of a month's weekdays the next one is. */
  nth: SignOf<'nth'> | null;
  every: PlacedSign | null;
  /** Hours that stand before their days. */
  before: SignOf<'hours'>[];
  /** An exception was announced, and no day told yet. */
  excepting: boolean;
  /** The days that follow are excepted from days off. */
  ignoring: boolean;
  /** Days off that are holidays are excepted. */
  moves: boolean;
  /** What the next hours are, other than hours of opening. */
  next: 'break' | 'last-entry' | null;
}

/** What stands between the last words of the days and a sign. */
export const between = ({ text, current }: State, sign: PlacedSign): string =>
  text.slice(endOf(current), sign.start);
/** Where a sign stands. */
export const place = ({ start, end }: PlacedSign): Part => ({ start, end });

/** Puts away what was put together, and begins anew. */
export function flush(state: State): void {
  const { current, text, partOfDay } = state;
  // Closed in the afternoon isn't closed all day.
  const isPart = current.closed && current.parts.some(({ end }) => partOfDay.test(text.slice(end, end + 12)));
  if (isBegun(current)) state.groups.push(isPart ? { ...current, isSingle: true } : current);
  state.current = emptyGroup(state.depth);
}
