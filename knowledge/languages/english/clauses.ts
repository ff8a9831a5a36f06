import type { ClauseRules } from '../telling/clauses.ts';

/** Subjects, verbs and relative words with which a clause goes on behind a conjunction or without one. */
const ENDS =
  /[;:\n•|]|[.!?](?=\s)|\)(?=[:,.]?\s)|,(?=\s)|\s(?<next>(?:and|but|while|whereas|or|so|after|following|because|although|though|where|which|who|that|then|plus)\s(?!\d))/gi;
const CONDITION =
  /\b(?:if|unless|in case|provided|providing|in the event|weather permitting|should)\b[^,;.]*$/i;
const PEOPLE =
  /\b(?:born|aged|who (?:turn|turned|moved|were|was|are|lived?|have lived|registered|bought|joined|retired)|(?:built|bought|registered|issued|made|sold|manufactured) (?:on|before|after|since|between))\b[^,;.]*$/i;

export const englishClauses: ClauseRules = {
  ends: ENDS,
  verb: /\b(?:is|are|was|were|be|been|will|shall|has|have|had|can|may|must|takes?|begins?|starts?|runs?|goes|comes?|falls?|gets?|plays?|sings?|meets?|moves?|returns?)\b/i,
  verbLast: false,
  isCondition: (before) => CONDITION.test(before),
  isOfPeople: (before) => PEOPLE.test(before),
};

/**
 * What the words around a date make of it: the day of another notice ("our notice of 3 May"), one given up ("instead of 3 May",
 * "moved from 3 May"), or the day on which something was said.
 */
const NOTICE =
  /\b(?:notice|announcement|letter|decision|resolution|order|bye-?law|agreement|report|statement|press release|decree|act|ordinance|minutes|newsletter|edition|version|bulletin|judg(?:e)?ment|ruling|permit|licence|circular|e-?mail|post|update)s?,? (?:of|dated|from|published(?: on)?|issued(?: on)?|adopted(?: on)?|made(?: on)?|sent(?: on)?)(?: the)?\s$/i;
const GIVEN_UP =
  /\b(?:instead of|rather than|in place of|not(?: on)?|no longer(?: on)?|originally|initially|previously|formerly|first(?:ly)?)\s(?:(?:planned|scheduled|announced|set|due|meant|intended|held|fixed)\s)?(?:(?:for|on|to be on|as)\s)?(?:the\s)?$|\b(?:mov(?:e|es|ed|ing)|postponed?|rescheduled?|put back|brought forward|chang(?:e|es|ed|ing)|shift(?:s|ed|ing)?|delayed|switch(?:es|ed)?|transferred) from\s(?:the\s)?$/i;
const SAID =
  /\b(?:announced|published|notified|advertised|reported|confirmed|agreed|decided|adopted|approved|updated|corrected|revised|issued|posted)(?: (?:last|earlier))?(?: on)?(?: the)?\s$/i;

const MOVED =
  /^,? (?:(?:has|have|had) been|is|are|was|were|will be)(?: now)? (?:moved|postponed|rescheduled|put (?:back|off)|brought forward|changed|shifted) (?:to|until)\b/i;

/** True for a date that is not that of the matter, by the words around it. */
export const isOtherDayInEnglish = (after: string, before: string): boolean =>
  NOTICE.test(before) || GIVEN_UP.test(before) || SAID.test(before) || MOVED.test(after);
