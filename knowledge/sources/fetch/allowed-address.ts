/**
 * Why an address may not be fetched, in one line; null where it may. `hosts` may be, with or without `www.` before them. `from` is the
 * address that redirected here: what came over https is not asked for over http, where anyone on the way could change it.
 */
export function addressProblem(url: URL, hosts: readonly string[], from: URL | null): string | null {
  const way = from ? 'it leads to' : 'it is';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `${way} no http(s) address (${url.protocol.slice(0, 30)})`;
  }
  if (url.username !== '' || url.password !== '') return `${way} an address with a user name or password`;
  if (from?.protocol === 'https:' && url.protocol === 'http:') return 'it leads from https to http';
  if (!hosts.some((host) => bare(host) === bare(url.host))) {
    return `${from ? 'it leads to' : 'its host is'} ${url.host}, which is not among the hosts of this source`;
  }
  return null;
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
