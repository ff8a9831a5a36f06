import { expect } from 'vitest';
import type { DateReader } from '../../../knowledge/time/time.ts';

/** Anchor, sentence, and what is read: `start/end` of the interval, cut to days where both are midnights; else the kind. */
export type Row = readonly [anchor: string, sentence: string, ...expected: string[]];

function short(time: string): string {
  return time.endsWith('T00:00:00') ? time.slice(0, 10) : time.slice(0, 16);
}

/** What the reader reads, written like the rows of a table. */
function readAsRow(read: DateReader, sentence: string, anchor: string): string[] {
  return read(sentence, anchor).map(({ interval, kind }) =>
    interval === null ? kind : `${short(interval.start)}/${short(interval.end)}`,
  );
}

/** Fails unless the reader reads just what the row says. */
export function expectRow(read: DateReader, [anchor, sentence, ...expected]: Row): void {
  expect(readAsRow(read, sentence, anchor)).toEqual(expected);
}
