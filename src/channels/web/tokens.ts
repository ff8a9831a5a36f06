import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const ISSUER = 'notice-assistant';
/** The address of a stream carries its token, and addresses end up in logs: it lives only as long as connecting takes. */
const STREAM_LIFETIME_SECONDS = 120;

/** `talk` reads and writes a conversation; `stream` only opens its socket. */
type TokenUse = 'talk' | 'stream';

const Claims = z.object({
  conv: z.string().min(1),
  user: z.string().min(1),
  use: z.enum(['talk', 'stream']),
});

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
  /** Never throws for what a client sends. */
  verify(token: string, use: TokenUse): Promise<Verification>;
}

export interface TokenOptions {
  /** At least 32 bytes, the same after a restart. */
  readonly key: Uint8Array;
  readonly lifetimeSeconds: number;
  readonly now: () => Date;
}

/** Tokens as JSON Web Tokens (HS256). Web Chat reads the `user` claim to know which activities are its own. */
export function createTokens({ key, lifetimeSeconds, now }: TokenOptions): Tokens {
  return {
    lifetimeSeconds,
    issue({ conversationId, userId }, use) {
      const issuedAt = Math.floor(now().getTime() / 1000);
      const lifetime = use === 'stream' ? STREAM_LIFETIME_SECONDS : lifetimeSeconds;
      return new SignJWT({ conv: conversationId, user: userId, use })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetime)
        .sign(key);
    },
    async verify(token, use) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer: ISSUER,
          currentDate: now(),
        });
        const claims = Claims.safeParse(payload);
        if (!claims.success || claims.data.use !== use) return { status: 'invalid' };
        return { status: 'valid', holder: { conversationId: claims.data.conv, userId: claims.data.user } };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { status: 'expired' };
        if (error instanceof errors.JOSEError) return { status: 'invalid' };
        throw error;
      }
    },
  };
}
