import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { unansweredIn } from '../../../../../src/channels/web/direct-line/unanswered.ts';
import type { ConversationLog } from '../../../../../src/storage/talks/conversation-log.ts';
import { createMemoryConversationLog } from '../../../../../src/storage/talks/memory-conversation-log.ts';
import {
  joinTalk,
  openStream,
  request,
  startTalk,
  type Talk,
  textsOf,
} from '../../../../support/direct-line-client.ts';
import { echo, talkServers } from '../../../../support/talk-server.ts';

const { start, stop } = talkServers();
const createLog = () => createMemoryConversationLog(() => new Date());
const mark = (clientActivityID: string) => ({ channelData: { clientActivityID } });
const silent = async () => {};

/** A talk whose messages a program kept and had no time to answer, and another program that has just started. */
async function afterDeath(said: readonly string[], log: ConversationLog = createLog()) {
  const before = await start({ log, run: silent });
  const unanswered = await startTalk(before.url);
  for (const text of said) await unanswered.say(text, mark(text));
  await stop(before);
  const { url } = await start({ log });
  return { url, talk: joinTalk(url, unanswered) };
}

async function textsAfter(talk: Talk, last: string): Promise<string[]> {
  return textsOf(await talk.readUntil((texts) => texts.includes(last)));
}

describe('a message that was kept before the program ended, and not answered', () => {
  it.each<[string, (talk: Talk, url: string) => Promise<unknown>]>([
    ['is read', (talk) => talk.read()],
    [
      'is reconnected to',
      ({ conversationId, token }, url) =>
        request(`${url}/v3/directline/conversations/${conversationId}`, { token }),
    ],
    [
      'is begun again',
      ({ token }, url) => request(`${url}/v3/directline/conversations`, { method: 'POST', token, body: {} }),
    ],
    ['gets the same message again', (talk) => talk.say('hi', mark('hi'))],
    [
      'is watched',
      async ({ streamUrl }, url) =>
        (await openStream(streamUrl.replace(/^ws:\/\/[^/]+/, url.replace('http', 'ws')))).socket.close(),
    ],
  ])('is answered when its talk %s', async (_, touch) => {
    const { url, talk } = await afterDeath(['hi']);
    await touch(talk, url);
    expect(await textsAfter(talk, 'you said: hi')).toEqual(['hi', 'you said: hi']);
  });

  it('is answered once, by whatever and however often its talk is touched', async () => {
    const { url, talk } = await afterDeath(['hi']);
    const { conversationId, token } = talk;
    const touches = [
      () => talk.read(),
      () => talk.say('hi', mark('hi')),
      () => request(`${url}/v3/directline/conversations/${conversationId}`, { token }),
    ];
    await Promise.all(Array.from({ length: 30 }, (_, n) => touches[n % touches.length]?.()));
    await talk.say('bye');
    const texts = await textsAfter(talk, 'you said: bye');
    expect(texts.filter((text) => text.startsWith('you said'))).toEqual(['you said: hi', 'you said: bye']);
    expect(texts.filter((text) => !text.startsWith('you said'))).toEqual(['hi', 'bye']);
  });

  it('is answered before what is said next, and several in the order in which they were said', async () => {
    const { talk } = await afterDeath(['one', 'two']);
    await talk.say('three');
    const replies = (await textsAfter(talk, 'you said: three')).filter((text) => text.startsWith('you said'));
    expect(replies).toEqual(['you said: one', 'you said: two', 'you said: three']);
  });

  it('is answered once over many restarts', async () => {
    const log = createLog();
    const { talk } = await afterDeath(['hi'], log);
    await talk.read();
    await textsAfter(talk, 'you said: hi');
    for (let restart = 0; restart < 3; restart += 1) {
      const { url } = await start({ log });
      const again = joinTalk(url, talk);
      await again.say(`restart ${restart}`);
      await textsAfter(again, `you said: restart ${restart}`);
    }
    const replies = textsOf((await talk.read()).body).filter((text) => text === 'you said: hi');
    expect(replies).toHaveLength(1);
  });

  it('is gone, and stays so, where its talk is deleted before', async () => {
    const log = createLog();
    const { url, talk } = await afterDeath(['hi'], log);
    const { conversationId, token } = talk;
    const address = `${url}/v3/directline/conversations/${conversationId}`;
    const [deleted] = await Promise.all([request(address, { method: 'DELETE', token }), talk.read()]);
    expect(deleted.status).toBe(200);
    expect((await talk.say('anybody there?')).status).toBe(404);
    expect(await log.has(conversationId)).toBe(false);
  });
});

it('a talk that is deleted while much is said in it stays deleted', async () => {
  const log = createLog();
  const { url, directLine } = await start({ log });
  const talk = await startTalk(url);
  await talk.readUntil((texts) => texts.length > 0);
  const address = `${url}/v3/directline/conversations/${talk.conversationId}`;
  const posts = Array.from({ length: 30 }, (_, n) => n);
  const outcomes = await Promise.all([
    ...posts.slice(0, 15).map((n) => talk.say(`early ${n}`)),
    request(address, { method: 'DELETE', token: talk.token }),
    ...posts.slice(15).map((n) => talk.say(`late ${n}`)),
  ]);
  for (const { status } of outcomes) expect([200, 404]).toContain(status);
  await directLine.close();
  expect(await log.list()).toEqual([]);
});

describe('a turn that is lost in a running program, for neither reply nor apology could be kept', () => {
  it('runs again when its talk is touched next', async () => {
    const log = createLog();
    let isFull = false;
    const failing: ConversationLog = {
      ...log,
      async append(id, activities) {
        if (isFull && activities.some(({ from }) => from?.role !== 'user')) throw new Error('disk full');
        return log.append(id, activities);
      },
    };
    const { url, errors } = await start({ log: failing });
    const talk = await startTalk(url);
    await talk.readUntil((texts) => texts.length > 0);
    isFull = true;
    await talk.say('hi');
    await expect
      .poll(() => errors.map(({ msg }) => msg))
      .toContainEqual(expect.stringContaining('turn lost'));
    isFull = false;
    await talk.read();
    expect(await textsAfter(talk, 'you said: hi')).toEqual(['welcome somebody', 'hi', 'you said: hi']);
  });

  it('is not run twice while it still runs', async () => {
    const answered = Promise.withResolvers<void>();
    let turns = 0;
    const { url } = await start({
      async run(context) {
        if (context.activity.type === 'message') {
          turns += 1;
          await answered.promise;
        }
        await echo(context);
      },
    });
    const talk = await startTalk(url);
    await talk.say('hi', mark('hi'));
    for (let n = 0; n < 5; n += 1) await talk.say('hi', mark('hi'));
    answered.resolve();
    await textsAfter(talk, 'you said: hi');
    expect(turns).toBe(1);
  });
});

describe('what is unanswered in a talk', () => {
  const said = (id: string): Partial<Activity> => ({
    type: 'message',
    id,
    from: { id: 'p', name: '', role: 'user' },
  });
  const reply = (replyToId: string): Partial<Activity> => ({
    type: 'message',
    id: `r${replyToId}`,
    replyToId,
    from: { id: 'b', name: '', role: 'bot' },
  });
  const event: Partial<Activity> = { ...said('e'), type: 'event' };

  it.each<[string, Partial<Activity>[], string[]]>([
    ['nothing was said', [], []],
    ['all has a reply', [said('1'), reply('1')], []],
    ['the last has none', [said('1'), reply('1'), said('2')], ['2']],
    ['replies came out of step', [said('1'), said('2'), reply('1')], ['2']],
    ['several have none', [said('1'), reply('1'), said('2'), said('3')], ['2', '3']],
    ['one was passed over long ago', [said('1'), said('2'), reply('2')], []],
    ['a thumb was pressed', [said('1'), reply('1'), event], []],
    ['the bot spoke by itself', [said('1'), { ...reply(''), replyToId: undefined }], ['1']],
  ])('where %s', (_, activities, expected) => {
    const logged = activities.map((activity, n) => ({ sequence: n + 1, activity }));
    expect(unansweredIn(logged).map(({ id }) => id)).toEqual(expected);
  });
});
