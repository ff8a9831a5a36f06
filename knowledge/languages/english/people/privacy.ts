import type { Privacy } from '../../port/privacy.ts';

/** What tells in English whose a number is. */
export const englishPrivacy: Privacy = {
  money: 'won|krw|usd|eur|gbp|dollars?|pounds?|euros?',
  counted: 'people',
  noticeNumber: '\\bno\\.?\\s?|\\bnotice\\s',
  places: '\\b(?:rooms?|bus(?:es)?|routes?|lines?|zones?)',
  saidAt: '(?!)',
  saidDot: 'dot',
  plates: '(?<![A-Za-z\\d])[A-Z]{2}\\d{2} ?[A-Z]{3}(?![A-Za-z\\d])',
  plateNamed: 'plates?|(?:registration|reg\\.?) (?:no\\.?|numbers?|plates?)|car reg',
  documentNamed: 'passport|visa|licen[cs]e',
};
