import type { Notice } from '../notice.ts';

/** What a source delivers: a notice, what could not be read (where, and why), or what a notice that was read had to go without. */
export type FetchedNotice =
  | { readonly notice: Notice }
  | { readonly problem: string }
  | { readonly remark: string };

/** A place where an authority publishes notices. One file per kind of source. */
export interface Source {
  readonly id: string;
  /** Every notice there, in a stable order. What can't be read comes as a problem, and the rest goes on. An empty place yields nothing. */
  notices(signal: AbortSignal): AsyncIterable<FetchedNotice>;
}
