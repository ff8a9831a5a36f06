import { expect, it } from 'vitest';
import { createSeenVersions } from '../../../../src/pages/notice/seen-versions.ts';

it('a version counts from when it was first asked for, until so many others were that it is forgotten', () => {
  let time = 0;
  const seen = createSeenVersions(() => {
    time += 1;
    return new Date(time);
  });
  expect(seen.since('a').getTime()).toBe(1);
  expect(seen.since('b').getTime()).toBe(2);
  expect(seen.since('a').getTime()).toBe(1);
  for (let n = 0; n < 199; n += 1) seen.since(`${n}`);
  expect(seen.since('a').getTime()).toBe(1);
  expect(seen.since('b').getTime()).toBe(202);
});
