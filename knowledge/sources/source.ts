import type { Day, Notice } from '../notice.ts';

/** What a server said of a page, to ask next time whether it changed; of a file, what it held. */
export interface Remembered {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Ids of the notices in a file as it was last read. */
  readonly notices?: readonly string[] | undefined;
}

/** What is known from earlier runs; both empty at the first. */
export interface SyncState {
  /** By a page's address as the source names it. */
  readonly pages: ReadonlyMap<string, Remembered>;
  /** The notices held from this source: id -> revision. */
  readonly held: ReadonlyMap<string, string>;
}

/** Nothing is known: the source is read from its beginning. */
export const FIRST_RUN: SyncState = { pages: new Map(), held: new Map() };

/** One thing that a source delivers. */
export type FetchedNotice =
  | { readonly notice: Notice }
  /** What could not be read, where and why, in one line; the rest goes on. */
  | { readonly problem: string }
  /** What a notice that was read had to go without. */
  | { readonly remark: string }
  /** Id of a notice that the source still has, and that needn't be read again. */
  | { readonly unchanged: string }
  /** Id of a notice that may be there or not, as what it comes from can't be read in this run: it doesn't count as missing. */
  | { readonly unread: string }
  /** Id of a notice that the source itself says is withdrawn; the day and the reason where it tells them. */
  | { readonly withdrawn: string; readonly on: Day | null; readonly reason: string | null }
  /** To be kept once what came from this page before is stored. */
  | { readonly page: string; readonly remembered: Remembered }
  /** All that the source holds was named in this run, as unread at least: a notice that wasn't is missing. Comes last, and at most once. */
  | { readonly complete: true };

/** A place where an authority publishes notices. One file per kind of source. */
export interface Source {
  readonly id: string;
  /**
   * Every notice there, in a stable order; one that didn't change since `since` may come as `unchanged`. What can't be read comes as a
   * problem, and the rest goes on. An empty place yields `complete` alone. Rejects only when aborted, or where the source as a whole fails.
   */
  notices(since: SyncState, signal: AbortSignal): AsyncIterable<FetchedNotice>;
}
