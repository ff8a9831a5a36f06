export interface PagePolicy {
  /** Fresh for each response. */
  readonly nonce: string;
  /** Host with port under which the page was asked for. Undefined: its own origin alone. */
  readonly host: string | undefined;
  /** True where people reach the server over HTTPS. */
  readonly secure: boolean;
  /** Origins of other sites that may show the page in a frame, besides this one. Undefined: nobody may. */
  readonly framedBy?: readonly string[] | undefined;
  /** True for a page that shows another of this server's in a frame. */
  readonly frames?: boolean | undefined;
}

/** Digest of an empty style: Web Chat adds one without the nonce, and fills it by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Headers of a page: only its own scripts and styles run, it talks to this server alone, and no page frames it that may not. */
export function pageHeaders({ nonce, host, secure, framedBy, frames }: PagePolicy): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${host === undefined ? '' : ` ${secure ? 'wss' : 'ws'}://${host}`}`,
    "base-uri 'none'",
    `frame-ancestors ${framedBy ? ["'self'", ...framedBy].join(' ') : "'none'"}`,
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': framedBy ? 'cross-origin' : 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(framedBy ? {} : { 'X-Frame-Options': 'DENY' }),
    Vary: 'Accept-Language',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
