import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import restify, { type Request, type Response, type Server } from 'restify';
import type { Logger } from '../logging/log.ts';
import { answerHead } from './answer-head.ts';
import { guardServer } from './guard-server.ts';
import { currentRequest } from './open-requests.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
const RETRY_AFTER_SECONDS = 2;

/** What holds until a route says otherwise: nothing may be cached, framed, sniffed or loaded. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** `starting`: not yet able to answer. `stopping`: finishing what runs, taking nothing new. */
export type Phase = 'starting' | 'ready' | 'stopping';

export interface ServerOptions {
  readonly config: { readonly trustedProxies: readonly string[] };
  readonly logger: Logger;
  readonly phase: () => Phase;
  /** Throws where conversations can't be stored now. */
  readonly assertStorage: () => void;
  /** How fresh each source of notices is; left out where they are read at the start alone. */
  readonly freshness?: () => readonly object[] | undefined;
}

/**
 * The HTTP server with what every route shares: malformed requests refused and failures confined to their request, security headers, time
 * limits, errors as `{ error: { code, message } }`, `/healthz` (the program lives) and `/readyz` (it can answer). Until it is ready, and
 * while it stops, everything else gets 503.
 */
export function createServer(options: ServerOptions): Server {
  const { logger, phase } = options;
  // Restify's types know an older logger than restify itself takes.
  const server = Object.assign(restify.createServer({ name: '' }), { log: logger });
  guardServer(server.server, logger);
  server.server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;

  answerHead(server);
  server.pre((request, response, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (phase() === 'ready' || isProbe(request)) return next();
    request.resume();
    unavailable(response, phase());
    return next(false);
  });
  const alive = async (_request: Request, response: Response) => sendJson(response, 200, { status: 'alive' });
  const ready = async (_request: Request, response: Response) => sendReadiness(response, options);
  server.get('/healthz', alive);
  server.head('/healthz', alive);
  server.get('/readyz', ready);
  server.head('/readyz', ready);
  server.on('restifyError', (request: Request, response: Response, error: Error, done: () => void) => {
    const status = statusOf(error);
    if (status >= 500) {
      logger.error({ err: error, route: routeOf(request), request: currentRequest()?.id }, 'request failed');
    }
    if (!response.headersSent) sendError(response, status);
    done();
  });
  server.on('after', (request: Request, response: Response) => {
    logger.debug(
      { method: request.method, route: routeOf(request), status: response.statusCode },
      'request answered',
    );
  });
  return server;
}

/**
 * Tells the address of a client: the socket's, or what the trusted proxies in front say (`X-Forwarded-For`). Empty where the socket is gone.
 */
export function clientAddressBy(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = proxyAddr.compile([...trustedProxies]);
  return (request) => (request.socket.remoteAddress ? proxyAddr(request, trusted) : '');
}

function sendReadiness(response: Response, { logger, phase, assertStorage, freshness }: ServerOptions): void {
  if (phase() !== 'ready') {
    unavailable(response, phase());
    return;
  }
  try {
    assertStorage();
    const sources = freshness?.();
    sendJson(response, 200, { status: 'ready', ...(sources && { sources }) });
  } catch (error) {
    logger.error({ err: error }, 'conversations cannot be stored');
    sendJson(response, 503, { status: 'storage-unavailable' });
  }
}

function unavailable(response: Response, phase: Phase): void {
  const message =
    phase === 'starting'
      ? 'The assistant is starting: try again in a moment.'
      : 'The assistant is stopping: try again later.';
  response.setHeader('Retry-After', String(RETRY_AFTER_SECONDS));
  if (phase === 'stopping') response.setHeader('Connection', 'close');
  sendJson(response, 503, { status: phase, error: { code: 'Unavailable', message } });
}

function isProbe(request: Request): boolean {
  return request.url === '/healthz' || request.url === '/readyz';
}

/** The pattern of the route, for a path itself may name a conversation. */
function routeOf(request: Request): string {
  const path = request.getRoute()?.path;
  return path === undefined ? 'none' : String(path);
}

function statusOf(error: Error): number {
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}

function sendError(response: Response, status: number): void {
  const [code, message] = ERRORS[status] ?? (status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
  sendJson(response, status, { error: { code, message } });
}

const BAD_REQUEST = ['BadRequest', 'The request could not be understood.'] as const;
const INTERNAL_ERROR = ['InternalError', 'Something went wrong here. Try again in a moment.'] as const;
const ERRORS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  404: ['NotFound', 'There is nothing at this address. The chat is at /.'],
  405: ['MethodNotAllowed', 'This address does not take requests of this kind.'],
};

function sendJson(response: Response, status: number, body: unknown): void {
  response.sendRaw(status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' });
}
