import { randomUUID } from 'node:crypto';
import type { ChannelAccount, TurnContext } from 'botbuilder';
import type { Request, Server } from 'restify';
import type { Logger } from '../../../logging/log.ts';
import type { ConversationLog } from '../../../storage/talks/conversation-log.ts';
import { showTyping } from '../../typing.ts';
import { perMinute } from '../http/rate-limit.ts';
import { DirectLineAdapter } from './adapter.ts';
import { createConversations } from './conversations.ts';
import { createHub } from './hub.ts';
import { serveRoutes } from './routes.ts';
import { serveStreams } from './sockets.ts';
import { createTalk } from './talk.ts';
import { createTokens } from './tokens.ts';
import { createKeyedQueue } from './turn-queue.ts';

const MAX_UNREAD_BYTES = 1_048_576;

export interface DirectLineLimits {
  /** Most UTF-16 units of a message's text. */
  readonly messageLength: number;
  /** Messages and events a minute, for each conversation. */
  readonly turnsPerMinute: number;
  /** New tokens, that is new talks, a minute, for each client address; IPv6 addresses of one /64 count as one. */
  readonly tokensPerMinute: number;
  readonly bodyBytes: number;
  /** 4 where it isn't said. */
  readonly socketsPerConversation?: number;
  /** Bytes that a client may leave unread before its socket is cut off. 1 MiB where it isn't said. */
  readonly unreadBytes?: number;
  /** 25 where it isn't said. */
  readonly heartbeatSeconds?: number;
  /** After this time a turn is given up. 60 where it isn't said. */
  readonly turnSeconds?: number;
}

export interface DirectLineOptions {
  readonly server: Server;
  readonly log: ConversationLog;
  /** The bot: called once a turn, the turns of one conversation one after another. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** Deletes what the bot keeps of a conversation, besides its log. */
  readonly forget: (conversationId: string) => Promise<void>;
  /** Says sorry to the person. The error is logged already. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  readonly bot: ChannelAccount;
  /** `key`: at least 32 bytes, kept over restarts. `resumeSeconds`: how long a page finds its talk again after its token has expired. */
  readonly tokens: {
    readonly key: Uint8Array;
    readonly lifetimeSeconds: number;
    readonly resumeSeconds: number;
  };
  readonly limits: DirectLineLimits;
  readonly now: () => Date;
  /** Unguessable ids; random UUIDs where it isn't given. */
  readonly newId?: () => string;
  readonly clientAddress: (request: Request) => string;
  /** Origins of pages that may talk besides this server's own. */
  readonly allowedOrigins: readonly string[];
  /** True where people reach the server over HTTPS. */
  readonly secure: boolean;
  /** Writes a field `conversation` as a hash. */
  readonly logger: Pick<Logger, 'error' | 'warn'>;
}

export interface DirectLine {
  /** Lets the bot speak up in a conversation by itself. */
  readonly adapter: DirectLineAdapter;
  /** Hears nothing new, finishes the turns that run, then closes the sockets. The HTTP server stays open. */
  close(): Promise<void>;
}

/** Serves Direct Line 3.0 on a server: people's browsers talk to the bot in this process, with no service between. */
export function mountDirectLine(options: DirectLineOptions): DirectLine {
  const { server, log, run, bot, limits, now, allowedOrigins, logger, newId = randomUUID } = options;
  const onError = (error: unknown) => logger.error({ err: error }, 'direct line request failed');

  const hub = createHub();
  const turns = createKeyedQueue();
  const tokens = createTokens({ ...options.tokens, now });
  const conversations = createConversations(log, hub);
  const adapter = new DirectLineAdapter({
    conversations,
    turns,
    now,
    newId,
    turnSeconds: limits.turnSeconds ?? 60,
    onTurnError: async (context, error) => {
      logger.error({ err: error, conversation: context.activity.conversation.id }, 'turn failed');
      await options.onTurnError(context, error);
    },
  });
  adapter.use(showTyping(onError));
  const talk = createTalk({
    adapter,
    turns,
    conversations,
    run,
    bot,
    turnLimit: perMinute(
      limits.turnsPerMinute,
      'That was quick: the service takes no more messages just now.',
    ),
    messageLength: limits.messageLength,
    now,
    newId,
    forgetState: options.forget,
    onLostTurn: (conversationId, error) =>
      logger.error({ err: error, conversation: conversationId }, 'turn lost: its error handler failed too'),
  });
  serveRoutes({
    server,
    talk,
    tokens,
    newId,
    tokenLimit: perMinute(limits.tokensPerMinute, 'Many talks were started from your address.'),
    bodyBytes: limits.bodyBytes,
    clientAddress: options.clientAddress,
    allowedOrigins,
    secure: options.secure,
    onError,
  });
  const streams = serveStreams({
    server: server.server,
    conversations,
    hub,
    tokens,
    resume: (conversationId) => talk.resume({ conversationId }),
    allowedOrigins,
    socketsPerConversation: limits.socketsPerConversation ?? 4,
    unreadBytes: limits.unreadBytes ?? MAX_UNREAD_BYTES,
    heartbeatSeconds: limits.heartbeatSeconds ?? 25,
    onError,
    logger,
  });

  return {
    adapter,
    async close() {
      talk.stop();
      await turns.idle();
      await streams.close();
    },
  };
}
