import type { AnswerShape, QuestionKind } from '../language.ts';
import { englishLeave } from './leave.ts';

/** First match wins, so the narrow ones stand first. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'contact',
    /\b(?:phone|telephone|tel|hotline|helpline|fax|e-?mail|website|web ?site|web address|url)\b|\b(?:contact|number to (?:call|ring|complain)|whom? (?:do|can|should) (?:i|we|you) (?:call|contact|ring|phone|e-?mail|write to|moan|complain|tell|report))\b|\bphone no\b|\b(?:team|line|advice|office|council|standards|enquir\w+|complaints?) number\b|\bnumber (?:for|to)\b|\bneed (?:a|the) number\b/i,
  ],
  [
    'how-long',
    /\bhow (?:long|often|fast|quick(?:ly)?|many (?:days|weeks|months|years|hours|minutes)|far (?:ahead|in advance)|much (?:notice|warning|longer|later|time))\b|\bwhat(?:'s| is) the duration\b|\b(?:average|typical|usual) (?:time|wait)\b|\b(?:waiting|processing) times?\b|\btime limit\b|\blongest\b|\bwait for\b/i,
  ],
  [
    'when',
    /\bwhen\b|\bhow (?:late|early)\b|\bwhat(?:['’]?s| is)? (?:the )?(?:dates?|days?|times?|hours|year|month)\b|\bwhich (?:date|days?|month|year)\b|\bhow soon\b|\bby when\b|\bwhat hours\b|\bopening (?:hours|times?)\b|\b(?:deadline|cut ?-?off)\b|\b(?:due|closing|start|end) date\b|\bdates?\s*\??$|^dates?\b|\b(?:last|final|first|latest|earliest) (?:day|date|chance|boat|bus|train|entry|(?:i|we|you) can)\b|\bhours\s*\??$/i,
  ],
  [
    'where',
    /\bwhere(?:abouts|s)?\b|\b(?:what|which) (?:place|venue|address|location|city|town|building|office|country (?:hosts|will host|is hosting))\b|\bvenue\b|\blocation of\b|\baddress\b/i,
  ],
  [
    'how-much',
    /\bhow (?:much|many|old|big|large|far|high|tall|heavy|little|deep|close|wide)\b|\bwhat(?:['’]?s| is| was)? (?:the |an? )?(?:\w+ ){0,3}(?:fee|fees|cost|costs|price|prices|amount|charge|charges|rate|fine|fare|rent|bill|odds|number of|percentage|share|limit|age|maximum|minimum|total|most)\b|\bwhat %|\bwhat (?:age|percentage|proportion)\b|\bwhat (?:do|does|did|will|would) (?:\w+ ){1,4}(?:pay|get paid|charge|cost|earn|make|give)\b|\b(?:price|cost|fee|max(?:imum)?|total|payment)\b/i,
  ],
  ['why', /\bwhy\b|\bwhat(?:['’]?s| is) the reason\b|\bhow come\b|\bwhat (?:happened to|caused|changed)\b/i],
  [
    'how-to',
    /\bhow (?:do|can|could|should|would|will|to|does one)\b|\bway to\b|\bwhat (?:do|should|must|can) (?:i|we) do\b|\bwhat now\b/i,
  ],
  [
    'list',
    /\b(?:which|what) (?:\w+ ){0,2}?(?:countries|nations|members|cities|services|documents|papers|items|things|places|people|groups|types|kinds|signs|symptoms|requirements|conditions|steps|departments|offices|dates|events|facilities|programmes|programs)\b|\bwhat are\b|\blist\b|\bwho (?:are|were)\b|\bname (?:the|all)\b|\bsigns\b/i,
  ],
  [
    'who',
    /\bwho(?:m|se|['’]?s)?\b|\b(?:what|which) (?:person|minister|company|organi[sz]ation|band|agency|ministry|department|body|artist|speaker|team|mp|boss|chief|judge|firm)\b|\bname of the (?!.*\b(?:scheme|form|app|quiz|service|campaign)\b)/i,
  ],
  [
    'may-i',
    /\b(?:can|may|could|must|should) (?:i|we|you|my|our|anyone|one|people|someone)\b|\b(?:am i|are we) (?:allowed|eligible|entitled|able)\b|\bdo (?:i|we|you) (?:\w+ )?(?:need|have) to\b|\b(?:is it|are \w+) (?:allowed|permitted|ok|okay|legal|possible)\b|\bam i\b/i,
  ],
  [
    'yes-no',
    /^(?:so |and |but |well |ok |hi |hello |please )?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|isn't|aren't|doesn't|don't)\b/i,
  ],
  // Keywords, without a word that asks.
  [
    'how-much',
    /\b(?:fined?|rent|fares?|bill|rewards?|discount|salary|wages?|allowance|budget|penalty|refund amount|amount|limit|mark|score|rates?|number of|money)\b|\bper (?:hectare|week|month|year|hour|head|person|day|child)\b|\bset (?:me|us|you) back\b/i,
  ],
  [
    'who',
    /\b(?:boss|head|chair|governor|director|chief executive) of\b|\bminister (?:for|of)\b|\bin charge of\b/i,
  ],
];

export const englishQuestionKind = (question: string): QuestionKind =>
  KINDS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'fact';

/** What a question of an amount counts; first match wins. */
const AMOUNTS: readonly (readonly [AnswerShape, RegExp])[] = [
  [
    'share',
    /%|\bper ?cent|\bpercentage\b|\bproportion\b|\bshare of\b|\brate of\b|\b(?:interest|recycling|fail(?:ure)?|success) rate\b/i,
  ],
  ['age', /\bhow old\b|\bage\b/i],
  [
    'money',
    /(?<!\bby )\bhow much\b(?! (?:time|water|space|food|rain|land|later|longer|notice|warning))|\b(?:fee|fees|cost|costs|price|prices|charge|charges|fined?|pay|paid|payment|grant|spend|spending|money|pounds|dollars|won|salary|wages?|rent|fares?|bill|reward|allowance|budget|penalty)\b|\bset (?:me|us|you) back\b|[£$€₩]/i,
  ],
];

/** Things that are called by names. */
const NAMED =
  /\b(?:countries|nations|states|members|cities|towns|people|companies|departments|schools|universities|who)\b/i;

/** Asks for whom something is, not for somebody's name. */
const ELIGIBLE =
  /\bwho (?:can|may|could|gets?|qualif\w+|(?:is|are) (?:eligible|entitled|allowed|it for|this for))\b|\beligib|\b(?:do|would) (?:i|we) qualify\b|\bam i (?:eligible|entitled)\b/i;

/** An age that somebody tells of a person: what a notice says of ages answers. */
const OWN_AGE =
  /\b(?:i['’]?m|i am|he is|he['’]s|she is|she['’]s|(?:is|am|are) \w+) (?:only |already |just )?\d{1,3}(?![\d%:.,]*\d|%| ?(?:minutes|hours|days|weeks|months|won|km|m|people)\b)|\b\d{1,3}[- ]?(?:years?[- ]olds?|y\/?o)\b/i;
/** Kinds of questions in which such an age matters. */
const ON_OWN_CASE: ReadonlySet<QuestionKind> = new Set(['may-i', 'yes-no', 'fact']);

const SHAPE_OF_KIND: Partial<Record<QuestionKind, AnswerShape>> = {
  'may-i': 'leave',
  why: 'reason',
  'how-to': 'way',
  when: 'date',
  where: 'place',
  who: 'person',
  contact: 'contact',
  'how-long': 'duration',
};

export function englishWantedShape(question: string, kind: QuestionKind): AnswerShape | null {
  if (kind !== 'contact' && ELIGIBLE.test(question)) return 'eligible';
  if (ON_OWN_CASE.has(kind) && OWN_AGE.test(question)) return 'age';
  if (kind === 'how-much') return AMOUNTS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'number';
  if (kind === 'list') return NAMED.test(question) ? 'names' : 'list';
  // "What do I have to bring?" asks for things, not for leave.
  const asksThings = kind === 'may-i' && /^\W*(?:and |so |but )?(?:what|which)\b/i.test(question);
  if (asksThings && !englishLeave.asksWhich(question)) return null;
  return SHAPE_OF_KIND[kind] ?? null;
}
