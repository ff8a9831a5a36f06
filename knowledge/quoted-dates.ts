import { dayOrderOf } from './day-orders.ts';
import { languageOf } from './languages/languages.ts';
import type { Notice } from './notice.ts';
import { datesOf } from './notice-dates.ts';
import type { DateMention } from './time/time.ts';
import { anchorOf } from './written-days.ts';

/**
 * The dates and times in `notice.text.slice(start, end)`, in the order in which they stand, resolved against the notice's day; of an
 * undated notice those alone that need none. `[]` where there are none.
 */
export function quotedDates(
  notice: Notice,
  { start, end }: { readonly start: number; readonly end: number },
): DateMention[] {
  return datesOf(notice.text.slice(start, end), anchorOf(notice), languageOf(notice.language), () =>
    dayOrderOf(notice),
  );
}
