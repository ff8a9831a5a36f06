import { type Activity, TestAdapter, type TurnContext } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { showTyping } from '../../../src/channels/typing.ts';

/** An adapter whose bot takes the turn; `sent` gets what it is told to send, and `refuse` may throw for it. */
function adapterOf(
  turn: (context: TurnContext) => Promise<unknown>,
  sending: (activity: Partial<Activity>) => void,
) {
  const adapter = new TestAdapter(async (context) => void (await turn(context)));
  const send = adapter.sendActivities.bind(adapter);
  adapter.sendActivities = async (context, activities) => {
    for (const activity of activities) sending(activity);
    return send(context, activities);
  };
  return adapter;
}

describe('typing', () => {
  it('is shown while an answer takes its time, and before it', async () => {
    const shown = Promise.withResolvers<void>();
    const sent: Partial<Activity>[] = [];
    const adapter = adapterOf(
      async (context) => {
        await shown.promise;
        await context.sendActivity('done');
      },
      (activity) => {
        sent.push(activity);
        shown.resolve();
      },
    );
    adapter.use(showTyping(() => {}, 1));
    await adapter.receiveActivity({ type: 'message', text: 'when?' });
    expect(sent.map(({ type }) => type)).toEqual(['typing', 'message']);
    expect(sent[0]?.conversation).toEqual(sent[1]?.conversation);
  });

  it.each([
    ['an answer that is there at once', {}, 10_000],
    ['one that is awaited in the response', { deliveryMode: 'expectReplies' }, 1],
    ['what asks nothing', { type: 'event' }, 1],
  ])('is not shown for %s', async (_, activity, patience) => {
    const sent: (string | undefined)[] = [];
    const adapter = adapterOf(
      async (context) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await context.sendActivity('done');
      },
      ({ type }) => sent.push(type),
    );
    adapter.use(showTyping(() => {}, patience));
    await adapter.receiveActivity({ type: 'message', text: 'when?', ...activity });
    expect(sent).not.toContain('typing');
  });

  it('that can’t be shown costs nobody the answer', async () => {
    const errors: unknown[] = [];
    const said: string[] = [];
    const failed = Promise.withResolvers<void>();
    const adapter = adapterOf(
      async (context) => {
        await failed.promise;
        await context.sendActivity('done');
      },
      ({ type, text }) => {
        if (type !== 'typing') return void said.push(text ?? '');
        failed.resolve();
        throw new Error('no way');
      },
    );
    adapter.use(showTyping((error) => errors.push(error), 1));
    await adapter.receiveActivity({ type: 'message', text: 'when?' });
    expect(said).toEqual(['done']);
    expect(errors).toEqual([new Error('no way')]);
  });

  it('ends with a turn that fails', async () => {
    const adapter = new TestAdapter(async () => {
      throw new Error('the bot broke');
    });
    adapter.use(showTyping(() => {}, 1));
    await expect(adapter.receiveActivity({ type: 'message', text: 'when?' })).rejects.toThrow(
      'the bot broke',
    );
  });
});
