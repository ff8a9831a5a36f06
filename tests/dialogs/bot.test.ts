import { type Activity, ConversationState, MemoryStorage, type StoreItems } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { type BotParts, createBot } from '../../dialogs/bot.ts';
import { ReplayAdapter } from '../../src/talks/replay-adapter.ts';
import { assistantOver, TODAY } from '../support/dialogs.ts';
import { knowledgeOf, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);

/** Asks one question. What was kept and said, in order, and what is kept of the talk at the end. */
async function ask(parts: Partial<BotParts>) {
  const events: string[] = [];
  class WatchedStorage extends MemoryStorage {
    override write(changes: StoreItems): Promise<void> {
      events.push('kept');
      return super.write(changes);
    }
  }
  const storage = new WatchedStorage();
  const bot = createBot({
    assistant: assistantOver(knowledge),
    conversations: new ConversationState(storage),
    render: ({ text }) => [{ type: 'message', text }],
    today: () => TODAY,
    turnTimeout: 10_000,
    ...parts,
  });
  const activity: Partial<Activity> = {
    type: 'message',
    text: 'When is the next summit?',
    channelId: 'test',
    conversation: { id: 'talk', name: '', isGroup: false, conversationType: 'personal' },
    from: { id: 'person', name: '' },
    recipient: { id: 'bot', name: '' },
  };
  await new ReplayAdapter().process(activity, (context) => {
    context.onSendActivities((_context, _activities, next) => {
      events.push('said');
      return next();
    });
    return bot.run(context);
  });
  const { eTag: _, ...state } = Object.values(await storage.read(['test/conversations/talk/']))[0];
  return { events, state };
}

describe('a turn', () => {
  it('is kept once, before it is said, where the channel tells the id of the message beforehand', async () => {
    const { events, state } = await ask({ nextMessageId: () => 'reply-1' });
    expect(events).toEqual(['kept', 'said']);
    expect(state.assistant.talk.given).toMatchObject([{ messageIds: ['reply-1'] }]);
  });

  it('is kept before it is said, and again with its id, where the channel tells that afterwards', async () => {
    const { events, state } = await ask({});
    expect(events).toEqual(['kept', 'said', 'kept']);
    expect(state).toEqual((await ask({ nextMessageId: () => 'reply-1' })).state);
  });
});
