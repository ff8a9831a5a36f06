import { expect, it } from 'vitest';
import { dayIn, timeIn } from '../../../src/words/today.ts';

it.each([
  ['Asia/Seoul', '2026-11-21T15:00:00Z', '2026-11-22'],
  ['Asia/Seoul', '2026-11-21T14:59:59Z', '2026-11-21'],
  ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
  ['UTC', '2026-03-05T00:00:00Z', '2026-03-05'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
])('in %s at %s it is %s', (timeZone, now, day) => {
  expect(dayIn(timeZone, new Date(now))).toBe(day);
});

it.each([
  ['Asia/Seoul', '2026-11-21T15:00:09Z', '2026-11-22T00:00:09'],
  ['UTC', '2026-03-05T17:45:00Z', '2026-03-05T17:45:00'],
])('the time in %s at %s is %s', (timeZone, now, time) => {
  expect(timeIn(timeZone, new Date(now))).toBe(time);
});
