import { connect } from 'node:net';
import nock from 'nock';
import { afterAll, beforeAll } from 'vitest';

/** What a server did with a connection. */
export interface Exchange {
  /** All that it sent, a character a byte. */
  readonly received: string;
  /** The status of each answer, in order. */
  readonly statuses: readonly number[];
}

/**
 * Writes bytes (a character each) to a server over a connection of its own, and resolves when the server has closed it. With `hangUpAfterMs`
 * this end is closed then, as by somebody who sends no more.
 */
function exchange(url: string, bytes: string, hangUpAfterMs?: number): Promise<Exchange> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      received += chunk;
    });
    // A server may cut off what it doesn't understand while more is on its way.
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('close', () => {
      const statuses = [...received.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
      resolve({ received, statuses });
    });
    socket.write(bytes, 'latin1');
    if (hangUpAfterMs !== undefined) setTimeout(() => socket.end(), hangUpAfterMs);
  });
}

/**
 * Connections for the tests of a file. nock stands aside for them: it reads what goes over a socket as HTTP, and what is none would be an
 * error of its own.
 */
export function rawConnections() {
  beforeAll(() => nock.restore());
  afterAll(() => nock.activate());
  return { exchange };
}

/** A request as it goes over the wire. */
export function requestOf(line: string, headers: readonly string[] = [], body = ''): string {
  return `${[line, ...headers, '', ''].join('\r\n')}${body}`;
}
