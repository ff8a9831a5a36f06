import { between, flush, isBegun, place, type SignOf, type State, withoutBreak } from './groups.ts';
import type { PlacedSign } from './signs.ts';

/** Between a day and its hours. */
const RIGHT_BEFORE = /^[\s:(–-]*(?:from |at )?$/i;
/** Hours that stand further before days than this aren't theirs. */
const FAR = 9;

/** Gives the days that begin here the hours right before them: "9 to 5 on weekdays". */
export function takeHours(state: State, sign: PlacedSign): void {
  const last = state.before.at(-1);
  const isNear = last !== undefined && sign.start - last.end <= FAR;
  if (isNear && !state.current.closed) {
    state.current.hours.push(...state.before.map(({ hours }) => hours));
    state.current.parts.push(...state.before.map(place));
    state.before = [];
  }
}

/** True where the hours stood before the days: "9 to 5 on Mondays and Fridays". */
export const isHeldByHours = ({ current, signs }: State): boolean => {
  const [first] = current.parts;
  return signs.some((one) => one.is === 'hours' && one.start === first?.start);
};

/** Gives hours to the days that they belong to, or keeps them for those that follow. */
export function onHours(state: State, sign: SignOf<'hours'>): void {
  const { next, groups } = state;
  state.next = null;
  if (next === 'last-entry') return;
  if (next === 'break') {
    const of = state.current.hours.length > 0 ? state.current : groups.at(-1);
    if (of) of.hours = withoutBreak(of.hours, sign.hours);
    return;
  }
  const { current } = state;
  if (state.closing) {
    // "Closed Sundays and holidays, Saturday 10–2": the last weekday is the one with hours.
    const isOfLast =
      current.days.length > 1 &&
      current.days.at(-1)?.every === 'week' &&
      RIGHT_BEFORE.test(between(state, sign));
    const [days, part] = isOfLast ? [current.days.pop(), current.parts.pop()] : [];
    state.closing = false;
    if (current.closed) flush(state);
    if (days && part) Object.assign(state.current, { days: [days], parts: [part] });
    else if (giveHours(state, sign)) return;
  }
  if (isHeldByHours(state) && RIGHT_BEFORE.test(between(state, sign)) && dropHours(state)) {
    state.current.hours = [sign.hours];
    state.current.parts.push(place(sign));
  } else if (isBegun(state.current) && !state.current.closed && !isHeldByHours(state)) {
    state.current.hours.push(sign.hours);
    state.current.parts.push(place(sign));
  } else {
    flush(state);
    state.before.push(sign);
  }
}

/** "By 7, on Sundays by 9": hours before a comma aren't those of days with hours right behind them. True where some were taken away. */
function dropHours({ current, text }: State): boolean {
  const [first, second] = current.parts;
  const isHours = current.hours.length === 1 && first !== undefined && second !== undefined;
  if (!isHours || first.end > second.start || !text.slice(first.end, second.start).includes(','))
    return false;
  current.parts.shift();
  return true;
}

/** "Daily except Mondays, from 10 to 5": hours behind an exception belong to the only days that are open. False where they are none's. */
function giveHours({ groups }: State, sign: SignOf<'hours'>): boolean {
  const open = groups.filter(({ closed, isSingle }) => !closed && !isSingle);
  const [only] = open;
  if (!only || open.length > 1 || only.hours.length > 0) return false;
  only.hours.push(sign.hours);
  only.parts.push(place(sign));
  return true;
}
