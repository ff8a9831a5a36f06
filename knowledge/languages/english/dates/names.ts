/** Words that begin with a capital behind a date for other reasons than being a name with it. */
const NO_NAME =
  /^ (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\w+day|Morning|Afternoon|Evening|Night|And|Or|To|From|Until|Till|Through|Thru|At|In|On|By|For|The|If|Is|Are|Will|Only|Due|After|Before|Between|Please|I|We|You|It|No|All|AM|PM|[A-Z]{2,5})\b/;
const CAPITAL = /^ \p{Lu}[\p{Ll}’'-]/u;
/** What a building, street or institution is called by: "March Hall", "Friday Street". */
const OF_PLACE =
  /^ (?:Hall|Street|St|Road|Rd|House|Park|Square|Lane|Cent(?:re|er)|School|Church|Avenue|Room|Court|Gardens?|Building|Theatre|Bridge|Hill|Island|Club|Society|Market|Fair|Festival|Challenge|Project|Group|Foundation|Trust|Agreement)\b/;
const TOLD =
  /(?:^|\b(?:on|by|in|until|till|from|since|every|each|next|last|this|coming|before|after|to|and|or|through|during|of|between)|[,(–—-]) $|^$/i;
/** A weekday before a common noun, behind an article: "the Friday market" is held on more than one. */
const ARTICLE = /\b(?:the|a|our|its|their|your|this year[’']s|regular|usual|weekly)\s$/i;
const COMMON =
  /^ (?:markets?|clubs?|class(?:es)?|schools?|services?|groups?|fairs?|paper|edition|lunch|lunches|bus|buses|rota|opening|timetable|schedule|shift|run|walks?)\b/;

/** True where a weekday, month or season is part of a name by the words around it: it dates nothing then. */
export function isInName(before: string, after: string): boolean {
  if (OF_PLACE.test(after)) return true;
  if (ARTICLE.test(before) && COMMON.test(after)) return true;
  return CAPITAL.test(after) && !NO_NAME.test(after) && !TOLD.test(before);
}

/** What follows a holiday that is meant as a day; any other word makes it a kind of thing ("Christmas market"). */
const GOES_ON =
  /^(?:[^\p{L}\p{N}\s]|\s*$|\s+(?:[^\p{L}\s]|(?:is|are|was|were|will|and|or|but|to|until|till|through|from|at|in|on|by|as|for|with|when|if|than|the|this|next|last|we|you|it|there|has|have|had|falls?|weekend|morning|afternoon|evening|night|eve|day|only|inclusive|each|every|please|must|may|can|should|off|too)\b))/iu;
/** Behind these a holiday stands for the days around it, or for what is given then. */
const AROUND =
  /\b(?:over|around|during|for|about|near|like|merry|happy|the|a|this year[’']s|white|our)(?: the)?\s+$/i;

/** Holidays whose name says that a day is meant, whatever follows: "the Christmas Eve service". */
const NAMES_DAY = /(?<!black fri)(?:day|eve)$/i;

/** True where a holiday's name means its day: not in "the Christmas market", nor in "over Christmas". */
export function isMeantAsDay(name: string, before: string, after: string): boolean {
  if (CAPITAL.test(after) && !NO_NAME.test(after)) return false;
  if (NAMES_DAY.test(name)) return true;
  return GOES_ON.test(after) && !AROUND.test(before);
}

/** Years that plans, laws and the like are called by: they tell no time of the matter. */
const NAMED_BY_YEAR =
  /\b(?:vision|agenda|horizon|strategy|plan|roadmap|framework|goals?|project|mission|act|regulations?|rules|order|bill|code|scheme|byelaws?|directive|initiative|programme|target)\s$/i;

/** True for the year of a name: "the Equality Act 2010", "Vision 2030". */
export const isYearOfName = (before: string): boolean => NAMED_BY_YEAR.test(before);
