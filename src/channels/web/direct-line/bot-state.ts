import type { Storage } from 'botbuilder';
import { WEB_CHANNEL_ID } from './adapter.ts';

/** Deletes what the bot keeps of a conversation on the web: the key is the one under which botbuilder's `ConversationState` writes. */
export function forgetBotState(storage: Pick<Storage, 'delete'>, conversationId: string): Promise<void> {
  return storage.delete([`${WEB_CHANNEL_ID}/conversations/${conversationId}/`]);
}
