import { describe, expect, test } from 'vitest';
import { wholeDay } from '../../../knowledge/time/calendar.ts';
import { tenseOf } from '../../../knowledge/time/tense.ts';

const year2019 = { start: '2019-01-01T00:00:00', end: '2020-01-01T00:00:00', granularity: 'year' } as const;

describe('the tense of an interval', () => {
  test.each([
    ['2018-12-31', 'future'],
    ['2019-01-01', 'present'],
    ['2019-12-31', 'present'],
    ['2020-01-01', 'past'],
  ] as const)('the year 2019, seen on %s, is %s', (today, tense) => {
    expect(tenseOf(year2019, today)).toBe(tense);
  });

  test('a day is present on that day alone', () => {
    const day = wholeDay('2021-11-18');
    expect([tenseOf(day, '2021-11-17'), tenseOf(day, '2021-11-18'), tenseOf(day, '2021-11-19')]).toEqual([
      'future',
      'present',
      'past',
    ]);
  });

  test('an hour of today is present all day', () => {
    const hour = { start: '2021-11-18T09:00:00', end: '2021-11-18T10:00:00', granularity: 'hour' } as const;
    expect(tenseOf(hour, '2021-11-18')).toBe('present');
  });
});
