import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';

const IDLE_CHECK_MS = 20;

/** Listens, and returns the address as a URL. `port` 0 takes any free one. Rejects with one line that says what to change. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, host, port), { cause: error }));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve(urlOf(server.address()));
    });
  });
}

/** Takes no new connections, and resolves when all are closed: as soon as they are idle, or cut off after `graceMs`. */
export async function stopListening(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(resolve));
  // A kept-alive connection falls idle when its last answer is out, which Node doesn't look for after close().
  const idle = setInterval(() => server.server.closeIdleConnections(), IDLE_CHECK_MS);
  const cutOff = setTimeout(() => server.server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cutOff);
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use: stop the program that uses it, or set another PORT.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account: set a PORT above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine: set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`;
    default:
      return `Can't listen on port ${port} of ${host}: ${message}`;
  }
}

/** A server that listens on every address is called by the name that works on its own machine. */
function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
