import type { Request } from 'restify';

/** The path and query that were asked for; the host is made up. */
export function addressOf(request: Request): URL {
  const path = (request.url ?? '/').replace(/^[/\\]+/, '/');
  return new URL(path, 'http://localhost');
}
