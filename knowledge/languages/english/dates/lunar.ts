import { fieldsReading, type RuleSet } from './rules.ts';
import { DAY, numberOf, ORDINAL_STARTS } from './words.ts';

const NTH = '(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]{5,8})';

/** Days of the Korean lunar calendar in English words. */
export const lunarRules: RuleSet = [
  [
    ['#', ...ORDINAL_STARTS],
    {
      pattern: new RegExp(
        `(?<day>${DAY})(?: day)? (?:of|in) the (?<month>${NTH}) (?:lunar month|month (?:of|in|by|on) the lunar calendar)\\b`,
        'iy',
      ),
      read: ({ day = '', month = '' }) => {
        const number = numberOf(month);
        return number >= 1 && number <= 12
          ? fieldsReading({ month: number, day: numberOf(day), lunar: 'common' })
          : { type: 'other', spreads: false };
      },
    },
  ],
  [
    ['lunar', 'by', 'according', 'on', 'of', 'in'],
    {
      // Before or behind a day it says by which calendar that is told.
      pattern:
        /(?:(?:by|according to|on|of|in) the )?lunar(?: calendar)?(?: date| day)?\b(?::|(?! (?:new|year|month|eclipse|festival)))/iy,
      read: () => fieldsReading({ lunar: 'common' }, { leaning: true }),
    },
  ],
];
