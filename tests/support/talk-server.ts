import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import restify from 'restify';
import { afterEach } from 'vitest';
import {
  type DirectLine,
  type DirectLineOptions,
  mountDirectLine,
} from '../../src/channels/web/direct-line/direct-line.ts';
import { createLogger } from '../../src/logging/log.ts';
import { createMemoryConversationLog } from '../../src/storage/talks/memory-conversation-log.ts';

/** A server with Direct Line on it, on a free port of this machine. */
export interface TalkServer {
  readonly url: string;
  readonly directLine: DirectLine;
  /** What the service logged as errors. */
  readonly errors: { readonly [field: string]: unknown }[];
  close(): Promise<void>;
}

/** Says back what it hears, and greets who joins. */
export async function echo(context: TurnContext): Promise<void> {
  const { type, text, locale } = context.activity;
  if (type === 'conversationUpdate') await context.sendActivity(`welcome ${locale ?? 'somebody'}`);
  if (type === 'message') await context.sendActivity(`you said: ${text}`);
}

/** Generous ones. */
export const LIMITS = {
  messageLength: 200,
  turnsPerMinute: 1_000,
  tokensPerMinute: 1_000,
  bodyBytes: 10_000,
} as const;

/** Serves `run` (an echo where none is given) with generous limits. */
async function startTalkServer(options: Partial<DirectLineOptions> = {}, port = 0): Promise<TalkServer> {
  const server = restify.createServer();
  const errors: TalkServer['errors'] = [];
  const output = { write: (line: string) => void errors.push(JSON.parse(line)) };
  const now = options.now ?? (() => new Date());
  const directLine = mountDirectLine({
    server,
    log: createMemoryConversationLog(now),
    run: echo,
    onTurnError: async (context) => {
      await context.sendActivity('Sorry, that went wrong. Ask again in a moment.');
    },
    forget: async () => {},
    bot: { id: 'assistant', name: 'Assistant' },
    tokens: { key: new Uint8Array(32).fill(7), lifetimeSeconds: 1800, resumeSeconds: 86_400 },
    now,
    clientAddress: (request) => request.socket.remoteAddress ?? '',
    allowedOrigins: [],
    secure: false,
    logger: createLogger({ level: 'error', salt: 'test', output, forPeople: false }),
    ...options,
    limits: { ...LIMITS, ...options.limits },
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    directLine,
    errors,
    async close() {
      await directLine.close();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Servers for the tests of a file: those that are left are closed after each test. */
export function talkServers() {
  const running = new Set<TalkServer>();
  afterEach(async () => {
    await Promise.all([...running].map(stop));
  });
  async function stop(server: TalkServer): Promise<void> {
    running.delete(server);
    await server.close();
  }
  return {
    async start(options?: Partial<DirectLineOptions>, port?: number): Promise<TalkServer> {
      const server = await startTalkServer(options, port);
      running.add(server);
      return server;
    },
    stop,
  };
}
