import { describe, expect, it } from 'vitest';
import { type DaySettings, daysOfEntries } from '../../../../knowledge/sources/feed/entry-days.ts';

const settings: DaySettings = {
  timeZone: 'Asia/Seoul',
  language: null,
  now: new Date('2026-11-22T03:00:00Z'),
};
const days = (dates: readonly (readonly string[])[], more: Partial<DaySettings> = {}) =>
  daysOfEntries(dates, { ...settings, ...more });
const one = (written: string, more: Partial<DaySettings> = {}) => days([[written]], more)[0];

describe('the order of a day in numbers', () => {
  it('is the one that the other entries show', () => {
    expect(days([['05/06/2026'], ['05/17/2026']])[0]?.day).toBe('2026-05-06');
    expect(days([['05/06/2026'], ['17/05/2026']])[0]?.day).toBe('2026-06-05');
  });

  it.each([
    ['05/06/2026', { language: 'en-us' }, '2026-05-06'],
    ['05/06/2026', { language: 'en-GB' }, '2026-06-05'],
    ['05/06/2026', { language: 'de' }, '2026-06-05'],
    ['05/06/2026', { timeZone: 'America/New_York' }, '2026-05-06'],
    ['05/06/2026', { timeZone: 'Europe/London' }, '2026-06-05'],
    ['05.06.2026', {}, '2026-06-05'],
    ['26.05.06', { language: 'ko' }, '2026-05-06'],
    ['26/05/06', {}, '2026-05-06'],
  ])('is the usual one for %s (%j)', (written, more, day) => {
    expect(one(written, more)).toEqual({ day, remark: null });
  });

  it('may follow from what day it is, as nothing is published ahead', () => {
    expect(one('11/12/2026')?.day).toBe('2026-11-12');
    expect(one('12/11/2026')?.day).toBe('2026-11-12');
  });

  it('makes no difference where both numbers are the same', () => {
    expect(one('06/06/2026')?.day).toBe('2026-06-06');
  });

  it('is told to be open where nothing tells it', () => {
    expect(one('05/06/2026')).toEqual({
      day: null,
      remark: 'its date "05/06/2026" may be 2026-06-05 or 2026-05-06; loaded without it',
    });
    expect(days([['05/06/2026'], ['17/05/2026'], ['05/17/2026']])[0]?.day).toBeNull();
  });
});

describe('a day that can’t be one of publication', () => {
  it.each([
    ['Thu, 01 Jan 1970 00:00:00 +0000', 'the zero of a clock'],
    ['1970-01-01', 'the zero of a clock'],
    ['0001-01-01T00:00:00', 'the zero of a clock'],
    ['1899-12-30', 'the zero of a clock'],
    ['Mon, 30 Nov 2099 00:00:00 GMT', 'far ahead'],
    ['2062-11-16', 'far ahead'],
    ['two days ago', 'no day that can be read'],
    ['0000-00-00 00:00:00', 'no day that can be read'],
  ])('is left out, and the report says so: %s', (written, why) => {
    expect(one(written)).toEqual({ day: null, remark: expect.stringContaining(why) });
  });

  it('gives way to another date of the entry', () => {
    expect(days([['0001-01-01T00:00:00', '2026-11-20T10:00:00+09:00']])).toEqual([
      { day: '2026-11-20', remark: null },
    ]);
  });

  it('is kept and told where it lies a little ahead', () => {
    expect(one('2026-12-15')).toEqual({ day: '2026-12-15', remark: expect.stringContaining('lies ahead') });
    expect(one('2026-11-23')).toEqual({ day: '2026-11-23', remark: null });
  });

  it('is missed where an entry names none', () => {
    expect(days([[]])).toEqual([{ day: null, remark: 'it names no day' }]);
  });
});
