/** Sheets of facts in a file, a notice a line: `{id, facts: [{aspect, of?, says?, quote, value?, …}]}`. */
import { z } from 'zod';
import { readLines } from './question-set.ts';

const GoldFact = z.object({
  aspect: z.string(),
  /** What a period or an amount is of, such as `apply` or `fee`. */
  of: z.string().nullish(),
  /** What a rule says: `may`, `must`, `must-not`. */
  says: z.string().nullish(),
  /** Words of the notice. */
  quote: z.string(),
  /** A day, an interval, a recurrence, an amount, a contact; absent where the words are all there is. */
  value: z.unknown().optional(),
});
/** One fact of a sheet, as the judge sees it. */
export type SheetFact = z.infer<typeof GoldFact>;

const SheetLine = z.object({
  id: z.string(),
  facts: z
    .array(GoldFact)
    .nullish()
    .transform((facts) => facts ?? []),
});
/** The facts of one notice. */
export type SheetLine = z.infer<typeof SheetLine>;

/** Reads a file of sheets. Throws one line where it can't be read or a line has another form. */
export function readSheets(path: string): SheetLine[] {
  return readLines(path, SheetLine, (sheet) => sheet);
}
