import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { remember } from './bounded-map.ts';

const ISSUER = 'notice-assistant';
/** The address of a stream carries its token, and addresses end up in logs: it lives only as long as connecting takes. */
const STREAM_LIFETIME_SECONDS = 120;
/** Tokens whose signature isn't computed again: a page sends the same one with every message. */
const MAX_KNOWN = 10_000;

/** `talk` reads and writes a conversation; `stream` only opens its socket; `resume` only gets new tokens for it. */
type TokenUse = 'talk' | 'stream' | 'resume';

const Claims = z.object({
  conv: z.string().min(1),
  user: z.string().min(1),
  use: z.enum(['talk', 'stream', 'resume']),
  exp: z.number(),
});
type Claims = z.output<typeof Claims>;

/** Whose talk a token opens. */
export interface TokenHolder {
  readonly conversationId: string;
  readonly userId: string;
}

export type Verification =
  | { readonly status: 'valid'; readonly holder: TokenHolder }
  | { readonly status: 'expired' }
  | { readonly status: 'invalid' };

/** Signs and checks the tokens of one key. Each token opens one conversation, for one user. */
export interface Tokens {
  readonly lifetimeSeconds: number;
  issue(holder: TokenHolder, use: TokenUse): Promise<string>;
  /** Valid where the token is for one of the uses. Never throws for what a client sends. */
  verify(token: string, ...uses: readonly TokenUse[]): Promise<Verification>;
}

export interface TokenOptions {
  /** At least 32 bytes, the same after a restart. */
  readonly key: Uint8Array;
  readonly lifetimeSeconds: number;
  /** How long a page that was asleep or offline finds its talk again. */
  readonly resumeSeconds: number;
  readonly now: () => Date;
}

/** Tokens as JSON Web Tokens (HS256). Web Chat reads the `user` claim to know which activities are its own. */
export function createTokens({ key, lifetimeSeconds, resumeSeconds, now }: TokenOptions): Tokens {
  const lifetimes = { talk: lifetimeSeconds, stream: STREAM_LIFETIME_SECONDS, resume: resumeSeconds };
  const known = new Map<string, Claims>();

  async function read(token: string): Promise<Claims | 'expired' | 'invalid'> {
    const seen = known.get(token);
    if (seen) return seen.exp > now().getTime() / 1000 ? seen : 'expired';
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        currentDate: now(),
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success) return 'invalid';
      remember(known, token, claims.data, MAX_KNOWN);
      return claims.data;
    } catch (error) {
      if (error instanceof errors.JWTExpired) return 'expired';
      if (error instanceof errors.JOSEError) return 'invalid';
      throw error;
    }
  }

  return {
    lifetimeSeconds,
    issue({ conversationId, userId }, use) {
      const issuedAt = Math.floor(now().getTime() / 1000);
      return new SignJWT({ conv: conversationId, user: userId, use })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimes[use])
        .sign(key);
    },
    async verify(token, ...uses) {
      const claims = await read(token);
      if (typeof claims === 'string') return { status: claims };
      if (!uses.includes(claims.use)) return { status: 'invalid' };
      return { status: 'valid', holder: { conversationId: claims.conv, userId: claims.user } };
    },
  };
}
