import type { Language } from './language.ts';
import { noBoards } from './port/boards.ts';
import { noBodies } from './port/bodies.ts';
import { noDates } from './port/dates.ts';
import { noEntries, noEvents } from './port/events.ts';
import { noFurniture } from './port/furniture.ts';
import { noLayout } from './port/layout.ts';
import { noPrivacy } from './port/privacy.ts';
import { noTalk } from './port/talk.ts';
import { noValues } from './port/values.ts';
import { noChange } from './telling/change.ts';
import { noClauses } from './telling/clauses.ts';
import { noLeave } from './telling/leave.ts';
import { noOverview } from './telling/overview.ts';
import { noRecurrence } from './telling/recurrence.ts';
import { splitSentences } from './telling/sentences.ts';
import { noSlips } from './telling/slips.ts';
import { plainQuestionWords, plainTerms } from './telling/terms.ts';
import { noValidity } from './telling/validity.ts';

/** The fallback for languages without a folder of their own: words as they are, no dates, no kinds of question. */
export const plain: Language = {
  code: 'und',
  script: null,
  words: {
    terms: plainTerms,
    questionWords: plainQuestionWords,
    subjectWords: plainQuestionWords,
    predicates: () => new Set(),
    otherForms: () => [],
    isVerbForm: () => false,
  },
  sentences: {
    split: (text) => splitSentences(text, 'und'),
    clauses: noClauses,
    isSpeech: () => false,
    isOtherDay: () => false,
  },
  asking: {
    kind: () => 'fact',
    shape: () => null,
    shapeWords: {},
    unit: () => null,
    timeCue: () => null,
    timeLeft: () => null,
    bound: () => null,
    times: () => ({ clock: false, range: false }),
    host: () => false,
    leansOnContext: () => false,
    withoutOpening: (question) => question,
  },
  shapes: { holds: () => false },
  dates: noDates,
  recurrence: noRecurrence,
  values: noValues,
  leave: noLeave,
  validity: noValidity,
  change: noChange,
  talk: noTalk,
  privacy: noPrivacy,
  layout: noLayout,
  facts: null,
  listing: null,
  requests: null,
  distress: null,
  overview: noOverview,
  events: noEvents,
  entries: noEntries,
  boards: noBoards,
  furniture: noFurniture,
  bodies: noBodies,
  spelling: noSlips,
};
