import type { Remembered } from '../source.ts';

/** What came of asking for a page. */
export type Page =
  | {
      readonly status: 'ok';
      /** Where it was found, after redirects. */
      readonly address: string;
      readonly body: Uint8Array;
      /** As the server wrote it; empty where it said nothing. */
      readonly contentType: string;
      readonly remembered: Remembered;
    }
  /** The page is as it was when it was remembered. */
  | { readonly status: 'unchanged' }
  /** The server says that there is no such page (404, 410). */
  | { readonly status: 'gone' }
  /** Nothing usable came; why, in one line without the address. */
  | { readonly status: 'refused'; readonly reason: string };

/** How to ask for a page. */
export interface FetchOptions {
  /** What the server said of the page when it was last read: asked for only where it changed since. */
  readonly remembered?: Remembered | undefined;
  readonly signal: AbortSignal;
  /** The `Accept` header. */
  readonly accept?: string | undefined;
  /** Hosts (`city.example`, `city.example:8080`) that may be asked, redirects included; left out: that of the address alone. */
  readonly hosts?: readonly string[] | undefined;
}

/** Fetches a page with manners. Rejects only when aborted: whatever else goes wrong is `refused`. */
export type FetchPage = (address: string, options: FetchOptions) => Promise<Page>;
