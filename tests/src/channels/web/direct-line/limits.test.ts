import { describe, expect, it } from 'vitest';
import { request, startTalk } from '../../../../support/direct-line-client.ts';
import { LIMITS, talkServers } from '../../../../support/talk-server.ts';

const { start } = talkServers();

describe('who may talk, and how much', () => {
  it('says when to come back where somebody starts too many talks or asks too much', async () => {
    const { url } = await start({ limits: { ...LIMITS, tokensPerMinute: 1, turnsPerMinute: 2 } });
    const talk = await startTalk(url);
    const token = await request(`${url}/v3/directline/tokens/generate`, { method: 'POST' });
    expect(token.status).toBe(429);
    expect(Number(token.headers.get('retry-after'))).toBeGreaterThan(0);
    const statuses = [];
    for (const text of ['one', 'two', 'three']) statuses.push((await talk.say(text)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('says by what to sign where a request is not signed', async () => {
    const { url } = await start();
    const { conversationId } = await startTalk(url);
    for (const path of [`/conversations/${conversationId}`, `/conversations/${conversationId}/activities`]) {
      const { status, headers } = await request(`${url}/v3/directline${path}`);
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
  });

  it('keeps out pages of other sites, but for those that are allowed', async () => {
    const { url } = await start({ allowedOrigins: ['https://city.example'] });
    const from = (origin: string) =>
      request(`${url}/v3/directline/tokens/generate`, { method: 'POST', headers: { Origin: origin } });
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from(url)).status).toBe(200);
    const allowed = await from('https://city.example');
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://city.example');
    const preflight = await request(`${url}/v3/directline/conversations`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://city.example' },
    });
    expect(preflight.status).toBe(200);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
  });
});
