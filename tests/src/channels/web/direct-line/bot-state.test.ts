import { ConversationState, TestAdapter, TurnContext } from 'botbuilder';
import { expect, it } from 'vitest';
import { WEB_CHANNEL_ID } from '../../../../../src/channels/web/direct-line/adapter.ts';
import { forgetBotState } from '../../../../../src/channels/web/direct-line/bot-state.ts';
import { createMemoryStorage } from '../../../../../src/storage/state/memory-storage.ts';

it('what the bot keeps of a deleted talk goes with it, and what it keeps of others stays', async () => {
  const storage = createMemoryStorage(() => new Date());
  const turnOf = (id: string) =>
    new TurnContext(new TestAdapter(async () => {}), {
      type: 'message',
      channelId: WEB_CHANNEL_ID,
      conversation: { id, name: '', isGroup: false, conversationType: '' },
    });
  const languageIn = (context: TurnContext) =>
    new ConversationState(storage).createProperty<string>('language').get(context);
  for (const id of ['one', 'other']) {
    const state = new ConversationState(storage);
    const context = turnOf(id);
    await state.createProperty<string>('language').set(context, 'ko');
    await state.saveChanges(context);
  }
  await forgetBotState(storage, 'one');
  expect([await languageIn(turnOf('one')), await languageIn(turnOf('other'))]).toEqual([undefined, 'ko']);
});
