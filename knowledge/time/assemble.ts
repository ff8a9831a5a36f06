import type { Day } from '../notice.ts';
import { addDays, dayPart, mondayOf, secondsOf, startOf, timeOn, weekdayOf, wholeDay } from './calendar.ts';
import { inPart } from './clock.ts';
import { mentionOf, rangeOf } from './mention.ts';
import type {
  ClockPiece,
  DatePiece,
  Fields,
  FieldsPiece,
  Grammar,
  LengthPiece,
  PartPiece,
  Piece,
  Scene,
} from './pieces.ts';
import { portionOf } from './place.ts';
import { shift } from './shift.ts';
import type { DateMention, DateReader, LocalTime } from './time.ts';

/** Longer gaps than this never join two pieces. */
const LONGEST_GAP = 24;

/** A longer text is read up to here: its dates take some microseconds each. */
const LONGEST_TEXT = 60_000;

/** A pair of neighbours becomes one piece, or stays two (null). */
type Joint = (first: Piece, second: Piece, gap: string, before: string) => Piece | null;

/** Runs through the pieces once and joins neighbours as long as the joint holds. */
function fold(text: string, pieces: readonly Piece[], joint: Joint): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && piece.start - last.end <= LONGEST_GAP) {
      const before = text.slice(Math.max(0, last.start - 12), last.start);
      const joined = joint(last, piece, text.slice(last.end, piece.start), before);
      if (joined !== null) {
        out[out.length - 1] = joined;
        continue;
      }
    }
    out.push(piece);
  }
  return out;
}

function isDate(piece: Piece): piece is DatePiece {
  return piece.type === 'fields' || piece.type === 'span';
}

/** True where a time of day can stand beside it: it names a day, and no time yet. */
function takesTime(piece: DatePiece): boolean {
  if (piece.clock !== undefined) return false;
  if (piece.type === 'span') return piece.interval.granularity === 'day';
  const { day, weekday, week, portion } = piece.fields;
  return (day !== undefined || weekday !== undefined) && week === undefined && portion === undefined;
}

function mergeFields(first: FieldsPiece, second: FieldsPiece): FieldsPiece | null {
  if (first.to !== undefined && second.fields.year === undefined) return null;
  if (second.to !== undefined && first.fields.year === undefined) return null;
  for (const key of Object.keys(second.fields)) if (key in first.fields) return null;
  const fields: Fields = { ...first.fields, ...second.fields };
  const { year, month, day, weekday } = fields;
  if (fields.portion !== undefined && day !== undefined) return null;
  const telling = Object.keys(first.fields).length > 0;
  if (telling && day !== undefined && month === undefined && weekday === undefined) return null;
  const lean = first.lean ?? second.lean;
  const to = first.to ?? second.to;
  return {
    ...first,
    ...second,
    start: first.start,
    fields,
    ...(to === undefined ? {} : { to: year === undefined ? to : { ...to, year } }),
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
    return { ...base, interval: wholeDay(addDays(mondayOf(dayPart(start)), weekday - 1)) };
  }
  return granularity === 'day' && weekdayOf(dayPart(start)) === weekday ? base : null;
}

function withTime(
  date: DatePiece,
  time: ClockPiece | PartPiece,
  end: number,
  start: number,
): DatePiece | null {
  if (!takesTime(date)) return null;
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
  return (first, second, gap, before) => {
    if (first.type !== 'clock' || second.type !== 'clock') return null;
    if (first.to !== null || second.to !== null || !grammar.ranges(gap, before)) return null;
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

/** A bare day in a list takes the month and year of the date before it: "3월 4일과 6일". */
function inherit(first: FieldsPiece, second: FieldsPiece): FieldsPiece {
  const { year, month, day } = first.to ?? first.fields;
  const bare = second.fields.day !== undefined && second.fields.month === undefined && day !== undefined;
  if (!bare || month === undefined) return second;
  const fields: Fields = { ...(year === undefined ? {} : { year }), month, ...second.fields };
  return {
    ...second,
    fields,
    relative: first.relative,
    ...(first.lean === undefined ? {} : { lean: first.lean }),
  };
}

function toMentions(text: string, pieces: readonly Piece[], grammar: Grammar, scene: Scene): DateMention[] {
  const out: DateMention[] = [];
  let last: Piece | null = null;
  for (let i = 0; i < pieces.length; i++) {
    let piece = pieces[i];
    if (piece === undefined || piece.leaning === true) continue;
    const before = text.slice(Math.max(0, piece.start - 30), piece.start);
    if (
      last?.type === 'fields' &&
      piece.type === 'fields' &&
      grammar.lists(text.slice(last.end, piece.start))
    ) {
      piece = inherit(last, piece);
    }
    last = piece;
    const next = pieces[i + 1];
    if (next !== undefined && next.start - piece.end <= LONGEST_GAP && isDate(piece) && isDate(next)) {
      const gap = text.slice(piece.end, next.start);
      if (grammar.ranges(gap, before) || (grammar.lists(gap) && follows(piece, next))) {
        const range = rangeOf(text, piece, next, grammar, scene);
        if (range !== null) {
          out.push(range);
          last = next;
          i++;
          continue;
        }
      }
    }
    const mention = mentionOf(text, piece, grammar, scene);
    if (mention !== null) out.push(mention);
  }
  return out;
}

/** True where the second is the day right after the first, in the same month ("18일, 19일"). */
function follows(first: DatePiece, second: DatePiece): boolean {
  if (first.type !== 'fields' || second.type !== 'fields') return false;
  if (first.to !== undefined || first.clock !== undefined || second.clock !== undefined) return false;
  const { month, day } = second.fields;
  if (first.fields.day === undefined || day !== first.fields.day + 1) return false;
  return month === undefined || month === first.fields.month;
}

/** A reader of dates for the language of a grammar: pieces, joined to dates with times, then to ranges, then placed. */
export function dateReader(grammar: Grammar): DateReader {
  return (whole: string, anchor: Day | LocalTime) => {
    const text = whole.slice(0, LONGEST_TEXT);
    const day = dayPart(anchor);
    const scene: Scene = { day, time: anchor.length > 10 ? timeOn(day, secondsOf(anchor)) : startOf(day) };
    let pieces = grammar.pieces(text, scene);
    if (pieces.length === 0) return [];
    if (pieces.length > 1) {
      pieces = fold(text, pieces, joinClocks(grammar));
      pieces = fold(text, pieces, joinDates(grammar));
      pieces = fold(text, pieces, joinLengths(grammar, scene, text));
    }
    return toMentions(text, pieces, grammar, scene);
  };
}
