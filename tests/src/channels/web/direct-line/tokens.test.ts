import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { createMemoryConversationLog } from '../../../../../src/storage/talks/memory-conversation-log.ts';
import { joinTalk, request, startTalk } from '../../../../support/direct-line-client.ts';
import { talkServers } from '../../../../support/talk-server.ts';

const { start } = talkServers();

describe('the user of a token', () => {
  const userOf = async (body: unknown, headers?: Record<string, string>) => {
    const { url } = await start();
    const { token } = (
      await request<{ token: string }>(`${url}/v3/directline/tokens/generate`, {
        method: 'POST',
        ...(body === undefined ? {} : { body }),
        ...(headers && { headers }),
      })
    ).body;
    return decodeJwt(token).user;
  };

  it('is the one that the page names, where its id has the form of this service', async () => {
    expect(await userOf({ user: { id: 'dl_visitor-7' } })).toBe('dl_visitor-7');
  });

  it.each([
    ['no body', undefined],
    ['no user', {}],
    ['a name', { user: { id: 'mia@city.example', name: 'Mia' } }],
    ['an id that is too long', { user: { id: `dl_${'x'.repeat(62)}` } }],
    ['a user that is none', { user: 'dl_me' }],
  ])('is a new one for %s', async (_, body) => {
    expect(await userOf(body)).toMatch(/^dl_[0-9a-f-]{36}$/);
  });
});

describe('a token', () => {
  it('asks for a token, and for the right one', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const other = await startTalk(url);
    const activities = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    expect((await request(activities)).status).toBe(401);
    expect((await request(activities, { token: 'nonsense' })).status).toBe(403);
    expect((await request(activities, { token: other.token })).status).toBe(403);
    const streamToken = new URL(talk.streamUrl).searchParams.get('t') ?? '';
    expect((await request(activities, { token: streamToken })).status).toBe(403);
  });

  it('answers 403 to an expired token and gives a new one for a fresh one', async () => {
    let today = new Date('2026-11-22T09:00:00Z');
    const { url } = await start({ now: () => today });
    const talk = await startTalk(url);
    today = new Date('2026-11-22T09:20:00Z');
    const refresh = (token: string) =>
      request<{ token: string }>(`${url}/v3/directline/tokens/refresh`, { method: 'POST', token });
    const fresh = await refresh(talk.token);
    expect(fresh.status).toBe(200);
    today = new Date('2026-11-22T09:40:00Z');
    expect((await refresh(talk.token)).body).toMatchObject({ error: { code: 'TokenExpired' } });
    expect((await talk.read()).status).toBe(403);
    expect((await joinTalk(url, { ...talk, token: fresh.body.token }).read()).status).toBe(200);
  });

  it('answers 404 to a talk that was never begun or is forgotten', async () => {
    const log = createMemoryConversationLog(() => new Date());
    const { url } = await start({ log });
    const { body } = await request<{ conversationId: string; token: string }>(
      `${url}/v3/directline/tokens/generate`,
      { method: 'POST' },
    );
    const conversation = `${url}/v3/directline/conversations/${body.conversationId}`;
    expect((await request(conversation, { token: body.token })).status).toBe(404);
    const talk = await startTalk(url);
    await log.delete(talk.conversationId);
    expect((await talk.read()).status).toBe(404);
    expect((await talk.say('anybody?')).status).toBe(404);
  });

  it('knows the session of a talk', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const session = await request(`${url}/v3/directline/session/getsessionid`, { token: talk.token });
    expect(session.body).toEqual({ sessionId: talk.conversationId });
  });

  it('that is kept for resuming gets new tokens after the other has expired, and reads nothing itself', async () => {
    let today = new Date('2026-11-22T09:00:00Z');
    const { url } = await start({ now: () => today });
    const talk = await startTalk(url);
    const refresh = (token: string) =>
      request<{ token: string; resumeToken: string }>(`${url}/v3/directline/tokens/refresh`, {
        method: 'POST',
        token,
      });
    const { body: first } = await refresh(talk.token);
    today = new Date('2026-11-22T20:00:00Z');
    expect((await refresh(first.token)).status).toBe(403);
    expect((await joinTalk(url, { ...talk, token: first.resumeToken }).read()).status).toBe(403);
    const { status, body: second } = await refresh(first.resumeToken);
    expect(status).toBe(200);
    expect((await joinTalk(url, { ...talk, token: second.token }).read()).status).toBe(200);
    today = new Date('2026-11-24T09:00:00Z');
    expect((await refresh(first.resumeToken)).status).toBe(403);
  });

  it('of another key, or signed with none, opens nothing', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const [, claims = ''] = talk.token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const stranger = await start({
      tokens: { key: new Uint8Array(32).fill(8), lifetimeSeconds: 1800, resumeSeconds: 1800 },
    });
    for (const token of [`${none}.${claims}.`, (await startTalk(stranger.url)).token]) {
      expect((await joinTalk(url, { ...talk, token }).read()).status).toBe(403);
    }
  });

  it('lets HEAD see what GET would, without a body', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const conversation = `${url}/v3/directline/conversations/${talk.conversationId}`;
    for (const address of [conversation, `${conversation}/activities`]) {
      const head = (token: string) =>
        fetch(address, { method: 'HEAD', headers: { Authorization: `Bearer ${token}` } });
      const response = await head(talk.token);
      expect([response.status, await response.text()]).toEqual([200, '']);
      expect((await head('nonsense')).status).toBe(403);
    }
  });
});
