import { withRecurrences } from '../../time/recurrence/with-recurrences.ts';
import type { LanguageRules, TimeCue, TimeLeft } from '../language.ts';
import { splitSentences } from '../telling/sentences.ts';
import { mixedQuestionWords, mixedTerms } from '../telling/terms.ts';
import { englishChange } from './change.ts';
import { englishClauses, isOtherDayInEnglish } from './clauses.ts';
import { englishMeasures, englishWeekdays } from './conditions.ts';
import { readEnglishDates } from './dates/dates.ts';
import { englishQuestionKind, englishWantedShape } from './kinds.ts';
import { englishLeave } from './leave.ts';
import { englishOverview } from './overview/overview.ts';
import { englishRecurrence } from './recurrence.ts';
import { englishHolds, NUMBER_WORD } from './shapes.ts';
import { englishSubject } from './subject.ts';
import { englishValidity } from './validity.ts';

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

const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const ORDINAL = new RegExp(
  `\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(${ORDINAL_WORDS.join('|')}))\\b(?! (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|century|quarter|half|floor|time|place|class|party)\\b)`,
  'gi',
);

const LEANS =
  /^(?:(?:and|but|so|ok|okay|then|also|what about|how about)\b.*|(?:where|when|who|why|how|how much|how long|how many|which(?: one)?|what|what time|since when|until when|by when|at what time)(?: (?:is|was|are|were|will|does|do|did)(?: (?:it|that|this|they|be))*)?(?: (?:held|be|there|then|exactly|start|end|open|close|cost))*\s*\??)$|\b(?:it|its|they|them|their|that|this|those|these|he|she|him|her|one|ones|the same)\b|(?<!(?:^|\b(?:what|which|how m\w+)\b.*)\b(?:is|are|was|were) )\bthere\b/i;

/** In "what day is the fair, and where is it?" it is the fair. */
const MORE_OF_IT =
  /(?<=\S\s+\S.*)(?:,|\band\b)+\s*(?:and\s+)?(?:where|when|who|how much|how long|what time)\s+(?:is|are|does|do)\s+(?:it|that|they)\b[^,.?]{0,20}\??\s*$/i;
const OPENING =
  /^\s*(?:(?:and|but|so|ok|okay|then|also|well|thanks|thank you|what about|how about)\b[,.!]?\s*)+/i;

/** What people say for what notices write. */
const PARAPHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:the )?(?:one|time) (?:right |just )?before(?: (?:that|it|this)(?: one)?)?\b|\bbefore (?:that|it)(?: one)?\s*\??$/gi,
    ' ',
  ],
  [
    /(?<=^(?:so |and |but )?(?:is|are|was|were|has|have)\b.*)\b(?:still )?(?:open|over|closed|finished|ended)(?: (?:yet|now|already))?\s*\??$/i,
    ' ',
  ],
  [/\btoo late(?: (?:to|for))?\b/gi, ' '],
  [/\bhow (?:late|early)(?= (?:is|are|do|does|can|will)\b)/gi, 'when'],
  [
    /(?<=\bwhen (?:will|do|can|should|would) (?:i|we|you|they|people|applicants) )(?:hear(?: back)?|find out|know|be (?:told|notified|informed)|get (?:an answer|a reply|told))\b/gi,
    'results',
  ],
  [/\be-?scooters?\b/gi, 'electric scooter'],
  [/\b(?:yrs?|y\/o)(?: olds?)?\b|\byears? olds?\b/gi, 'aged'],
  [/\b(next|last|previous|preceding|latest|recent) (?:one|time)\b/gi, '$1'],
  [/\bwho (?:went|goes|came|comes|is going|is coming)\b/gi, 'who attended'],
  [/(?<=\bwho\b.*)\b(?:was|were|been|is|are|be) there\b/gi, 'attended'],
  [/\b(?:went|going|go) (?:there|to it)\b/gi, 'attended'],
  [/\btak(?:e|es|ing) place\b|\btook place\b/gi, 'held'],
];

const asWritten = (question: string): string =>
  PARAPHRASES.reduce((text, [said, written]) => text.replace(said, written), question);

const UNTIL =
  /\bby (?:what|which) (?:time|hour|day|date)\b|\b(?:until|till|by when|deadlines?|due|clos(?:e|es|ing)|last (?:day|date|chance)|expires?|ends?|how long (?:do|have)|how late)\b|\bwhen (?:do|must|should) (?:i|we|you) (?:have to |need to )?(?:pay|apply|file|submit|return|register|send|hand)\b/i;
const FROM = /\b(?:from when|since when|starts?|starting|begins?|beginning|opens?|launch(?:es|ed)?)\b/i;
const CLOCK =
  /\bwhat time\b|\bhow (?:late|early)\b|\bhours\b|\btimes\b|\bopening\b|\b(?:open|close|shut)s? (?:at|until|till)\b/i;
const RANGE = /\bdates\b|\bperiod\b|\bhours\b|\bfrom when (?:to|until|till)\b|\bopening times\b/i;
const SPEECH =
  /\b(?:said|says|added|commented|stressed|praised|told)\b[^.]*[“”"]|[“”"][^“”"]*[“”"][,.]? (?:he|she|they|\p{Lu}\w+)? ?(?:said|says|added|commented|stressed)/iu;

/** The verb after an auxiliary with its subject: "can I still ride", "what do we have to bring". */
const PREDICATE =
  /\b(?:can|could|may|might|must|should|shall|do|does|did|will|would) (?:i|we|you|they|people|one|anyone|someone|it)(?: (?:still|also|already|just|really|even|ever|now|need to|have to|get to|want to|be able to))* (\p{L}+)|\bhow (?:much|long) to (\p{L}+)/giu;

/** A house number before its street, a Korean street, or the word itself. */
const ADDRESS =
  /\b\d+[A-Z]?,? (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?:Street|Road|Avenue|Lane|Square|Way|Close|Drive|St\b|Rd\b)|\b\d[\d-]*,? \p{Lu}\p{L}+(?:-\p{L}+)*-(?:daero|ro|gil)\b|\baddress:/iu;

const HOW_MANY = /\bhow many (\p{L}{3,})/iu;

/** English: Porter2 stems without stop words. */
export const english: LanguageRules = {
  code: 'en',
  terms: mixedTerms,
  questionWords: (question) => mixedQuestionWords(asWritten(question)),
  otherForms: () => [],
  predicates: (question) =>
    new Set([...question.matchAll(PREDICATE)].map(([, verb, other]) => (verb ?? other ?? '').toLowerCase())),
  subjectWords: (question) => englishSubject(asWritten(question)),
  sentences: (text) => splitSentences(text, 'en'),
  questionKind: englishQuestionKind,
  wantedShape: englishWantedShape,
  holds: englishHolds,
  timeCue: (question) => CUES.find(([, pattern]) => pattern.test(question))?.[0] ?? null,
  timeLeft(question): TimeLeft | null {
    if (CLOSED.test(question)) return 'closed';
    if (REMAINING.test(question)) return 'remaining';
    return OPEN.test(question) ? 'open' : null;
  },
  boundAsked: (question) => (UNTIL.test(question) ? 'until' : FROM.test(question) ? 'from' : null),
  shapeWords: {
    contact: /^(?:(?:tele)?phones?|numbers?|nr|num|tel|hotline|e-?mails?)$/i,
    date: /^(?:dates?|days?|times?|hours|schedule)$/i,
    money: /^(?:fees?|costs?|prices?|pric(?:ing|ed)|charges?|amounts?|money)$/i,
    place: /^(?:address|location|venue|place)$/i,
    age: /^ages?$/i,
  },
  leave: englishLeave,
  validity: englishValidity,
  change: englishChange,
  timesAsked: (question) => ({ clock: CLOCK.test(question), range: RANGE.test(question) }),
  asksHost: (question) =>
    /\b(?:hosts?|hosting|hosted|chairs?|chaired|organis\w+|organiz\w+)\b/i.test(question),
  isSpeech: (sentence) => SPEECH.test(sentence),
  isOtherDay: isOtherDayInEnglish,
  clauses: englishClauses,
  overview: englishOverview,
  wantedUnit(question) {
    if (/\baddress\b(?! to (?:write|e-?mail))/i.test(question) && !/\b(?:e-?mail|web)/i.test(question))
      return ADDRESS;
    const unit = HOW_MANY.exec(question)?.[1];
    return unit === undefined
      ? null
      : new RegExp(`(?:\\d|${NUMBER_WORD})[\\d,.]*(?: [\\w-]+){0,3}? ${unit.replace(/s$/i, '')}`, 'i');
  },
  measures: englishMeasures,
  weekdays: englishWeekdays,
  ordinals: (text) =>
    [...text.matchAll(ORDINAL)].map(([, digits, word]) =>
      digits ? Number(digits) : ORDINAL_WORDS.indexOf((word ?? '').toLowerCase()) + 1,
    ),
  leansOnContext: (question) => LEANS.test(question.trim()),
  isVerbForm: () => false,
  withoutOpening: (question) => question.replace(OPENING, '').replace(MORE_OF_IT, ''),
  recurrence: englishRecurrence,
  readDates: withRecurrences(readEnglishDates, englishRecurrence.read),
};
