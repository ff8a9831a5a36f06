import { decodeText } from '../ingest/encoding/decode-text.ts';
import type { FetchPage } from './fetch/page.ts';
import type { Remembered } from './source.ts';

/** What came of reading a page as text. */
export type ReadPage =
  | {
      readonly status: 'ok';
      /** Where it was found, after redirects. */
      readonly address: string;
      readonly text: string;
      readonly remembered: Remembered;
    }
  | { readonly status: 'unchanged' }
  | { readonly status: 'gone' }
  /** Nothing usable came; why, in one line without the address. `isOver`: no more pages may be read in this run. */
  | { readonly status: 'refused'; readonly reason: string; readonly isOver: boolean };

/** Reads the pages of one source in one run. */
export interface Reader {
  /** Rejects only when aborted. */
  read(
    address: string,
    options?: { readonly remembered?: Remembered | undefined; readonly accept?: string },
  ): Promise<ReadPage>;
}

const FILE_MARKS: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a packed file (HWPX, Office or zip)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an HWP or Office file'],
];

/** Decodes what it reads, and stops after `fetches` pages. `hosts` are all that may be asked. */
export function createReader(
  fetchPage: FetchPage,
  {
    hosts,
    fetches,
    signal,
  }: { readonly hosts: readonly string[]; readonly fetches: number; readonly signal: AbortSignal },
): Reader {
  let left = fetches;
  return {
    async read(address, { remembered, accept } = {}) {
      if (left === 0) {
        return {
          status: 'refused',
          reason: `left for the next run, as ${fetches} pages are the limit of one (fetches)`,
          isOver: true,
        };
      }
      left -= 1;
      const page = await fetchPage(address, { remembered, signal, accept, hosts });
      if (page.status === 'refused') return { ...page, isOver: false };
      if (page.status !== 'ok') return page;
      const kind = fileKind(page.body);
      if (kind) return { status: 'refused', reason: `it is ${kind}, not a page`, isOver: false };
      return { ...page, text: decodeText(page.body, page.contentType) };
    },
  };
}

/** Null for what may be text. */
function fileKind(body: Uint8Array): string | null {
  const opening = new TextDecoder('latin1').decode(body.subarray(0, 1_024));
  const known = FILE_MARKS.find(([mark]) => opening.startsWith(mark));
  if (known) return known[1];
  return /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(opening) || !opening.includes('\0')
    ? null
    : 'a file of another kind';
}
