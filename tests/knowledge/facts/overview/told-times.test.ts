import { describe, expect, it } from 'vitest';
import { toldTimes } from '../../../../knowledge/facts/overview/told-times.ts';

const told = (...times: string[]) => toldTimes({ kind: 'times', times });
const day = (on: string, end: string) => ({ start: `${on}T00:00:00`, end: `${end}T00:00:00` });

describe('the times of a value', () => {
  it.each([
    ['2026-12-20', 'during', day('2026-12-20', '2026-12-21')],
    ['2026-12', 'during', day('2026-12-01', '2027-01-01')],
    ['2026-12-20/2026-12-24', 'during', day('2026-12-20', '2026-12-25')],
    ['../2026-12-20', 'until', day('2026-12-20', '2026-12-21')],
    ['2026-12-20/..', 'from', day('2026-12-20', '2026-12-21')],
  ])('are stretches of local time: %s', (text, bound, interval) => {
    expect(told(text)).toMatchObject([{ is: 'span', bound, interval }]);
  });

  it('end at the moment that is told', () => {
    expect(told('2026-12-20T10:00/2026-12-20T16:30')).toMatchObject([
      { interval: { start: '2026-12-20T10:00:00', end: '2026-12-20T16:30:00', granularity: 'minute' } },
    ]);
  });

  it('are one stretch where they tell its beginning and its end, or days in a row', () => {
    expect(told('2026-12-01T09:00', '../2027-01-29T17:00')).toMatchObject([
      { bound: 'during', interval: { start: '2026-12-01T09:00:00', end: '2027-01-29T17:00:00' } },
    ]);
    expect(told('2026-12-24', '2026-12-25', '2026-12-31')).toMatchObject([
      { interval: day('2026-12-24', '2026-12-26') },
      { interval: day('2026-12-31', '2027-01-01') },
    ]);
  });

  it('come again where they are told so, and are none where they can’t be read', () => {
    expect(told('weekly:mon,tue 09:00-18:00')).toMatchObject([{ is: 'again' }]);
    expect(told('soon', '2026-13-40', '2026-12-24/2026-12-20')).toEqual([]);
    expect(toldTimes(null)).toEqual([]);
  });
});
