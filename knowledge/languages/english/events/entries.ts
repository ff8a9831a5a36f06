import type { Entries } from '../../port/events.ts';

/** English words of taking part, paying, handing in and the like. */
export const englishEntries: Entries = {
  acts: {
    applying:
      /\b(?:regist(?:er\w*|rations?)|appl(?:y|ies|ied|ying|ications?)|sign(?:s|ed|ing)?(?: \w+)?[ -]up|enrol\w*|entr(?:y|ies) (?:forms?|close|until|by)|entries|join\w*|tak(?:e|ing) part|vacanc(?:y|ies)|nominat\w+)\b/iu,
    renewing: /\bre-?(?:enrol\w*|regist\w*|appl(?:y|ies|ied|ying|ications?))\b|\brenew\w*/iu,
    paying: /\b(?:due|pay|pays|paid|paying|payments?)\b/iu,
    'handing-in':
      /\bhand(?:s|ed|ing)?(?: \w+){0,3} in\b|\b(?:submit\w*|submissions?|send(?:s|ing)?|sent|return(?:ed|ing)?|deliver(?:ed|y)?|drop(?:ped)? off|(?:must|should|to|have to) (?:reach|arrive)|reach(?:es)? (?:us|the)|received (?:by|until|before))\b/iu,
    commenting:
      /\b(?:comments?|commenting|objections?|object(?:s|ing)?(?= (?:to|by|until|before|in|against))|respon(?:d|ses?)|consultations?|have (?:my|our|your|a) say)\b/iu,
    booking: /\b(?:book(?:s|ed|ing|ings)?|reserv\w+|tickets?)\b/iu,
    claiming:
      /\b(?:claim\w*|compensat\w+|collect(?:ed|ing)? (?:it|them|your|my|the)|pick(?:ed|ing)? (?:\w+ )?up)\b/iu,
    'giving-up': /\b(?:refund\w*|cancel\w*|withdraw\w*|give(?:s|n)? back)\b/iu,
    'being-told':
      /\b(?:results?|winners?|decisions?|hear(?:s)? (?:from|back)|notified|informed|drawn?|announced)\b/iu,
    'being-examined': /\b(?:interview\w*|audition\w*|exams?|examination|tests?)\b/iu,
  },
  renewsAsOne: /\brenew/iu,
  closing:
    /\b(?:clos(?:es?|ing)(?: dates?)?|deadlines?|last (?:day|date)|period|open(?:s|ing)?(?: dates?)?|until|till)\b/iu,
  lastDayBefore:
    /(?:\b(?:closing dates?|deadlines?|last (?:day|date)|closes?)(?: (?:for|of|to)(?: [\p{L}-]{1,20}){1,4})?(?:\s?[:：]|\s(?:is|on|at|will be)\b|\s)[\s(]?)$/iu,
  lastDayAfter: /(?!)/u,
  afterwards:
    /\b(?:after (?:that|this|then|wards?)|afterwards?|thereafter|from then|late (?:applications?|entries|registrations?)|later (?:applications?|entries|on))\b/iu,
  any: /\b(?:regist(?:er|ers|ration)|appl(?:y|ies|ications?)|submit\w*|submissions?|sign(?:ing)? up|enrol\w*|entries|bookings?|comments?|responses?|objections?|object|respond|send|claims?|cancel\w*|refunds?|valid|due|pay|paid|payments?|use|closes?|closing|deadline|volunteer|return)\b/iu,
  paying: /\b(?:due|pay|paid|payments?)\b/iu,
  applying: /\b(?:regist(?:er|ers|ration)|appl(?:y|ies|ications?)|sign(?:ing)? up|enrol\w*|entries)\b/iu,
  joining: /\b(?:join|take part|participate|volunteer|attend|enter)\b/iu,
  getting: /\b(?:get|receive|claim|go|come)\b/iu,
  givingUp: /\b(?:refunds?|cancel\w*|discounts?|withdraw\w*|change)\b/iu,
  manner:
    /\b(?:online|by (?:post|phone|e-?mail|mail)|in person|on (?:my|the) (?:phone|behalf)|on behalf|for (?:my|someone|somebody|a (?:friend|relative))|without|twice|again)\b/iu,
  dueAlone: /\bdue\b/giu,
};
