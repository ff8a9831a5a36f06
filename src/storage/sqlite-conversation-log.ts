import type { DatabaseSync } from 'node:sqlite';
import type { ConversationLog } from './conversation-log.ts';
import { transaction } from './sqlite-database.ts';

/** A conversation log in an SQLite database, which its opener closes. */
export function createSqliteConversationLog(database: DatabaseSync, now: () => Date): ConversationLog {
  const advance = database.prepare(
    `INSERT INTO conversations (id, last_sequence, last_activity_at) VALUES (:id, :count, :at)
     ON CONFLICT (id) DO UPDATE SET last_sequence = last_sequence + :count, last_activity_at = :at
     RETURNING last_sequence`,
  );
  const insert = database.prepare(
    'INSERT INTO activities (conversation_id, sequence, activity) VALUES (?, ?, ?)',
  );
  const select = database.prepare(
    'SELECT sequence, activity FROM activities WHERE conversation_id = ? AND sequence > ? ORDER BY sequence',
  );
  const find = database.prepare('SELECT 1 FROM conversations WHERE id = ?');
  const remove = database.prepare('DELETE FROM conversations WHERE id = ?');
  const removeIdle = database.prepare('DELETE FROM conversations WHERE last_activity_at < ? RETURNING id');

  return {
    async append(conversationId, activities) {
      if (activities.length === 0) return [];
      const count = activities.length;
      return transaction(database, () => {
        const last = Number(advance.get({ id: conversationId, count, at: now().getTime() })?.last_sequence);
        return activities.map((activity, position) => {
          const sequence = last - count + 1 + position;
          const json = JSON.stringify(activity);
          insert.run(conversationId, sequence, json);
          return { sequence, activity: JSON.parse(json) };
        });
      });
    },
    async read(conversationId, after) {
      return select.all(conversationId, after).map((row) => ({
        sequence: Number(row.sequence),
        activity: JSON.parse(String(row.activity)),
      }));
    },
    async has(conversationId) {
      return find.get(conversationId) !== undefined;
    },
    async delete(conversationId) {
      remove.run(conversationId);
    },
    async deleteIdleSince(before) {
      return removeIdle.all(before.getTime()).map((row) => String(row.id));
    },
    async close() {
      // Who opened the database closes it.
    },
  };
}
