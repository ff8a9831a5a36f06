import type { Language } from './languages/language.ts';
import type { DateMention, DayOrderOf } from './time/time.ts';
import { type Anchor, readFromAll } from './written-days.ts';

/** What an undated notice is read against: only dates that need no anchor are kept. */
const NO_DAY = '2000-01-01';

/** How much of the text around a date is looked at for what it is the day of. */
const AROUND = 40;

/**
 * Dates and times in a text, resolved against the day of its notice; of an undated one those alone that need no day. A date that may
 * mean another day as well has no interval. `dayOrder` tells which of day and month stands first where the text leaves it open.
 */
export function datesOf(
  text: string,
  day: Anchor | undefined,
  rules: Language,
  dayOrder?: DayOrderOf,
): DateMention[] {
  const ofContent = ({ start, end }: DateMention): boolean =>
    !rules.sentences.isOtherDay(
      text.slice(end, end + AROUND),
      text.slice(Math.max(0, start - AROUND), start),
    );
  const dates = readFromAll(day ?? NO_DAY, (from) => rules.dates.read(text, from, dayOrder)).map((mention) =>
    mention.alternative === undefined ? mention : { ...mention, interval: null },
  );
  if (day !== undefined) return dates.filter(ofContent);
  return dates.filter(({ basis, interval }) => interval === null || basis === 'stated');
}
