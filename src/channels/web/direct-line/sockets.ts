import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { addressOf } from '../../../edge/address.ts';
import { guardUpgrade, refuseUpgrade } from '../../../edge/guard-server.ts';
import type { Logger } from '../../../logging/log.ts';
import { originOf } from '../http/http.ts';
import type { Conversations } from './conversations.ts';
import type { Frame, Hub } from './hub.ts';
import type { Tokens } from './tokens.ts';
import { parseWatermark } from './wire.ts';

/** Clients send nothing but empty pings. */
const MAX_PAYLOAD_BYTES = 1_024;
const STREAM_PATH = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;

export interface SocketOptions {
  readonly server: Server;
  readonly conversations: Conversations;
  readonly hub: Hub;
  readonly tokens: Tokens;
  /** Called before a conversation that is there is watched. */
  readonly resume: (conversationId: string) => Promise<void>;
  readonly allowedOrigins: readonly string[];
  /** Beyond this many the oldest socket is closed: a page that reloads leaves dead ones behind. */
  readonly socketsPerConversation: number;
  /** A client that leaves more bytes than this unread is cut off, and reads on from its watermark when it comes back. */
  readonly unreadBytes: number;
  readonly heartbeatSeconds: number;
  readonly onError: (error: unknown) => void;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
}

/** A client that is asleep or gone doesn't say goodbye: after this time nobody waits for it. */
const GOODBYE_MS = 500;

/** Serves the streams of conversations as WebSockets. `close` resolves when all are closed. */
export function serveStreams(options: SocketOptions): { close(): Promise<void> } {
  const { server, onError, logger } = options;
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_PAYLOAD_BYTES,
    perMessageDeflate: false,
  });
  const open = new Map<string, WebSocket[]>();

  const upgrade = guardUpgrade(async (request, socket, head) => {
    const admitted = await admit(request, options);
    if (typeof admitted === 'number') return refuseUpgrade(socket, admitted);
    const webSocket = await new Promise<WebSocket>((resolve) => {
      webSockets.handleUpgrade(request, socket, head, resolve);
    });
    keep(open, admitted.conversationId, webSocket, options.socketsPerConversation);
    await stream(webSocket, admitted, options).catch((error) => {
      onError(error);
      webSocket.close(1011);
    });
  }, logger);
  server.on('upgrade', upgrade);
  const heartbeat = setInterval(() => beat(webSockets.clients), options.heartbeatSeconds * 1_000).unref();

  return {
    async close() {
      clearInterval(heartbeat);
      server.off('upgrade', upgrade);
      for (const client of webSockets.clients) client.close(1001, 'The service is stopping.');
      const cutOff = setTimeout(() => {
        for (const client of webSockets.clients) client.terminate();
      }, GOODBYE_MS);
      await new Promise((resolve) => webSockets.close(resolve));
      clearTimeout(cutOff);
    },
  };
}

interface Admission {
  readonly conversationId: string;
  readonly after: number;
}

/** Who may watch what, or the HTTP status that refuses. */
async function admit(request: IncomingMessage, options: SocketOptions): Promise<Admission | number> {
  const { conversations, tokens, allowedOrigins } = options;
  const url = addressOf(request);
  const conversationId = STREAM_PATH.exec(url.pathname)?.[1];
  if (conversationId === undefined) return 404;
  if (originOf(request.headers, allowedOrigins).kind === 'stranger') return 403;
  const verified = await tokens.verify(url.searchParams.get('t') ?? '', 'stream');
  if (verified.status !== 'valid' || verified.holder.conversationId !== conversationId) return 403;
  const after = parseWatermark(url.searchParams.get('watermark'));
  if (after === null) return 400;
  if (!(await conversations.has(conversationId))) return 404;
  await options.resume(conversationId);
  return { conversationId, after };
}

async function stream(
  webSocket: WebSocket,
  { conversationId, after }: Admission,
  options: SocketOptions,
): Promise<void> {
  const { conversations, hub, unreadBytes } = options;
  let watermark = `${after}`;
  let sent = Promise.resolve(true);
  const send = (frame: Frame) => {
    if (webSocket.readyState !== webSocket.OPEN) return;
    // A closing handshake would wait behind what isn't read.
    if (webSocket.bufferedAmount > unreadBytes) return webSocket.terminate();
    watermark = frame.watermark ?? watermark;
    const text = JSON.stringify({ activities: frame.activities, watermark });
    sent = new Promise((resolve) => webSocket.send(text, (error) => resolve(!error)));
  };
  const subscriber = { send, end: () => webSocket.close(1000, 'The talk is deleted.') };
  const stop = () => hub.unsubscribe(conversationId, subscriber);
  webSocket.on('error', () => webSocket.terminate());
  webSocket.on('close', stop);
  await conversations.watch(conversationId, after, { subscriber, ready: () => sent });
  if (webSocket.readyState !== webSocket.OPEN) stop();
}

function keep(
  open: Map<string, WebSocket[]>,
  conversationId: string,
  webSocket: WebSocket,
  limit: number,
): void {
  const sockets = open.get(conversationId) ?? [];
  open.set(conversationId, sockets);
  sockets.push(webSocket);
  if (sockets.length > limit) sockets.shift()?.close(1008, 'Opened elsewhere.');
  webSocket.on('close', () => {
    const position = sockets.indexOf(webSocket);
    if (position >= 0) sockets.splice(position, 1);
    if (sockets.length === 0 && open.get(conversationId) === sockets) open.delete(conversationId);
  });
}

const silent = new WeakSet<WebSocket>();

/** Ends the sockets that didn't answer the last beat, and asks the others again. The empty message is for pages, which see no pings. */
function beat(clients: Iterable<WebSocket>): void {
  for (const client of clients) {
    if (silent.has(client)) {
      client.terminate();
      continue;
    }
    silent.add(client);
    client.once('pong', () => silent.delete(client));
    client.ping();
    client.send('');
  }
}
