import { setTimeout as delay } from 'node:timers/promises';
import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { WireError } from './web/http/wire-error.ts';

/** Microsoft's keys are fetched once a day; where they don't come within this time, the channel is told to try again. */
const KEYS_MS = 10_000;
const RETRY_AFTER_SECONDS = 10;

type Authentication = Pick<ConfigurationBotFrameworkAuthentication, 'authenticateRequest'>;

/** Who sent an activity, as the SDK wants to be told for its turn. */
export type Sender = Awaited<ReturnType<Authentication['authenticateRequest']>>;

/**
 * Makes what tells who sent an activity by the `Authorization` header. It rejects with a `WireError`: 401 for a signature that is missing,
 * malformed or not for this bot, 503 where it can't be checked because Microsoft's keys can't be had. Without credentials (`signed` false)
 * nothing can be checked, so that a token is refused.
 */
export function createSignatureCheck(
  authentication: Authentication,
  signed: boolean,
  keysMs = KEYS_MS,
): (activity: Activity, authorization: string) => Promise<Sender> {
  return async (activity, authorization) => {
    if (signed ? !isToken(authorization) : authorization !== '') {
      throw new WireError(401, 'Unauthorized', signed ? NOT_SIGNED : NO_CREDENTIALS, CHALLENGE);
    }
    const late = new AbortController();
    try {
      return await Promise.race([
        authentication.authenticateRequest(activity, authorization),
        delay(keysMs, undefined, { signal: late.signal }).then(() => {
          throw new LateError(`no keys within ${keysMs} ms`);
        }),
      ]);
    } catch (error) {
      if (isRefused(error)) throw new WireError(401, 'Unauthorized', NOT_SIGNED, CHALLENGE);
      if (isUnreachable(error)) throw uncheckable(error);
      throw error;
    } finally {
      late.abort();
    }
  };
}

const NOT_SIGNED = 'The request is not signed for this bot.';
const NO_CREDENTIALS =
  'Without MICROSOFT_APP_ID no token can be checked: send none (in the Emulator, leave app id and password empty).';
const CHALLENGE = { 'WWW-Authenticate': 'Bearer' };

class LateError extends Error {}

function uncheckable(cause: unknown): WireError {
  const error = new WireError(
    503,
    'ServiceUnavailable',
    "The signature can't be checked just now: try again later.",
    { 'Retry-After': `${RETRY_AFTER_SECONDS}` },
  );
  error.cause = cause;
  return error;
}

/** Whether this is a token at all: the SDK asks for keys, and parses, before it finds that out. */
function isToken(authorization: string): boolean {
  const [, token] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  if (token === undefined) return false;
  try {
    decodeProtectedHeader(token);
    decodeJwt(token);
    return true;
  } catch {
    return false;
  }
}

/** The SDK says 401 or 403 of a token that is not for this bot, and lets its JWT library's own errors through. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('statusCode' in error) return error.statusCode === 401 || error.statusCode === 403;
  return ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name);
}

/** No connection, an answer that holds no keys, or none in time. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof LateError || error.name === 'FetchError') return true;
  if ('statusCode' in error) return typeof error.statusCode === 'number' && error.statusCode >= 500;
  return 'code' in error && /^E[A-Z]+$/.test(String(error.code));
}
