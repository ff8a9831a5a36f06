import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from '../logging/log.ts';
import { runRequest } from './open-requests.ts';
import { readHead } from './request-head.ts';

/** Sent with what is answered before any route. */
const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Connection: 'close',
};
const BAD_REQUEST = { code: 'BadRequest', message: 'The request could not be understood.' };
const INTERNAL_ERROR = {
  code: 'InternalError',
  message: 'Something went wrong here. Try again in a moment.',
};

type Logs = Pick<Logger, 'error' | 'warn'>;

/**
 * Stands between Node's HTTP server and the framework's listeners, which are taken over once, when this is called: a request whose target or
 * host is malformed gets 400, and whatever they throw ends that request alone. The framework's own passing on of upgrades is taken away, so
 * that without a listener of `guardUpgrade` a request to upgrade is served as any other.
 */
export function guardServer(server: Server, logger: Logs): void {
  server.removeAllListeners('upgrade');
  for (const event of ['request', 'checkContinue'] as const) {
    const listeners = server.listeners(event);
    server.removeAllListeners(event);
    server.on(event, (request: IncomingMessage, response: ServerResponse) => {
      const end = (id: string) => endResponse(response, id);
      runRequest(logger, end, ({ id, fail }) => {
        response.on('error', fail);
        const problem = settleHead(request);
        if (problem !== null) {
          logger.warn({ request: id, status: 400 }, `request refused: ${problem}`);
          request.resume();
          sendError(response, 400, BAD_REQUEST);
          return;
        }
        for (const listener of listeners) listener.call(server, request, response);
      });
    });
  }
}

/** Takes over a socket, or refuses it with `refuseUpgrade`. Where it rejects, the socket is closed and the log told. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;

/** Makes an `upgrade` listener for a server: malformed requests get 400, and what the handler throws ends its socket alone. */
export function guardUpgrade(handler: UpgradeHandler, logger: Logs) {
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    const end = () => void socket.destroy();
    runRequest(logger, end, ({ id }) => {
      const problem = settleHead(request);
      if (problem === null) return handler(request, socket, head);
      logger.warn({ request: id, status: 400 }, `request refused: ${problem}`);
      return refuseUpgrade(socket, 400);
    });
  };
}

/** Answers a request to upgrade with an HTTP status, and closes its socket, also where the other end keeps it open. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * Puts the path that is asked for, and the host by which this server is called, where the routes look for them. Returns what is wrong with
 * them, as the end of a sentence; null where nothing is.
 */
function settleHead(request: IncomingMessage): string | null {
  const { method = '', url: target = '', rawHeaders } = request;
  const head = readHead({ method, target, rawHeaders });
  if (head.status === 'bad') return head.problem;
  request.url = head.path;
  if (head.host !== null) request.headers.host = head.host;
  // Restify would make an address of the Host header and the target, and route by what comes out.
  const address = new URL(`http://localhost${head.path === '*' ? '/*' : head.path}`);
  Object.assign(request, { getUrl: () => address });
  return null;
}

function endResponse(response: ServerResponse, id: string): void {
  if (response.writableEnded) return;
  if (response.headersSent || response.destroyed) response.destroy();
  else sendError(response, 500, INTERNAL_ERROR, { 'X-Request-Id': id });
}

function sendError(
  response: ServerResponse,
  status: number,
  error: { readonly code: string; readonly message: string },
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...HEADERS, ...headers });
  response.end(JSON.stringify({ error }));
}
