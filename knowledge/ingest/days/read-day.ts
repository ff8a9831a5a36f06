import { Day } from '../../notice.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Every form in which a whole day is written; the year has four digits, so that no part is guessed. */
const FORMS = [
  /^(?<year>\d{4})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<year>\d{4})\s*년\s*(?<month>\d{1,2})\s*월\s*(?<day>\d{1,2})\s*일/,
  new RegExp(
    `^(?:\\p{L}+,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>${MONTH_NAME})\\.?,?\\s+(?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  new RegExp(
    `^(?:\\p{L}+,?\\s+)?(?<name>${MONTH_NAME})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
];

/**
 * Reads a day written in full at the start of `written`, such as `2018.11.27`, `2018-11-27T09:00`, `2018년 11월 27일`,
 * `27 November 2018`. What follows it (a time, a weekday) is not looked at. Null where no such day stands there.
 */
export function readDay(written: string): Day | null {
  const trimmed = written.trim();
  for (const form of FORMS) {
    const parts = form.exec(trimmed)?.groups;
    if (!parts) continue;
    const month = parts.month ?? String(MONTHS.indexOf((parts.name ?? '').slice(0, 3).toLowerCase()) + 1);
    const day = `${parts.year}-${month.padStart(2, '0')}-${(parts.day ?? '').padStart(2, '0')}`;
    return Day.safeParse(day).data ?? null;
  }
  return null;
}
