import { dayPart, startOf } from './calendar.ts';
import { timeOfDayOn } from './clock.ts';
import type { DatePiece, Fields, FieldsPiece, Lean, Scene, TimeOfDay } from './pieces.ts';
import { place, placeAfter, placeBefore } from './place.ts';
import type { Interval } from './time.ts';

function timed(interval: Interval | null, time: TimeOfDay): Interval | null {
  if (interval === null) return null;
  return timeOfDayOn(dayPart(interval.start), time) ?? interval;
}

/** Where a date lies, with its time of day; null where the calendar has no such date. */
export function placeOf(piece: DatePiece, scene: Scene, lean: Lean | null): Interval | null {
  if (piece.type === 'span') return timed(piece.interval, piece);
  if (piece.to !== undefined) return placeRange(piece, { ...piece, fields: piece.to }, scene, lean);
  return timed(place(piece.fields, scene.day, piece.lean ?? lean), piece);
}

/** Both ends of a range share what only one of them names: "13 July to 6 August 2014", "12월 16일부터 31일". */
function shared(first: Fields, second: Fields): [Fields, Fields] {
  let [from, to] = [first, second];
  // Who counts the beginning by the lunar calendar counts the end by it.
  if (from.lunar !== undefined && to.lunar === undefined) to = { ...to, lunar: 'common' };
  if (
    to.day !== undefined &&
    to.month === undefined &&
    to.weekday === undefined &&
    from.month !== undefined
  ) {
    to = { ...to, month: from.month };
  }
  if (
    from.day !== undefined &&
    from.month === undefined &&
    from.weekday === undefined &&
    to.month !== undefined
  ) {
    from = { ...from, month: to.month };
  }
  const monthly = from.month !== undefined && to.month !== undefined;
  if (monthly && from.month !== undefined && to.month !== undefined) {
    const turns = from.month > to.month || (from.month === to.month && (from.day ?? 1) > (to.day ?? 31));
    if (from.year === undefined && to.year !== undefined) from = { ...from, year: to.year - (turns ? 1 : 0) };
    else if (to.year === undefined && from.year !== undefined)
      to = { ...to, year: from.year + (turns ? 1 : 0) };
  } else if (from.year === undefined && to.year !== undefined) from = { ...from, year: to.year };
  else if (to.year === undefined && from.year !== undefined) to = { ...to, year: from.year };
  return [from, to];
}

function ends(
  from: FieldsPiece,
  to: FieldsPiece,
  scene: Scene,
  hint: Lean | null,
): [Interval | null, Interval | null] {
  const [first, second] = shared(from.fields, to.fields);
  const lean = from.lean ?? to.lean ?? hint;
  if (first.year !== undefined || second.year !== undefined) {
    return [place(first, scene.day, lean), place(second, scene.day, lean)];
  }
  const [begin, end] = yearless(first, second, scene, lean);
  // What is announced hasn't ended; without a verb, days may be reported, but months are announced.
  const isAnnounced = lean === null ? first.day === undefined : lean.to === 'future' && !lean.said;
  if (!isAnnounced || end === null || end.end > startOf(scene.day)) return [begin, end];
  const coming = placeAfter(first, scene.day);
  return [coming, coming === null ? null : placeAfter(second, dayPart(coming.start))];
}

function yearless(
  first: Fields,
  second: Fields,
  scene: Scene,
  lean: Lean | null,
): [Interval | null, Interval | null] {
  // A range still to come may have begun: its end is what lies ahead.
  if (lean?.to === 'future') {
    const end = place(second, scene.day, lean);
    if (end !== null) return [placeBefore(first, dayPart(end.start)), end];
  }
  const begin = place(first, scene.day, lean);
  return [begin, begin === null ? null : placeAfter(second, dayPart(begin.start))];
}

/** From the beginning of one date to the end of another; null where either has no place, or they run backwards. */
export function placeRange(from: DatePiece, to: DatePiece, scene: Scene, lean: Lean | null): Interval | null {
  let begin: Interval | null;
  let end: Interval | null;
  if (from.type === 'fields' && to.type === 'fields') {
    [begin, end] = ends(from, to, scene, lean);
  } else {
    begin = from.type === 'span' ? from.interval : place(from.fields, scene.day, from.lean ?? lean);
    if (to.type === 'span') end = to.interval;
    else end = begin === null ? null : placeAfter(to.fields, dayPart(begin.start));
  }
  const first = timed(begin, from);
  let last = timed(end, to);
  if (first === null || last === null) return null;
  // A single time that ends a range is its end, not the beginning of an hour.
  if (to.clock !== undefined && to.clock.to === null) last = { ...last, end: last.start };
  if (last.end <= first.start) return null;
  return { start: first.start, end: last.end, granularity: last.granularity };
}
