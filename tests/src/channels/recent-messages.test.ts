import type { Activity } from 'botbuilder';
import { expect, it } from 'vitest';
import { createRecentMessages } from '../../../src/channels/recent-messages.ts';

const message = (fields: Partial<Activity> = {}): Activity =>
  Object.assign({} as Activity, {
    type: 'message',
    id: 'm1',
    channelId: 'msteams',
    conversation: { id: 'c1' },
    ...fields,
  });

function counting(times: readonly number[] = []) {
  const waiting = [...times];
  let turns = 0;
  const recent = createRecentMessages(() => new Date(waiting.shift() ?? 0));
  const post = (fields: Partial<Activity> = {}) =>
    recent.once(message(fields), async () => {
      turns += 1;
    });
  return { recent, post, turns: () => turns };
}

it('a message has one turn, however often it is posted', async () => {
  const { post, turns } = counting();
  await Promise.all([post(), post()]);
  await post();
  expect(turns()).toBe(1);
});

it('messages that say other things under one id have turns of their own', async () => {
  const { post, turns } = counting();
  await post({ text: 'where?' });
  await post({ text: 'when?' });
  await post({ value: { feedback: 'wrong' } });
  await post({ text: 'where?' });
  expect(turns()).toBe(3);
});

it('messages of other ids, talks and channels have turns of their own', async () => {
  const { post, turns } = counting();
  await post();
  await post({ id: 'm2' });
  await post({ channelId: 'webchat' });
  await post({ conversation: { id: 'c2', name: '', isGroup: false, conversationType: '' } });
  expect(turns()).toBe(4);
});

it('what is no message, or has no id, is never taken for a repetition', async () => {
  const { post, turns } = counting();
  for (const fields of [{ type: 'messageUpdate' }, { id: undefined }]) {
    await post(fields);
    await post(fields);
  }
  expect(turns()).toBe(4);
});

it('a turn that failed may come again, and so may a message after ten minutes', async () => {
  const { recent, post, turns } = counting([0, 1, 2, 600_002]);
  await expect(recent.once(message(), () => Promise.reject(new Error('store is full')))).rejects.toThrow();
  await post();
  await post();
  expect(turns()).toBe(1);
  await post();
  expect(turns()).toBe(2);
});
