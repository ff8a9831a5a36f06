const PLAIN_HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._~-]+)(?::\d{1,5})?$/i;

/**
 * A host as `Host` headers name it, with or without a port, in lower case; null where it is anything else. What is returned stands in an
 * address as its host and nothing more: no path, user name or query can hide in it.
 */
export function plainHost(value: string): string | null {
  return PLAIN_HOST.test(value) && URL.canParse(`http://${value}/`) ? value.toLowerCase() : null;
}
