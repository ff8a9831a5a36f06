import { timeOfDayOn } from './clock.ts';
import type { DatePiece, Grammar, Piece, Scene } from './pieces.ts';
import { placeOf, placeRange } from './placing.ts';
import type { DateMention, Interval } from './time.ts';

const CONTEXT = 30;

type Placed = Pick<DateMention, 'kind' | 'interval' | 'basis'>;

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
    case 'fields':
    case 'span': {
      const interval: Interval | null = placeOf(piece, scene, leanAt(text, piece, grammar));
      return interval === null
        ? null
        : { kind: 'date', interval, basis: isStated(piece) ? 'stated' : 'inferred' };
    }
  }
}

/** Looks for the tense of the sentence only where a date needs it: it costs more than the date itself. */
function leanAt(text: string, piece: DatePiece, grammar: Grammar) {
  if (piece.type === 'span' || piece.lean !== undefined || piece.fields.year !== undefined) return null;
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
function isBareWeekday(piece: DatePiece): boolean {
  if (piece.type !== 'fields' || piece.lean !== undefined || piece.relative) return false;
  return Object.keys(piece.fields).join() === 'weekday';
}

/** The mention of a range between two dates; null where they make none. A range is `during`, whatever stands around it. */
export function rangeOf(
  text: string,
  from: DatePiece,
  to: DatePiece,
  grammar: Grammar,
  scene: Scene,
): DateMention | null {
  if (isBareWeekday(from) && isBareWeekday(to)) {
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
  const interval = placeRange(from, to, scene, leanAt(text, from, grammar));
  if (interval === null) return null;
  const stated = isStated(from) || isStated(to);
  const { start } = from;
  const { end } = to;
  const basis = stated ? 'stated' : 'inferred';
  return { start, end, text: text.slice(start, end), kind: 'date', interval, basis, bound: 'during' };
}
