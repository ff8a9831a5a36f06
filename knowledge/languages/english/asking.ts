import type { Asking, TimeCue, TimeLeft } from '../port/asking.ts';
import { englishQuestionKind, englishWantedShape } from './kinds.ts';
import { NUMBER_WORD } from './shapes.ts';

const CUES: readonly (readonly [TimeCue, RegExp])[] = [
  [
    'before',
    /\b(?:(?:the )?(?:one|time) (?:right |just )?before\b|before (?:that|it)(?: one)?\s*\??$|(?:the )?(?:previous|preceding) one\b)/i,
  ],
  [
    'previous',
    /\b(?:previous|preceding|last time|last year['’]s|most recently|lately)\b|^last$|\blast (?!year|month|week|night|autumn|spring|summer|winter|date|day|chance|\w+day)\w+/i,
  ],
  ['next', /\b(?:next\b(?! to\b)|upcoming|coming|forthcoming|future|soonest)/i],
  [
    'latest',
    /\b(?:latest|newest|most recent|current|currently|now|nowadays|today|these days|at present|right now|as of now)\b/i,
  ],
];

const CLOSED =
  /\btoo late\b|^(?:has|have|did|was|were)\b.*\b(?:been held|taken? place|happened?|held)(?: (?:yet|already))?\s*\??$|^(?:is|are|has|have|did|was|were)\b.*\b(?:closed|over|expired|ended|finished)(?: (?:yet|now|already))?\s*\??$|\bmissed\b.*\b(?:deadline|date)\b/i;
const OPEN =
  /\bstill (?:open|on|running|apply|register|sign|enrol|enter|join|submit|object|comment|respond|possible|time|valid|accept\w*|tak\w+|book|get|buy|go|use)\b|\bcan (?:i|we|one|people) (?:still|now)\b|^(?:is|are) .*\bopen(?: (?:yet|now|already))?\s*\??$|\bstill\b.*\b(?:apply|register|open)\b/i;
const REMAINING =
  /\bhow (?:long|much time|many (?:days|weeks|months)) (?:do|have) (?:i|we|you|people)(?: still)?(?: have)?(?: got)?(?: left\b| to (?!wait|stay|live|work|be|keep)\w| until\b| till\b| before\b|\s*\??$)|\bhow (?:long|many (?:days|weeks)) (?:(?:is|are) )?(?:left|until|till|before|to go)\b|\b(?:days|time|weeks) (?:are |is )?(?:left|remaining)\b/i;

const LEANS =
  /^(?:(?:and|but|so|ok|okay|then|also|what about|how about)\b.*|(?:where|when|who|why|how|how much|how long|how many|which(?: one)?|what|what time|since when|until when|by when|at what time)(?: (?:is|was|are|were|will|does|do|did)(?: (?:it|that|this|they|be))*)?(?: (?:held|be|there|then|exactly|start|end|open|close|cost))*\s*\??)$|\b(?:it|its|they|them|their|that|this|those|these|he|she|him|her|one|ones|the same)\b|(?<!(?:^|\b(?:what|which|how m\w+)\b.*)\b(?:is|are|was|were) )\bthere\b/i;

/** In "what day is the fair, and where is it?" it is the fair. */
const MORE_OF_IT =
  /(?<=\S\s+\S.*)(?:,|\band\b)+\s*(?:and\s+)?(?:where|when|who|how much|how long|what time)\s+(?:is|are|does|do)\s+(?:it|that|they)\b[^,.?]{0,20}\??\s*$/i;
const OPENING =
  /^\s*(?:(?:and|but|so|ok|okay|then|also|well|thanks|thank you|what about|how about)\b[,.!]?\s*)+/i;

const UNTIL =
  /\bby (?:what|which) (?:time|hour|day|date)\b|\b(?:until|till|by when|deadlines?|due|clos(?:e|es|ing)|last (?:day|date|chance)|expires?|ends?|how long (?:do|have)|how late)\b|\bwhen (?:do|must|should) (?:i|we|you) (?:have to |need to )?(?:pay|apply|file|submit|return|register|send|hand)\b/i;
const FROM = /\b(?:from when|since when|starts?|starting|begins?|beginning|opens?|launch(?:es|ed)?)\b/i;
const CLOCK =
  /\bwhat time\b|\bhow (?:late|early)\b|\bhours\b|\btimes\b|\bopening\b|\b(?:open|close|shut)s? (?:at|until|till)\b/i;
const RANGE = /\bdates\b|\bperiod\b|\bhours\b|\bfrom when (?:to|until|till)\b|\bopening times\b/i;
/** A house number before its street, a Korean street, or the word itself. */
const ADDRESS =
  /\b\d+[A-Z]?,? (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?:Street|Road|Avenue|Lane|Square|Way|Close|Drive|St\b|Rd\b)|\b\d[\d-]*,? \p{Lu}\p{L}+(?:-\p{L}+)*-(?:daero|ro|gil)\b|\baddress:/iu;

const HOW_MANY = /\bhow many (\p{L}{3,})/iu;

/** What English questions ask for. */
export const englishAsking: Asking = {
  kind: englishQuestionKind,
  shape: englishWantedShape,
  shapeWords: {
    contact: /^(?:(?:tele)?phones?|numbers?|nr|num|tel|hotline|e-?mails?)$/i,
    date: /^(?:dates?|days?|times?|hours|schedule)$/i,
    money: /^(?:fees?|costs?|prices?|pric(?:ing|ed)|charges?|amounts?|money)$/i,
    place: /^(?:address|location|venue|place)$/i,
    age: /^ages?$/i,
  },
  unit(question) {
    if (/\baddress\b(?! to (?:write|e-?mail))/i.test(question) && !/\b(?:e-?mail|web)/i.test(question))
      return ADDRESS;
    const unit = HOW_MANY.exec(question)?.[1];
    return unit === undefined
      ? null
      : new RegExp(`(?:\\d|${NUMBER_WORD})[\\d,.]*(?: [\\w-]+){0,3}? ${unit.replace(/s$/i, '')}`, 'i');
  },
  timeCue: (question) => CUES.find(([, pattern]) => pattern.test(question))?.[0] ?? null,
  timeLeft(question): TimeLeft | null {
    if (CLOSED.test(question)) return 'closed';
    if (REMAINING.test(question)) return 'remaining';
    return OPEN.test(question) ? 'open' : null;
  },
  bound: (question) => (UNTIL.test(question) ? 'until' : FROM.test(question) ? 'from' : null),
  times: (question) => ({ clock: CLOCK.test(question), range: RANGE.test(question) }),
  host: (question) => /\b(?:hosts?|hosting|hosted|chairs?|chaired|organis\w+|organiz\w+)\b/i.test(question),
  leansOnContext: (question) => LEANS.test(question.trim()),
  withoutOpening: (question) => question.replace(OPENING, '').replace(MORE_OF_IT, ''),
};
