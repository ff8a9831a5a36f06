import { describe, expect, it } from 'vitest';
import { isDateRight } from '../../../bench/quality/judge-dates.ts';
import type { DateValue } from '../../../bench/quality/question-set.ts';
import type { Granularity } from '../../../knowledge/time/time.ts';

const time = (written: string) => (written.includes('T') ? written : `${written}T00:00:00`);

/** Is this interval right where that value is wanted? */
function right(
  value: Partial<DateValue>,
  [start, end]: readonly [string, string],
  {
    granularity = 'day',
    bound = 'during',
  }: { granularity?: Granularity; bound?: 'until' | 'from' | 'during' } = {},
): boolean {
  const values = [{ type: 'daterange', timex: '', ...value }];
  const dateCase = { id: '1', lang: 'en', text: '', reference: '2018-01-01T00:00:00', results: [{ values }] };
  return isDateRight(dateCase, { interval: { start: time(start), end: time(end), granularity }, bound });
}

describe('an interval is right', () => {
  it('for a date when it is that whole day', () => {
    const value = { type: 'date', value: '2018-02-28' };
    expect(right(value, ['2018-02-28', '2018-03-01'])).toBe(true);
    expect(right(value, ['2018-02-28', '2018-03-02'])).toBe(false);
    expect(right(value, ['2018-02-27', '2018-02-28'])).toBe(false);
  });

  it('for a point in time when it begins there', () => {
    const span = ['2018-05-31T18:00:00', '2018-05-31T19:00:00'] as const;
    expect(right({ type: 'datetime', value: '2018-05-31 18:00:00' }, span)).toBe(true);
    expect(right({ type: 'datetime', value: '2018-05-31 06:00:00' }, span)).toBe(false);
    expect(right({ type: 'time', value: '18:00:00' }, span)).toBe(true);
  });

  it('for the end of a day when it runs until then', () => {
    const value = { type: 'datetime', value: '2018-05-31 23:59:59' };
    expect(right(value, ['2018-05-31', '2018-06-01'], { bound: 'until' })).toBe(true);
    expect(right(value, ['2018-05-31', '2018-06-01'])).toBe(false);
  });

  it('for a period when both ends are the same, the last one not included', () => {
    const year = { timex: '2023', start: '2023-01-01', end: '2024-01-01' };
    expect(right(year, ['2023-01-01', '2024-01-01'], { granularity: 'year' })).toBe(true);
    expect(right(year, ['2023-01-01', '2025-01-01'], { granularity: 'year' })).toBe(false);
    expect(right(year, ['2023-01-01', '2024-01-02'])).toBe(false);
  });

  it('for a range between two named times with or without the last one', () => {
    const days = { timex: '(XXXX-10-01,XXXX-11-07,P37D)', start: '2018-10-01', end: '2018-11-07' };
    expect(right(days, ['2018-10-01', '2018-11-07'])).toBe(true);
    expect(right(days, ['2018-10-01', '2018-11-08'])).toBe(true);
    expect(right(days, ['2018-10-01', '2018-11-09'])).toBe(false);
    const years = { timex: '(2014-01-01,2018-01-01,P4Y)', start: '2014-01-01', end: '2018-01-01' };
    expect(right(years, ['2014-01-01', '2019-01-01'], { granularity: 'year' })).toBe(true);
    expect(right(years, ['2014-01-01', '2018-01-02'], { granularity: 'year' })).toBe(false);
  });

  it('for times of day by the clock alone', () => {
    const value = { type: 'timerange', start: '16:00:00', end: '19:00:00' };
    expect(right(value, ['2016-11-07T16:00:00', '2016-11-07T19:00:00'])).toBe(true);
    expect(right(value, ['2016-11-07T04:00:00', '2016-11-07T07:00:00'])).toBe(false);
  });

  it('for an open range when the period named is bound on that side', () => {
    const after = { timex: '2010', Mod: 'after', start: '2011-01-01' };
    const period = ['2010-01-01', '2011-01-01'] as const;
    expect(right(after, period, { granularity: 'year', bound: 'from' })).toBe(true);
    expect(right(after, period, { granularity: 'year', bound: 'until' })).toBe(false);
    expect(right({ timex: '2010', Mod: 'before', end: '2010-01-01' }, period, { bound: 'until' })).toBe(true);
    expect(right({ timex: '2010', Mod: 'before', end: '2012-01-01' }, period, { bound: 'until' })).toBe(
      false,
    );
  });
});

describe('no interval is right', () => {
  const dateCase = (values: DateValue[]) => ({
    id: '1',
    lang: 'en',
    text: '',
    reference: '2018-01-01T00:00:00',
    results: [{ values }],
  });

  it('where there is nothing to find, or a length, or what comes again', () => {
    expect(isDateRight(dateCase([]), null)).toBe(true);
    expect(isDateRight(dateCase([{ type: 'duration', timex: 'P2D', value: '172800' }]), null)).toBe(true);
    expect(isDateRight(dateCase([{ type: 'set', timex: 'P1D', value: 'not resolved' }]), null)).toBe(true);
  });

  it('never where a date is wanted, and an interval never where none is', () => {
    const interval = {
      start: '2018-01-01T00:00:00',
      end: '2018-01-02T00:00:00',
      granularity: 'day',
    } as const;
    expect(isDateRight(dateCase([{ type: 'date', timex: '', value: '2018-01-01' }]), null)).toBe(false);
    expect(isDateRight(dateCase([]), { interval, bound: 'during' })).toBe(false);
  });
});
