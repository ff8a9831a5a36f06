import { joined } from '../../languages/languages.ts';
import { Day } from '../../notice.ts';
import { monthNamed } from './month-names.ts';

const IN_FIGURES = [
  /^(?<year>\d{4})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
];

/** Every form in which a whole day is written; the year has four digits, so that no part is guessed. */
const forms = joined((languages) => [
  ...IN_FIGURES,
  ...languages.map(
    ({ dates: { marks } }) =>
      new RegExp(
        `^(?<year>\\d{4})\\s*${marks.year}\\s*(?<month>\\d{1,2})\\s*${marks.month}\\s*(?<day>\\d{1,2})\\s*${marks.day}`,
      ),
  ),
  ...languages.flatMap(({ dates }) => dates.wholeDays),
]);

/**
 * Reads a day written in full at the start of `written`, such as `2018.11.27`, `2018-11-27T09:00`, `2018년 11월 27일`,
 * `27 November 2018`. What follows it (a time, a weekday) is not looked at. Null where no such day stands there.
 */
export function readDay(written: string): Day | null {
  const trimmed = written.trim();
  for (const form of forms()) {
    const parts = form.exec(trimmed)?.groups;
    if (!parts) continue;
    const month = parts.month ?? String(monthNamed(parts.name ?? '') ?? '');
    const day = `${parts.year}-${month.padStart(2, '0')}-${(parts.day ?? '').padStart(2, '0')}`;
    return Day.safeParse(day).data ?? null;
  }
  return null;
}
