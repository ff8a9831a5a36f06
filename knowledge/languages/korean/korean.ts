import { withRecurrences } from '../../time/recurrence/with-recurrences.ts';
import type { Language } from '../language.ts';
import { splitSentences } from '../telling/sentences.ts';
import { mixedQuestionWords, mixedTerms } from '../telling/terms.ts';
import { koreanAsking } from './asking.ts';
import { koreanChange } from './change.ts';
import { koreanClauses } from './clauses.ts';
import { koreanMeasures, koreanWeekdays } from './conditions.ts';
import { readKoreanDates } from './dates/dates.ts';
import { leanKorean } from './dates/tense.ts';
import { koreanWrittenDates } from './dates/written.ts';
import { koreanDistress } from './distress/distress.ts';
import { koreanEntries } from './events/entries.ts';
import { koreanEvents } from './events/events.ts';
import { koreanFactWords } from './fact-words.ts';
import { koreanFigures } from './figures.ts';
import { koreanForms } from './forms/forms.ts';
import { koreanLayout } from './layout.ts';
import { koreanLeave } from './leave.ts';
import { koreanListing } from './listing/listing.ts';
import { koreanRequests } from './listing/requests.ts';
import { koreanOverview } from './overview/overview.ts';
import { koreanBoards } from './pages/boards.ts';
import { koreanBodies } from './pages/bodies.ts';
import { koreanFurniture } from './pages/furniture.ts';
import { koreanPrivacy } from './people/privacy.ts';
import { koreanTalk } from './people/talk.ts';
import { koreanRecurrence } from './recurrence.ts';
import { koreanShapes } from './shapes.ts';
import { koreanSlipRules } from './slips.ts';
import { koreanSubject } from './subject.ts';
import { asSpaced, koreanPredicates } from './talk.ts';
import { koreanValidity } from './validity.ts';

const ORDINAL = /(?<![A-Za-z\d])(\d{1,3})\s?(?:회(?!의)|차|번째|기(?![가-힣]))/g;

const VERB_FORM =
  /(?:는데|은데|ㄴ데|던데|[았었했됐왔갔였겠][가-힣]*|[어아해돼와]요|나요|까요|으면|하면|되면|려면|려고|지요|대요|래요|니다|니까|는지|은지|어서|아서|해서|어야|아야|해야|하고|하는|되는|하는거|하러)요?$/;
const SPEECH = /(?:라며|라고|다며|다고|면서) ?(?:말했|밝혔|전했|강조했|당부했|덧붙였|설명했|소감|기대했)/;

/** Before a date that was given up. */
const GIVEN_UP = /(?:당초|기존|종전|원래|애초|변경 전) ?(?:[가-힣]{0,6}(?:은|는|이|가|인)? ?)?$/;
/** Behind a date: the notice of that day, or one that was held on another day until it was moved. */
const OTHER_NOTICE =
  /^ ?자? ?(?:공고|공지|안내문|고시|보도자료|공문|게시글|조례|규칙|통지)(?:한|된|했던|문|와|과|에|의|에서|대로|를|을| ?제\d)|^ ?자 |^(?:\([월화수목금토일]\))?에서 [^,.]{0,20}?(?:로|으로) ?(?:변경|연기|조정|옮|앞당)/;
/** The month after the one of applying, of moving in: nobody's calendar tells which it is. */
const OTHERS_MONTH = /달의 ?(?:다다음 ?달 ?|다음 ?달 ?)?$/;

/** Korean: particles and endings stripped, then syllable pairs, so that spacing matters little. */
export const korean: Language = {
  code: 'ko',
  script: /\p{Script=Hangul}/u,
  words: {
    terms: mixedTerms,
    questionWords: (question) => mixedQuestionWords(asSpaced(question)),
    subjectWords: (question) => koreanSubject(asSpaced(question)),
    predicates: koreanPredicates,
    otherForms: koreanForms,
    isVerbForm: (written) => VERB_FORM.test(written),
  },
  sentences: {
    split: (text) => splitSentences(text, 'ko'),
    clauses: koreanClauses,
    isSpeech: (sentence) => SPEECH.test(sentence),
    isOtherDay: (after, before) =>
      OTHERS_MONTH.test(before) ||
      GIVEN_UP.test(before) ||
      OTHER_NOTICE.test(after) ||
      /^\s*(?:밝혔|전했|말했|설명했|발표했)|^(?:에|로)? ?\S{0,5} ?(?:했던|됐던|예정이던|예정이었던)/.test(
        after,
      ),
  },
  asking: koreanAsking,
  shapes: koreanShapes,
  dates: {
    ...koreanWrittenDates,
    read: withRecurrences(readKoreanDates, koreanRecurrence.read),
    lean: leanKorean,
  },
  recurrence: koreanRecurrence,
  values: {
    measures: koreanMeasures,
    weekdays: koreanWeekdays,
    figures: koreanFigures,
    currencies: { 원: 'won', 파운드: 'pound', 달러: 'dollar', 유로: 'euro' },
    ordinals: (text) => [...text.matchAll(ORDINAL)].map(([, digits]) => Number(digits)),
  },
  leave: koreanLeave,
  validity: koreanValidity,
  change: koreanChange,
  talk: koreanTalk,
  privacy: koreanPrivacy,
  layout: koreanLayout,
  facts: koreanFactWords,
  listing: koreanListing,
  requests: koreanRequests,
  distress: koreanDistress,
  overview: koreanOverview,
  events: koreanEvents,
  entries: koreanEntries,
  boards: koreanBoards,
  furniture: koreanFurniture,
  bodies: koreanBodies,
  spelling: koreanSlipRules,
};
