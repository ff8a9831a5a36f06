import loaded from 'korean-lunar-calendar';
import { describe, expect, test } from 'vitest';
import { readKoreanDates } from '../../../knowledge/languages/korean/dates/dates.ts';
import { addDays, dayPart } from '../../../knowledge/time/calendar.ts';
import { lastOfLunarMonth, lunarOf, solarOf } from '../../../knowledge/time/lunar.ts';

/** Node loads the build for modules, whose default is the class; the types are those of the other build. */
const KoreanLunarCalendar = loaded as unknown as typeof loaded.default;

const YEARS = Array.from({ length: 101 }, (_, at) => 1950 + at);
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The solar day of a lunar one by the institute's tables; null where they have no such day. */
function byTables(year: number, month: number, day: number, leap: boolean): string | null {
  const tables = new KoreanLunarCalendar();
  if (!tables.setLunarDate(year, month, day, leap)) return null;
  const { year: y, month: m, day: d } = tables.getSolarCalendar();
  const back = tables.getLunarCalendar();
  if (back.month !== month || back.day !== day || (back.intercalation ?? false) !== leap) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

describe('the lunar calendar', () => {
  test.each(YEARS)('has every month of %i where the institute’s tables have it, or tells no day', (year) => {
    let silent = 0;
    for (const month of MONTHS) {
      for (const leap of [false, true]) {
        const whole = solarOf({ year, month, leap });
        const first = byTables(year, month, 1, leap);
        if (whole === null) {
          if (first !== null) silent += 1;
          continue;
        }
        expect(dayPart(whole.start)).toBe(first);
        const has30 = byTables(year, month, 30, leap) !== null;
        expect(solarOf({ year, month, leap, day: 30 }) !== null).toBe(has30);
        expect(dayPart(whole.end)).toBe(addDays(first ?? '', has30 ? 30 : 29));
      }
    }
    // Of one new moon in these years the two calendars say otherwise, and the tables end within the 11th month of 2050.
    expect(silent).toBe({ 2017: 2, 2050: 1 }[year] ?? 0);
  });

  test('tells the lunar day of a solar one, and back', () => {
    for (let day = '1950-03-01'; day < '2050-12-01'; day = addDays(day, 37)) {
      const lunar = lunarOf(day);
      if (lunar !== null) expect(dayPart(solarOf(lunar)?.start ?? '')).toBe(day);
    }
  });

  test('has no day outside of its years, nor a 30th in a short month, nor a leap month where none is put in', () => {
    expect(solarOf({ year: 1949, month: 5, day: 5, leap: false })).toBeNull();
    expect(solarOf({ year: 2051, month: 5, day: 5, leap: false })).toBeNull();
    expect(solarOf({ year: 2026, month: 6, day: 1, leap: true })).toBeNull();
    expect(solarOf({ year: 2026, month: 6, day: 31, leap: false })).toBeNull();
    expect(lunarOf('1949-06-01')).toBeNull();
  });

  test('tells no day around the new moon on which the calendars differ', () => {
    expect(lunarOf('2017-03-10')).toBeNull();
    expect(solarOf({ year: 2017, month: 2, day: 10, leap: false })).toBeNull();
    expect(lunarOf('2017-03-28')).toEqual({ year: 2017, month: 3, day: 1, leap: false });
  });

  test('knows the last day of a month', () => {
    expect(lastOfLunarMonth({ year: 2026, month: 12, leap: false })?.start).toBe('2027-02-06T00:00:00');
  });
});

describe('lunar days in a text', () => {
  const read = (text: string, anchor = '2026-11-16') =>
    readKoreanDates(text, anchor).map(({ interval, lunar, kind }) =>
      interval === null ? kind : `${lunar ? 'lunar ' : ''}${dayPart(interval.start)}`,
    );

  test.each([
    ['용왕제는 음력 1월 14일에 지냅니다.', 'lunar 2027-02-20'],
    ['탑제는 음력 시월 초하루가 아니라 음력 10월 15일입니다.', 'lunar 2026-11-23'],
    ['(음) 9. 9. 에 국화제를 엽니다.', 'lunar 2026-10-19'],
    ['섣달 그믐에 종을 칩니다.', 'lunar 2027-02-06'],
    ['동짓달 초하루에 모입니다.', 'lunar 2026-12-09'],
    ['내년 음력 5월 5일 씨름대회', 'lunar 2027-06-09'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test('those of a leap month lie in it', () => {
    expect(read('음력 윤6월 보름에 제를 올립니다.', '2025-07-01')).toEqual(['lunar 2025-08-08']);
    expect(read('윤5월 3일에 이장합니다.', '2028-05-01')).toEqual(['lunar 2028-06-25']);
  });

  test('told by both calendars, the solar day stands as it is', () => {
    expect(read('음력 8월 15일(양력 9월 25일)에 엽니다.')).toEqual(['2026-09-25']);
    expect(read('9월 25일(음력 8월 15일)에 엽니다.')).toEqual(['2026-09-25']);
  });

  test('that come again each year are no single day', () => {
    expect(read('매년 음력 10월 3일에 제향을 올립니다.')).toEqual(['recurring']);
    expect(read('음력 보름마다 모입니다.')).toEqual([]);
  });

  test('both ends of a stretch are counted by it', () => {
    const [only] = readKoreanDates('음력 1월 14일부터 16일까지 엽니다.', '2026-11-16');
    expect(only?.interval).toMatchObject({ start: '2027-02-20T00:00:00', end: '2027-02-23T00:00:00' });
  });
});
