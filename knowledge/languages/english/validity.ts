import type { ValidityRules } from '../telling/validity.ts';

/** From and until when things hold, in English. */
export const englishValidity: ValidityRules = {
  takesEffect:
    /\b(?:(?:take|takes|taking|took) effect|(?:come|comes|coming|came|enter|enters|go|goes) into (?:force|effect|operation)|in (?:force|effect)|effective|(?:rise|increase|change|go up|come down|fall)s? (?:on|in)|(?:will be|is|are) (?:introduced|raised|increased|lowered|changed))\b/i,
  subjects: {
    amounts:
      /\b(?:fees?|fares?|charges?|prices?|rates?|tariffs?|tolls?|rents?|fines?|costs?|admission|discounts?|surcharges?|allowances?)\b/i,
    rules:
      /\b(?:rules?|regulations?|ordinances?|by-?laws?|act|laws?|measures?|restrictions?|requirements?|bans?|the following)\b/i,
    hours: /\b(?:hours|times|timetables?|schedules?)\b/i,
  },
  takingPart:
    /\b(?:regist(?:er|ers|ration)|sign(?:ing)? up|enrol\w*|applications?|(?:can|may|must|should|to|please) (?:apply|pay|buy|book|order)|(?:be|are|is) (?:paid|sold|bought|issued|sent|ordered)|payable|due|on sale|deadline|submit\w*)\b|^\W*apply\b/i,
  unchanged:
    /\b(?:unchanged|still|as before|remains?|stays?|stay the same|not changed?|does not change|do not change|no change|continues?)\b/i,
  introduces: /[:：]\s*$|\b(?:as follows|the following|below)\b/i,
  ofAnyPrice:
    /\b(?:fees?|fares?|charges?|prices?|rates?|costs?|tariffs?|amounts?|won|pounds?|dollars?|euros?|pence|pays?|paid|is|are|from|since|until|now|new|per|each|every|for|an?|the|of|days?|hours?|minutes?|weeks?|months?|years?|nights?|evenings?|times?|persons?|people|only|admission|entry|entrance|tickets?|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
  asksForNew:
    /\b(?:new|next|will|going to|from (?:now on|next)|upcoming|future|chang(?:e|es|ed|ing)|rise|increase)\b/i,
};
