import { once } from 'node:events';
import type { TurnContext } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { nextMessageId } from '../../../../../src/channels/web/direct-line/adapter.ts';
import { createMemoryConversationLog } from '../../../../../src/storage/talks/memory-conversation-log.ts';
import { joinTalk, openStream, request, startTalk, textsOf } from '../../../../support/direct-line-client.ts';
import { echo, LIMITS, talkServers } from '../../../../support/talk-server.ts';

const { start, stop } = talkServers();
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
    await stop(first);
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
      limits: { ...LIMITS, turnSeconds: 0.05 },
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

  it('tells the bot the id of what it says next, before it is said, and of nothing else', async () => {
    const { url, directLine } = await start();
    const talk = await startTalk(url);
    await talk.readUntil(has('welcome somebody'));
    const reference = {
      conversation: { id: talk.conversationId, name: '', isGroup: false, conversationType: 'personal' },
    };
    let told: string | undefined;
    await directLine.adapter.continueConversation(reference, async (context) => {
      told = nextMessageId(context);
      await context.sendActivities([{ text: 'told' }, { text: 'beside it' }]);
      await context.sendActivity('later');
    });
    const { activities } = (await talk.read()).body;
    expect(activities.slice(-3).map(({ text }) => text)).toEqual(['told', 'beside it', 'later']);
    expect(activities.filter(({ id }) => id === told).map(({ text }) => text)).toEqual(['told']);
  });

  it('is deleted for good when the person wishes it, with what the bot keeps, and its sockets are closed', async () => {
    const forgotten: string[] = [];
    const { url } = await start({ forget: async (id) => void forgotten.push(id) });
    const talk = await startTalk(url);
    await talk.say('hi');
    await talk.readUntil(has('you said: hi'));
    const stream = await openStream(talk.streamUrl);
    const closed = once(stream.socket, 'close');
    const conversation = `${url}/v3/directline/conversations/${talk.conversationId}`;
    const { status } = await request(conversation, { method: 'DELETE', token: talk.token });
    expect(status).toBe(200);
    expect((await closed)[0]).toBe(1000);
    expect(forgotten).toEqual([talk.conversationId]);
    expect((await talk.read()).status).toBe(404);
  });

  it('of any length is read in stretches, each going on where the one before ended', async () => {
    const { url } = await start({
      run: async (context) => {
        if (context.activity.type !== 'message') return;
        await context.sendActivities(
          Array.from({ length: 250 }, (_, n) => ({ type: 'message', text: `${n}` })),
        );
      },
    });
    const talk = await startTalk(url);
    await talk.say('count');
    await expect.poll(async () => (await talk.read('252')).body.watermark).toBe('252');
    const texts: string[] = [];
    const lengths: number[] = [];
    for (let watermark = '0'; ; ) {
      const { body } = await talk.read(watermark);
      if (body.watermark === watermark) break;
      lengths.push(body.activities.length);
      texts.push(...textsOf(body));
      watermark = body.watermark;
    }
    expect(lengths).toEqual([99, 100, 52]);
    expect(texts).toEqual(['count', ...Array.from({ length: 250 }, (_, n) => `${n}`)]);
    const stream = await openStream(talk.streamUrl);
    const streamed: string[] = [];
    while (streamed.length < 251) streamed.push(...textsOf(await stream.next()));
    expect(streamed).toEqual(texts);
    stream.socket.close();
  });
});
