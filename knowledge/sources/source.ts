import type { Notice } from '../notice.ts';

/** What a source delivers: a notice, or what could not be read, where, and why. */
export type FetchedNotice = { readonly notice: Notice } | { readonly problem: string };

/** A place where an authority publishes notices. One file per kind of source. */
export interface Source {
  readonly id: string;
  /** Every notice there, in a stable order. What can't be read comes as a problem, and the rest goes on. An empty place yields nothing. */
  notices(signal: AbortSignal): AsyncIterable<FetchedNotice>;
}
