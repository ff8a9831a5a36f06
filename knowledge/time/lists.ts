import { addDays, dayPart, mondayOf, wholeDay } from './calendar.ts';
import type { Fields, FieldsPiece, Grammar, Piece, SpanPiece } from './pieces.ts';
import { isBareWeekday } from './place.ts';

/** Longer gaps than this never make a list. */
const LONGEST_GAP = 24;

const hasDay = ({ day, weekday }: Fields): boolean => day !== undefined || weekday !== undefined;

/** What a date takes over from the one before it in a list: "3월 4일과 6일", "올해 1월이나 3월". */
function fromBefore(first: FieldsPiece, second: FieldsPiece): FieldsPiece {
  const { year, month, day, lunar } = first.to ?? first.fields;
  const { fields } = second;
  if (month === undefined || second.lean !== undefined) return second;
  const along = {
    ...second,
    leaning: false,
    relative: first.relative,
    ...(first.lean === undefined ? {} : { lean: first.lean }),
  };
  const ofMonth = { month, ...(lunar === undefined ? {} : { lunar }) };
  if (fields.day !== undefined && fields.month === undefined && day !== undefined)
    return { ...along, fields: { ...(year === undefined ? {} : { year }), ...ofMonth, ...fields } };
  if (
    fields.month !== undefined &&
    fields.year === undefined &&
    lunar !== undefined &&
    fields.lunar === undefined
  )
    return { ...along, fields: { ...fields, lunar: 'common' } };
  if (fields.month === undefined || fields.year !== undefined || year === undefined) return second;
  // What stands earlier in the year than the one before it lies in the next.
  return { ...along, fields: { ...fields, year: fields.month < month ? year + 1 : year } };
}

/** What a date takes over from the one behind it: "3, 10 and 17 December 2026", "January or March next year". */
function fromBehind(first: FieldsPiece, second: FieldsPiece): FieldsPiece {
  const { year, month, day } = second.fields;
  const { fields } = first;
  if (first.to !== undefined || fields.year !== undefined || first.lean !== undefined) return first;
  const ofYear = (at: number): Fields =>
    year === undefined ? {} : { year: fields.month !== undefined && fields.month > at ? year - 1 : year };
  if (fields.month === undefined) {
    const inMonth = month !== undefined && day !== undefined && fields.day !== undefined && fields.day < day;
    return inMonth
      ? { ...first, fields: { ...fields, ...ofYear(month), month }, relative: second.relative }
      : first;
  }
  return month === undefined || year === undefined
    ? first
    : { ...first, fields: { ...fields, ...ofYear(month) }, relative: second.relative };
}

/** A weekday in the week of another day. */
function inWeekOf(day: SpanPiece, piece: FieldsPiece): SpanPiece {
  const { start, end, fields, clock, part } = piece;
  const monday = mondayOf(dayPart(day.interval.start));
  return {
    type: 'span',
    start,
    end,
    interval: wholeDay(addDays(monday, (fields.weekday ?? 1) - 1)),
    relative: true,
    inWeek: true,
    ...(clock === undefined ? {} : { clock }),
    ...(part === undefined ? {} : { part }),
  };
}

const isWeekday = (piece: Piece): piece is FieldsPiece =>
  piece.type === 'fields' && piece.lean === undefined && isBareWeekday(piece.fields);
const isDated = (piece: Piece): boolean =>
  piece.type === 'fields' && piece.fields.month !== undefined && piece.fields.day !== undefined;
const isInWeek = (piece: Piece): piece is SpanPiece => piece.type === 'span' && piece.inWeek === true;

/**
 * Gives the dates of a list what only one of them names: the month, the year, the week. `isAlong` tells whether the words between two
 * neighbours list them, or make them a range.
 */
export function shareAlong(text: string, pieces: readonly Piece[], grammar: Grammar): Piece[] {
  const out = [...pieces];
  const gapAfter = (at: number): string | null => {
    const [one, next] = [out[at], out[at + 1]];
    return one === undefined || next === undefined || next.start - one.end > LONGEST_GAP
      ? null
      : text.slice(one.end, next.start);
  };
  const isListed = (at: number): boolean => {
    const gap = gapAfter(at);
    return gap !== null && grammar.lists(gap);
  };
  const isAlong = (at: number): boolean => {
    const [one, next, gap] = [out[at], out[at + 1], gapAfter(at)];
    if (one === undefined || next === undefined || gap === null) return false;
    const before = text.slice(Math.max(0, one.start - 30), one.start);
    return grammar.lists(gap) || grammar.ranges(gap, before, text.slice(next.end, next.end + 12));
  };
  for (let at = 0; at + 1 < out.length; at++) {
    const [one, next] = [out[at], out[at + 1]];
    if (one === undefined || next === undefined) continue;
    if (one.type === 'fields' && next.type === 'fields' && isListed(at)) out[at + 1] = fromBefore(one, next);
    else if (isInWeek(one) && isWeekday(next) && isAlong(at)) out[at + 1] = inWeekOf(one, next);
  }
  /** Where a weekday was left to the days behind it. */
  let said = -1;
  for (let at = out.length - 2; at >= 0; at--) {
    const [one, next] = [out[at], out[at + 1]];
    if (one === undefined || next === undefined) continue;
    if (isWeekday(one) && isInWeek(next) && isAlong(at)) out[at] = inWeekOf(next, one);
    // "Thursday and Friday, 26 and 27 May": the days say when.
    else if (isWeekday(one) && (isDated(next) || at + 1 === said) && isListed(at)) {
      out[at] = { type: 'other', start: one.start, end: one.end, spreads: false };
      said = at;
    } else if (
      grammar.yearLast &&
      one.type === 'fields' &&
      next.type === 'fields' &&
      hasShared(one, next) &&
      isListed(at)
    )
      out[at] = fromBehind(one, next);
  }
  return out;
}

/** True where both name days, or neither does: "May, 3 June 2019" is no list. */
const hasShared = (one: FieldsPiece, next: FieldsPiece): boolean =>
  hasDay(one.fields) === hasDay(next.fields);
