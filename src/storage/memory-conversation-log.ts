import type { ConversationLog } from './conversation-log.ts';

interface Conversation {
  readonly activities: string[];
  lastActivityAt: number;
}

/** A conversation log in memory, gone with the process. Activities are kept as JSON, as every other store keeps them. */
export function createMemoryConversationLog(now: () => Date): ConversationLog {
  const conversations = new Map<string, Conversation>();

  function logged(conversation: Conversation, after: number) {
    return conversation.activities
      .slice(Math.max(after, 0))
      .map((json, position) => ({ sequence: Math.max(after, 0) + position + 1, activity: JSON.parse(json) }));
  }

  return {
    async append(conversationId, activities) {
      if (activities.length === 0) return [];
      const lines = activities.map((activity) => JSON.stringify(activity));
      const conversation = conversations.get(conversationId) ?? { activities: [], lastActivityAt: 0 };
      conversations.set(conversationId, conversation);
      const before = conversation.activities.length;
      conversation.activities.push(...lines);
      conversation.lastActivityAt = now().getTime();
      return logged(conversation, before);
    },
    async read(conversationId, after) {
      const conversation = conversations.get(conversationId);
      return conversation ? logged(conversation, after) : [];
    },
    async has(conversationId) {
      return conversations.has(conversationId);
    },
    async delete(conversationId) {
      conversations.delete(conversationId);
    },
    async deleteIdleSince(before) {
      const idle = [...conversations]
        .filter(([, { lastActivityAt }]) => lastActivityAt < before.getTime())
        .map(([id]) => id);
      for (const id of idle) conversations.delete(id);
      return idle;
    },
    async close() {
      conversations.clear();
    },
  };
}
