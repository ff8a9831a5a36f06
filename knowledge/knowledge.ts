import type { Answer } from './answering/answer.ts';
import type { RelatedNotices } from './events/related.ts';
import type { Sheet } from './facts/fact.ts';
import type { Agenda, AgendaQuery } from './facts/overview/agenda.ts';
import type { Citation, Day, Notice } from './notice.ts';
import type { AskRequest } from './understanding/index.ts';

/** Which notices to list. */
export interface NoticeFilter {
  /** Notices published after this day are left out. */
  readonly asOf: Day;
  readonly limit?: number;
  /** Of a notice held in several languages, only the one in this language (BCP 47 primary subtag); all where left out. */
  readonly language?: string;
  /** True: those in `language` go before the others; false where left out. */
  readonly leads?: boolean;
}

/** Which notices to find. What is left out narrows nothing. */
export interface NoticeQuery {
  /** Those in this language (BCP 47 primary subtag) go before the others, and of one held in several it alone is found. */
  readonly lead?: string | undefined;
  /** Notices published after this day are left out. */
  readonly asOf: Day;
  /** Understood as a question's words are. Each must stand in the notice itself, or something that means the same. */
  readonly words?: string | undefined;
  /** The publisher's whole name, whatever its case; of several, any will do. */
  readonly publisher?: string | readonly string[] | undefined;
  /** BCP 47 primary subtag. */
  readonly language?: string | undefined;
  /** First day of publication; undated notices are left out. */
  readonly since?: Day | undefined;
  /** Last day of publication; undated notices are left out. */
  readonly until?: Day | undefined;
  /** Notices passed over from the front: 0 where left out. */
  readonly offset?: number | undefined;
  readonly limit: number;
}

/** One page of what was found. */
export interface NoticesFound {
  /** All that fit, on this page or not. */
  readonly total: number;
  readonly notices: readonly Notice[];
}

/** A name that notices carry, and how many do. */
export interface NoticeCount {
  readonly value: string;
  readonly notices: number;
}

/** A notice that no longer holds, as it last read. */
export interface WithdrawnNotice {
  readonly notice: Notice;
  /** The day from which it doesn't hold. */
  readonly withdrawnOn: Day;
  /** As its source tells it; null where it tells none. */
  readonly reason: string | null;
}

/** What becomes of one notice: it is held as it now reads, it is withdrawn, or it turns out to be a copy of another that is held. */
export type NoticeChange =
  | { readonly held: true; readonly notice: Notice }
  | WithdrawnNotice
  /** Ids of the notice and of the one that it repeats. */
  | { readonly copy: string; readonly of: string };

/** All that is known: the notices, and answers from them. */
export interface Knowledge {
  /** How many notices are held, whatever their day. */
  readonly size: number;
  /** True where every notice held is a sample that ships with the product. */
  readonly onlySamples: boolean;
  /** The day on which all sources had last been looked at; null where that isn't known. */
  readonly checkedOn: Day | null;
  /** Newest first; undated ones last. `[]` where there are none. */
  notices(filter: NoticeFilter): Notice[];
  /** The notice of this id, or the one that it is a copy of; undefined where none is held. */
  notice(id: string): Notice | undefined;
  /** The facts of the notice that is held under an id, read when first asked for and kept; undefined where none is held. */
  sheetOf(id: string): Sheet | undefined;
  /** A notice that is withdrawn; undefined where none of this id is. */
  withdrawn(id: string): WithdrawnNotice | undefined;
  /** A notice as it reads, or once read; undefined where that revision isn't known. */
  revision(noticeId: string, revision: string): Notice | undefined;
  /** When a notice's words were last seen to change; undefined where they never were, or nothing of this id is held. */
  changedAt(id: string): Date | undefined;
  /** The notice in a language (BCP 47 primary subtag): itself, or the one that says the same, as known on a day; undefined where none is held. */
  inLanguage(id: string, language: string, asOf: Day): Notice | undefined;
  /** What a notice replaces, and what replaces it, as known on a day; both newest first, `[]` for an unknown id. */
  related(id: string, asOf: Day): RelatedNotices;
  /** The words by which the newest notice that says that it changes this one tells so, as known on a day; null where none does. */
  changed(id: string, asOf: Day): Citation | null;
  /** Finds notices: with words the best first, without them the newest first and undated ones last. Rejects only when aborted or when the index fails. */
  find(query: NoticeQuery, signal: AbortSignal): Promise<NoticesFound>;
  /** The publishers of the notices known on a day, those of most notices first; `[]` where none is named. */
  publishers(asOf: Day): NoticeCount[];
  /** The languages of the notices known on a day (BCP 47 primary subtags), those of most notices first. */
  languages(asOf: Day): NoticeCount[];
  /** The key sentences of a notice, word for word and in the order of the text, at most five; `[]` for an unknown id. */
  summarise(id: string): Citation[];
  /** What happens on some days, by the facts of all notices. Rejects only when aborted. */
  agenda(query: AgendaQuery, signal: AbortSignal): Promise<Agenda>;
  /** Answers a question. Never throws for what a person writes; rejects only when aborted or when the index fails. */
  ask(request: AskRequest, signal: AbortSignal): Promise<Answer>;
  /**
   * Takes changes in, one notice after another, while questions are answered: each question finds a notice as it was before or as it is
   * after. Resolves when all are in. Rejects where aborted, with those before taken in.
   */
  apply(changes: readonly NoticeChange[], signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
