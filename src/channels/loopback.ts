import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';

/** What a request to an endpoint without credentials says of itself. */
export interface UnsignedRequest {
  /** The other end of the socket. */
  readonly remoteAddress: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Where the request wants replies sent. */
  readonly serviceUrl: string;
}

/** Headers by which a proxy says that the request began on another machine. */
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
] as const;

/**
 * Why an unsigned request may not be served, or null where it may. Without credentials anyone who reaches the endpoint could make the
 * program send requests to an address of their choice, so all of it has to stay on this machine. A page in a browser on this machine and
 * a proxy on it are loopback peers too: the first shows in `Host` or `Origin`, the second in its forwarding headers.
 */
export function unsignedRequestProblem({
  remoteAddress,
  headers,
  serviceUrl,
}: UnsignedRequest): string | null {
  if (remoteAddress === undefined || !isLoopbackAddress(remoteAddress))
    return 'it comes from another machine';
  const forwarded = FORWARDED.find((name) => headers[name] !== undefined);
  if (forwarded) return `a proxy forwarded it (header ${forwarded})`;
  if (!isLoopbackUrl(`http://${headers.host ?? ''}`)) return 'its Host header names another machine';
  if (headers.origin !== undefined && !isLoopbackUrl(headers.origin)) return 'a page of another site sent it';
  if (!isLoopbackUrl(serviceUrl)) return 'its serviceUrl leads to another machine';
  return null;
}

/** True for a host to listen on that only this machine reaches. */
export function isLoopbackHost(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopbackAddress(host);
}

/** True for every address of 127/8 and for ::1, also where written as IPv6. */
function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** Plain addresses only: what URL parsers may read in different ways (user names, backslashes, short numbers) is refused. */
function isLoopbackUrl(url: string): boolean {
  const host =
    /^https?:\/\/(localhost|\d+\.\d+\.\d+\.\d+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:\/[\w./~%-]*)?$/i.exec(
      url,
    )?.[1];
  if (host === undefined || URL.parse(url)?.hostname !== host.toLowerCase()) return false;
  return isLoopbackHost(host.replace(/^\[(.*)\]$/, '$1'));
}
