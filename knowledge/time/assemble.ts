import type { Day } from '../notice.ts';
import { dayPart, secondsOf, startOf, timeOn } from './calendar.ts';
import { orderInFigures, orderInWords, turned } from './day-order.ts';
import { isDate, joined, LONGEST_GAP } from './join.ts';
import { shareAlong } from './lists.ts';
import { mentionOf, rangeOf } from './mention.ts';
import type { DatePiece, Grammar, Piece, Scene } from './pieces.ts';
import type { DateMention, DateReader, DayOrder, DayOrderOf, LocalTime } from './time.ts';

/** A longer text is read up to here: its dates take some microseconds each. */
const LONGEST_TEXT = 60_000;

function toMentions(text: string, pieces: readonly Piece[], grammar: Grammar, scene: Scene): DateMention[] {
  const out: DateMention[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.leaning === true) continue;
    const before = text.slice(Math.max(0, piece.start - 30), piece.start);
    const next = pieces[i + 1];
    if (next !== undefined && next.start - piece.end <= LONGEST_GAP && isDate(piece) && isDate(next)) {
      const gap = text.slice(piece.end, next.start);
      if (
        grammar.ranges(gap, before, text.slice(next.end, next.end + 12)) ||
        (grammar.lists(gap) && follows(piece, next))
      ) {
        const range = rangeOf(text, piece, next, grammar, scene);
        if (range !== null) {
          out.push(range);
          i++;
          continue;
        }
      }
    }
    const mention = mentionOf(text, piece, grammar, scene);
    if (mention !== null) out.push(mention);
  }
  return withoutDoubles(text, out, grammar.bothCalendars);
}

/** Where a text tells a day by both calendars, the solar one stands as it is, and the lunar one is left out. */
function withoutDoubles(
  text: string,
  mentions: readonly DateMention[],
  bothCalendars: RegExp,
): DateMention[] {
  if (!mentions.some(({ lunar }) => lunar)) return [...mentions];
  const isDouble = (one: DateMention | undefined, other: DateMention | undefined): boolean =>
    one?.kind === 'date' &&
    other?.kind === 'date' &&
    one.lunar !== other.lunar &&
    bothCalendars.test(text.slice(one.end, other.start));
  return mentions.filter(
    (mention, at) =>
      !mention.lunar || !(isDouble(mentions[at - 1], mention) || isDouble(mention, mentions[at + 1])),
  );
}

/** True where the second is the day right after the first, in the same month ("18일, 19일"). */
function follows(first: DatePiece, second: DatePiece): boolean {
  if (first.type !== 'fields' || second.type !== 'fields') return false;
  if (first.to !== undefined || first.clock !== undefined || second.clock !== undefined) return false;
  const { month, day } = second.fields;
  if (first.fields.day === undefined || day !== first.fields.day + 1) return false;
  return month === undefined || month === first.fields.month;
}

/** Day and month of a date in figures in the order that is known; where a weekday beside it tells, or nothing does, as it was. */
function inKnownOrder(piece: Piece, { dayOrder }: Scene): Piece {
  if (piece.type !== 'fields' || piece.inFigures !== true || piece.fields.weekday !== undefined) return piece;
  const order = dayOrder();
  if (order === null) return piece;
  const { inFigures, ...rest } = piece;
  return order === 'month-first' ? rest : { ...rest, fields: turned(piece.fields) ?? piece.fields };
}

/** The order of day and month by the text's own dates, else by what is known from elsewhere, looked up once. */
function orderOf(text: string, known: DayOrderOf | undefined): DayOrderOf {
  let order: DayOrder | null | undefined;
  return () => {
    if (order === undefined) order = orderInFigures(text) ?? known?.() ?? orderInWords(text);
    return order;
  };
}

/** A reader of dates for the language of a grammar: pieces, joined to dates with times, then to ranges, then placed. */
export function dateReader(grammar: Grammar): DateReader {
  return (whole: string, anchor: Day | LocalTime, dayOrder?: DayOrderOf) => {
    const text = whole.slice(0, LONGEST_TEXT);
    const day = dayPart(anchor);
    const time = anchor.length > 10 ? timeOn(day, secondsOf(anchor)) : startOf(day);
    const scene: Scene = { day, time, dayOrder: orderOf(text, dayOrder) };
    const read = grammar.pieces(text, scene);
    if (read.length === 0) return [];
    const pieces = read.length === 1 ? read : joined(text, read, grammar, scene);
    const settled = pieces.map((piece) => inKnownOrder(piece, scene));
    return toMentions(text, shareAlong(text, settled, grammar), grammar, scene);
  };
}
