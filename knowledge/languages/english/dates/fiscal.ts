import type { RuleSet } from './rules.ts';

const YEAR_OF =
  '(?: ?(?:19|20)\\d\\d(?: ?(?:[-–/]|to) ?(?:\\d{4}|\\d\\d))?| ?\\d\\d(?:[-–/]\\d\\d)?)?(?![\\d])';

/**
 * Years that don't begin in January everywhere: fiscal, tax and school years. Where theirs begins, the words don't tell, so neither they
 * nor the quarter that is counted in them date anything.
 */
export const fiscalRules: RuleSet = [
  [
    ['fiscal', 'financial', 'fy', 'budget', 'budgetary', 'tax', 'school', 'academic'],
    {
      pattern: new RegExp(
        `(?:(?:fiscal|financial|budget(?:ary)?|tax|school|academic) years?|fy)(?:(?: of| beginning in| ending in)?${YEAR_OF})`,
        'iy',
      ),
      read: () => ({ type: 'other', spreads: true }),
    },
  ],
  [
    ['fiscal', 'financial'],
    {
      pattern:
        /(?:fiscal|financial)(?= (?:q[1-4]|h[12]|(?:19|20)\d\d|(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\b))/iy,
      read: () => ({ type: 'other', spreads: true }),
    },
  ],
  [
    ['fy'],
    {
      pattern: /fy(?:[’']? ?(?:19|20)?\d\d(?:[-–/]\d\d)?)(?!\d)/iy,
      read: () => ({ type: 'other', spreads: true }),
    },
  ],
];
