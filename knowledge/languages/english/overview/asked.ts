import type { OverviewKind } from '../../telling/overview.ts';

/** What only opens: "hi, can you tell me". */
const OPENING =
  /^\W*(?:(?:hi|hello|hey|ok|okay|please|pls|so|can|could|would|you|tell|me|do you know|i(?:['’]d| would) like to know|i want to know|show(?: me)?|give me|find(?: me)?|list|see)\b[\s,.!:]*)+/i;
/** What happened is told of one matter, and asks for no overview. */
const OF_THE_PAST = /^(?:what|which|who|any\w*)\b.*\b(?:did|was|were|had)\b/i;
/** When, how and at what price are asked of one matter. */
const OF_ONE =
  /^(?:when|where|why|how|whose)\b|\b(?:what|which) (?:time|day|date|hours?|documents?|papers?|form|number|address)\b|\bhow (?:much|long|many|do|can)\b|\bopening (?:hours|times)\b|\b(?:the|its?|my|your|this|that) (?:\w+ )?(?:deadline|closing date|due date|last day)\b/i;
/** "Help with the form", "closed for the marathon": one thing that is known. */
const OF_KNOWN =
  /\b(?:for|of|about|with|to|does|do|is|are|was|has) (?:the|this|that|these|those|my|your|his|her|its|their) (?!(?:kids?|children|elderly|old|young|poor|disabled|famil\w+|public|weekend|week|month|year|day|time|moment|new year|next|coming|following|holidays?|winter|summer|spring|autumn|town|city|area|evening|afternoon|morning)\b)/i;

/** What doesn't name one thing: "anything", "which …", "what …", "are there any …", "all …". */
const ANY =
  /^(?:(?:is|are) there (?:\w+ ){0,3}?(?:any(?:thing|where|one)?|some(?:thing|where)?|a few)|any(?:thing|where|body|one)?|some(?:thing|where)|what(?:['’]?s|s)?|which|all|every(?:thing)?|(?:is|are|will|does|do|has|have) (?:any|some)\w*|who|free|stuff|things|upcoming|next|new|open|deadlines?|events?|activities|closures?|(?:what|which) else)\b/i;

const EVENTS =
  'events?|activities|things|stuff|concerts?|shows?|performances?|workshops?|exhibitions?|festivals?|fairs?|markets?|classes|courses|entertainment|fun';
const TOWNS =
  /\bwhich (?:towns?|cities|city|count(?:y|ies)|districts?|councils?|municipalit\w+|villages?|boroughs?|places|areas|regions?)\b/i;

const SIGN_UP =
  '(?:apply|sign up|sign on|register|enrol|enroll|join|enter|put in (?:for|an application)|take part|get a place)';
/** "What can I apply for", "what can I still sign up for": the verb ends what is asked, or its time follows. */
const MAY_APPLY = new RegExp(
  `\\b(?:can|could|may|am i able to) ?(?:i|we|you|one|people|residents|someone)?(?: (?:still|now|currently|already|also|even|today))* ${SIGN_UP}\\b(?: (?:for|to|in|on|with))?(?=\\s*(?:$|[?.!,]|(?:right|now|today|tomorrow|this|next|before|until|till|by|in|at|still|if|as|for|here|around|these|from|between)\\b))`,
  'i',
);

/** The kinds by the words that ask for them, the narrower ones first. */
const KINDS: readonly (readonly [RegExp, readonly OverviewKind[]])[] = [
  [
    /\b(?:postponed|put off|put back|rescheduled|cancell?ed|called off|delayed|brought forward|moved to (?:a|an|another|some))\b/i,
    ['moved'],
  ],
  [
    /\b(?:jobs?|vacanc(?:y|ies)|hiring|recruit\w*|volunteer(?:s|ing)?|helpers)\b|\bneeds? (?:people|helpers|workers|staff|hands)\b|\blooking for (?:people|staff|workers|helpers)\b/i,
    ['recruit'],
  ],
  [MAY_APPLY, ['apply']],
  [
    /\b(?:open (?:applications?|calls?|registrations?|grants?|schemes?)|(?:applications?|registrations?|grants?|schemes?|enrolments?|calls?) (?:that |which )?(?:are |is )?(?:still |now |currently )?open|open (?:for|to) (?:applications?|registration|entries))\b/i,
    ['apply'],
  ],
  [
    /\b(?:deadlines?|closing dates?|due dates?|last dates?)\b|\b(?:is|are|things?|anything|what['’]?s|whats) (?:\w+ )?due\b|\b(?:do|must|should) (?:i|we) (?:have to |need to )?(?:pay|hand in|submit|file|return|apply for)(?: for)? (?:by|before|this|next|until)\b|\b(?:have|need) to (?:pay|hand in|submit|file|do|return) (?:by|before|this|next|until)\b/i,
    ['deadlines'],
  ],
  [
    /\b(?:closed|shut|shuts|shutting|closing|closes|closures?|blocked|not open|cut off|suspended|out of service)\b/i,
    ['closed'],
  ],
  [/\b(?:ends?|ending|expires?|expiring|runs? out|running out|finish(?:es)?)\b/i, ['ends']],
  [
    /\b(?:starts?|starting|begins?|beginning|comes? into (?:force|effect)|takes? effect)\b|\b(?:what|which|anything|something) opens\b/i,
    ['starts'],
  ],
  [
    /^what(?:['’]?s|s)? (?:else )?(?:is |are |will |gets? )?(?:be )?(?:chang(?:es?|ing|ed)|new|different)\b|\b(?:anything|something) (?:is |be |else )?(?:chang(?:es|ing)|new|different)\b|\b(?:any|which|what|new) (?:changes|(?:new )?(?:rules|prices|fees|fares|hours|laws))\b/i,
    ['changes'],
  ],
  [/^(?:what(?:['’]?s|s)?|which|anything|something|somewhere|anywhere|is|are)\b.*\bopen\b/i, ['open']],
  [
    /\b(?:help|support|grants?|benefits?|aid|assistance|subsid(?:y|ies)|funding|discounts?|allowances?)\b(?=.*(?:\b(?:is|are) there\b|\bavailable\b|\bcan (?:i|we|you|people) (?:get|have|claim)\b|\bout there\b|\?*$))/i,
    ['support'],
  ],
  [
    /^(?:what(?:['’]?s|s)?|anything|something|is there anything|is anything)\b.*\b(?:to do|to see|going on)\b|^(?:what(?:['’]?s|s)?(?: is| are)?|anything|something|is there anything|is anything)(?: \w+)? (?:on|planned|scheduled|taking place)\b/i,
    ['events'],
  ],
  [/^(?:what|anything|something)(?:['’]?s|s| is| will)? (?:happen(?:s|ing)?)\b/i, ['any']],
  [new RegExp(`\\b(?:${EVENTS})\\b`, 'i'), ['events']],
];

/** "We don't have much money, what help is there": what is asked comes last. */
const lastClause = (text: string): string => {
  const clauses = text.split(/[,.;:!]\s+|\s[-–]\s/).filter((one) => one.trim() !== '');
  return clauses.findLast((one) => ANY.test(one.replace(OPENING, ''))) ?? text;
};

const WHERE_NOT =
  /\bwhere (?:can|may|could|am|are|is|do) .*\b(?:and|or) where (?:not|n['’]t|can(?:no|['’])t|may not|am i not|isn['’]t)\b|\bwhich (?:places|towns|buildings) (?:allow|forbid|ban|let)\b/i;
const HELP_TO_GET = /\b(?:help|support|money|grants?) (?:is there|are there|can (?:i|we) get)\b/i;
const LOOKS_FOR_WORK =
  /\b(?:looking|look|searching) for (?:a |an |some )?(?:\w+ )?(?:job|work|volunteering)\b|\bwant to (?:volunteer|help out)\b/i;
const NAMES_NONE = /^(?:what|which|who|is there|are there|any|something|somewhere|anything)\b/i;

/** The kinds of things that an English text asks an overview of; null for other texts. `hasGroup`: it names whom a thing is for. */
export function englishOverviewAsked(text: string, hasGroup: boolean): readonly OverviewKind[] | null {
  const said = text.trim().replace(OPENING, '');
  if (WHERE_NOT.test(said)) return ['rules'];
  if (LOOKS_FOR_WORK.test(said)) return ['recruit'];
  const asked = lastClause(said).trim().replace(OPENING, '');
  if (OF_ONE.test(asked) || OF_KNOWN.test(asked) || OF_THE_PAST.test(asked)) return null;
  if (HELP_TO_GET.test(asked)) return ['support'];
  const isOfTowns = TOWNS.test(asked);
  if (!ANY.test(asked) && !new RegExp(`^(?:\\w+ )?(?:${EVENTS})\\b`, 'i').test(asked)) return null;
  const kinds = KINDS.find(([words]) => words.test(asked))?.[1];
  // Who gets it, and who may come, is asked of one matter.
  if (/^who\b/i.test(asked) && !kinds?.includes('recruit')) return null;
  if (kinds) return kinds;
  if (isOfTowns) return ['open', 'any'];
  return hasGroup && NAMES_NONE.test(asked) && /\bfor\b/i.test(asked) ? ['any'] : null;
}
