import { lookup } from 'node:dns/promises';
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

/** False for loopback, private, link-local, reserved and multicast addresses, also where IPv6 wraps an IPv4 address. */
function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
