import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity, TurnContext } from 'botbuilder';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import nock from 'nock';
import type { Server } from 'restify';
import { afterEach, describe, expect, it } from 'vitest';
import { mountBotEndpoint } from '../../../src/channels/bot-endpoint.ts';
import { createTurnFailureHandler } from '../../../src/channels/turn-failure.ts';
import { listen, stopListening } from '../../../src/edge/listen.ts';
import { createServer } from '../../../src/edge/server.ts';
import { createLogger } from '../../../src/logging/log.ts';
import { type Config, readConfig } from '../../../src/settings/config.ts';
import { createTranslator } from '../../../src/words/i18n.ts';

const { translateFor } = await createTranslator();
const servers: Server[] = [];
const connectors: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => stopListening(server, 100)));
  for (const connector of connectors.splice(0)) connector.close().closeAllConnections();
});

type Run = (context: TurnContext) => Promise<void>;
const echo: Run = async (context) => {
  await context.sendActivity(`you said ${context.activity.text}`);
};

function configOf(env: Record<string, string> = {}): Config {
  const outcome = readConfig(env);
  if ('problems' in outcome) throw new Error(outcome.problems.join());
  return outcome.config;
}

async function serve(run: Run = echo, env: Record<string, string> = {}) {
  const lines: string[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ level: 'info', salt: '', output, forPeople: false });
  const config = configOf(env);
  const server = createServer({ config, logger, phase: () => 'ready', assertStorage: () => {} });
  const languageOf = ({ locale }: Activity) => locale?.slice(0, 2) ?? 'en';
  const onTurnError = createTurnFailureHandler({ languageOf, translateFor });
  const mounted = mountBotEndpoint({
    server,
    config,
    run,
    onTurnError,
    answerInvoke: async () => null,
    languageOf,
    translateFor,
    now: () => new Date(),
    random: Math.random,
    logger,
  });
  servers.push(server);
  const url = `${await listen(server, '127.0.0.1', 0)}/api/messages`;
  const post = (activity: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
  return { post, mounted, lines };
}

interface Body {
  readonly activities?: Partial<Activity>[];
  readonly error?: { readonly message: string };
}

async function bodyOf(response: Response): Promise<Body> {
  return (await response.json()) as Body;
}

/** A place on this machine that takes a bot's replies, as the Emulator does. */
async function serveConnector() {
  const received: { path: string; activity: Partial<Activity> }[] = [];
  const connector = createHttpServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ path: request.url ?? '', activity: JSON.parse(Buffer.concat(chunks).toString()) });
    response.setHeader('content-type', 'application/json').end('{"id":"1"}');
  });
  connectors.push(connector);
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  return { received, serviceUrl: `http://127.0.0.1:${(connector.address() as AddressInfo).port}` };
}

const message = {
  type: 'message',
  id: 'm1',
  channelId: 'emulator',
  serviceUrl: 'http://localhost:9',
  conversation: { id: 'c1|livechat' },
  from: { id: 'u1', role: 'user' },
  recipient: { id: 'bot', role: 'bot' },
  text: 'hello',
  locale: 'en-US',
  timestamp: '2026-05-04T12:00:00.000Z',
  localTimestamp: '2026-05-04T21:00:00+09:00',
};
const expecting = { ...message, deliveryMode: 'expectReplies' };

describe('/api/messages without credentials', () => {
  it('answers an activity by posting to its serviceUrl on this machine', async () => {
    const { received, serviceUrl } = await serveConnector();
    const { post } = await serve();
    expect((await post({ ...message, serviceUrl })).status).toBe(200);
    expect(received).toMatchObject([
      {
        path: '/v3/conversations/c1%7Clivechat/activities/m1',
        activity: { type: 'message', text: 'you said hello' },
      },
    ]);
  });

  it('answers in its response where the activity asks for that', async () => {
    const { post } = await serve();
    expect(await (await post(expecting)).json()).toMatchObject({ activities: [{ text: 'you said hello' }] });
  });

  it('gives the bot times as dates', async () => {
    const times: unknown[] = [];
    const { post } = await serve(
      async ({ activity }) => void times.push(activity.timestamp, activity.localTimestamp),
    );
    await post(expecting);
    expect(times).toEqual([new Date('2026-05-04T12:00:00Z'), new Date('2026-05-04T12:00:00Z')]);
  });

  it.each([
    [{ 'x-forwarded-for': '203.0.113.7' }, 'a proxy forwarded it (header x-forwarded-for)'],
    [{ origin: 'https://evil.example' }, 'a page of another site sent it'],
  ])('refuses a request with the header %j', async (headers, reason) => {
    const { post, lines } = await serve();
    const response = await post(message, headers);
    expect(response.status).toBe(403);
    expect((await bodyOf(response)).error?.message).toContain(reason);
    expect(lines).toHaveLength(1);
  });

  it.each([message, expecting])(
    'never sends to a serviceUrl elsewhere, delivery mode $deliveryMode',
    async (activity) => {
      let turns = 0;
      const { post } = await serve(async () => {
        turns += 1;
      });
      const response = await post({ ...activity, serviceUrl: 'http://203.0.113.9/' });
      expect(response.status).toBe(403);
      expect(turns).toBe(0);
    },
  );

  it.each([
    ['no JSON', 'not json', 400],
    ['an empty body', '', 400],
    ['a list', [], 400],
    ['no type', { ...message, type: undefined }, 400],
    ['a conversation without id', { ...message, conversation: {} }, 400],
    ['no serviceUrl', { ...message, serviceUrl: undefined }, 400],
    ['text that is no text', { ...message, text: { a: 1 } }, 400],
    ['members that are no list', { ...message, type: 'conversationUpdate', membersAdded: 'me' }, 400],
    ['too many bytes', { ...message, text: 'x'.repeat(300_000) }, 413],
  ])('refuses %s with one log line that holds nothing of it', async (_, activity, status) => {
    const { post, lines } = await serve();
    const response = await post(activity);
    expect(response.status).toBe(status);
    expect((await bodyOf(response)).error?.message).toMatch(/\w/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/u1|hello|xxx/);
  });

  it('takes JSON alone, and says so', async () => {
    const { post } = await serve();
    const response = await post(message, { 'content-type': 'text/plain' });
    const { error } = (await response.json()) as Body;
    expect([response.status, error?.message]).toEqual([
      415,
      'Send JSON, with the header "Content-Type: application/json".',
    ]);
  });

  it('answers a message once, however often it is posted', async () => {
    let turns = 0;
    const { post } = await serve(async (context) => {
      turns += 1;
      await echo(context);
    });
    const replies = [];
    for (let posted = 0; posted < 3; posted += 1)
      replies.push(...((await bodyOf(await post(expecting))).activities ?? []));
    await Promise.all([post({ ...expecting, text: 'again' }), post({ ...expecting, text: 'again' })]);
    expect(replies).toHaveLength(1);
    expect(turns).toBe(2);
  });

  it('refuses a token, which it could not check', async () => {
    const { post, lines } = await serve();
    const response = await post(expecting, { authorization: 'Bearer a.b.c' });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(lines).toHaveLength(1);
  });

  it.each([
    { length: { toString: 1 } },
    { text: { length: { valueOf: null, toString: null } } },
    { conversation: { id: { length: { toString: 'x' } } } },
  ])('refuses the hostile body %j without a stack', async (fields) => {
    const { post, lines } = await serve();
    expect((await post({ ...expecting, ...fields })).status).toBe(400);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('stack');
  });

  it('is not served where other machines could reach it, and one log line says why', async () => {
    const { post, mounted, lines } = await serve(echo, { HOST: '0.0.0.0' });
    expect(mounted).toBe(false);
    expect((await post(message)).status).toBe(404);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '').msg).toMatch(
      /^\/api\/messages is not served: HOST 0\.0\.0\.0 .* MICROSOFT_APP_ID/,
    );
  });
});

describe('a turn', () => {
  it('says sorry in the language of the talk when it fails, shows the error in the Emulator, and logs no words', async () => {
    const { post, lines } = await serve(async () => {
      throw new Error('index is broken');
    });
    const { activities } = await bodyOf(await post({ ...expecting, locale: 'ko-KR', text: 'my secret' }));
    expect(activities).toMatchObject([
      { type: 'message', text: translateFor('ko')('channel.turnFailed') },
      { type: 'trace', name: 'Turn failed', value: 'index is broken' },
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('index is broken');
    expect(lines[0]).not.toMatch(/my secret|livechat/);
  });

  it('shows no error to people of other channels', async () => {
    const { post } = await serve(async () => {
      throw new Error('index is broken');
    });
    const body = await (await post({ ...expecting, channelId: 'msteams' })).text();
    expect(JSON.parse(body).activities).toHaveLength(1);
    expect(body).not.toContain('index is broken');
  });

  it('waits for the turn of the same conversation before it', async () => {
    const order: string[] = [];
    const { post } = await serve(async ({ activity }) => {
      order.push(`begin ${activity.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`end ${activity.text}`);
    });
    await Promise.all([post({ ...expecting, text: 'a' }), post({ ...expecting, text: 'b' })]);
    expect(order.map((step) => step.split(' ')[0])).toEqual(['begin', 'end', 'begin', 'end']);
  });
});

describe('/api/messages with credentials', () => {
  const appId = '11111111-2222-4333-8444-555555555555';
  const env = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: 'pw', HOST: '0.0.0.0' };
  const serviceUrl = 'https://smba.example/emea/';
  const fromTeams = { ...expecting, channelId: 'msteams', serviceUrl };

  async function signedBy(audience: string) {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const key = { ...(await exportJWK(publicKey)), kid: 'k1', endorsements: ['msteams'] };
    nock('https://login.botframework.com')
      .get('/v1/.well-known/openidconfiguration')
      .reply(200, {
        issuer: 'https://api.botframework.com',
        jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
        id_token_signing_alg_values_supported: ['RS256'],
      })
      .get('/v1/.well-known/keys')
      .reply(200, { keys: [key] });
    const token = await new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer('https://api.botframework.com')
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    return { authorization: `Bearer ${token}` };
  }

  // The first of these, for once the SDK has keys it asks for none.
  it('asks to try again later where the keys to check a signature by can not be had, with one line and no stack', async () => {
    nock('https://login.botframework.com')
      .get('/v1/.well-known/openidconfiguration')
      .replyWithError(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }));
    const { post, lines } = await serve(echo, env);
    const token = await new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'HS256', kid: 'k9' })
      .setIssuer('https://api.botframework.com')
      .setAudience(appId)
      .setExpirationTime('5m')
      .sign(new Uint8Array(32));
    const response = await post(fromTeams, { authorization: `Bearer ${token}` });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('stack');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'warn',
      status: 503,
      cause: expect.stringContaining('ENOTFOUND'),
    });
  });

  it('serves a signed request, on any host, and refuses one for another bot', async () => {
    const { post, mounted } = await serve(echo, env);
    expect(mounted).toBe(true);
    const headers = await signedBy(appId);
    expect(await (await post(fromTeams, headers)).json()).toMatchObject({
      activities: [{ text: 'you said hello' }],
    });
    const foreign = await post({ ...fromTeams, serviceUrl: 'https://evil.example/' }, headers);
    expect(foreign.status).toBe(401);
  });

  it.each(['', 'Bearer nonsense', 'Bearer a.b.c', 'Basic eDp5'])(
    'refuses a request signed %j, and tells no details',
    async (authorization) => {
      const { post, lines } = await serve(echo, env);
      const response = await post(fromTeams, authorization ? { authorization } : {});
      expect([response.status, await response.json()]).toEqual([
        401,
        { error: { code: 'Unauthorized', message: 'The request is not signed for this bot.' } },
      ]);
      expect(lines).toHaveLength(1);
    },
  );
});
