import type { ConversationLog } from './conversation-log.ts';

interface Conversation {
  readonly activities: string[];
  lastActivityAt: number;
}

/** A conversation log in memory, gone with the process. Activities are kept as JSON, as every other store keeps them. */
export function createMemoryConversationLog(now: () => Date): ConversationLog {
  const conversations = new Map<string, Conversation>();

  function logged(conversation: Conversation, after: number, limit = Number.POSITIVE_INFINITY) {
    return conversation.activities
      .slice(Math.max(after, 0), Math.max(after, 0) + limit)
      .map((json, position) => ({ sequence: Math.max(after, 0) + position + 1, activity: JSON.parse(json) }));
  }

  return {
    async append(conversationId, activities) {
      if (activities.length === 0) return null;
      const lines = activities.map((activity) => JSON.stringify(activity));
      const conversation = conversations.get(conversationId) ?? { activities: [], lastActivityAt: 0 };
      conversations.set(conversationId, conversation);
      conversation.activities.push(...lines);
      conversation.lastActivityAt = now().getTime();
      return conversation.activities.length;
    },
    async read(conversationId, after, limit) {
      const conversation = conversations.get(conversationId);
      return conversation ? logged(conversation, after, limit) : [];
    },
    async has(conversationId) {
      return conversations.has(conversationId);
    },
    async list() {
      return [...conversations]
        .map(([id, conversation]) => ({
          id,
          lastActivityAt: new Date(conversation.lastActivityAt),
          turns: logged(conversation, 0).filter(
            ({ activity }) => activity.type === 'message' && activity.from?.role === 'user',
          ).length,
        }))
        .sort((a, b) => b.lastActivityAt.getTime() - a.lastActivityAt.getTime() || (a.id < b.id ? -1 : 1));
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
