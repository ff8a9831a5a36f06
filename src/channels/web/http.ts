import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'restify';
import type { z } from 'zod';
import { plainHost } from '../../edge/host.ts';
import { describeProblem } from './body-problem.ts';
import { WireError } from './wire-error.ts';

/** Sends JSON that no cache keeps. */
export function sendJson(
  response: Response,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.sendRaw(status, JSON.stringify(body), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
}

/**
 * Reads a JSON body that fits the schema. An empty body reads as `{}`. Throws a `WireError` that says what is wrong: 415 where the body says
 * that it is something else than JSON, which is also how a page of another site could post without being asked first.
 */
export async function readJson<T extends z.ZodType>(
  request: Request,
  schema: T,
  maxBytes: number,
): Promise<z.output<T>> {
  refuseOtherThanJson(request);
  const parsed = schema.safeParse(parseJson(await readText(request, maxBytes)), { error: describeProblem });
  if (parsed.success) return parsed.data;
  throw new WireError(400, 'BadSyntax', parsed.error.issues[0]?.message ?? 'The body is not as expected.');
}

function refuseOtherThanJson(request: Request): void {
  const { 'content-type': type, 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  const isEmpty = chunked === undefined && Number(length ?? 0) === 0;
  if (isEmpty || /^application\/json\s*(;|$)/i.test(type ?? '')) return;
  request.resume();
  throw new WireError(
    415,
    'UnsupportedMediaType',
    'Send JSON, with the header "Content-Type: application/json".',
  );
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new WireError(400, 'BadSyntax', 'The body is not JSON.');
  }
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new WireError(413, 'MessageSizeTooBig', `A request holds at most ${maxBytes} bytes: send less.`, {
      Connection: 'close',
    });
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
    request.resume();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The token of `Authorization: Bearer …`; undefined where there is none. */
export function bearerToken(headers: IncomingHttpHeaders): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** The `Host` header, in lower case, where it is a plain host with or without a port, else undefined. */
export function hostOf({ host }: IncomingHttpHeaders): string | undefined {
  return host === undefined ? undefined : (plainHost(host) ?? undefined);
}

/** Where a request comes from: a page of this server (or no page at all), an allowed page elsewhere, or a stranger's page. */
export function originOf(
  headers: IncomingHttpHeaders,
  allowedOrigins: readonly string[],
): { readonly kind: 'own' | 'stranger' } | { readonly kind: 'allowed'; readonly origin: string } {
  const origin = headers.origin;
  if (origin === undefined) return { kind: 'own' };
  if (URL.canParse(origin) && new URL(origin).host === hostOf(headers)) return { kind: 'own' };
  return allowedOrigins.includes(origin) ? { kind: 'allowed', origin } : { kind: 'stranger' };
}
