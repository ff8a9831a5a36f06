import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'restify';
import type { z } from 'zod';
import { plainHost } from '../../../edge/host.ts';
import { parseBody } from './json-body.ts';
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
 * that it is something else than JSON, which is also how a page of another site could post without being asked first; 413 where it is too
 * long; 400 where it breaks off or isn't as expected.
 */
export async function readJson<T extends z.ZodType>(
  request: Request,
  schema: T,
  maxBytes: number,
): Promise<z.output<T>> {
  refuseOtherThanJson(request);
  return parseBody(await readText(request, maxBytes), schema);
}

/** True of a body that says that it is JSON. */
export function isJson({ headers }: Request): boolean {
  return /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}

function refuseOtherThanJson(request: Request): void {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  const isEmpty = chunked === undefined && Number(length ?? 0) === 0;
  if (isEmpty || isJson(request)) return;
  request.resume();
  throw new WireError(
    415,
    'UnsupportedMediaType',
    'Send JSON, with the header "Content-Type: application/json".',
  );
}

/** So many times the bytes allowed are taken off the line, so that whoever sends them gets to read why they are refused. */
const DRAINED = 4;

function readText(request: Request, maxBytes: number): Promise<string> {
  const message = `A request holds at most ${maxBytes} bytes: send less.`;
  const close = { Connection: 'close' };
  const announced = Number(request.headers['content-length'] ?? 0);
  return new Promise((resolve, reject) => {
    if (announced > maxBytes * DRAINED) {
      request.resume();
      reject(new WireError(413, 'MessageSizeTooBig', message, close));
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else if (size > maxBytes * DRAINED) reject(new WireError(413, 'MessageSizeTooBig', message, close));
    });
    request.on('end', () => {
      if (size > maxBytes) reject(new WireError(413, 'MessageSizeTooBig', message));
      else resolve(Buffer.concat(chunks).toString('utf8'));
    });
    const breakOff = () => reject(new WireError(400, 'BadSyntax', 'The body broke off.'));
    if (request.destroyed) breakOff();
    request.on('error', breakOff);
    request.on('close', breakOff);
  });
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
