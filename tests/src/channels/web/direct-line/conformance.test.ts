import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryConversationLog } from '../../../../../src/storage/talks/memory-conversation-log.ts';
import { request } from '../../../../support/direct-line-client.ts';
import { connectOfficial, type OfficialClient } from '../../../../support/official-client.ts';
import { PATIENCE_MS } from '../../../../support/patience.ts';
import { talkServers } from '../../../../support/talk-server.ts';

const MINUTE_MS = 60_000;
const STATUS = { online: 2, expiredToken: 3, ended: 5 } as const;
const { start, stop } = talkServers();
const clients: OfficialClient[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const { directLine } of clients.splice(0)) directLine.end();
});

/** Patience for a client that waits three seconds before it connects again. */
const SOON = { timeout: PATIENCE_MS };

describe.each([
  ['over WebSocket', true],
  ['by polling', false],
])('botframework-directlinejs %s', (_name, webSocket) => {
  async function connect(server: string, options: object = {}): Promise<OfficialClient> {
    const client = await connectOfficial(server, { webSocket, ...options });
    clients.push(client);
    return client;
  }
  const hears = (client: OfficialClient, ...texts: string[]) =>
    expect.poll(() => client.texts(), SOON).toEqual(texts);
  const sessionOf = ({ directLine }: OfficialClient) => directLine.getSessionId().toPromise();

  it('starts a talk in its language, is greeted, and hears what it said and the answer, each once', async () => {
    const { url } = await start();
    const client = await connect(url, { conversationStartProperties: { locale: 'ko' } });
    await hears(client, 'welcome ko');
    const id = await client.say('where?', { channelData: { clientActivityID: 'mark' } });
    await hears(client, 'welcome ko', 'where?', 'you said: where?');
    expect(client.heard[1]).toMatchObject({ id, channelData: { clientActivityID: 'mark' } });
    expect(client.heard[2]).toMatchObject({ replyToId: id, from: { role: 'bot' } });
    expect(client.statuses).toEqual([0, 1, STATUS.online]);
    expect(await sessionOf(client)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('speaks as the person whose token it has, whatever name it takes', async () => {
    const { url } = await start();
    const client = await connect(url);
    await hears(client, 'welcome somebody');
    await client.say('hi', { from: { id: 'dl_somebody-else', role: 'bot' } });
    await hears(client, 'welcome somebody', 'hi', 'you said: hi');
    const { user } = JSON.parse(Buffer.from(client.token.split('.')[1] ?? '', 'base64url').toString());
    expect(client.heard[1]?.from).toMatchObject({ id: user, role: 'user' });
    expect(user).toMatch(/^dl_.{20,}/);
  });

  it('goes on from its watermark with a token of the talk, and hears nothing twice', async () => {
    const log = createMemoryConversationLog(() => new Date());
    const before = await start({ log });
    const first = await connect(before.url);
    await hears(first, 'welcome somebody');
    await first.say('one');
    await hears(first, 'welcome somebody', 'one', 'you said: one');
    const conversationId = await sessionOf(first);
    first.directLine.end();
    await stop(before);
    const after = await start({ log });
    const second = await connect(after.url, { token: first.token, conversationId, watermark: '3' });
    await hears(second, 'you said: one');
    await second.say('two');
    await hears(second, 'you said: one', 'two', 'you said: two');
  });

  it('opens its own talk with its token and no other', async () => {
    const { url } = await start();
    const [one, other] = [await connect(url), await connect(url)];
    await hears(one, 'welcome somebody');
    await hears(other, 'welcome somebody');
    const intruder = await connect(url, { token: other.token, conversationId: await sessionOf(one) });
    await expect.poll(() => intruder.statuses.at(-1), SOON).toBe(4);
    expect(intruder.texts()).toEqual([]);
  });

  it('renews its token by itself before that expires', async () => {
    let now = Date.parse('2026-11-22T09:00:00Z');
    const { url } = await start({ now: () => new Date(now) });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const client = await connect(url);
    /** The client waits with intervals for everything. */
    const passing = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
    const hearsIn = (...texts: string[]) =>
      expect.poll(() => passing(1) && client.texts(), SOON).toEqual(texts);
    await hearsIn('welcome somebody');
    now += 16 * MINUTE_MS;
    passing(15 * MINUTE_MS);
    await hearsIn('welcome somebody');
    await new Promise((resolve) => setTimeout(resolve, 300));
    now += 16 * MINUTE_MS;
    const saying = client.say('still there?');
    await hearsIn('welcome somebody', 'still there?', 'you said: still there?');
    await saying;
    expect(client.statuses).not.toContain(STATUS.expiredToken);
  });

  it('is told that its token has expired, and goes on with a new one', async () => {
    let now = Date.parse('2026-11-22T09:00:00Z');
    const { url } = await start({ now: () => new Date(now) });
    const { body: granted } = await request<{ token: string; resumeToken: string }>(
      `${url}/v3/directline/tokens/generate`,
      { method: 'POST' },
    );
    const client = await connect(url, { token: granted.token });
    await hears(client, 'welcome somebody');
    const conversationId = (await sessionOf(client)) ?? '';
    now += 31 * MINUTE_MS;
    expect(await client.say('too late')).toBe('retry');
    expect(client.statuses.at(-1)).toBe(STATUS.expiredToken);
    const { body: fresh } = await request<{ token: string; streamUrl: string }>(
      `${url}/v3/directline/conversations/${conversationId}`,
      { token: granted.resumeToken },
    );
    client.directLine.reconnect({ conversationId, ...fresh });
    expect(client.statuses.at(-1)).toBe(STATUS.online);
    await client.say('in time');
    // Over WebSocket this client opens one stream more whenever its status changes; Web Chat tells activities by their ids.
    await expect
      .poll(() => [...new Set(client.texts())], SOON)
      .toEqual(['welcome somebody', 'in time', 'you said: in time']);
    expect(new Set(client.heard.map(({ id }) => id)).size).toBe(3);
  });

  it('is told that the talk has ended, when it is deleted', async () => {
    const { url } = await start();
    const client = await connect(url);
    await hears(client, 'welcome somebody');
    const { status } = await request(`${url}/v3/directline/conversations/${await sessionOf(client)}`, {
      method: 'DELETE',
      token: client.token,
    });
    expect(status).toBe(200);
    await expect(client.say('anybody?')).rejects.toThrow('404');
    if (webSocket) await expect.poll(() => client.ending(), SOON).toBe('conversation ended');
    else await expect.poll(() => client.statuses.at(-1), SOON).toBe(STATUS.ended);
  });

  it('is refused what is too long, and goes on', async () => {
    const { url } = await start();
    const client = await connect(url);
    await expect(client.say('x'.repeat(201))).rejects.toThrow('413');
    await client.say('short');
    await hears(client, 'welcome somebody', 'short', 'you said: short');
  });
});

it('botframework-directlinejs comes back by itself after a restart, and hears what it missed', async () => {
  const log = createMemoryConversationLog(() => new Date());
  const before = await start({ log });
  const client = await connectOfficial(before.url, { webSocket: true });
  clients.push(client);
  await expect.poll(() => client.texts(), SOON).toEqual(['welcome somebody']);
  await client.say('one');
  await stop(before);
  const after = await start({ log }, Number(new URL(before.url).port));
  const conversation = {
    id: (await client.directLine.getSessionId().toPromise()) ?? '',
    name: '',
    isGroup: false,
  };
  await after.directLine.adapter.continueConversation(
    { conversation: { ...conversation, conversationType: 'personal' } },
    async (context) => void (await context.sendActivity('I am back.')),
  );
  await expect
    .poll(() => client.texts(), SOON)
    .toEqual(['welcome somebody', 'one', 'you said: one', 'I am back.']);
});

it('an upload as botframework-directlinejs makes it is refused politely, and the talk goes on', async () => {
  const { url } = await start();
  const client = await connectOfficial(url, { webSocket: true });
  clients.push(client);
  const conversationId = await client.directLine.getSessionId().toPromise();
  const form = new FormData();
  const activity = JSON.stringify({
    type: 'message',
    attachments: [{ contentType: 'image/png', name: 'a.png' }],
  });
  form.append('activity', new Blob([activity], { type: 'application/vnd.microsoft.activity' }));
  form.append('file', new Blob(['x'.repeat(100_000)], { type: 'image/png' }), 'a.png');
  const response = await fetch(`${url}/v3/directline/conversations/${conversationId}/upload?userId=me`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${client.token}` },
    body: form,
  });
  expect(response.status).toBe(415);
  expect(await response.json()).toEqual({
    error: { code: 'UnsupportedMediaType', message: 'Files are not taken: write your question as text.' },
  });
  await client.say('in words');
  await expect.poll(() => client.texts(), SOON).toContain('you said: in words');
});
