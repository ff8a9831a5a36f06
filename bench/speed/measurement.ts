import { table } from '../table.ts';

/** Something measured, and the most, or the least, of it that passes. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | 'times' | 'turns/s' | 'notices' | 'requests' | 'kB';
  /** Null where nothing is asked. */
  readonly limit: number | null;
  /** Asked besides the limit, where it is given. */
  readonly least?: number;
}

const show = (value: number): string =>
  value.toFixed(Number.isInteger(value) || value >= 1_000 ? 0 : value >= 100 ? 1 : 2);

/** True where the value keeps what is asked of it, if anything. A value that isn't a number keeps nothing. */
export function isWithin({ value, limit, least }: Measurement): boolean {
  return (limit === null || value <= limit) && (least === undefined || value >= least);
}

/** What is asked of a measurement, in words; empty where nothing is. */
function floorOf({ limit, least }: Measurement): string {
  if (least !== undefined) return `at least ${show(least)}`;
  return limit === null ? '' : `at most ${show(limit)}`;
}

/** A small table of measurements. */
export function measurementTable(title: string, measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => [
    one.what,
    show(one.value),
    one.unit,
    floorOf(one),
    floorOf(one) === '' ? '' : isWithin(one) ? 'met' : 'NOT MET',
  ]);
  return table([title, '', '', 'floor', ''], rows);
}
