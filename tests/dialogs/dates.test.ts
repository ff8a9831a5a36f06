import { describe, expect, it } from 'vitest';
import { wordDay, wordInterval } from '../../dialogs/dates.ts';
import type { Interval } from '../../knowledge/index.ts';

const days = (start: string, end: string, granularity: Interval['granularity'] = 'day'): Interval => ({
  start: `${start}T00:00:00`,
  end: `${end}T00:00:00`,
  granularity,
});
const times = (start: string, end: string, granularity: Interval['granularity'] = 'minute'): Interval => ({
  start,
  end,
  granularity,
});

describe('a day in words', () => {
  it.each([
    ['2021-11-18', '18 November 2021', '2021년 11월 18일'],
    ['2026-03-01', '1 March 2026', '2026년 3월 1일'],
    ['2024-02-29', '29 February 2024', '2024년 2월 29일'],
  ])('%s is "%s" and "%s"', (day, english, korean) => {
    expect(wordDay(day, 'en')).toBe(english);
    expect(wordDay(day, 'ko')).toBe(korean);
  });
});

describe('an interval in words', () => {
  it.each<[what: string, interval: Interval, english: string, korean: string]>([
    [
      'an evening by its day, whose hours nobody names',
      times('2021-11-18T16:00:00', '2021-11-18T20:00:00', 'part'),
      '18 November 2021 (Thu)',
      '2021년 11월 18일 (목)',
    ],
    [
      'a time until midnight on one day',
      times('2021-11-18T22:00:00', '2021-11-19T00:00:00'),
      '18 November 2021 (Thu), 22:00 – 24:00',
      '2021년 11월 18일 (목) 22:00 – 24:00',
    ],
    [
      'one day with its weekday',
      days('2021-11-18', '2021-11-19'),
      '18 November 2021 (Thu)',
      '2021년 11월 18일 (목)',
    ],
    [
      'both ends of several days, the last one that belongs to them',
      days('2025-12-17', '2025-12-27'),
      '17 December 2025 (Wed) – 26 December 2025 (Fri)',
      '2025년 12월 17일 (수) – 2025년 12월 26일 (금)',
    ],
    [
      'a week by its days',
      days('2026-03-02', '2026-03-09', 'week'),
      '2 March 2026 (Mon) – 8 March 2026 (Sun)',
      '2026년 3월 2일 (월) – 2026년 3월 8일 (일)',
    ],
    ['a month', days('2026-12-01', '2027-01-01', 'month'), 'December 2026', '2026년 12월'],
    [
      'a quarter by its months',
      days('2026-01-01', '2026-04-01', 'quarter'),
      'January 2026 – March 2026',
      '2026년 1월 – 2026년 3월',
    ],
    ['a year', days('2022-01-01', '2023-01-01', 'year'), '2022', '2022년'],
    ['a decade by its years', days('2020-01-01', '2030-01-01', 'decade'), '2020 – 2029', '2020년 – 2029년'],
    [
      'a time of day',
      times('2026-03-02T14:00:00', '2026-03-02T14:01:00'),
      '2 March 2026 (Mon), 14:00',
      '2026년 3월 2일 (월) 14:00',
    ],
    [
      'a span of one day by its times',
      times('2026-03-02T09:30:00', '2026-03-02T18:00:00'),
      '2 March 2026 (Mon), 09:30 – 18:00',
      '2026년 3월 2일 (월) 09:30 – 18:00',
    ],
    [
      'a span over night by days and times',
      times('2026-03-02T22:00:00', '2026-03-03T05:00:00', 'hour'),
      '2 March 2026 (Mon), 22:00 – 3 March 2026 (Tue), 05:00',
      '2026년 3월 2일 (월) 22:00 – 2026년 3월 3일 (화) 05:00',
    ],
  ])('is %s', (_what, interval, english, korean) => {
    expect(wordInterval(interval, 'en')).toBe(english);
    expect(wordInterval(interval, 'ko')).toBe(korean);
  });
});
