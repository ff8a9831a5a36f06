import { describe, expect, test } from 'vitest';
import { isWithinHours, nextClosed, nextOn, onDay } from '../../../../knowledge/time/recurrence/evaluate.ts';
import { feastIn } from '../../../../knowledge/time/recurrence/lunar-feasts.ts';
import { englishHoliday, koreanHoliday } from '../../../../knowledge/time/recurrence/public-holidays.ts';
import type { Recurrence } from '../../../../knowledge/time/recurrence/recurrence.ts';
import { parseRecurrence } from '../../../../knowledge/time/recurrence/text-form.ts';

function recurrence(text: string): Recurrence {
  const read = parseRecurrence(text);
  if (!read) throw new Error(`no recurrence: ${text}`);
  return read;
}
const at = (text: string, day: string, isHoliday = englishHoliday) =>
  onDay(recurrence(text), day, isHoliday).is;

describe('a recurrence held against a day', () => {
  test.each([
    ['weekly:mon-fri 09:00-17:00', '2026-12-03', 'on'],
    ['weekly:mon-fri 09:00-17:00', '2026-12-05', 'off'],
    ['weekly:mon closed', '2026-12-01', 'outside'],
    ['weekly:mon-sun; yearly:12-25 closed', '2026-12-25', 'off'],
    ['weekly:mon-sun; yearly:12-25 closed', '2027-01-01', 'on'],
    ['weekly:mon-fri 09:00-17:00', '2026-12-25', 'unclear'],
    ['weekly:mon-sun always', '2026-12-25', 'on'],
    ['weekly:mon-fri; holidays closed', '2026-12-25', 'off'],
    ['weekly:mon-fri; holidays closed', '2026-12-28', 'unclear'],
    ['weekly:sun closed; holidays 10:00-14:00', '2026-12-25', 'on'],
    ['fortnightly:tue', '2026-12-01', 'unclear'],
    ['fortnightly:tue@2026-12-01', '2026-12-15', 'on'],
    ['fortnightly:tue@2026-12-01', '2026-12-08', 'off'],
    ['weekly:sat from 04-01 until 10-31', '2027-01-09', 'outside'],
    ['weekly:sat from 11-01 until 03-31', '2027-01-09', 'on'],
    ['monthly:lastfri', '2026-12-25', 'unclear'],
    ['monthly:lastfri', '2027-01-29', 'on'],
    ['monthly:last', '2027-02-28', 'on'],
    ['monthly:2thu partial', '2027-08-12', 'unclear'],
  ])('%s on %s is %s', (text, day, is) => {
    expect(at(text, day)).toBe(is);
  });

  test('Korean feasts are closed on their own day, or on those around it too', () => {
    const [day, days, open] = ['', '+1', '?'].map((span) => `weekly:mon-sun; lunar:seollal${span} closed`);
    const before = '2027-02-06';
    expect([day, days, open].map((text) => at(text ?? '', '2027-02-07', koreanHoliday))).toEqual([
      'off',
      'off',
      'off',
    ]);
    expect([day, days, open].map((text) => at(text ?? '', before, koreanHoliday))).toEqual([
      'on',
      'off',
      'unclear',
    ]);
  });

  test('a day off that moves leaves itself and the days after a holiday open', () => {
    const moving = 'weekly:mon closed; tue-sun 10:00-17:00 moves';
    expect(at(moving, '2027-03-01', koreanHoliday)).toBe('unclear');
    expect(at(moving, '2027-03-02', koreanHoliday)).toBe('unclear');
    expect(at(moving, '2027-03-03', koreanHoliday)).toBe('on');
    expect(at(moving, '2027-03-08', koreanHoliday)).toBe('off');
  });

  test('the next day is the first that is on, and none where one before it is unclear', () => {
    expect(nextOn(recurrence('monthly:1mon'), '2026-12-08', englishHoliday)).toBe('2027-01-04');
    expect(nextOn(recurrence('fortnightly:tue'), '2026-12-08', englishHoliday)).toBeNull();
    expect(nextClosed(recurrence('monthly:2mon,4mon closed'), '2026-11-16', koreanHoliday)).toBe(
      '2026-11-23',
    );
  });

  test('a time of day lies within hours, without, or the hours leave it open', () => {
    expect(isWithinHours(10 * 60, [{ from: 540, to: 1080 }])).toBe(true);
    expect(isWithinHours(18 * 60, [{ from: 540, to: 1080 }])).toBe(false);
    expect(isWithinHours(18 * 60, [{ from: 540, to: null }])).toBeNull();
    expect(isWithinHours(18 * 60, [])).toBeNull();
  });
});

describe('the lunar feasts', () => {
  test.each([
    [2023, '2023-01-22', '2023-09-29'],
    [2024, '2024-02-10', '2024-09-17'],
    [2025, '2025-01-29', '2025-10-06'],
    [2026, '2026-02-17', '2026-09-25'],
    [2027, '2027-02-07', '2027-09-15'],
    [2028, '2028-01-27', '2028-10-03'],
  ])('of %i', (year, seollal, chuseok) => {
    expect([feastIn('seollal', year), feastIn('chuseok', year)]).toEqual([seollal, chuseok]);
  });

  test('are not told beyond the calendar', () => {
    expect(feastIn('seollal', 2200)).toBeNull();
  });
});
