import { addDays, dayPart, mondayOf, weekdayOf, wholeDay } from './calendar.ts';
import { inPart, isMidnight } from './clock.ts';
import type {
  ClockPiece,
  DatePiece,
  Fields,
  FieldsPiece,
  Grammar,
  LengthPiece,
  OtherPiece,
  PartPiece,
  Piece,
  Scene,
} from './pieces.ts';
import { portionOf } from './place.ts';
import { shift } from './shift.ts';

/** Longer gaps than this never join two pieces. */
export const LONGEST_GAP = 24;

/** A pair of neighbours becomes one piece, or stays two (null). */
type Joint = (first: Piece, second: Piece, gap: string, before: string, after: string) => Piece | null;

/** Runs through the pieces once and joins neighbours as long as the joint holds. */
function fold(text: string, pieces: readonly Piece[], joint: Joint): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && piece.start - last.end <= LONGEST_GAP) {
      const before = text.slice(Math.max(0, last.start - 12), last.start);
      const after = text.slice(piece.end, piece.end + 12);
      const joined = joint(last, piece, text.slice(last.end, piece.start), before, after);
      if (joined !== null) {
        out[out.length - 1] = joined;
        continue;
      }
    }
    out.push(piece);
  }
  return out;
}

/** True for what has a place on the calendar. */
export function isDate(piece: Piece): piece is DatePiece {
  return piece.type === 'fields' || piece.type === 'span';
}

/** True where a time of day can stand beside it: it names a day, and no time yet. */
function takesTime(piece: DatePiece): boolean {
  if (piece.clock !== undefined) return false;
  if (piece.type === 'span') return piece.interval.granularity === 'day';
  const { day, weekday, week, portion } = piece.fields;
  return (day !== undefined || weekday !== undefined) && week === undefined && portion === undefined;
}

/** A stretch over the turn of the year ("Nov–Jan next year", "2026년 11월~1월"): the year is that of the end it stands at. */
function turnOfYear(
  fields: Fields,
  to: Fields | undefined,
  before: number | undefined,
): { fields?: Fields; to?: Fields } {
  const { year, month } = fields;
  if (to?.month === undefined || year === undefined || month === undefined || to.month >= month) return {};
  const first = before === undefined ? year - 1 : year;
  return { fields: { ...fields, year: first }, to: { ...to, year: first + 1 } };
}

function mergeFields(first: FieldsPiece, second: FieldsPiece): FieldsPiece | null {
  if (first.to !== undefined && second.fields.year === undefined) return null;
  if (second.to !== undefined && first.fields.year === undefined) return null;
  for (const key of Object.keys(second.fields)) if (key in first.fields) return null;
  const fields: Fields = { ...first.fields, ...second.fields };
  const { year, month, day, weekday } = fields;
  if (fields.portion !== undefined && day !== undefined) return null;
  const telling = Object.keys(first.fields).length > 0;
  const addsDay = second.fields.day !== undefined;
  if (telling && addsDay && month === undefined && weekday === undefined) return null;
  const lean = first.lean ?? second.lean;
  const to = first.to ?? second.to;
  return {
    ...first,
    ...second,
    start: first.start,
    fields,
    ...(to === undefined ? {} : { to: year === undefined ? to : { ...to, year } }),
    ...turnOfYear(fields, to, first.fields.year),
    ...(lean === undefined ? {} : { lean }),
    relative: first.relative || second.relative,
    leaning: first.leaning === true && second.leaning === true,
  };
}

/** A weekday or a portion, within a stretch that is in its place already ("Monday next week", "end of this week"). */
function within(span: DatePiece, inner: DatePiece): DatePiece | null {
  if (span.type !== 'span' || inner.type !== 'fields') return null;
  const { portion, weekday, ...rest } = inner.fields;
  if (Object.keys(rest).length > 0) return null;
  const base = { ...span, start: Math.min(span.start, inner.start), end: Math.max(span.end, inner.end) };
  const { granularity, start } = span.interval;
  if (portion !== undefined && weekday === undefined && granularity !== 'day') {
    return { ...base, interval: portionOf(span.interval, portion) };
  }
  if (weekday === undefined || portion !== undefined) return null;
  if (granularity === 'week') {
    return { ...base, interval: wholeDay(addDays(mondayOf(dayPart(start)), weekday - 1)), inWeek: true };
  }
  return granularity === 'day' && weekdayOf(dayPart(start)) === weekday ? base : null;
}

function withTime(
  date: DatePiece,
  time: ClockPiece | PartPiece,
  end: number,
  start: number,
): DatePiece | null {
  const { clock: told } = date;
  // "At half past seven on Tuesday evening": the part of the day says which half past seven.
  if (time.type === 'part' && told !== undefined && told.from.meridiem === null)
    return { ...date, start, end, clock: { ...told, from: inPart(told.from, time.part) } };
  if (!takesTime(date)) return null;
  // Whether midnight begins or ends the day, its name doesn't tell.
  if (time.type === 'clock' && time.to === null && isMidnight(time.from)) return { ...date, start, end };
  if (time.type === 'part') return date.part === undefined ? { ...date, start, end, part: time.part } : null;
  const { part } = date;
  const clock = part === undefined ? time : { from: inPart(time.from, part), to: time.to };
  return { ...date, start, end, clock: { from: clock.from, to: clock.to } };
}

function joinDates(grammar: Grammar): Joint {
  return (first, second, gap) => {
    if (!grammar.joins(gap)) return null;
    const { start } = first;
    const { end } = second;
    if (first.type === 'fields' && second.type === 'fields') return mergeFields(first, second);
    if (isDate(first) && isDate(second)) return within(first, second) ?? within(second, first);
    if (first.type === 'clock' && second.type === 'part') {
      return { ...first, end, from: inPart(first.from, second.part), leaning: false };
    }
    if (first.type === 'part' && second.type === 'clock') {
      return { ...second, start, from: inPart(second.from, first.part), leaning: false };
    }
    if (isDate(first) && (second.type === 'clock' || second.type === 'part')) {
      return withTime(first, second, end, start);
    }
    if (isDate(second) && (first.type === 'clock' || first.type === 'part')) {
      return withTime(second, first, end, start);
    }
    if (first.type === 'recurring' && second.type === 'fields' && second.fields.lunar !== undefined)
      return { ...first, end };
    if (
      first.type === 'recurring' &&
      second.type !== 'length' &&
      second.type !== 'recurring' &&
      !isDate(second)
    ) {
      return { ...first, end };
    }
    return null;
  };
}

function joinClocks(grammar: Grammar): Joint {
  return (first, second, gap, before, after) => {
    if (first.type !== 'clock' || second.type !== 'clock') return null;
    if (first.to !== null || second.to !== null || !grammar.ranges(gap, before, after)) return null;
    const leaning = first.leaning === true && second.leaning === true;
    return { ...first, end: second.end, to: second.from, leaning };
  };
}

function joinLengths(grammar: Grammar, scene: Scene, text: string): Joint {
  const apply = (
    length: LengthPiece,
    date: DatePiece,
    second: Piece,
    how: 'later' | 'earlier' | 'span',
    start: number,
  ) => shift(length, date, how, scene, { start, end: second.end }, grammar.lean(text, date.start, date.end));
  return (first, second, gap) => {
    if (first.type === 'length' && isDate(second)) {
      const how = grammar.shifts('length', gap, text.slice(second.end, second.end + 8));
      return how === null
        ? null
        : apply(first, second, second, how === 'later' && first.filling ? 'span' : how, first.start);
    }
    if (isDate(first) && second.type === 'length') {
      const how = grammar.shifts('date', gap, text.slice(second.end, second.end + 8));
      return how === null ? null : apply(second, first, second, how, first.start);
    }
    return null;
  };
}

/** A fiscal year takes along the quarter or half that is counted in it. */
function joinOthers(grammar: Grammar): Joint {
  const spreading = (piece: Piece): piece is OtherPiece => piece.type === 'other' && piece.spreads;
  return (first, second, gap) => {
    if (!grammar.joins(gap)) return null;
    const one = spreading(first) ? first : spreading(second) ? second : null;
    const partner = one === first ? second : first;
    if (one === null || (partner.type !== 'fields' && partner.type !== 'other')) return null;
    if (partner.type === 'fields' && (partner.fields.month !== undefined || partner.fields.day !== undefined))
      return null;
    return { ...one, start: first.start, end: second.end };
  };
}

/** Joins neighbours to dates with times, as the grammar lets them. */
export function joined(text: string, read: readonly Piece[], grammar: Grammar, scene: Scene): Piece[] {
  const joints = [
    joinOthers(grammar),
    joinClocks(grammar),
    joinDates(grammar),
    joinLengths(grammar, scene, text),
  ];
  return joints.reduce((pieces: Piece[], joint) => fold(text, pieces, joint), [...read]);
}
