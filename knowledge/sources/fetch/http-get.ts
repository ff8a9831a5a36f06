import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { HostAddress } from './public-address.ts';

/** One request. */
export interface GetRequest {
  readonly url: URL;
  /** Where to connect, whatever the host's name resolves to by then. */
  readonly addresses: readonly HostAddress[];
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body once unpacked. */
  readonly maxBytes: number;
  /** A longer body is an error, or ends there. */
  readonly overlong: 'refuse' | 'cut';
  /** From the first byte sent to the last one received, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface GetResponse {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Empty unless the status is 200. */
  readonly body: Uint8Array;
}

/** A body that is longer than allowed. */
export class OverlongError extends Error {
  readonly maxBytes: number;
  constructor(maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
    this.name = 'OverlongError';
    this.maxBytes = maxBytes;
  }
}

/** A server that took longer than allowed. */
export class OvertimeError extends Error {
  readonly timeoutMs: number;
  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
    this.name = 'OvertimeError';
    this.timeoutMs = timeoutMs;
  }
}

/** Sends GET requests over connections of its own, which are kept open between requests. */
export type HttpGet = (request: GetRequest) => Promise<GetResponse>;

/** Rejects as `node:http` does, with `OverlongError` or `OvertimeError`, and with the signal's reason where aborted. */
export function createHttpGet(): HttpGet {
  const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
  };
  return async (request) => {
    const overtime = AbortSignal.timeout(request.timeoutMs);
    const signal = AbortSignal.any([request.signal, overtime]);
    try {
      const response = await send(request, agents, signal);
      const status = response.statusCode ?? 0;
      if (status !== 200) {
        // What comes with an error or a redirect is of no use, however long it is.
        if (status === 304) response.resume();
        else response.destroy();
        return { status, headers: response.headers, body: new Uint8Array() };
      }
      return { status, headers: response.headers, body: await readBody(response, request, signal) };
    } catch (error) {
      request.signal.throwIfAborted();
      if (overtime.aborted) throw new OvertimeError(request.timeoutMs);
      throw error;
    }
  };
}

function send(
  { url, addresses, headers }: GetRequest,
  agents: { readonly 'http:': http.Agent; readonly 'https:': https.Agent },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const request = (secure ? https : http).request(
      url,
      {
        agent: secure ? agents['https:'] : agents['http:'],
        headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
        signal,
        lookup: (_host, { all }, found) => {
          const [first] = addresses;
          if (all) found(null, [...addresses]);
          else found(null, first?.address ?? '', first?.family);
        },
      },
      resolve,
    );
    request.once('error', reject);
    request.end();
  });
}

async function readBody(
  response: IncomingMessage,
  { maxBytes, overlong }: GetRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const packed = decoderOf(response.headers['content-encoding']);
  const announced = Number(response.headers['content-length'] ?? 0);
  if (overlong === 'refuse' && !packed && announced > maxBytes) {
    response.destroy();
    throw new OverlongError(maxBytes);
  }
  const chunks: Buffer[] = [];
  let held = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      held += chunk.length;
      if (held > maxBytes && overlong === 'refuse') throw new OverlongError(maxBytes);
      chunks.push(chunk);
      if (held >= maxBytes && overlong === 'cut') return;
    }
  };
  if (packed) await pipeline(response, packed, collect, { signal });
  else await pipeline(response, collect, { signal });
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

function decoderOf(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}
