import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createMemoryConversationLog } from '../../../../../src/storage/talks/memory-conversation-log.ts';
import { joinTalk, openStream, request, startTalk, textsOf } from '../../../../support/direct-line-client.ts';
import { echo, LIMITS, talkServers } from '../../../../support/talk-server.ts';

const { start, stop } = talkServers();
const has = (text: string) => (texts: string[]) => texts.includes(text);

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

  it('begins at the end for a client that names a position beyond it, which is told where the end is', async () => {
    const { url } = await start();
    const talk = await startTalk(url);
    await talk.say('one');
    const { watermark } = await talk.readUntil(has('you said: one'));
    expect((await talk.read('999')).body).toEqual({ activities: [], watermark });
    expect((await talk.read(watermark)).body).toEqual({ activities: [], watermark });
    const stream = await openStream(talk.streamUrl.replace('watermark=0', 'watermark=999'));
    expect(await stream.next()).toEqual({ activities: [], watermark });
    await talk.say('two');
    expect(textsOf(await stream.next())).toEqual(['two']);
    expect(textsOf((await talk.read(watermark)).body)).toContain('two');
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
    await stop(before);

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
    const { url } = await start({ limits: { ...LIMITS, socketsPerConversation: 1 } });
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
    const server = await start({
      run: async (context) => {
        await new Promise((resolve) => setTimeout(resolve, 40));
        await echo(context);
      },
    });
    const talk = await startTalk(server.url);
    const stream = await openStream(talk.streamUrl);
    const texts: string[] = [];
    stream.socket.on('message', (data) => texts.push(...textsOf(JSON.parse(String(data)))));
    await talk.say('last question');
    const closed = once(stream.socket, 'close');
    await stop(server);
    expect((await closed)[0]).toBe(1001);
    expect(texts).toContain('you said: last question');
  });

  it('is cut off where its client reads nothing, which then reads on from where it was', async () => {
    const { url, directLine } = await start({ limits: { ...LIMITS, unreadBytes: 100_000 } });
    const talk = await startTalk(url);
    const slow = await openStream(talk.streamUrl);
    await slow.next();
    const cutOff = once(slow.socket, 'close');
    slow.socket.pause();
    const reference = {
      conversation: { id: talk.conversationId, name: '', isGroup: false, conversationType: '' },
    };
    const all = Array.from({ length: 240 }, (_, n) => `${n} `.padEnd(100_000, 'x'));
    for (const text of all) {
      await directLine.adapter.continueConversation(reference, async (context) => {
        await context.sendActivity(text);
      });
    }
    const seen: string[] = [];
    let watermark = '';
    slow.socket.on('message', (data) => {
      const set = JSON.parse(String(data));
      seen.push(...textsOf(set));
      watermark = set.watermark;
    });
    slow.socket.resume();
    await cutOff;
    expect(seen.length).toBeLessThan(all.length);
    const again = await request<{ streamUrl: string }>(
      `${url}/v3/directline/conversations/${talk.conversationId}?watermark=${watermark}`,
      { token: talk.token },
    );
    const stream = await openStream(again.body.streamUrl);
    while (seen.length < all.length) seen.push(...textsOf(await stream.next()));
    expect(seen.map((text) => text.slice(0, 4))).toEqual(all.map((text) => text.slice(0, 4)));
    stream.socket.close();
  });

  it('shows that the server lives, and ends where the client does not', async () => {
    const { url } = await start({ limits: { ...LIMITS, heartbeatSeconds: 0.05 } });
    const talk = await startTalk(url);
    const stream = await openStream(talk.streamUrl);
    const beats: string[] = [];
    stream.socket.on('message', (data) => beats.push(String(data)));
    await expect.poll(() => beats.filter((beat) => beat === '').length).toBeGreaterThan(2);
    const closed = once(stream.socket, 'close');
    stream.socket.pause();
    await new Promise((resolve) => setTimeout(resolve, 200));
    stream.socket.resume();
    expect((await closed)[0]).toBe(1006);
  });

  it('does not keep the service from stopping, where its client is asleep', async () => {
    const server = await start();
    const talk = await startTalk(server.url);
    const stream = await openStream(talk.streamUrl);
    stream.socket.pause();
    const before = Date.now();
    await stop(server);
    // A server that waits for its client's goodbye waits for 30 seconds.
    expect(Date.now() - before).toBeLessThan(25_000);
    stream.socket.terminate();
  });
});
