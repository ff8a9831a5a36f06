import ipaddr from 'ipaddr.js';

/** Bits of an IPv6 address that name a network; whoever has one has all the addresses in it. */
const NETWORK_BITS = 64;

/**
 * Under what a client's address is counted: an IPv4 address by itself, also where it is written as IPv6, an IPv6 address with its whole /64
 * network. What is no address counts as it stands.
 */
export function limitKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const client = ipaddr.process(address);
  return client instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone(client)}/${NETWORK_BITS}`).toString()
    : client.toString();
}

function withoutZone(address: ipaddr.IPv6): string {
  return new ipaddr.IPv6(address.parts).toString();
}
