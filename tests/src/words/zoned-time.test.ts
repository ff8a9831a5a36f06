import { describe, expect, it } from 'vitest';
import { instantOf, withOffset } from '../../../src/words/zoned-time.ts';

describe('instantOf', () => {
  it.each([
    ['2018-11-27T00:00:00', 'Asia/Seoul', '2018-11-26T15:00:00.000Z'],
    ['2027-04-11T08:00:00', 'UTC', '2027-04-11T08:00:00.000Z'],
    ['2026-07-01T12:00:00', 'America/New_York', '2026-07-01T16:00:00.000Z'],
    ['2026-01-01T12:00:00', 'Asia/Kathmandu', '2026-01-01T06:15:00.000Z'],
  ])('reads %s in %s as %s', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
  });

  it('takes the first of two equal times when clocks are put back, and shifts one that is skipped', () => {
    expect(instantOf('2026-10-25T02:30:00', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-03-29T02:30:00', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-03-29T03:30:00', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-10-25T03:30:00', 'Europe/Berlin').toISOString()).toBe('2026-10-25T02:30:00.000Z');
  });
});

describe('withOffset', () => {
  it('names the distance from UTC, on either side', () => {
    expect(withOffset('2018-11-27T00:00:00', 'Asia/Seoul')).toBe('2018-11-27T00:00:00+09:00');
    expect(withOffset('2026-01-01T12:00:00', 'America/St_Johns')).toBe('2026-01-01T12:00:00-03:30');
    expect(withOffset('2026-01-01T12:00:00', 'UTC')).toBe('2026-01-01T12:00:00+00:00');
  });
});
