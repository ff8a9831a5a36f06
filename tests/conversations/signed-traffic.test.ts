import type { Activity } from 'botbuilder';
import nock from 'nock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Claims, type Microsoft, playMicrosoft } from '../support/microsoft.ts';
import { type Program, startProgram } from '../support/program.ts';

const APP_ID = '5b1d7a6e-3f0c-4d35-9a55-0c4b8e9f2a11';
const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47';
const SERVICE = 'https://smba.example';
const SERVICE_URL = `${SERVICE}/emea/`;

let program: Program;
let microsoft: Microsoft;
beforeAll(async () => {
  microsoft = await playMicrosoft({ appId: APP_ID, serviceUrl: SERVICE_URL });
  nock(SERVICE)
    .persist()
    .post(/^\/emea\/v3\/conversations\//)
    .reply(async (request: Request) =>
      take(request.headers.get('authorization') ?? '', (await request.json()) as Partial<Activity>),
    );
  program = await startProgram('2026-11-22', {
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: 'secret',
    ALLOWED_TENANTS: TENANT,
  });
});
afterAll(async () => {
  await program.close();
  nock.cleanAll();
});

let posted = 0;
const question = (fields: object = {}) => {
  posted += 1;
  return {
    type: 'message',
    id: `m${posted}`,
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    conversation: { id: `talk ${posted}`, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    from: { id: '29:person' },
    recipient: { id: '28:bot' },
    text: 'when is the next summit?',
    ...fields,
  };
};

async function post(activity: object, authorization?: string) {
  const response = await fetch(`${program.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

type Outcome = number | 'hangs up' | readonly [status: number, retryAfter: string];

interface Service {
  /** What it was given and took in, in order. */
  readonly received: Partial<Activity>[];
  readonly attempts: { readonly at: number; readonly authorization: string }[];
}

let take: (authorization: string, activity: Partial<Activity>) => nock.ReplyFnResult = () => [500];

/** The channel's service: what comes of each attempt to give it an activity, and 201 from then on. */
function playService(...outcomes: readonly Outcome[]): Service {
  const service: Service = { received: [], attempts: [] };
  const waiting = [...outcomes];
  take = (authorization, activity) => {
    // Shown on a slow machine alone.
    if (activity.type === 'typing') return [200, { id: 'typing' }];
    service.attempts.push({ at: Date.now(), authorization });
    const outcome = waiting.shift() ?? 201;
    if (outcome === 'hangs up') throw Object.assign(new Error('hung up'), { code: 'ECONNRESET' });
    const [status, retryAfter] = typeof outcome === 'number' ? [outcome] : outcome;
    const headers: Record<string, string> = retryAfter ? { 'retry-after': retryAfter } : {};
    if (status >= 300) return [status, {}, headers];
    service.received.push(activity);
    return [status, { id: `r${service.received.length}` }];
  };
  return service;
}

describe('a request', () => {
  it('that Microsoft signed for this bot is answered, with the bot’s own token', async () => {
    const { received, attempts } = playService();
    expect((await post(question(), await microsoft.bearer())).status).toBe(200);
    expect(received).toMatchObject([
      { type: 'message', text: expect.stringContaining('host the next summit in 2022') },
    ]);
    expect(attempts[0]?.authorization).toBe('Bearer for-the-connector');
  });

  it.each<[string, Claims]>([
    ['expired an hour ago', { expires: -3_600 }],
    ['is for another bot', { audience: '00000000-0000-4000-8000-000000000000' }],
    ['is from another issuer', { issuer: 'https://evil.example' }],
    ['is signed by a key that nobody knows', { kid: 'k2' }],
    ['is for another service address', { serviceUrl: 'https://evil.example/' }],
  ])('whose token %s is refused, and nothing is sent', async (_, claims) => {
    const { attempts } = playService();
    const { status, body } = await post(question(), await microsoft.bearer(claims));
    expect([status, body.error.code]).toEqual([401, 'Unauthorized']);
    expect(attempts).toEqual([]);
  });

  it('without a token, or with one that somebody else signed, is refused', async () => {
    expect((await post(question())).status).toBe(401);
    expect((await post(question(), await microsoft.forged())).status).toBe(401);
  });

  it('from a channel that the key doesn’t vouch for is refused', async () => {
    const { status } = await post(question({ channelId: 'slack' }), await microsoft.bearer());
    expect(status).toBe(401);
  });

  it('that names another service address than its token is refused', async () => {
    const activity = question({ serviceUrl: 'https://evil.example/' });
    expect((await post(activity, await microsoft.bearer())).status).toBe(401);
  });
});

describe('somebody of another organisation', () => {
  const elsewhere = { tenant: { id: '11111111-2222-4333-8444-555555555555' } };

  it('is told politely that the assistant isn’t for them', async () => {
    const { received } = playService();
    const activity = question({ channelData: elsewhere, locale: 'en-GB' });
    expect((await post(activity, await microsoft.bearer())).status).toBe(200);
    expect(received).toMatchObject([{ text: expect.stringMatching(/^Sorry, this assistant is for/) }]);
  });

  it('finds a line in the place of notices', async () => {
    const search = { type: 'invoke', name: 'composeExtension/query', value: {}, locale: 'ko-KR' };
    const { status, body } = await post(
      question({ ...search, channelData: elsewhere, text: undefined }),
      await microsoft.bearer(),
    );
    expect(status).toBe(200);
    expect(body.composeExtension).toMatchObject({
      type: 'message',
      text: expect.stringContaining('죄송합니다'),
    });
  });

  it('gets no welcome', async () => {
    const { attempts } = playService();
    const membersAdded = [{ id: '29:person' }];
    const activity = question({ type: 'conversationUpdate', membersAdded, channelData: elsewhere });
    expect((await post(activity, await microsoft.bearer())).status).toBe(200);
    expect(attempts).toEqual([]);
  });
});

describe('a reply', () => {
  it.each([412, 429, 502, 503, 504, 'hangs up' as const])(
    'arrives once where the service first says %s',
    async (problem) => {
      const { received, attempts } = playService(problem);
      expect((await post(question(), await microsoft.bearer())).status).toBe(200);
      expect([received.length, attempts.length]).toEqual([1, 2]);
    },
  );

  it('waits as long as the service asks', async () => {
    const { received, attempts } = playService([429, '1']);
    await post(question(), await microsoft.bearer());
    expect(received).toHaveLength(1);
    expect((attempts[1]?.at ?? 0) - (attempts[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('keeps its place before the next one of the talk', async () => {
    const { received, attempts } = playService(502, 502);
    const conversation = { id: 'one talk', tenantId: TENANT };
    const bearer = await microsoft.bearer();
    const first = post(question({ conversation, text: 'hello' }), bearer);
    await expect.poll(() => attempts.length).toBeGreaterThan(0);
    await Promise.all([first, post(question({ conversation, text: 'bye' }), bearer)]);
    expect(received.map(({ text }) => text?.slice(0, 5))).toEqual(['Hello', 'Goodb']);
  });

  it.each([403, 404])('is given up at once where the talk is gone (%i), with one line', async (status) => {
    const { attempts } = playService(status, status, status);
    const before = program.logged.length;
    expect((await post(question(), await microsoft.bearer())).status).toBe(200);
    expect(attempts).toHaveLength(1);
    expect(program.logged.slice(before).map((line) => JSON.parse(line).msg)).toEqual([
      expect.stringContaining('conversation is gone'),
    ]);
  });

  it('isn’t tried again where the service failed over it, and the log has a line', async () => {
    const { attempts } = playService(500, 500, 500);
    const before = program.logged.length;
    expect((await post(question(), await microsoft.bearer())).status).toBe(200);
    expect(attempts).toHaveLength(1);
    expect(program.logged.slice(before).map((line) => JSON.parse(line).msg)).toEqual([
      expect.stringContaining('reply lost'),
    ]);
  });

  it('is said once where the channel posts the message twice', async () => {
    const { received } = playService(502);
    const activity = question();
    const bearer = await microsoft.bearer();
    const statuses = await Promise.all([post(activity, bearer), post(activity, bearer)]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
    expect((await post(activity, bearer)).status).toBe(200);
    expect(received).toHaveLength(1);
  });
});
