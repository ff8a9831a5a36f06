/**
 * Whether an address may be a link: http or https, without a user name or password. With one, what stands first is read as the host where
 * another is meant (`https://city.example@other.example/`), and a password would go on to every reader.
 */
export function isLinkable(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  // As it is written: a parsed address has lost an empty user name.
  const [, authority = ''] = /^[^:]*:[/\\]*([^/\\?#]*)/.exec(address.trim()) ?? [];
  return url.username === '' && url.password === '' && !authority.includes('@');
}
