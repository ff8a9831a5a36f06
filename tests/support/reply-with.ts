import type { ServerResponse } from 'node:http';

/**
 * Answers a request. In a process that has loaded restify, `writeHead` of Node's own servers gives nothing back, so it can't be followed by
 * `.end()`.
 */
export function replyWith(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}
