import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { replyWith } from './reply-with.ts';

/** What a path answers: a body of HTML, or a function that answers itself. */
export type Answer = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on this machine. */
export interface WebServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The paths asked for, robots.txt left out, in their order. */
  readonly asked: string[];
  /** May be changed while it runs; keys are paths, with or without a query. What has no answer is 404. */
  readonly answers: Map<string, Answer>;
  close(): Promise<void>;
}

export async function startWebServer(answers: Readonly<Record<string, Answer>> = {}): Promise<WebServer> {
  const asked: string[] = [];
  const known = new Map(Object.entries(answers));
  const listener: RequestListener = (request, response) => {
    const url = request.url ?? '';
    if (url !== '/robots.txt') asked.push(url);
    const answer = known.get(url) ?? known.get(url.split('?')[0] ?? '');
    if (answer === undefined) replyWith(response, 404, {}, 'There is nothing here.');
    else if (typeof answer === 'function') answer(request, response);
    else replyWith(response, 200, { 'content-type': 'text/html' }, answer);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    answers: known,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
