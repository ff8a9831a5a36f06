import { withRecurrences } from '../../time/recurrence/with-recurrences.ts';
import type { Language } from '../language.ts';
import { splitSentences } from '../telling/sentences.ts';
import { mixedQuestionWords, mixedTerms } from '../telling/terms.ts';
import { englishAsking } from './asking.ts';
import { englishChange } from './change.ts';
import { englishClauses, isOtherDayInEnglish } from './clauses.ts';
import { englishMeasures, englishWeekdays } from './conditions.ts';
import { readEnglishDates } from './dates/dates.ts';
import { leanEnglish } from './dates/tense.ts';
import { englishWrittenDates } from './dates/written.ts';
import { englishDistress } from './distress/distress.ts';
import { englishEntries } from './events/entries.ts';
import { englishEvents } from './events/events.ts';
import { englishFactWords } from './fact-words.ts';
import { englishFigures } from './figures.ts';
import { englishLayout } from './layout.ts';
import { englishLeave } from './leave.ts';
import { englishListing } from './listing/listing.ts';
import { englishRequests } from './listing/requests.ts';
import { englishOverview } from './overview/overview.ts';
import { englishBoards } from './pages/boards.ts';
import { englishBodies } from './pages/bodies.ts';
import { englishFurniture } from './pages/furniture.ts';
import { englishPrivacy } from './people/privacy.ts';
import { englishTalk } from './people/talk.ts';
import { englishRecurrence } from './recurrence.ts';
import { englishShapes } from './shapes.ts';
import { englishSlips } from './slips.ts';
import { englishSubject } from './subject.ts';
import { englishValidity } from './validity.ts';

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

const SPEECH =
  /\b(?:said|says|added|commented|stressed|praised|told)\b[^.]*[“”"]|[“”"][^“”"]*[“”"][,.]? (?:he|she|they|\p{Lu}\w+)? ?(?:said|says|added|commented|stressed)/iu;

/** The verb after an auxiliary with its subject: "can I still ride", "what do we have to bring". */
const PREDICATE =
  /\b(?:can|could|may|might|must|should|shall|do|does|did|will|would) (?:i|we|you|they|people|one|anyone|someone|it)(?: (?:still|also|already|just|really|even|ever|now|need to|have to|get to|want to|be able to))* (\p{L}+)|\bhow (?:much|long) to (\p{L}+)/giu;

/** English: Porter2 stems without stop words. */
export const english: Language = {
  code: 'en',
  script: null,
  words: {
    terms: mixedTerms,
    questionWords: (question) => mixedQuestionWords(asWritten(question)),
    subjectWords: (question) => englishSubject(asWritten(question)),
    predicates: (question) =>
      new Set(
        [...question.matchAll(PREDICATE)].map(([, verb, other]) => (verb ?? other ?? '').toLowerCase()),
      ),
    otherForms: () => [],
    isVerbForm: () => false,
  },
  sentences: {
    split: (text) => splitSentences(text, 'en'),
    clauses: englishClauses,
    isSpeech: (sentence) => SPEECH.test(sentence),
    isOtherDay: isOtherDayInEnglish,
  },
  asking: englishAsking,
  shapes: englishShapes,
  dates: {
    ...englishWrittenDates,
    read: withRecurrences(readEnglishDates, englishRecurrence.read),
    lean: leanEnglish,
  },
  recurrence: englishRecurrence,
  values: {
    measures: englishMeasures,
    weekdays: englishWeekdays,
    figures: englishFigures,
    currencies: {
      won: 'won',
      pound: 'pound',
      pounds: 'pound',
      dollar: 'dollar',
      dollars: 'dollar',
      euro: 'euro',
      euros: 'euro',
    },
    ordinals: (text) =>
      [...text.matchAll(ORDINAL)].map(([, digits, word]) =>
        digits ? Number(digits) : ORDINAL_WORDS.indexOf((word ?? '').toLowerCase()) + 1,
      ),
  },
  leave: englishLeave,
  validity: englishValidity,
  change: englishChange,
  talk: englishTalk,
  privacy: englishPrivacy,
  layout: englishLayout,
  facts: englishFactWords,
  listing: englishListing,
  requests: englishRequests,
  distress: englishDistress,
  overview: englishOverview,
  events: englishEvents,
  entries: englishEntries,
  boards: englishBoards,
  furniture: englishFurniture,
  bodies: englishBodies,
  spelling: englishSlips,
};
