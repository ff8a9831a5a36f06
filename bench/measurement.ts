import { table } from './table.ts';

/** Something measured, and the most of it that passes. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | 'times' | 'turns/s' | 'notices';
  /** Null where nothing is asked. */
  readonly limit: number | null;
}

const show = (value: number): string =>
  value.toFixed(Number.isInteger(value) || value >= 1_000 ? 0 : value >= 100 ? 1 : 2);

/** True where there is no limit or the value keeps it. A value that isn't a number keeps none. */
export function isWithin({ value, limit }: Measurement): boolean {
  return limit === null || value <= limit;
}

/** A small table of measurements. */
export function measurementTable(title: string, measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => [
    one.what,
    show(one.value),
    one.unit,
    one.limit === null ? '' : `at most ${show(one.limit)}`,
    one.limit === null ? '' : isWithin(one) ? 'met' : 'NOT MET',
  ]);
  return table([title, '', '', 'floor', ''], rows);
}
