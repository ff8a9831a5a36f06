/**
 * What we know: notices in, cited answers out. The only door of this package.
 */
export type {
  Answer,
  AskRequest,
  Constraints,
  EarlierTurn,
  Outlook,
  Question,
  ResolvedDate,
  Statement,
  UnansweredReason,
} from './answering/answer.ts';
export type { Thresholds } from './answering/compose.ts';
export type { Knowledge, NoticeFilter } from './knowledge.ts';
export { detectLanguage } from './language/detect.ts';
export type { QuestionKind, TimeCue } from './language/language.ts';
export { type Citation, cite, Day, type Notice, type Passage, type Publication } from './notice.ts';
export { type KnowledgeOptions, openKnowledge } from './open-knowledge.ts';
export type { Hit, PassageIndex } from './search/passage-index.ts';
export { folderSource } from './sources/folder-source.ts';
export type { FetchedNotice, Source } from './sources/source.ts';
export type { Interval, Tense } from './time/time.ts';
