import type { OverviewRules } from '../../telling/overview.ts';
import { englishOverviewAsked } from './asked.ts';

const GROUPS: OverviewRules['groups'] = {
  children: {
    asked:
      /\b(?:kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|little ones?|my (?:son|daughter)|\d{1,2}[- ]year[- ]olds?)\b/i,
    told: /\b(?:child(?:ren)?|kids?|toddlers?|bab(?:y|ies)|pupils?|ages? (?:[0-9]|1[0-5])\b|aged (?:[0-9]|1[0-5])\b|under (?:[3-9]|1[0-6])\b)/i,
  },
  young: {
    asked: /\b(?:young (?:people|adults)|youths?|teens?|teenagers?)\b/i,
    told: /\b(?:young (?:people|adults|persons)|youths?|teens?|teenagers?|aged 1[4-9]|aged 2\d)\b/i,
  },
  older: {
    asked:
      /\b(?:old(?:er)? (?:people|folks?|persons?|adults|ones)|elderly|seniors?|pensioners?|over[- ]?[67]0s?|(?:my|our) (?:gran\w*|parents|mother|father|mum|dad)|retired)\b/i,
    told: /\b(?:old(?:er)? (?:people|persons?|adults|residents)|elderly|seniors?|pensioners?|retire(?:d|es|ment)|(?:aged |over |age )?(?:6[0-9]|7[0-9]|80)(?: (?:and|or|years?)(?: and)? (?:over|older|above)|\+| years)|(?:over|aged) (?:6[0-9]|7[0-9]|80))\b/i,
  },
  families: {
    asked: /\b(?:famil(?:y|ies)|parents|single (?:mums?|mothers?|dads?|fathers?))\b/i,
    told: /\b(?:famil(?:y|ies)|parents?|guardians?|child(?:ren)?|maternity|newborns?)\b/i,
  },
  students: {
    asked: /\b(?:students?|pupils?|school ?kids)\b/i,
    told: /\b(?:students?|pupils?|universit(?:y|ies)|colleges?)\b/i,
  },
  foreigners: {
    asked:
      /\b(?:foreign(?:er)?s?|expats?|immigrants?|migrants?|international (?:students|residents|people)|non[- ]?(?:nationals?|citizens?|korean)s?)\b/i,
    told: /\b(?:foreign(?:er)?s?|immigra\w+|migrants?|visas?|residence (?:card|permit)s?|international (?:students|residents)|interpret(?:er|ers|ation)|multicultural)\b/i,
  },
  disabled: {
    asked: /\b(?:disab(?:led|ilit(?:y|ies))|wheelchairs?|handicapped|blind|deaf)\b/i,
    told: /\b(?:disab(?:led|ilit(?:y|ies))|wheelchairs?|accessib(?:le|ility)|blind|deaf|blue badge|special needs)\b/i,
  },
  'low-income': {
    asked:
      /\b(?:low[- ]incomes?|poor|not much money|no money|(?:don['’]?t|do not) have (?:much|any|a lot of|enough) money|short of money|on benefits|unemployed|can(?:no|['’])?t afford)\b/i,
    told: /\b(?:low[- ]incomes?|income (?:is )?(?:below|under|of not more|up to|benefit)|minimum income|benefits?|unemployed|social assistance|basic livelihood|near[- ]poverty|hardship)\b/i,
  },
  farmers: {
    asked: /\b(?:farm(?:er|ing)?s?|growers?)\b/i,
    told: /\b(?:farm(?:er|ing)?s?|agricultur\w+|crops?|livestock|growers?)\b/i,
  },
  businesses: {
    asked:
      /\b(?:(?:small )?business(?:es)?|shops? owners?|shopkeepers?|traders?|self[- ]employed|compan(?:y|ies))\b/i,
    told: /\b(?:business(?:es)?|shops?|traders?|self[- ]employed|compan(?:y|ies)|merchants?|sme)\b/i,
  },
  roads: {
    asked: /\b(?:roads?|streets?|traffic|driving|bridges?)\b/i,
    told: /\b(?:roads?|streets?|bridges?|lanes?|motor vehicles|(?:to|for) (?:all )?traffic|diversion|carriageway)\b/i,
  },
};

const ASKING =
  /^(?:any\w*|some\w*|every\w*|what\w*|which|who|there|things?|stuff|els?e?|on|go(?:es|ing)?|happen\w*|coming|comes?|upcoming|up|soon|next|new|now|right|currently|today|events?|event|activit\w*|plan\w*|schedul\w*|tak\w*|place|places|do|see|deadlines?|deadlin|dues?|due|dates?|clos\w*|shut\w*|open\w*|block\w*|cut|off|suspend\w*|end\w*|expir\w*|run\w*|out|finish\w*|start\w*|begin\w*|effect|force|chang\w*|differ\w*|postpon\w*|put|back|later|reschedul\w*|cancel\w*|call\w*|delay\w*|bring|brought|forward|mov\w*|appl\w*|sign\w*|regist\w*|enrol\w*|join\w*|enter\w*|still|take|part|get|need\w*|look\w*|people|staff|help\w*|support\w*|avail\w*|claim\w*|offer\w*|have|much|for|free|cost\w*|pay\w*|hand|submit\w*|file|return\w*|list|show|all|please|want|where|not|may|can|let|allow\w*|town\w*|citi?e?y?|count(?:y|ies|i)|district\w*|council\w*|municipal\w*|village\w*|area\w*|region\w*|public|weekend\w*|week\w*|month\w*|xmas|christma\w*|eve|near|around|here|local\w*|before|after|during|until|date|time|day|work\w*|jobs?|volunt\w*|hir\w*|recruit\w*|vacanc\w*|posit\w*|helpers?)$/i;

const NOTHING =
  /^\s*what (?:can|could|should|shall) (?:i|we) (?:do|see|visit)[\s.?!]*$|^(?:\b(?:and|or|on|in|at|for|about|by|the|of|then|please|so|what)\b|[\s.,?!()])*$/i;

/** Names of days and seasons that people say, as dates. */
const DATED: readonly (readonly [RegExp, string])[] = [
  [/\bnew year['’]?s? eve\b|\bnye\b/gi, '31 December'],
  [/\bnew year['’]?s? day\b/gi, '1 January'],
  [
    /\b(?:over|around|at|during) (?:the )?(?:xmas|christmas)(?: (?:period|holidays?|break|time))?\b/gi,
    '24 to 26 December',
  ],
  [/\b(?:xmas|christmas) eve\b/gi, '24 December'],
  [/\bboxing day\b/gi, '26 December'],
  [/\bxmas(?: day)?\b/gi, 'Christmas'],
  [/\bin the new year\b|\bfrom (?:the )?new year\b|\b(?:at|with) (?:the )?new year\b/gi, 'in January'],
];

/** Overviews in English. */
export const englishOverview: OverviewRules = {
  asked: (text) =>
    englishOverviewAsked(
      text,
      Object.values(GROUPS).some(({ asked }) => asked.test(text)),
    ),
  isBare: (text) => NOTHING.test(text),
  isAsking: (word) => ASKING.test(word),
  asDated: (text) => DATED.reduce((said, [words, date]) => said.replace(words, date), text),
  isEnd: (before) => /\b(?:before|by|until|till|up to)\s+(?:the\s+)?$/i.test(before),
  meansLastDay: () => false,
  isSoon: (text) => /\b(?:soon|shortly|coming up|in the near future|these days)\b/i.test(text),
  asksFree: (text) =>
    /\bfree\b(?! (?:places|seats|spaces|time|day))|\bfor nothing\b|\bwithout paying\b/i.test(text),
  tellsFree: (text) =>
    /\b(?:free of charge|for free|admission (?:is )?free|free (?:admission|entry|of cost)|no (?:charge|fee|cost)|is free|are free|: free\b)/i.test(
      text,
    ),
  groups: GROUPS,
  told: {
    deadlines: /\b(?:deadline|closing date|no later than|last day)\b/i,
    closed:
      /\b(?:closed|closes|closure|shut|suspended|out of service|cut off|no (?:water|service|collections?)|not (?:open|collected|served))\b/i,
    apply: /\b(?:appl(?:y|ications?)|sign up|register|registration|enrol)\b/i,
    recruit:
      /\b(?:wanted|vacanc(?:y|ies)|job (?:fair|offers?)|volunteers? [^.]{0,40}(?:needed|wanted|sought)|hiring|recruit\w*|positions|helpers (?:needed|wanted)|looking for (?:people|volunteers|staff))\b/i,
    changes:
      /\b(?:new (?:prices?|fees?|rules?|hours|fares?|rates?|opening)|chang(?:es?|ed)|from \d{1,2} \w+ (?:new|only)|no longer|replaces?|rises?|raised|reduced|closure begins)\b/i,
    moved:
      /\b(?:postponed|put off|rescheduled|cancell?ed|called off|new dates?|moved (?:to|from)|(?:later|earlier) than (?:announced|planned)|brought forward|\(not \d)/i,
    starts: /\b(?:starts?|starting|begins?|beginning|opens?|reopens?|effective|comes? into|as of)\b/i,
    ends: /\b(?:ends?|until|expires?|runs? out|last day|closes? on|finish(?:es)?)\b/i,
    support:
      /\b(?:grants?|support|allowances?|benefits?|subsid(?:y|ies)|reimburse\w*|half rate|rate relief|reduced (?:rate|fee)|payments? towards|funding|free of charge for)\b/i,
    rules:
      /\b(?:must|may|not allowed|no (?:dogs|entry|parking|smoking)|welcome|allowed|forbidden|prohibited|only)\b/i,
  },
};
