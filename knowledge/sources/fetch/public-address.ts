import { lookup } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address of a host, as a connection takes it. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a host name; rejects as `dns.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly HostAddress[]>;

export const resolveByDns: Resolve = (hostname) => lookup(hostname, { all: true });

/** The addresses to connect to, or why none may be. */
export type Resolved = { readonly addresses: readonly HostAddress[] } | { readonly problem: string };

/**
 * Finds where a host is, once: the connection has to be made to these very addresses, so that a name that resolves to another one
 * afterwards leads nowhere. One address that is not public refuses them all, unless `allowPrivate` is set.
 */
export async function resolveHost(host: string, resolve: Resolve, allowPrivate: boolean): Promise<Resolved> {
  const literal = host.replace(/^\[(.*)\]$/, '$1');
  const addresses = ipaddr.isValid(literal)
    ? [{ address: literal, family: ipaddr.parse(literal).kind() === 'ipv6' ? 6 : 4 }]
    : await resolve(host);
  if (addresses.length === 0) return { problem: `${host} has no address` };
  const hidden = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
  if (!hidden) return { addresses };
  const where = hidden.address === literal ? 'is' : `leads to ${hidden.address}, which is`;
  return { problem: `${host} ${where} no public address` };
}

/** What IANA has given out as global unicast so far (RFC 4291); the rest of IPv6 is special or nobody's. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Addresses that count as public and aren't: Azure's own services answer there, inside each of its networks. */
const HIDDEN: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * True for global unicast addresses alone: not for loopback, private, link-local, shared, reserved, documentation and multicast ones, nor for
 * IPv6 addresses that wrap an IPv4 address in any way (`::/96`, NAT64, 6to4, Teredo), for these lead where that one does. An IPv4-mapped
 * address is the IPv4 address that it writes.
 */
export function isPublicAddress(address: string): boolean {
  const written = isIPv6(address) ? inHex(address) : address;
  if (written === null || !ipaddr.isValid(written)) return false;
  const parsed = ipaddr.process(written);
  if (parsed.range() !== 'unicast' || HIDDEN.has(parsed.toString())) return false;
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL_IPV6);
}

/** An IPv6 address in hexadecimal alone, for ipaddr.js takes `::192.0.2.1` for the mapped `::ffff:192.0.2.1`; null for one of a zone. */
function inHex(address: string): string | null {
  return URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1) ?? null;
}
