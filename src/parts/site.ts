import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import { isLoopbackHost } from '../channels/loopback.ts';
import { listen, stopListening } from '../edge/listen.ts';
import { clientAddressBy, createServer, type Phase } from '../edge/server.ts';
import type { Stores } from '../storage/stores.ts';
import type { Notices } from './notices.ts';
import type { Part } from './parts.ts';
import type { Program } from './program.ts';

/** Where people reach the program. */
export interface Site {
  readonly server: Server;
  /** Without a slash at the end. */
  readonly url: string;
  /** True where they reach it over HTTPS. */
  readonly secure: boolean;
  /** The address of whoever asks; empty where the connection is gone. */
  readonly clientAddress: (request: IncomingMessage) => string;
}

/** What the server tells of the program. */
export interface SiteOptions {
  readonly stores: Pick<Stores, 'assertWritable'>;
  readonly notices: Pick<Notices, 'assertSound' | 'freshness'>;
  readonly phase: () => Phase;
  /** For requests that are open when it is closed. */
  readonly graceMs: number;
}

/** Listens: until the program is ready, all but its health is answered with 503. Rejects with one line that says what to change. */
export async function openSite(
  { config, logger }: Program,
  { stores, notices, phase, graceMs }: SiteOptions,
): Promise<Part<Site>> {
  const server = createServer({
    config,
    logger,
    phase,
    assertStorage() {
      stores.assertWritable();
      notices.assertSound();
    },
    freshness: notices.freshness,
  });
  const address = await listen(server, config.host, config.port);
  const url = config.publicUrl ?? address;
  if (config.publicUrl === null && !isLoopbackHost(config.host)) {
    logger.warn(`PUBLIC_URL is not set: links in answers lead to ${url}, which other machines can't open.`);
  }
  return {
    gives: {
      server,
      url,
      secure: url.startsWith('https:'),
      clientAddress: clientAddressBy(config.trustedProxies),
    },
    close: () => stopListening(server, graceMs),
  };
}
