import type { Talk } from '../../port/talk.ts';

/** What talk and pages need to know of English. */
export const englishTalk: Talk = {
  introductions: [
    /^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening))\b[\s,.!]*(?:there|everyone|bot)?[\s,.!]*(?:(?:i['’]?m|i am|this is|it['’]?s|my name(?:['’]s| is)|call me)\s+(?!(?:an?|the|from|in|at|not|looking|trying|having|still|new|here|back|later|now|please)\b)\p{L}[\p{L}'’-]{0,30}(?:\s\p{L}[\p{L}'’-]{0,30})?)?(?:[\s,.]*(?:and|&)?\s*(?:i['’]?m|i am|aged?)\s+\d{1,3}(?:\s*(?:years? old|yrs?|yo))?)?[\s.!]*$/iu,
    /^(?:my name(?:['’]?s| is)|call me)\s+(?!(?:back|later|now|at|on|tomorrow|today|when|an?|please|again)\b)\p{L}[\p{L}'’-]{0,30}(?:\s\p{L}[\p{L}'’-]{0,30})?(?:[\s,.]*(?:and|&)?\s*(?:i['’]?m|i am)\s+\d{1,3}(?:\s*(?:years? old|yrs?))?)?[\s.!]*$/iu,
  ],
  titles: {
    notice: '(?!)',
    dayAtEnd: '\\s+(?:on|from|until|by)\\s+\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?',
    before:
      '(?:the|new|free|revised)\\s+|(?:rules|information|notice)\\s+(?:for|on|about)\\s+(?:the\\s+)?|\\d+(?:st|nd|rd|th)\\s+',
    after:
      '\\s+(?:this|next|last)\\s+(?:week|month|year|spring|summer|autumn|winter)|,?\\s+(?:in\\s+)?(?:19|20)\\d\\d|\\s+for the (?:first|second) half of \\d{4}',
    sentence:
      'attends|begins|changes|closes|ends|hosts|moves|opens|replaces|starts|takes|wins|will|is|are|has|have|needed|wanted',
    place: 'park|garden|square|beach|forest|river|lake|street|road',
    price: '\\b(?:fees?|fares?|prices?|charges?|rates?|taxe?s?)\\b',
  },
  timeUnits: 'hours?|hrs?|h\\b|days?|am\\b|pm\\b|a\\.m|p\\.m',
  money: 'won|euros?|pounds?|dollars?',
  counted: 'won|euros?',
};
