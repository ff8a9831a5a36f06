import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import restify from 'restify';
import {
  type DirectLine,
  type DirectLineOptions,
  mountDirectLine,
} from '../../src/channels/web/direct-line.ts';
import { createLogger } from '../../src/log.ts';
import { createMemoryConversationLog } from '../../src/storage/memory-conversation-log.ts';

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

/** Serves `run` (an echo where none is given) with generous limits. */
export async function startTalkServer(options: Partial<DirectLineOptions> = {}): Promise<TalkServer> {
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
    bot: { id: 'assistant', name: 'Assistant' },
    tokens: { key: new Uint8Array(32).fill(7), lifetimeSeconds: 1800 },
    now,
    clientAddress: (request) => request.socket.remoteAddress ?? '',
    allowedOrigins: [],
    secure: false,
    logger: createLogger({ level: 'error', salt: 'test', output, forPeople: false }),
    ...options,
    limits: {
      messageLength: 200,
      turnsPerMinute: 1_000,
      tokensPerMinute: 1_000,
      bodyBytes: 10_000,
      ...options.limits,
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    directLine,
    errors,
    async close() {
      await directLine.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
