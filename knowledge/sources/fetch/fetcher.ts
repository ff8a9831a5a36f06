import { setTimeout as delay } from 'node:timers/promises';
import type { Remembered } from '../source.ts';
import { addressProblem } from './allowed-address.ts';
import { failureReason } from './failure.ts';
import { createHttpGet, type GetResponse } from './http-get.ts';
import type { FetchOptions, FetchPage, Page } from './page.ts';
import { type Resolve, resolveByDns, resolveHost } from './public-address.ts';
import { retryAfterMs } from './retry-after.ts';
import { createRobots, type RobotsText } from './robots.ts';
import { createTurns, type Wait } from './turns.ts';

/** How gently to ask. */
export interface FetchPace {
  /** Milliseconds that a host is left alone after each request. */
  readonly pauseMs: number;
  /** Milliseconds that are waited out where a server asks for it; where it asks for more, the host is left alone without waiting. */
  readonly patienceMs: number;
}

/** How much to take. */
export interface FetchLimits {
  /** Bytes of a page, unpacked. */
  readonly bytes: number;
  /** Milliseconds of one request. */
  readonly timeoutMs: number;
  readonly redirects: number;
  /** Times that a request is sent again where the server is busy. */
  readonly retries: number;
}

const DEFAULT_PACE: FetchPace = { pauseMs: 1_000, patienceMs: 60_000 };
export const DEFAULT_LIMITS: FetchLimits = { bytes: 5_242_880, timeoutMs: 30_000, redirects: 5, retries: 2 };

/** RFC 9309 asks to read the first 500 KiB at least. */
const ROBOTS_BYTES = 512_000;
/** Waited before the next try where a busy server names no time. */
const BUSY_MS = 10_000;
const ANY_PAGE = 'text/html, application/xhtml+xml, */*;q=0.8';

export interface FetcherOptions {
  /** Names the product, its version and whom to write to: see `createUserAgent`. */
  readonly userAgent: string;
  readonly now: () => Date;
  readonly pace?: FetchPace;
  readonly limits?: FetchLimits;
  /** True lets addresses of this machine and of private networks through. */
  readonly allowPrivate?: boolean;
  /** The machine's own where left out. */
  readonly resolve?: Resolve;
  readonly wait?: Wait;
}

/** Fetches pages of public hosts: by their robots.txt, one at a time a host with a pause, within limits. Keeps nothing but robots.txt. */
export function createFetcher(options: FetcherOptions): FetchPage {
  const { userAgent, now, pace = DEFAULT_PACE, limits = DEFAULT_LIMITS, allowPrivate = false } = options;
  const { resolve = resolveByDns, wait = waitByClock } = options;
  const get = createHttpGet();
  const turns = createTurns(now, wait);
  const mayRead = createRobots({ read: readRobots, product: userAgent.split('/')[0] ?? userAgent, now });

  /** One request in its turn; a string says why none was answered. */
  async function ask(
    url: URL,
    headers: Readonly<Record<string, string>>,
    { signal, pauseMs, ...size }: Asking,
  ): Promise<GetResponse | string> {
    return turns.take(url.host, pauseMs, signal, async () => {
      try {
        const resolved = await resolveHost(url.hostname, resolve, allowPrivate);
        if ('problem' in resolved) return resolved.problem;
        const { timeoutMs } = limits;
        const { addresses } = resolved;
        return await get({
          url,
          addresses,
          headers: { ...headers, 'user-agent': userAgent },
          timeoutMs,
          signal,
          ...size,
        });
      } catch (error) {
        signal.throwIfAborted();
        return failureReason(error);
      }
    });
  }

  async function readRobots(address: URL, signal: AbortSignal): Promise<RobotsText> {
    let url = address;
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const asking: Asking = { signal, pauseMs: pace.pauseMs, maxBytes: ROBOTS_BYTES, overlong: 'cut' };
      const response = await ask(url, { accept: 'text/plain' }, asking);
      if (typeof response === 'string') return { unreachable: response };
      if (response.status >= 500 || response.status === 429) {
        return {
          unreachable: `${address.host} doesn't give its robots.txt (answered ${response.status}), so nothing is read there for now`,
        };
      }
      if (response.status === 200) return { text: new TextDecoder().decode(response.body) };
      const next = redirectOf(response, url);
      if (!next || addressProblem(next, [address.host], url)) return 'none';
      url = next;
    }
    return 'none';
  }

  return async (address, { remembered, signal, accept = ANY_PAGE, hosts }) => {
    let url = URL.parse(address);
    if (!url) return refused('it is no address');
    const allowedHosts = hosts ?? [url.host];
    const headers = { accept, ...conditions(remembered) };
    let from: URL | null = null;
    let retries = 0;
    let redirects = 0;
    for (;;) {
      const problem = addressProblem(url, allowedHosts, from);
      if (problem) return refused(problem);
      const busyMs = turns.untilFree(url.host);
      if (busyMs > pace.patienceMs) return refused(leftAlone(url, busyMs));
      const permission = await mayRead(url, signal);
      if (!permission.allowed) return refused(permission.reason);

      const pauseMs = pace.pauseMs === 0 ? 0 : Math.max(pace.pauseMs, permission.delayMs);
      const response = await ask(url, headers, {
        signal,
        pauseMs,
        maxBytes: limits.bytes,
        overlong: 'refuse',
      });
      if (typeof response === 'string') return refused(response);
      const next = redirectOf(response, url);
      if (next) {
        redirects += 1;
        if (redirects > limits.redirects)
          return refused(`it was sent on more than ${limits.redirects} times`);
        from = url;
        url = next;
      } else if (response.status === 429 || response.status === 503) {
        const askedMs = retryAfterMs(response.headers['retry-after'], now());
        const waitMs = askedMs ?? BUSY_MS * 2 ** retries;
        turns.defer(url.host, waitMs);
        retries += 1;
        if (retries > limits.retries) return refused(`its server is busy (answered ${response.status})`);
        if (waitMs > pace.patienceMs) return refused(leftAlone(url, waitMs));
      } else return pageOf(response, url);
    }
  };
}

interface Asking {
  readonly signal: AbortSignal;
  readonly pauseMs: number;
  readonly maxBytes: number;
  readonly overlong: 'refuse' | 'cut';
}

/** How this product names itself to servers: its version, and an address of whoever runs it, where one is given. */
export function createUserAgent(version: string, contact: string): string {
  const written = contact.replace(/[^\x21-\x7e]|[()]/g, '');
  return `notice-assistant/${version}${written === '' ? '' : ` (+${written})`}`;
}

function pageOf({ status, headers, body }: GetResponse, url: URL): Page {
  if (status === 304) return { status: 'unchanged' };
  if (status === 404 || status === 410) return { status: 'gone' };
  if (status !== 200) return refused(`its server answered ${status}`);
  return {
    status: 'ok',
    address: url.href,
    body,
    contentType: headers['content-type'] ?? '',
    remembered: { etag: headers.etag, lastModified: headers['last-modified'] },
  };
}

/** Where a response leads; null where it leads nowhere. */
function redirectOf({ status, headers }: GetResponse, url: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null;
  return URL.parse(headers.location, url.href);
}

function conditions(remembered: FetchOptions['remembered']): Record<string, string> {
  const { etag, lastModified }: Remembered = remembered ?? {};
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function leftAlone(url: URL, milliseconds: number): string {
  return `${url.host} asks to be left alone for ${Math.ceil(milliseconds / 1_000)} seconds`;
}

function refused(reason: string): Page {
  return { status: 'refused', reason };
}

async function waitByClock(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal });
}
