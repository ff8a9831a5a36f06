import type { Activity } from 'botbuilder';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createSignatureCheck } from '../../../src/channels/signature.ts';

type Check = Parameters<typeof createSignatureCheck>[0]['authenticateRequest'];
const activity = { type: 'message' } as Activity;
const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32));
const bearer = `Bearer ${token}`;

function checkWith(authenticateRequest: Check, keysMs?: number) {
  const check = createSignatureCheck({ authenticateRequest }, true, keysMs);
  return (authorization: string) => check(activity, authorization);
}

function failing(error: Error) {
  return checkWith(() => Promise.reject(error));
}

const never: Check = () => {
  throw new Error('the SDK was asked');
};

describe('a signature', () => {
  it('passes where the SDK knows it', async () => {
    const sender = { audience: 'x' } as Awaited<ReturnType<Check>>;
    expect(await checkWith(async () => sender)(bearer)).toBe(sender);
  });

  it.each([
    ...[
      '',
      'Bearer',
      'Bearer ',
      'Basic eDp5',
      'Bearer a b',
      'Bearer x',
      'Bearer a.b',
      'Bearer a.b.c',
      'Bearer ..',
    ],
    'Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.bm90IGpzb24.x',
    'Bearer bm90IGpzb24.eyJpc3MiOiJ4In0.x',
    'Bearer W10.W10.x',
    `Bearer ${'['.repeat(5_000)}`,
    `${bearer}, ${bearer}`,
  ])('%.60j is refused before the SDK is asked', async (authorization) => {
    await expect(checkWith(never)(authorization)).rejects.toMatchObject({
      status: 401,
      code: 'Unauthorized',
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  });

  it.each([
    Object.assign(new Error('Unauthorized'), { statusCode: 401 }),
    Object.assign(new Error('Forbidden'), { statusCode: 403 }),
    Object.assign(new Error('invalid signature'), { name: 'JsonWebTokenError' }),
    Object.assign(new Error('jwt expired'), { name: 'TokenExpiredError' }),
  ])('is refused where the SDK says: %s', async (error) => {
    await expect(failing(error)(bearer)).rejects.toMatchObject({ status: 401 });
  });

  it.each([
    Object.assign(new Error('getaddrinfo ENOTFOUND'), {
      name: 'FetchError',
      code: 'ENOTFOUND',
      type: 'system',
    }),
    Object.assign(new Error('invalid json response body'), { name: 'FetchError', type: 'invalid-json' }),
    Object.assign(new Error('Failed to load openID config: 502'), { statusCode: 500 }),
    Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
  ])('is asked for again later where the keys can not be had: %s', async (error) => {
    await expect(failing(error)(bearer)).rejects.toMatchObject({
      status: 503,
      headers: { 'Retry-After': '10' },
      cause: error,
    });
  });

  it('is asked for again later where the keys do not come in time', async () => {
    const check = checkWith(() => new Promise(() => {}), 5);
    await expect(check(bearer)).rejects.toMatchObject({ status: 503 });
  });

  it('leaves faults of ours as they are', async () => {
    const fault = new TypeError('x is not a function');
    await expect(failing(fault)(bearer)).rejects.toBe(fault);
  });
});
