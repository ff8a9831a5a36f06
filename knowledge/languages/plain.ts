import type { LanguageRules } from './language.ts';
import { noChange } from './telling/change.ts';
import { noClauses } from './telling/clauses.ts';
import { noLeave } from './telling/leave.ts';
import { noOverview } from './telling/overview.ts';
import { noRecurrence } from './telling/recurrence.ts';
import { splitSentences } from './telling/sentences.ts';
import { plainQuestionWords, plainTerms } from './telling/terms.ts';
import { noValidity } from './telling/validity.ts';

/** The fallback for languages without rules of their own: words as they are, dates in ISO form alone, no kinds of question. */
export const plain: LanguageRules = {
  code: 'und',
  terms: plainTerms,
  questionWords: plainQuestionWords,
  subjectWords: plainQuestionWords,
  sentences: (text) => splitSentences(text, 'und'),
  questionKind: () => 'fact',
  wantedShape: () => null,
  predicates: () => new Set(),
  otherForms: () => [],
  shapeWords: {},
  leave: noLeave,
  validity: noValidity,
  change: noChange,
  timesAsked: () => ({ clock: false, range: false }),
  holds: () => false,
  timeCue: () => null,
  timeLeft: () => null,
  asksHost: () => false,
  boundAsked: () => null,
  isSpeech: () => false,
  isOtherDay: () => false,
  clauses: noClauses,
  overview: noOverview,
  wantedUnit: () => null,
  measures: () => [],
  weekdays: () => new Set(),
  ordinals: () => [],
  leansOnContext: () => false,
  recurrence: noRecurrence,
  isVerbForm: () => false,
  withoutOpening: (question) => question,
  readDates: () => [],
};
