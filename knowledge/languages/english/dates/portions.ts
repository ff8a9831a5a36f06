import type { Fields, Season } from '../../../time/pieces.ts';
import { fieldsReading, type RuleSet } from './rules.ts';

/** The season of a lower-case name; null for another word. */
export function seasonOf(word: string): Season | null {
  if (word === 'fall') return 'autumn';
  return word === 'spring' || word === 'summer' || word === 'autumn' || word === 'winter' ? word : null;
}

const ORDER: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
};

/** "first week of", "end of", "Q3", "the second half of": they tell a part of the date beside them. */
export const portionRules: RuleSet = [
  [
    ['first', 'second', 'third', 'fourth', 'fifth', 'last', '#'],
    {
      pattern:
        /(?<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)) (?<unit>week|quarter|half)\b(?<of> (?:of|in)(?: the)?(?= ))?/iy,
      read: ({ nth = '', unit = '', of }) => {
        const n = ORDER[nth.toLowerCase()] ?? 0;
        const name = unit.toLowerCase();
        if (name === 'week') return fieldsReading({ week: n }, { leaning: true });
        // "The last quarter" is the one before this, "the last quarter of 2027" the fourth.
        if (name === 'quarter' && n === -1) return of === undefined ? null : fieldsReading({ quarter: 4 });
        if (name === 'half') return n === 1 || n === 2 ? fieldsReading({ half: n }, { leaning: true }) : null;
        return n >= 1 && n <= 4 ? fieldsReading({ quarter: n }) : null;
      },
    },
  ],
  [
    ['first', 'last', 'final'],
    {
      // "The last day for applications" names no day: that stands elsewhere.
      pattern: /(?<nth>first|last|final) day(?:(?<of> of)(?: the)?(?= )|s\b|\b)/iy,
      read: ({ nth = '', of }, { after }) => {
        if (of === undefined || /^ (?:each|every)\b/i.test(after)) return { type: 'other', spreads: false };
        return fieldsReading(
          { portion: nth.toLowerCase() === 'first' ? 'first-day' : 'last-day' },
          { leaning: true },
        );
      },
    },
  ],
  [
    ['q', 'h'],
    {
      pattern: /(?<unit>[qh])(?<n>[1-4])\b(?:[ -](?:of )?(?<year>(?:19|20)\d\d)(?!\d))?/iy,
      read: ({ unit, n, year }) => {
        const number = Number(n);
        const half = unit?.toLowerCase() === 'h';
        if (half && number > 2) return null;
        const fields: Fields = half ? { half: number } : { quarter: number };
        return fieldsReading(year === undefined ? fields : { ...fields, year: Number(year) }, {
          leaning: half && year === undefined,
        });
      },
    },
  ],
  [
    ['early', 'late', 'mid', 'middle', 'end', 'beginning', 'start', 'close'],
    {
      pattern:
        /(?:(?<edge>early|late|mid)(?: in| -|-)?|(?<side>end|close|beginning|start|middle) of)(?: the)?(?=[ -])-?/iy,
      read: ({ edge, side }) => {
        const word = (edge ?? side ?? '').toLowerCase();
        const portion = /^mid/.test(word) ? 'mid' : /^(?:late|end|close)/.test(word) ? 'late' : 'early';
        return fieldsReading({ portion }, { leaning: true });
      },
    },
  ],
  [
    ['spring', 'summer', 'autumn', 'fall', 'winter'],
    {
      pattern: /(?<season>spring|summer|autumn|fall|winter)\b(?: of\b)?(?: (?<year>(?:19|20)\d\d)(?!\d))?/iy,
      read: ({ season = '', year }) => {
        const name = seasonOf(season.toLowerCase());
        if (name === null) return null;
        return year === undefined
          ? fieldsReading({ season: name }, { leaning: true })
          : fieldsReading({ season: name, year: Number(year) });
      },
    },
  ],
];
