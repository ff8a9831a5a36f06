import type { Day, Notice } from './notice.ts';
import type { DateMention } from './time/time.ts';

/** What relative dates count from: a day, or the first and the last of the days on which the words may have been written. */
export type Anchor = Day | { readonly from: Day; readonly to: Day };

/** What the dates of a notice count from. Undefined for an undated notice: only dates told in full are known then. */
export function anchorOf({ published, written }: Pick<Notice, 'published' | 'written'>): Anchor | undefined {
  if (written === undefined) return published?.on;
  return written.from === written.to ? written.to : written;
}

/**
 * The dates that a text has read from any day on which it may have been written; one that differs between the first and the last of them has
 * no interval. `readFrom` reads the text from one day.
 */
export function readFromAll(anchor: Anchor, readFrom: (day: Day) => DateMention[]): DateMention[] {
  if (typeof anchor === 'string') return readFrom(anchor);
  const last = readFrom(anchor.to);
  if (last.every(({ basis, interval }) => basis === 'stated' || interval === null)) return last;
  const first = readFrom(anchor.from);
  const isSame = (one: DateMention): boolean =>
    first.some(
      ({ start, end, interval }) =>
        start === one.start &&
        end === one.end &&
        interval?.start === one.interval?.start &&
        interval?.end === one.interval?.end,
    );
  return last.map((one) => (one.interval === null || isSame(one) ? one : { ...one, interval: null }));
}
