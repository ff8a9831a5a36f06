import { isHeldByHours, onHours, takeHours } from './gather-hours.ts';
import {
  between,
  EVERY_DAY,
  emptyGroup,
  flush,
  type Group,
  type GroupWords,
  isBegun,
  place,
  type SignOf,
  type State,
} from './groups.ts';
import type { Days } from './recurrence.ts';
import { isBound } from './seasons.ts';
import type { PlacedSign } from './signs.ts';

/** Between days and a closing word right behind them: "Monday: closed", "Mondays are closed". */
const RIGHT_BEHIND = /^[\s:|–—-]*(?:(?:is|are|we are|it is|remains?|all day)\s+)*$/i;
/** Between a bracket and the days before it. */
const IN_BRACKET = /^\s?[(（]$/;
/** Further words than these make two groups of days. */
const FAR = 14;

const pad = (value: number): string => String(value).padStart(2, '0');

function add(state: State, days: Days, sign: PlacedSign, sure: boolean): void {
  const { current, closing, depth } = state;
  const begun = isBegun(current);
  const isApart =
    current.isSingle ||
    current.closed !== closing ||
    depth > current.depth ||
    between(state, sign).length > FAR;
  const hasHours = current.hours.length > 0 && !isHeldByHours(state);
  if (begun && (isApart || hasHours)) flush(state);
  if (state.ignoring) {
    addSingle(state, sign);
    return;
  }
  if (closing) state.excepting = false;
  const isFirst = !isBegun(state.current);
  state.current.closed = closing;
  if (isFirst) takeHours(state, sign);
  state.current.days.push(days);
  state.current.sure ||= sure;
  state.current.parts.push(place(sign));
}

function addSingle(state: State, sign: PlacedSign): void {
  flush(state);
  state.current.isSingle = true;
  state.current.parts.push(place(sign));
}

const nthOf = (ns: readonly number[], weekdays: readonly number[]): Days => ({
  every: 'month',
  nth: ns.flatMap((n) => weekdays.map((weekday) => ({ n, weekday }))),
});

function replaceLast({ current }: State, days: Days, sign: PlacedSign): void {
  current.days[current.days.length - 1] = days;
  current.sure = true;
  current.parts.push(place(sign));
}

function onWeekdays(state: State, sign: SignOf<'weekdays'>): void {
  const { current, depth, nth, every, signs } = state;
  const last = current.days.at(-1);
  const { weekdays } = sign;
  const gap = between(state, sign);
  const isEvery = every !== null && sign.start - every.end <= FAR;
  const isBracketed = depth > current.depth && current.hours.length === 0 && IN_BRACKET.test(gap);
  state.nth = null;
  if (nth) {
    const comesAgain = nth.sure || sign.sure || signs.some(({ is }) => is === 'monthly');
    if (comesAgain) add(state, nthOf(nth.ns, weekdays), { ...sign, start: nth.start }, true);
    else addSingle(state, sign);
  } else if (isBracketed && last?.every === 'week' && weekdays.every((one) => last.weekdays.includes(one))) {
    // 평일(월~목): what stands in brackets says which.
    replaceLast(state, { every: 'week', weekdays }, sign);
  } else if (last?.every === 'month' && !isEvery && gap.length <= 6 && current.hours.length === 0) {
    // "The first Monday and Tuesday"
    add(state, nthOf([...new Set(last.nth.map(({ n }) => n))], weekdays), sign, true);
  } else if (signs.some(({ is }) => is === 'fortnight')) {
    add(state, { every: 'fortnight', weekdays, anchor: null }, sign, true);
  } else add(state, { every: 'week', weekdays }, sign, sign.sure || isEvery);
}

function onNth(state: State, sign: SignOf<'nth'>): void {
  const { current, depth } = state;
  const last = current.days.at(-1);
  // 토요일(셋째 주)
  if (depth > current.depth && last?.every === 'week' && IN_BRACKET.test(between(state, sign)))
    replaceLast(state, nthOf(sign.ns, last.weekdays), sign);
  else state.nth = sign;
}

function onDate(state: State, sign: SignOf<'date'>): void {
  const { signs, closing } = state;
  if (isBound(sign, signs)) return;
  const isClosed =
    closing || signs.some(({ start, is }) => start >= sign.end && (is === 'closed' || is === 'except'));
  if (!isClosed) {
    addSingle(state, sign);
    return;
  }
  const monthDay = `${pad(sign.month)}-${pad(sign.day)}`;
  add(
    state,
    sign.year === null
      ? { every: 'year', days: [monthDay] }
      : { every: 'once', days: [`${sign.year}-${monthDay}`] },
    sign,
    false,
  );
}

const isHoursAt = ({ signs }: State, at: number): boolean =>
  signs.some(({ is, start }) => is === 'hours' && start === at);

function onClosed(state: State, sign: PlacedSign): void {
  const { current, closedFirst, groups } = state;
  const last = isBegun(current) ? current : groups.at(-1);
  const isExcept = sign.is === 'except';
  // "Closed on Mondays except public holidays": on those it is left open.
  const exceptsClosed = closedFirst ? last?.closed : groups.at(-1)?.closed && current.days.length > 0;
  if (isExcept && exceptsClosed) {
    state.moves = true;
    state.ignoring = true;
    if (!closedFirst) state.current = emptyGroup(state.depth);
    flush(state);
    return;
  }
  const isHeld = isHeldByHours(state);
  const isOpen = current.days.length > 0 && (current.hours.length === 0 || isHeld) && !current.closed;
  const isBehind = !closedFirst || (sign.is === 'closed' && RIGHT_BEHIND.test(between(state, sign)));
  if (isOpen && isBehind) {
    current.closed = true;
    current.hours = [];
    if (isHeld) current.parts = current.parts.filter(({ start }) => !isHoursAt(state, start));
  }
  flush(state);
  if (closedFirst && !(isOpen && isBehind)) state.closing = true;
  if (isExcept && !(isOpen && isBehind)) state.excepting = true;
}

function onSign(state: State, sign: PlacedSign): void {
  switch (sign.is) {
    case 'weekdays':
      onWeekdays(state, sign);
      break;
    case 'days':
      add(state, sign.days, sign, sign.sure);
      if (sign.also) state.current.days.push(sign.also);
      break;
    case 'always':
      add(state, EVERY_DAY, sign, true);
      break;
    case 'nth':
      onNth(state, sign);
      break;
    case 'date':
      onDate(state, sign);
      break;
    case 'hours':
      onHours(state, sign);
      break;
    case 'closed':
    case 'except':
      onClosed(state, sign);
      break;
    case 'label':
      flush(state);
      state.closing = sign.closed;
      break;
    case 'open':
      if (state.closing && state.current.days.length > 0) {
        flush(state);
        state.closing = false;
      }
      break;
    case 'every':
      state.every = sign;
      break;
    case 'break':
    case 'last-entry':
      state.next = sign.is;
      break;
    case 'open-bracket':
      state.depth += 1;
      break;
    case 'close-bracket':
      state.depth = Math.max(0, state.depth - 1);
      break;
    case 'other':
      addSingle(state, sign);
      break;
    default:
      break;
  }
}

/** What a sentence tells: its groups of days, whether days off that are holidays are excepted, and whether an exception wasn't understood. */
export interface Gathered {
  readonly groups: readonly Group[];
  readonly moves: boolean;
  readonly partial: boolean;
}

/** Puts the signs of one sentence together: which days have which hours, and which are closed. Runs through them once. */
export function gather(
  text: string,
  signs: readonly PlacedSign[],
  { closedFirst, partOfDay }: GroupWords,
): Gathered {
  const state: State = {
    text,
    signs,
    closedFirst,
    partOfDay,
    groups: [],
    current: emptyGroup(0),
    depth: 0,
    closing: false,
    nth: null,
    every: null,
    excepting: false,
    ignoring: false,
    moves: false,
    before: [],
    next: null,
  };
  for (const sign of signs) onSign(state, sign);
  flush(state);
  const open = state.groups.filter((group) => !group.closed && !group.isSingle);
  const [only] = open;
  // 연중무휴(추석 제외) 9~18시: the hours of the only days that are open.
  if (only && open.length === 1 && only.hours.length === 0 && only.days.includes(EVERY_DAY))
    only.hours.push(...state.before.map(({ hours }) => hours));
  return { groups: state.groups, moves: state.moves, partial: state.excepting };
}
