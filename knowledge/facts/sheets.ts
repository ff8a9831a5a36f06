import { type DayOrders, dayOrderOf } from '../day-orders.ts';
import type { Notice } from '../notice.ts';
import type { Sheet } from './fact.ts';
import { readSheet } from './rules/read-sheet.ts';

/** The sheet of a notice as it reads now; empty for a language without rules. */
export type SheetOf = (notice: Notice) => Sheet;

/** Sheets kept at hand: about 8 kB each. */
const SHEETS_KEPT = 3_000;

/**
 * Reads sheets when they are asked for, and keeps the `limit` read last, each as long as its notice is held: a notice that is replaced is
 * read anew, for its day tells what its dates mean as its words do. `dayOrders` tells in which order a notice's dates in figures stand; by
 * that notice alone where left out.
 */
export function createSheets(dayOrders: DayOrders = dayOrderOf, limit = SHEETS_KEPT): SheetOf {
  const kept = new Map<string, { readonly notice: Notice; readonly sheet: Sheet }>();
  return (notice) => {
    const known = kept.get(notice.id);
    kept.delete(notice.id);
    const one = known?.notice === notice ? known : { notice, sheet: readSheet(notice, dayOrders) };
    kept.set(notice.id, one);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return one.sheet;
  };
}
