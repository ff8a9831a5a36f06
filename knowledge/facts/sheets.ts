import { type DayOrders, dayOrderOf } from '../day-orders.ts';
import type { Notice } from '../notice.ts';
import type { Sheet } from './fact.ts';
import { readSheet } from './rules/read-sheet.ts';

/** The sheet of a notice as it reads now; empty for a language without rules. The same object for the same notice. */
export type SheetOf = (notice: Notice) => Sheet;

/**
 * Reads sheets when they are asked for, and keeps each as long as its notice is held: a notice that is replaced is read anew, for its day
 * tells what its dates mean as its words do. `dayOrders` tells in which order a notice's dates in figures stand; by that notice alone where
 * left out.
 */
export function createSheets(dayOrders: DayOrders = dayOrderOf): SheetOf {
  const kept = new WeakMap<Notice, Sheet>();
  return (notice) => {
    const known = kept.get(notice);
    if (known) return known;
    const sheet = readSheet(notice, dayOrders);
    kept.set(notice, sheet);
    return sheet;
  };
}
