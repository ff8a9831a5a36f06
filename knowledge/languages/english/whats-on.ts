import type { WhatsOnRules } from '../telling/whats-on.ts';

const ASKS =
  /\b(?:what(?:['’]s| is| are| was| will be| events?| activities)?|which|anything|something|events?|activities|things)\b.*\b(?:on|happen(?:s|ing)?|going|planned|scheduled|taking|takes?|there|events?|do|see)\b|\bevents?\b/i;
/** "What day is it?" and the weather are asked of a calendar and the sky. */
const OTHER = /\b(?:date|day|time|weather|year|month|week(?:day)?|your?|my|me|i)\b/i;
const NOTHING = /^(?:\b(?:and|or|on|in|at|for|about|by|the|of|then|please)\b|[\s.,?!()])*$/i;
const ANYTHING =
  /^(?:go(?:es|ing)?|on|events?|happen(?:s|ing|ings)?|activit(?:y|ies)|anything|something|things?|plan(?:s|ned)?|schedul(?:e|ed)|programmes?|programs?|do|see|tak(?:e|es|ing)|place|there|what['’]?s)$/i;

export const englishWhatsOn: WhatsOnRules = {
  asks: (text) => NOTHING.test(text) || (ASKS.test(text) && !OTHER.test(text)),
  isAnything: (word) => ANYTHING.test(word),
};
