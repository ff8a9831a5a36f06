import type { DatabaseSync } from 'node:sqlite';
import { createAccess } from '../sqlite/database-access.ts';
import type { ConversationLog } from './conversation-log.ts';

/** SQLite reads a negative limit as none. */
const NO_LIMIT = -1;
/** Conversations that are deleted in one go: others' turns come between. */
const MOST_AT_ONCE = 50;

/** A conversation log in an SQLite database, which its opener closes. `access`: shared by all that write to the database. */
export function createSqliteConversationLog(
  database: DatabaseSync,
  now: () => Date,
  access = createAccess(database),
): ConversationLog {
  const advance = database.prepare(
    `INSERT INTO conversations (id, last_sequence, last_activity_at) VALUES (:id, :count, :at)
     ON CONFLICT (id) DO UPDATE SET last_sequence = last_sequence + :count, last_activity_at = :at
     RETURNING last_sequence`,
  );
  const insert = database.prepare(
    'INSERT INTO activities (conversation_id, sequence, activity) VALUES (?, ?, ?)',
  );
  const select = database.prepare(
    'SELECT sequence, activity FROM activities WHERE conversation_id = ? AND sequence > ? ORDER BY sequence LIMIT ?',
  );
  const find = database.prepare('SELECT 1 FROM conversations WHERE id = ?');
  const summarise = database.prepare(
    `SELECT id, last_activity_at, (
       SELECT COUNT(*) FROM activities
       WHERE conversation_id = id AND activity ->> '$.type' = 'message' AND activity ->> '$.from.role' = 'user'
     ) AS turns
     FROM conversations ORDER BY last_activity_at DESC, id`,
  );
  const remove = database.prepare('DELETE FROM conversations WHERE id = ?');
  const removeIdle = database.prepare(
    `DELETE FROM conversations
     WHERE id IN (SELECT id FROM conversations WHERE last_activity_at < ? ORDER BY last_activity_at LIMIT ?)
     RETURNING id`,
  );

  return {
    async append(conversationId, activities) {
      const lines = activities.map((activity) => JSON.stringify(activity));
      const count = lines.length;
      if (count === 0) return null;
      const at = now().getTime();
      return access.write(() => {
        const last = Number(advance.get({ id: conversationId, count, at })?.last_sequence);
        for (const [position, line] of lines.entries()) {
          insert.run(conversationId, last - count + 1 + position, line);
        }
        return last;
      });
    },
    async read(conversationId, after, limit = NO_LIMIT) {
      return access.read(() =>
        select.all(conversationId, after, limit).map((row) => ({
          sequence: Number(row.sequence),
          activity: JSON.parse(String(row.activity)),
        })),
      );
    },
    async has(conversationId) {
      return access.read(() => find.get(conversationId) !== undefined);
    },
    async list() {
      return access.read(() =>
        summarise.all().map((row) => ({
          id: String(row.id),
          lastActivityAt: new Date(Number(row.last_activity_at)),
          turns: Number(row.turns),
        })),
      );
    },
    async delete(conversationId) {
      await access.remove(() => remove.run(conversationId));
    },
    async deleteIdleSince(before) {
      const gone: string[] = [];
      for (;;) {
        const rows = await access.remove(() => removeIdle.all(before.getTime(), MOST_AT_ONCE));
        gone.push(...rows.map((row) => String(row.id)));
        if (rows.length < MOST_AT_ONCE) return gone;
      }
    },
    async close() {
      // Who opened the database closes it.
    },
  };
}
