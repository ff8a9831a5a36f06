import { changeByPatterns } from '../telling/change.ts';

const ASKS_WHETHER =
  '^\\W*(?:(?:so|and|but|hi|hello|ok)\\W+)*(?:is|are|was|were|has|have|did|does|do|will)\\b';

/** Things called off, put to another day and changed, in English. */
export const englishChange = changeByPatterns({
  asked: {
    held: /\bstill (?:on(?!\s+(?:sale|offer|strike))|going ahead|happening|taking place|being held|planned|scheduled|take place|happen|go ahead)\b|\b(?:going|go|goes) ahead\b|\bas (?:planned|scheduled|announced)\b/i,
    off: new RegExp(
      `${ASKS_WHETHER}.*\\b(?:cancel(?:l?ed)|called off|scrapped|suspended)\\b(?! by (?:me|us))`,
      'i',
    ),
    moved: new RegExp(
      `${ASKS_WHETHER}.*\\b(?:postponed?|put off|rescheduled?|delayed|brought forward|(?:dates?|days?|times?) (?:\\w+ ){0,4}chang\\w+|chang\\w+ (?:the |its )?(?:dates?|days?|times?)|moved to another (?:day|date|time))\\b`,
      'i',
    ),
  },
  told: {
    off: /\b(?:is|are|was|were|been|be|being) (?:cancel(?:l?ed)|called off|suspended)\b|\b(?:will|does|do|is|are) not (?:be |being )?(?:held|take place|taking place|go ahead|happen)\b|\bwon['’]t (?:be held|take place|go ahead)\b|\b(?:cancellation of|cancel(?:l?ed):|(?:we|has|have|had to) cancel(?:l?ed)?)\b|\bcancel(?:l?ed)$/i,
    moved:
      /\b(?:postpon\w+|put off|reschedul\w+|brought forward)\b|\bmoved (?:to|from) (?:\w+ ){0,4}(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day|next|\d)/i,
  },
  conditional: /\b(?:if|unless|whoever|in case|may be|might be|can be|could be|until|refund\w*)\b/i,
  asking:
    /^(?:still|cancel\w*|call\w*|off|postpone\w*|put|reschedul\w*|delay\w*|ahead|go\w*|plan\w*|schedul\w*|announc\w*|suspend\w*|scrap\w*|happen\w*|tak\w+|place|held|hold|chang\w+|mov\w+|forward|date|day|time)$/i,
  replaces: /\b(?:replac\w+|supersed\w+|instead of|postponed|moved|rescheduled|no longer|withdraw\w*)\b/i,
  titles:
    /\b(?:chang(?:e|es|ed)|cancel(?:s|led|ed|lation)|called off|postpone(?:s|d|ment)|put off|moves|moved|reschedul(?:es?|ed|ing)|amend(?:s|ed|ments?)|correct(?:s|ed|ion)|corrigendum|revis(?:es|ed|ion)|supersed(?:es|ed)|replac(?:es|ed)|withdrawn|increas(?:es|ed)?|rais(?:es|ed)|rises?|lower(?:s|ed)|extend(?:s|ed)|extension)\b|^new\b(?=.*\b(?:fees?|fares?|charges?|prices?|rates?|rules?|hours|timetable)\b)/i,
  givesUp:
    /\b(?:cancel(?:s|led|ed|lation)|called off|withdrawn|will not (?:take place|be held)|until further notice)\b/i,
});
