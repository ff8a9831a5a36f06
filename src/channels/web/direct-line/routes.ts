import type { Request, Response, Server } from 'restify';
import { addressOf } from '../../../edge/address.ts';
import { bearerToken, hostOf, isJson, originOf, readJson, sendJson } from '../http/http.ts';
import { limitKey } from '../http/limit-key.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import { WireError } from '../http/wire-error.ts';
import type { WebTalk } from './talk.ts';
import type { TokenHolder, Tokens } from './tokens.ts';
import { GenerateRequest, IncomingActivity, parseWatermark, StartRequest } from './wire.ts';

const ROOT = '/v3/directline';

export interface RouteOptions {
  readonly server: Server;
  readonly talk: WebTalk;
  readonly tokens: Tokens;
  readonly newId: () => string;
  readonly tokenLimit: RateLimit;
  readonly bodyBytes: number;
  readonly clientAddress: (request: Request) => string;
  readonly allowedOrigins: readonly string[];
  /** True where people reach the server over HTTPS: streams are then `wss:`. */
  readonly secure: boolean;
  readonly onError: (error: unknown) => void;
}

/** Serves the Direct Line 3.0 requests that `botframework-directlinejs` makes, and one to delete a talk, on a restify server. */
export function serveRoutes(options: RouteOptions): void {
  const { server, talk, tokens, newId, bodyBytes } = options;
  const at = (path: string) => `${ROOT}${path}`;
  const answered = (handle: Handler) => answer(handle, options);
  const serveReading = (path: string, handle: ReturnType<typeof answered>) => {
    server.get(at(path), handle);
    server.head(at(path), handle);
  };

  const grant = async (holder: TokenHolder) => ({
    conversationId: holder.conversationId,
    token: await tokens.issue(holder, 'talk'),
    expires_in: tokens.lifetimeSeconds,
    resumeToken: await tokens.issue(holder, 'resume'),
  });
  const grantStream = async (request: Request, holder: TokenHolder, after: number) => ({
    ...(await grant(holder)),
    streamUrl: await streamUrl(request, holder, after, options),
    referenceGrammarId: newId(),
  });

  server.post(
    at('/tokens/generate'),
    answered(async (request) => {
      await options.tokenLimit.take(limitKey(options.clientAddress(request)));
      // Pages that name no user have always been free to post anything, or nothing.
      const { user } = isJson(request) ? await readJson(request, GenerateRequest, bodyBytes) : {};
      return [200, await grant({ conversationId: newId(), userId: user?.id ?? `dl_${newId()}` })];
    }),
  );
  server.post(
    at('/tokens/refresh'),
    answered(async (request) => [200, await grant(await holderOf(request, tokens, 'resume'))]),
  );
  server.post(
    at('/conversations'),
    answered(async (request) => {
      const holder = await holderOf(request, tokens);
      const { locale } = await readJson(request, StartRequest, bodyBytes);
      const begun = await talk.begin(holder, locale);
      return [begun ? 201 : 200, await grantStream(request, holder, 0)];
    }),
  );
  serveReading(
    '/conversations/:id',
    answered(async (request) => {
      const holder = await holderOf(request, tokens, 'resume');
      await talk.resume(holder);
      return [200, await grantStream(request, holder, watermarkOf(request))];
    }),
  );
  server.del(
    at('/conversations/:id'),
    answered(async (request) => {
      await talk.forget(await holderOf(request, tokens, 'resume'));
      return [200, {}];
    }),
  );
  server.post(
    at('/conversations/:id/activities'),
    answered(async (request) => {
      const holder = await holderOf(request, tokens);
      const incoming = await readJson(request, IncomingActivity, bodyBytes);
      await talk.resume(holder);
      return [200, { id: await talk.hear(holder, incoming) }];
    }),
  );
  serveReading(
    '/conversations/:id/activities',
    answered(async (request) => {
      const holder = await holderOf(request, tokens);
      await talk.resume(holder);
      return [200, await talk.read(holder, watermarkOf(request))];
    }),
  );
  server.post(
    at('/conversations/:id/upload'),
    answered(async (request) => {
      await holderOf(request, tokens);
      request.resume();
      throw new WireError(415, 'UnsupportedMediaType', 'Files are not taken: write your question as text.');
    }),
  );
  serveReading(
    '/session/getsessionid',
    answered(async (request) => [200, { sessionId: (await holderOf(request, tokens)).conversationId }]),
  );
  server.opts(
    at('/*'),
    answered(async () => [200, {}]),
  );
}

type Handler = (request: Request) => Promise<[status: number, body: unknown]>;

/** The edge: a handler's outcome, or what it threw, as a response. */
function answer(handle: Handler, { allowedOrigins, onError }: RouteOptions) {
  return async (request: Request, response: Response): Promise<void> => {
    const origin = originOf(request.headers, allowedOrigins);
    const shared = origin.kind === 'allowed' ? crossOrigin(origin.origin) : { Vary: 'Origin' };
    try {
      if (origin.kind === 'stranger')
        throw new WireError(403, 'BadOrigin', 'Pages of other sites may not use this service.');
      const [status, body] = await handle(request);
      sendJson(response, status, body, shared);
    } catch (error) {
      const known = error instanceof WireError;
      if (!known) onError(error);
      const { status, code, message, headers } = known
        ? error
        : new WireError(500, 'ServiceError', 'Something went wrong here. Try again in a moment.');
      sendJson(response, status, { error: { code, message } }, { ...shared, ...headers });
    }
  };
}

function crossOrigin(origin: string): Record<string, string> {
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-MS-Bot-Agent, X-Requested-With',
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, DELETE',
    'Access-Control-Expose-Headers': 'Retry-After, WWW-Authenticate',
    'Access-Control-Max-Age': '600',
  };
}

/**
 * Whose request it is, by a token to talk or, where it is for new tokens, to resume. Throws 401 without a token, 403 with an expired, foreign
 * or wrong one.
 */
async function holderOf(request: Request, tokens: Tokens, also?: 'resume'): Promise<TokenHolder> {
  const token = bearerToken(request.headers);
  if (token === undefined)
    throw new WireError(
      401,
      'Unauthorized',
      'Send a token from tokens/generate as "Authorization: Bearer …".',
      { 'WWW-Authenticate': 'Bearer' },
    );
  const verified = await tokens.verify(token, 'talk', ...(also ? [also] : []));
  if (verified.status === 'expired')
    throw new WireError(403, 'TokenExpired', 'The token has expired: generate a new one.');
  const { id } = request.params as { id?: string };
  if (verified.status === 'invalid' || (id !== undefined && id !== verified.holder.conversationId)) {
    throw new WireError(403, 'BadArgument', 'The token is not for this conversation.');
  }
  return verified.holder;
}

function watermarkOf(request: Request): number {
  const watermark = parseWatermark(addressOf(request).searchParams.get('watermark'));
  if (watermark === null)
    throw new WireError(400, 'BadArgument', 'The watermark is not one that this service gave.');
  return watermark;
}

async function streamUrl(
  request: Request,
  holder: TokenHolder,
  after: number,
  options: RouteOptions,
): Promise<string> {
  const host = hostOf(request.headers);
  if (host === undefined) throw new WireError(400, 'BadArgument', 'The request names no host.');
  const query = new URLSearchParams({
    watermark: `${after}`,
    t: await options.tokens.issue(holder, 'stream'),
  });
  return `${options.secure ? 'wss' : 'ws'}://${host}${ROOT}/conversations/${holder.conversationId}/stream?${query}`;
}
