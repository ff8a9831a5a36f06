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

/**
 * Headers by which a proxy, a gateway or a tunnel says that the request began on another machine. There are dozens, and more come: they are
 * told by what their names say.
 */
const FORWARDED: readonly RegExp[] = [
  /forward|proxy|proxied|tunnel|gateway/,
  // An address: whose, differs (X-Real-IP, True-Client-IP, CF-Connecting-IPv6, Remote-Addr).
  /(?:^|-|client|connecting|socket|remote|real|source|user)(?:ip(?:v[46])?|addr(?:ess)?)$/,
  /(?:^|-)via$/,
  // What was asked for before it was rewritten on the way.
  /^x-(?:http-)?(?:original|rewrite|real|remote|peer|coming)-/,
  /^x-(?:http-)?(?:host|scheme|client|remote)(?:-override)?$/,
  // Marks of networks that stand between.
  /^(?:x-)?(?:akamai|amzn?|appengine|arr|azure|bluecoat|cdn|cf|cloud-trace|cloudfront|envoy|fastly|fly|incap|nf|ngrok|sucuri|tailscale|varnish|vercel|wl)(?:-|$)/,
  /^(?:front-end-https|surrogate-capability|x-ssl-client-.+)$/,
];

/** What `Sec-Fetch-Site` says where a page of this very site, or no page, sends the request. */
const OWN_SITE: ReadonlySet<string> = new Set(['same-origin', 'same-site', 'none']);

/**
 * Why an unsigned request may not be served, or null where it may. Without credentials anyone who reaches the endpoint could make the
 * program send requests to an address of their choice, so all of it has to stay on this machine. A page in a browser on this machine and
 * a proxy on it are loopback peers too: the first shows in `Host` and in what browsers say of the page, the second in its forwarding headers.
 */
export function unsignedRequestProblem({
  remoteAddress,
  headers,
  serviceUrl,
}: UnsignedRequest): string | null {
  if (remoteAddress === undefined || !isLoopbackAddress(remoteAddress))
    return 'it comes from another machine';
  const forwarded = Object.keys(headers).find((name) => FORWARDED.some((form) => form.test(name)));
  if (forwarded) return `a proxy forwarded it (header ${forwarded})`;
  if (!isLoopbackUrl(`http://${headers.host ?? ''}`)) return 'its Host header names another machine';
  if (isFromAnotherSite(headers)) return 'a page of another site sent it';
  if (!isLoopbackUrl(serviceUrl)) return 'its serviceUrl leads to another machine';
  return null;
}

/** By what a browser says of the page that sends a request. Pages of this machine may be of other sites in its eyes: they are known by origin. */
function isFromAnotherSite({ origin, referer, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (origin !== undefined && !isLoopbackUrl(origin)) return true;
  if (referer !== undefined && !isLoopbackUrl(URL.parse(referer)?.origin ?? '')) return true;
  return site !== undefined && !OWN_SITE.has(String(site));
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
