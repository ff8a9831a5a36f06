import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import nock from 'nock';

const LOGIN = 'https://login.botframework.com';
const ISSUER = 'https://api.botframework.com';

/** What a token says; what is left out is as it must be. */
export interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string;
  /** Seconds from now. */
  readonly expires?: number;
  readonly kid?: string;
}

/** Microsoft's side of a bot: its keys, published, and tokens signed with them. */
export interface Microsoft {
  /** The header of a request for the bot. */
  bearer(claims?: Claims): Promise<string>;
  /** One signed with a key that was never published. */
  forged(): Promise<string>;
}

/**
 * Publishes generated keys where the SDK looks for them, for the channels named, and gives out tokens to the bot for what it sends. The SDK
 * remembers keys for the life of the process: once a test file.
 */
export async function playMicrosoft(
  bot: { readonly appId: string; readonly serviceUrl: string },
  endorsements: readonly string[] = ['msteams'],
): Promise<Microsoft> {
  const real = await generateKeyPair('RS256');
  const unknown = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(real.publicKey)), kid: 'k1', endorsements };
  nock(LOGIN)
    .persist()
    .get('/v1/.well-known/openidconfiguration')
    .reply(200, {
      issuer: ISSUER,
      jwks_uri: `${LOGIN}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    })
    .get('/v1/.well-known/keys')
    .reply(200, { keys: [key] });
  nock('https://login.microsoftonline.com')
    .persist()
    .get(/.*/)
    .reply(200, (request: Request) => JSON.stringify(discovery(request.url)))
    .post(/\/oauth2\/v2\.0\/token/)
    .reply(200, { token_type: 'Bearer', expires_in: 3_600, access_token: 'for-the-connector' });

  async function token(privateKey: typeof real.privateKey, claims: Claims): Promise<string> {
    const { audience = bot.appId, issuer = ISSUER, serviceUrl = bot.serviceUrl, expires = 300 } = claims;
    const now = Math.floor(Date.now() / 1_000);
    const signed = await new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: claims.kid ?? 'k1' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now - 3_600)
      .setNotBefore(now - 3_600)
      .setExpirationTime(now + expires)
      .sign(privateKey);
    return `Bearer ${signed}`;
  }
  return {
    bearer: (claims = {}) => token(real.privateKey, claims),
    forged: () => token(unknown.privateKey, {}),
  };
}

/** What MSAL asks before it asks for a token. */
function discovery(uri: string): object {
  const tenant = 'https://login.microsoftonline.com/botframework.com';
  if (uri.includes('/discovery/instance')) {
    return {
      tenant_discovery_endpoint: `${tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [
        {
          preferred_network: 'login.microsoftonline.com',
          preferred_cache: 'login.windows.net',
          aliases: ['login.microsoftonline.com'],
        },
      ],
    };
  }
  return {
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    issuer: `${tenant}/v2.0`,
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
  };
}
