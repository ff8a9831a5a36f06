import nock from 'nock';
import { afterEach, beforeEach } from 'vitest';
import {
  createFetcher,
  createUserAgent,
  type FetcherOptions,
} from '../../knowledge/sources/fetch/fetcher.ts';
import type { FetchOptions, Page } from '../../knowledge/sources/fetch/page.ts';
import { PATIENCE_MS } from './patience.ts';
import { startWebServer, type WebServer } from './web-server.ts';

/** What the site of `useWeb` has at `/`. */
export const PAGE = '<p>The outdoor pool is closed.</p>';
/** What a name outside resolves to. */
export const PUBLIC = [{ address: '93.184.215.14', family: 4 }];

/** A site on this machine, and a clock that only waiting moves on; anew for each test of the file that calls `useWeb`. */
export interface Web {
  site: WebServer;
  /** Milliseconds that fetchers waited, one after another. */
  waited: number[];
  /** Milliseconds since 1970. */
  clock: number;
  fetcher(
    options?: Partial<FetcherOptions>,
  ): (address: string, more?: Partial<FetchOptions>) => Promise<Page>;
}

export function useWeb(): Web {
  const web: Omit<Web, 'site'> & Partial<Pick<Web, 'site'>> = {
    waited: [],
    clock: 0,
    fetcher(options = {}) {
      const fetchPage = createFetcher({
        userAgent: createUserAgent('1.0', 'mailto:web@city.example'),
        now: () => new Date(web.clock),
        wait: async (milliseconds) => {
          web.waited.push(milliseconds);
          web.clock += milliseconds;
        },
        pace: { pauseMs: 0, patienceMs: 60_000 },
        allowPrivate: true,
        ...options,
      });
      return (address, more = {}) =>
        fetchPage(address, { signal: AbortSignal.timeout(PATIENCE_MS), ...more });
    },
  };
  beforeEach(async () => {
    web.site = await startWebServer({ '/': PAGE });
    web.waited = [];
    web.clock = Date.parse('2026-11-22T00:00:00Z');
  });
  afterEach(async () => {
    await web.site?.close();
    nock.cleanAll();
  });
  return web as Web;
}

export const reasonOf = (page: Page): string => (page.status === 'refused' ? page.reason : page.status);
export const textOf = (page: Page): string =>
  page.status === 'ok' ? new TextDecoder().decode(page.body) : page.status;
