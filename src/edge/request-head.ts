import { plainHost } from './host.ts';

/** What a request says of itself before its body. */
export interface RequestHead {
  readonly method: string;
  /** The request target as it came. */
  readonly target: string;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
}

/** What is asked for, and by which name of this server; or why the request can't be understood, as the end of a sentence. */
export type ReadHead =
  | {
      readonly status: 'understood';
      /** Path and query, beginning with `/`; `*` for what concerns the whole server. */
      readonly path: string;
      /** With its port where one was given; null where the request names none. */
      readonly host: string | null;
    }
  | { readonly status: 'bad'; readonly problem: string };

const ABSOLUTE = /^https?:\/\/([^/?#\\]+)((?:[/?#].*)?)$/is;

/**
 * Reads the target and the host of a request by RFC 9112, section 3.2. A whole address as the target counts instead of the `Host` header;
 * which host is named never changes what is asked for.
 */
export function readHead({ method, target, rawHeaders }: RequestHead): ReadHead {
  const named = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host');
  if (named.length > 1) return bad('it has more than one Host header');
  const [value = ''] = named;
  const host = value === '' ? null : plainHost(value);
  if (value !== '' && host === null) return bad('its Host header is no host');

  if (target.startsWith('/')) return { status: 'understood', path: target, host };
  if (target === '*' && method === 'OPTIONS') return { status: 'understood', path: target, host };
  const [, authority = '', rest = ''] = ABSOLUTE.exec(target) ?? [];
  const asked = plainHost(authority);
  if (asked === null) return bad('its target is neither a path nor an address');
  return { status: 'understood', path: rest.startsWith('/') ? rest : `/${rest}`, host: asked };
}

function bad(problem: string): ReadHead {
  return { status: 'bad', problem };
}
