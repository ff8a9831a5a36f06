import type { IncomingMessage } from 'node:http';

/** The path and query that were asked for; the host is made up. A path can't name another host: slashes at its beginning count as one. */
export function addressOf({ url = '/' }: Pick<IncomingMessage, 'url'>): URL {
  return new URL(`http://localhost${url.replace(/^[/\\]*/, '/')}`);
}
