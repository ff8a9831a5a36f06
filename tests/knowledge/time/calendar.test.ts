import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addSeconds,
  dayOf,
  daysBetween,
  mondayOf,
  weekdayOf,
} from '../../../knowledge/time/calendar.ts';

const days = fc
  .date({ min: new Date('1200-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar arithmetic', () => {
  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -20_000, max: 20_000 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
  });

  test('a week begins on Monday', () => {
    fc.assert(
      fc.property(days, (day) => weekdayOf(mondayOf(day)) === 1 && daysBetween(mondayOf(day), day) < 7),
    );
  });

  test('a day that a month lacks becomes its last', () => {
    expect([addMonths('2024-01-31', 1), addMonths('2023-01-31', 1), addMonths('2023-03-31', -4)]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2022-11-30',
    ]);
  });

  test('days that no calendar has are null', () => {
    expect([dayOf(2023, 2, 29), dayOf(2023, 13, 1), dayOf(2023, 6, 31), dayOf(99, 1, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
  });

  test('seconds run over midnight', () => {
    expect(addSeconds('2021-12-31T23:59:30', 45)).toBe('2022-01-01T00:00:15');
  });
});
