import { once } from 'node:events';
import type { TurnContext } from 'botbuilder';
import { afterEach, describe, expect, it } from 'vitest';
import type { DirectLineOptions } from '../../../../src/channels/web/direct-line.ts';
import { createMemoryConversationLog } from '../../../../src/storage/memory-conversation-log.ts';
import { joinTalk, openStream, request, startTalk, textsOf } from '../../../support/direct-line-client.ts';
import { echo, startTalkServer, type TalkServer } from '../../../support/talk-server.ts';

const servers: TalkServer[] = [];
const start = async (options?: Partial<DirectLineOptions>) => {
  const server = await startTalkServer(options);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const limits = { messageLength: 200, turnsPerMinute: 1_000, tokensPerMinute: 1_000, bodyBytes: 10_000 };
const has = (text: string) => (texts: string[]) => texts.includes(text);

describe('a talk', () => {
  it('begins with a greeting in the language of the page, once', async () => {
    const { url } = await start();
    const talk = await startTalk(url, { locale: 'ko' });
    await talk.readUntil(has('welcome ko'));
    const again = await request(`${url}/v3/directline/conversations`, {
      method: 'POST',
      token: talk.token,
      body: {},
    });
    expect(again.status).toBe(200);
    await talk.say('hi');
    expect(textsOf(await talk.readUntil(has('you said: hi')))).toEqual(['welcome ko', 'hi', 'you said: hi']);
  });

  it('takes the language from conversationStartProperties too, and does without a language that is none', async () => {
    const { url } = await start();
    const korean = await startTalk(url, { conversationStartProperties: { locale: 'ko-KR' } });
    await korean.readUntil(has('welcome ko-KR'));
    const strange = await startTalk(url, { locale: '<script>' });
    await strange.readUntil(has('welcome somebody'));
  });

  it('echoes what the client said with its own mark, and answers', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const { body } = await talk.say('where?', { channelData: { clientActivityID: 'mark-1', more: [1] } });
    const set = await talk.readUntil(has('you said: where?'));
    const echoed = set.activities.find(({ id }) => id === body.id);
    expect(echoed?.channelData).toEqual({ clientActivityID: 'mark-1', more: [1] });
    const answer = set.activities.at(-1);
    expect(answer).toMatchObject({
      replyToId: body.id,
      from: { id: 'assistant', role: 'bot' },
      channelId: 'directline',
    });
    expect(set.watermark).toBe('4');
  });

  it('lets no client choose who speaks, where, when and to whom', async () => {
    const heard: TurnContext['activity'][] = [];
    const { url } = await start({ run: async (context) => void heard.push({ ...context.activity }) });
    const talk = await startTalk(url);
    await talk.say('hi', {
      id: 'mine',
      from: { id: 'assistant', role: 'bot' },
      recipient: { id: 'x' },
      channelId: 'msteams',
      serviceUrl: 'http://169.254.169.254/',
      conversation: { id: 'other' },
      timestamp: '1999-01-01T00:00:00Z',
      deliveryMode: 'expectReplies',
    });
    await expect.poll(() => heard.length).toBe(2);
    const message = heard[1];
    expect(message?.from.id).toMatch(/^dl_.{20,}/);
    expect(message).toMatchObject({
      from: { role: 'user' },
      recipient: { id: 'assistant' },
      channelId: 'directline',
      serviceUrl: 'urn:notice-assistant:web',
      conversation: { id: talk.conversationId },
    });
    expect(message?.id).not.toBe('mine');
    expect(message?.deliveryMode).toBeUndefined();
    expect(new Date(message?.timestamp ?? 0).getUTCFullYear()).toBeGreaterThan(2000);
  });

  it('takes what is posted twice with one mark as said once, at the same time and after a restart', async () => {
    const log = createMemoryConversationLog(() => new Date());
    const first = await start({ log });
    const talk = await startTalk(first.url);
    const more = { channelData: { clientActivityID: 'same' } };
    const [one, two] = await Promise.all([talk.say('hi', more), talk.say('hi', more)]);
    expect(two.body.id).toBe(one.body.id);
    await talk.readUntil(has('you said: hi'));
    await first.close();
    servers.splice(0);
    const restarted = joinTalk((await start({ log })).url, talk);
    expect((await restarted.say('hi', more)).body.id).toBe(one.body.id);
    expect(textsOf((await restarted.read()).body)).toEqual(['welcome somebody', 'hi', 'you said: hi']);
  });

  it('answers one question after another, in the order asked', async () => {
    const { url } = await start({
      run: async (context) => {
        if (context.activity.text === 'slow') await new Promise((resolve) => setTimeout(resolve, 60));
        await echo(context);
      },
    });
    const talk = await startTalk(url);
    await talk.say('slow');
    await talk.say('quick');
    const texts = textsOf(await talk.readUntil(has('you said: quick')));
    expect(texts.filter((text) => text.startsWith('you said'))).toEqual([
      'you said: slow',
      'you said: quick',
    ]);
  });

  it('says sorry where a turn fails, logs it without the person, and goes on', async () => {
    const server = await start({
      run: async (context) => {
        if (context.activity.text === 'break') throw new Error('index is gone');
        await echo(context);
      },
    });
    const talk = await startTalk(server.url);
    await talk.say('break');
    await talk.readUntil(has('Sorry, that went wrong. Ask again in a moment.'));
    await talk.say('still there?');
    await talk.readUntil(has('you said: still there?'));
    expect(server.errors).toMatchObject([
      { err: { message: 'index is gone' }, conversation: expect.stringMatching(/^[0-9a-f]{10}$/) },
    ]);
    expect(JSON.stringify(server.errors)).not.toContain(talk.conversationId);
  });

  it('gives up a turn that hangs', async () => {
    const { url } = await start({
      limits: { ...limits, turnSeconds: 0.05 },
      run: async (context) => {
        if (context.activity.text === 'hang') await new Promise(() => {});
        await echo(context);
      },
    });
    const talk = await startTalk(url);
    await talk.say('hang');
    await talk.say('next');
    const texts = textsOf(await talk.readUntil(has('you said: next')));
    expect(texts).toContain('Sorry, that went wrong. Ask again in a moment.');
  });

  it('can be spoken to by the bot itself, which may also change and take back what it said', async () => {
    const { url, directLine } = await start();
    const talk = await startTalk(url);
    await talk.readUntil(has('welcome somebody'));
    const reference = {
      conversation: { id: talk.conversationId, name: '', isGroup: false, conversationType: 'personal' },
    };
    await directLine.adapter.continueConversation(reference, async (context) => {
      const draft = await context.sendActivity('a draft');
      const slip = await context.sendActivity('a slip');
      await context.updateActivity({ type: 'message', id: draft?.id, text: 'a notice changed' });
      await context.deleteActivity(slip?.id ?? '');
    });
    const all = await talk.read();
    expect(textsOf(all.body)).toEqual(['welcome somebody', 'a notice changed']);
    const seenBoth = await talk.read('4');
    expect(seenBoth.body.activities.map(({ type }) => type)).toEqual(['message', 'messageDelete']);
  });
});

describe('a stream', () => {
  it('brings what was said before, then each new thing as it is said, typing too', async () => {
    const { url } = await start({
      run: async (context) => {
        if (context.activity.type === 'message')
          await context.sendActivities([
            { type: 'typing' },
            { type: 'trace' },
            { type: 'message', text: 'yes' },
          ]);
      },
    });
    const talk = await startTalk(url);
    const stream = await openStream(talk.streamUrl);
    expect(await stream.next()).toEqual({ activities: [], watermark: '1' });
    stream.socket.send('');
    await talk.say('well?');
    const frames = [await stream.next(), await stream.next(), await stream.next()];
    expect(
      frames.map(({ activities, watermark }) => [activities[0]?.type, activities[0]?.text, watermark]),
    ).toEqual([
      ['message', 'well?', '2'],
      ['typing', undefined, '2'],
      ['message', 'yes', '3'],
    ]);
    expect((await talk.read()).body.activities.map(({ type }) => type)).toEqual(['message', 'message']);
    stream.socket.close();
  });

  it('goes on where it broke off, after a lost socket and after a restart', async () => {
    const log = createMemoryConversationLog(() => new Date());
    const before = await start({ log });
    const talk = await startTalk(before.url);
    await talk.say('one');
    const { watermark } = await talk.readUntil(has('you said: one'));
    await talk.say('two');
    await talk.readUntil(has('you said: two'));
    await before.close();
    servers.splice(0);

    const after = await start({ log });
    const again = await request<{ token: string; streamUrl: string; conversationId: string }>(
      `${after.url}/v3/directline/conversations/${talk.conversationId}?watermark=${watermark}`,
      { token: talk.token },
    );
    expect(again.status).toBe(200);
    const stream = await openStream(again.body.streamUrl);
    expect(textsOf(await stream.next())).toEqual(['two', 'you said: two']);
    await joinTalk(after.url, again.body).say('three');
    expect(textsOf(await stream.next())).toEqual(['three']);
    stream.socket.close();
  });

  it('closes the oldest socket of a conversation where too many are open', async () => {
    const { url } = await start({ limits: { ...limits, socketsPerConversation: 1 } });
    const talk = await startTalk(url);
    const old = await openStream(talk.streamUrl);
    const closed = once(old.socket, 'close');
    const young = await openStream(talk.streamUrl);
    expect((await closed)[0]).toBe(1008);
    expect(young.socket.readyState).toBe(young.socket.OPEN);
    young.socket.close();
  });

  it.each([
    ['without a token', (address: string) => address.replace(/t=.*/, 't='), 403],
    [
      'to another conversation',
      (address: string) => address.replace(/conversations\/[^/]+/, 'conversations/other'),
      403,
    ],
    [
      'with a position that is none',
      (address: string) => address.replace('watermark=0', 'watermark=-1'),
      400,
    ],
    ['at an address that is none', (address: string) => address.replace('/stream', '/river'), 404],
  ])('is refused %s', async (_case, wrong, status) => {
    const { url } = await start();
    const talk = await startTalk(url);
    await expect(openStream(wrong(talk.streamUrl))).rejects.toThrow(`${status}`);
  });

  it('is closed when the service stops, after the running turn has been answered', async () => {
    const { url, close } = await startTalkServer({
      run: async (context) => {
        await new Promise((resolve) => setTimeout(resolve, 40));
        await echo(context);
      },
    });
    const talk = await startTalk(url);
    const stream = await openStream(talk.streamUrl);
    const texts: string[] = [];
    stream.socket.on('message', (data) => texts.push(...textsOf(JSON.parse(String(data)))));
    await talk.say('last question');
    const closed = once(stream.socket, 'close');
    await close();
    expect((await closed)[0]).toBe(1001);
    expect(texts).toContain('you said: last question');
  });
});

describe('what is refused', () => {
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

  it.each([
    ['a body that is not JSON', '{', 400],
    ['an activity of a kind that people do not send', { type: 'invoke', name: 'x' }, 400],
    ['a message that says nothing', { type: 'message', text: '  ' }, 400],
    ['a message with a file', { type: 'message', text: 'look', attachments: [{}] }, 400],
    ['a message that is too long', { type: 'message', text: 'x'.repeat(201) }, 413],
    ['a body that is too large', { type: 'message', text: 'hi', value: 'x'.repeat(10_001) }, 413],
  ])('refuses %s with a line that says why, and the talk goes on', async (_case, body, status) => {
    const { url } = await start();
    const talk = await startTalk(url);
    const activities = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    const refused = await request<{ error: { code: string; message: string } }>(activities, {
      method: 'POST',
      token: talk.token,
      body,
    });
    expect(refused.status).toBe(status);
    expect(refused.body.error.message).toMatch(/\w+ .+/);
    await talk.say('still there?');
    await talk.readUntil(has('you said: still there?'));
  });

  it('refuses an upload politely', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const form = new FormData();
    form.append('file', new Blob(['x'.repeat(100_000)]), 'a.txt');
    const response = await fetch(
      `${url}/v3/directline/conversations/${talk.conversationId}/upload?userId=me`,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${talk.token}` },
        body: form,
      },
    );
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ error: { code: 'UnsupportedMediaType' } });
    expect((await talk.say('then in words')).status).toBe(200);
  });

  it('says when to come back where somebody starts too many talks or asks too much', async () => {
    const { url } = await start({ limits: { ...limits, tokensPerMinute: 1, turnsPerMinute: 2 } });
    const talk = await startTalk(url);
    const token = await request(`${url}/v3/directline/tokens/generate`, { method: 'POST' });
    expect(token.status).toBe(429);
    expect(Number(token.headers.get('retry-after'))).toBeGreaterThan(0);
    const statuses = [];
    for (const text of ['one', 'two', 'three']) statuses.push((await talk.say(text)).status);
    expect(statuses).toEqual([200, 200, 429]);
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

  it('knows the session of a talk', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    const session = await request(`${url}/v3/directline/session/getsessionid`, { token: talk.token });
    expect(session.body).toEqual({ sessionId: talk.conversationId });
  });
});
