/**
 * What we know: notices in, cited answers out. The only door of this package.
 */

export type {
  Answer,
  ChangedNotice,
  Choice,
  FactCitation,
  NextQuestion,
  Outlook,
  ResolvedDate,
  Statement,
  ToldFact,
  ToldList,
  UnansweredReason,
  Working,
} from './answering/answer.ts';
export type { Thresholds } from './answering/compose/index.ts';
export type { Clock, StepTime } from './answering/stopwatch.ts';
export { noticeInTalk } from './answering/talk/index.ts';
export { cryIn } from './distress/tells-distress.ts';
export type {
  AmountOf,
  AmountValue,
  Aspect,
  AspectOf,
  Fact,
  FactValue,
  PeriodOf,
  RuleSays,
  Sheet,
} from './facts/fact.ts';
export {
  AGENDA_KINDS,
  type Agenda,
  type AgendaKind,
  type AgendaQuery,
} from './facts/overview/agenda.ts';
export type {
  EntryTime,
  Overview,
  OverviewAsked,
  OverviewEntry,
  Standing,
} from './facts/overview/overview.ts';
export { type WrittenFact, writeSheet } from './facts/write-sheet.ts';
export { type SyncOptions, syncNotices } from './ingest/sync-notices.ts';
export type {
  Knowledge,
  NoticeChange,
  NoticeCount,
  NoticeFilter,
  NoticeQuery,
  NoticesFound,
  WithdrawnNotice,
} from './knowledge.ts';
export { detectLanguage } from './languages/detect.ts';
export type { QuestionKind, TimeCue } from './languages/language.ts';
export { type Library, openLibrary } from './library.ts';
export { isLinkable } from './linkable.ts';
export type { Listing } from './listing/listing.ts';
export { readPlace, readSummary, readVersion } from './listing/notice-request.ts';
export { readListing } from './listing/read-listing.ts';
export {
  type Citation,
  cite,
  Day,
  Notice,
  type Passage,
  type Publication,
  revisionOf,
} from './notice.ts';
export { DEFAULT_THRESHOLDS, type KnowledgeOptions, openKnowledge } from './open-knowledge.ts';
export { quotedDates } from './quoted-dates.ts';
export type { Hit, PassageIndex } from './search/passage-index.ts';
export { createSource, SourceSettings } from './sources/create-source.ts';
export { createFetcher, createUserAgent } from './sources/fetch/fetcher.ts';
export type { FetchPage } from './sources/fetch/page.ts';
export { folderSource } from './sources/folder/folder-source.ts';
export { type FetchedNotice, FIRST_RUN, type Source, type SyncState } from './sources/source.ts';
export { createMemoryNoticeStore } from './store/memory-notice-store.ts';
export {
  digestOf,
  type Held,
  type KeptNotice,
  type NoticeStore,
  REPORTS_KEPT,
  type StoreBatch,
  type StoredNotice,
  SyncReport,
  Withdrawal,
} from './store/notice-store.ts';
export { lunarOf } from './time/lunar.ts';
export type { Days, Hours, Recurrence, Rule } from './time/recurrence/recurrence.ts';
export { parseRecurrence } from './time/recurrence/text-form.ts';
export type { DateMention, Interval, Tense } from './time/time.ts';
export {
  type AskRequest,
  type Constraints,
  type EarlierTurn,
  type Question,
  type QuotedPlace,
  questionKey,
} from './understanding/index.ts';
