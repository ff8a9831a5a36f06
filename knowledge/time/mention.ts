import { addDays, addMonths, dayPart, startOf, wholeDay } from './calendar.ts';
import { timeOfDayOn } from './clock.ts';
import { likelier, turned } from './day-order.ts';
import type { DatePiece, FieldsPiece, Grammar, Lean, Piece, Scene } from './pieces.ts';
import { isBareWeekday } from './place.ts';
import { placeOf, placeRange } from './placing.ts';
import type { DateMention, Interval } from './time.ts';

const CONTEXT = 30;

type Placed = Pick<DateMention, 'kind' | 'interval' | 'basis' | 'alternative' | 'lunar'>;

function isStated(piece: DatePiece): boolean {
  if (piece.relative) return false;
  return piece.type === 'span' || piece.fields.year !== undefined;
}

function finish(text: string, start: number, end: number, placed: Placed, grammar: Grammar): DateMention {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const bound = grammar.bound(before, text.slice(end, end + CONTEXT));
  return { start, end, text: text.slice(start, end), ...placed, bound };
}

function placedOf(text: string, piece: Piece, grammar: Grammar, scene: Scene): Placed | null {
  switch (piece.type) {
    case 'length':
      return { kind: 'duration', interval: null, basis: 'stated' };
    case 'recurring':
      return { kind: 'recurring', interval: null, basis: 'stated' };
    case 'clock':
      return { kind: 'time', interval: timeOfDayOn(scene.day, { clock: piece }), basis: 'inferred' };
    case 'part':
      return { kind: 'time', interval: timeOfDayOn(scene.day, piece), basis: 'inferred' };
    case 'other':
      return null;
    case 'fields':
    case 'span': {
      const lean = leanAt(text, piece, grammar);
      const meant = eitherOf(piece, (one) => placeOf(one, scene, lean), scene, lean);
      return meant === null
        ? null
        : { kind: 'date', ...meant, ...isLunar(piece), basis: isStated(piece) ? 'stated' : 'inferred' };
    }
  }
}

const isLunar = (piece: DatePiece): Pick<DateMention, 'lunar'> =>
  piece.type === 'fields' && piece.fields.lunar !== undefined ? { lunar: true } : {};

type Meant = Pick<DateMention, 'alternative'> & { readonly interval: Interval };

/** Which of its two places a date has: the only one there is, else the likelier one, else the first with the other beside it. */
function eitherOf(
  piece: DatePiece,
  placed: (piece: DatePiece) => Interval | null,
  scene: Scene,
  lean: Lean | null,
): Meant | null {
  const interval = placed(piece);
  const second = orderTurned(piece);
  const other = second === null ? null : placed(second);
  if (interval === null || other === null) {
    const only = interval ?? other;
    return only === null ? null : { interval: only, ...alternativeOf(piece, only, scene, lean) };
  }
  const fields = piece.type === 'fields' ? piece.fields : {};
  const meant = likelier(interval, other, fields, scene.day, lean);
  if (meant !== null) return { interval: meant };
  const order = scene.dayOrder();
  if (order === null) return { interval, alternative: other };
  return { interval: order === 'month-first' ? interval : other };
}

/** The piece with day and month changed over, where their order is a guess; null elsewhere. */
function orderTurned(piece: DatePiece): FieldsPiece | null {
  if (piece.type !== 'fields' || piece.inFigures !== true) return null;
  const fields = turned(piece.fields);
  return fields === null ? null : { ...piece, fields };
}

/**
 * What a date may mean as well as its place. A weekday alone, on that very weekday, is today or in a week. A day without its month that
 * lies behind, in a text that looks ahead, may be that of the next month.
 */
function alternativeOf(
  piece: DatePiece,
  interval: Interval,
  { day }: Scene,
  lean: Lean | null,
): Pick<DateMention, 'alternative'> {
  if (piece.type !== 'fields' || piece.lean !== undefined || lean?.to === 'past') return {};
  const begins = dayPart(interval.start);
  if (isBareWeekday(piece.fields)) return begins === day ? { alternative: wholeDay(addDays(day, 7)) } : {};
  const isBareDay = Object.keys(piece.fields).join() === 'day';
  return isBareDay && lean?.to === 'future' && interval.end <= startOf(day)
    ? { alternative: wholeDay(addMonths(begins, 1)) }
    : {};
}

/** Looks for the tense of the sentence only where a date needs it: it costs more than the date itself. */
function leanAt(text: string, piece: DatePiece, grammar: Grammar) {
  if (piece.type === 'span' || piece.lean !== undefined) return null;
  if (piece.fields.year !== undefined && piece.inFigures !== true) return null;
  return grammar.lean(text, piece.start, piece.end);
}

/** True where the piece holds both its ends, so that the words around it bound nothing more. */
function isRange(piece: Piece): boolean {
  if (piece.type === 'clock') return piece.to !== null;
  if (piece.type !== 'fields' && piece.type !== 'span') return false;
  return (
    (piece.type === 'fields' && piece.to !== undefined) ||
    (piece.clock !== undefined && piece.clock.to !== null)
  );
}

/** The mention of one piece; null where the calendar has no such date. */
export function mentionOf(text: string, piece: Piece, grammar: Grammar, scene: Scene): DateMention | null {
  const placed = placedOf(text, piece, grammar, scene);
  if (placed === null) return null;
  const mention = finish(text, piece.start, piece.end, placed, grammar);
  if (isRange(piece)) return { ...mention, bound: 'during' };
  return piece.type === 'span' && piece.bound !== undefined ? { ...mention, bound: piece.bound } : mention;
}

/** "Monday to Friday" tells when something is open, week after week. */
const isAnyWeek = (piece: DatePiece): boolean =>
  piece.type === 'fields' && piece.lean === undefined && !piece.relative && isBareWeekday(piece.fields);

/** The mention of a range between two dates; null where they make none. A range is `during`, whatever stands around it. */
export function rangeOf(
  text: string,
  from: DatePiece,
  to: DatePiece,
  grammar: Grammar,
  scene: Scene,
): DateMention | null {
  if (isAnyWeek(from) && isAnyWeek(to)) {
    return {
      start: from.start,
      end: to.end,
      text: text.slice(from.start, to.end),
      kind: 'recurring',
      interval: null,
      basis: 'stated',
      bound: 'during',
    };
  }
  const lean = leanAt(text, from, grammar);
  const guessed = orderTurned(from) !== null ? from : to;
  const either = (one: DatePiece): Interval | null => {
    if (one === guessed) return placeRange(from, to, scene, lean);
    return placeRange(orderTurned(from) ?? from, orderTurned(to) ?? to, scene, lean);
  };
  const meant = eitherOf(guessed, either, scene, lean);
  if (meant === null) return null;
  const stated = isStated(from) || isStated(to);
  const { start } = from;
  const { end } = to;
  const basis = stated ? 'stated' : 'inferred';
  const lunar = isLunar(from);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'date',
    ...meant,
    ...lunar,
    basis,
    bound: 'during',
  };
}
