import { addDays, addMonths, addSeconds, dayPart, startOf, wholeDay } from './calendar.ts';
import type { DatePiece, Lean, LengthPiece, LengthUnit, Scene, SpanPiece } from './pieces.ts';
import { placeOf } from './placing.ts';
import type { Interval, LocalTime } from './time.ts';

const SECONDS: Partial<Record<LengthUnit, number>> = { second: 1, minute: 60, hour: 3_600 };
const DAYS: Partial<Record<LengthUnit, number>> = { day: 1, weekend: 7, week: 7 };
const MONTHS: Partial<Record<LengthUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** A time that lies `count` units later, or earlier where negative. Halves count for units shorter than a day. */
export function moved(time: LocalTime, count: number, unit: LengthUnit): LocalTime {
  const seconds = SECONDS[unit];
  if (seconds !== undefined) return addSeconds(time, Math.round(count * seconds));
  const day = dayPart(time);
  const days = DAYS[unit];
  const to =
    days === undefined
      ? addMonths(day, Math.round(count * (MONTHS[unit] ?? 1)))
      : addDays(day, Math.round(count * days));
  return to + time.slice(10);
}

/** True for units shorter than a day. */
function isShort(unit: LengthUnit): boolean {
  return unit in SECONDS;
}

/** What lies `count` units from the scene: a day, or a time where the unit is shorter than a day. */
export function away(scene: Scene, count: number, unit: LengthUnit): Interval {
  if (!isShort(unit)) return wholeDay(dayPart(moved(startOf(scene.day), count, unit)));
  const start = moved(scene.time, count, unit);
  return { start, end: addSeconds(start, 3_600), granularity: unit === 'hour' ? 'hour' : 'minute' };
}

/** The `count` units that lead up to the scene (`back`), or follow it. Days that follow begin tomorrow. */
export function stretch(scene: Scene, count: number, unit: LengthUnit, back: boolean): Interval {
  if (isShort(unit)) {
    const other = moved(scene.time, back ? -count : count, unit);
    const [start, end] = back ? [other, scene.time] : [scene.time, other];
    return { start, end, granularity: 'minute' };
  }
  const granularity = unit === 'weekend' ? 'day' : unit;
  if (unit === 'quarter') {
    const { day } = scene;
    const month = Number(day.slice(5, 7));
    const first = `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    return back
      ? { start: startOf(addMonths(first, -3 * count)), end: startOf(first), granularity }
      : { start: startOf(addMonths(first, 3)), end: startOf(addMonths(first, 3 * count + 3)), granularity };
  }
  const today = startOf(scene.day);
  if (back) return { start: moved(today, -count, unit), end: today, granularity };
  const from = unit === 'day' ? startOf(addDays(scene.day, 1)) : today;
  return { start: from, end: moved(from, count, unit), granularity };
}

/** A date moved by a length, or the stretch that begins with it; null where the date has no place. */
export function shift(
  length: LengthPiece,
  date: DatePiece,
  how: 'later' | 'earlier' | 'span',
  scene: Scene,
  where: { start: number; end: number },
  lean: Lean | null,
): SpanPiece | null {
  if (length.working) return null;
  const from = placeOf(date, scene, lean);
  if (from === null) return null;
  const { count, unit } = length;
  const base = {
    type: 'span',
    ...where,
    relative: date.type === 'span' || date.relative || date.fields.year === undefined,
  } as const;
  if (how === 'span') {
    const granularity = isShort(unit) ? 'minute' : 'day';
    return { ...base, interval: { start: from.start, end: moved(from.start, count, unit), granularity } };
  }
  const start = moved(from.start, how === 'later' ? count : -count, unit);
  if (isShort(unit))
    return { ...base, interval: { start, end: addSeconds(start, 3_600), granularity: 'minute' } };
  return { ...base, interval: wholeDay(dayPart(start)) };
}
