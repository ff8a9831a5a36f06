import type { Dates } from '../../port/dates.ts';

const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** How dates stand in English beside other words: in lines of fields, in feeds, at the head of a notice. */
export const englishWrittenDates: Pick<Dates, 'marks' | 'wholeDays' | 'publication'> = {
  marks: {
    year: '(?!)',
    month: '(?!)',
    day: '(?!)',
    hour: '(?!)',
    minute: '(?!)',
    second: '(?!)',
    at: 'at\\s',
    forenoon: 'a\\.?\\s?m\\.?',
    afternoon: 'p\\.?\\s?m\\.?',
  },
  wholeDays: [
    new RegExp(
      `^(?:\\p{L}+,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>${MONTH_NAME})\\.?,?\\s+(?<year>\\d{4})(?!\\d)`,
      'iu',
    ),
    new RegExp(
      `^(?:\\p{L}+,?\\s+)?(?<name>${MONTH_NAME})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`,
      'iu',
    ),
  ],
  publication: {
    label:
      /(?:\b(?:date(?: of (?:publication|issue|release))?|published(?: on)?|publication date|posted(?: on)?|issued(?: on)?|release date|released(?: on)?))\s{0,9}[:：]?\s{0,9}$/i,
    plainLabel: /^date/i,
    eventLabel: 'time|venue|place|location|where|address',
    monthAndDay: /[A-Za-z]{3}.*\d|\d.*[A-Za-z]{3}/,
    ahead: /^(?:next |this coming |coming )/i,
  },
};
