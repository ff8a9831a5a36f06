import type { DatabaseSync } from 'node:sqlite';
import type { StoreItem, StoreItems } from 'botbuilder';
import { transaction } from './sqlite-database.ts';
import { conflictOn, overwrites, type StateStorage } from './state-storage.ts';

/** State in an SQLite database, which its opener closes. Keys are stored as JSON strings, so that any UTF-16 text is a key of its own. */
export function createSqliteStorage(database: DatabaseSync, now: () => Date): StateStorage {
  const select = database.prepare('SELECT value, etag FROM state WHERE key = ?');
  const countUp = database.prepare(
    "UPDATE counters SET value = value + 1 WHERE name = 'etag' RETURNING value",
  );
  const upsert = database.prepare(
    `INSERT INTO state (key, value, etag, written_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag, written_at = excluded.written_at`,
  );
  const remove = database.prepare('DELETE FROM state WHERE key = ?');
  const removeIdle = database.prepare('DELETE FROM state WHERE written_at < ?');

  function writeItem(key: string, item: StoreItem, writtenAt: number): void {
    const row = JSON.stringify(key);
    if (!overwrites(item) && String(select.get(row)?.etag) !== item.eTag) throw conflictOn(key);
    // One counter for all keys: a key that is deleted and made again never gets an eTag it had before.
    upsert.run(row, JSON.stringify({ ...item, eTag: undefined }), Number(countUp.get()?.value), writtenAt);
  }

  return {
    async read(keys) {
      const items: StoreItems = Object.create(null);
      for (const key of keys) {
        const row = select.get(JSON.stringify(key));
        if (row) items[key] = { ...JSON.parse(String(row.value)), eTag: String(row.etag) };
      }
      return items;
    },
    async write(changes: StoreItems) {
      const writtenAt = now().getTime();
      transaction(database, () => {
        for (const [key, item] of Object.entries<StoreItem>(changes)) writeItem(key, item, writtenAt);
      });
    },
    async delete(keys) {
      transaction(database, () => {
        for (const key of keys) remove.run(JSON.stringify(key));
      });
    },
    async deleteIdleSince(before) {
      return Number(removeIdle.run(before.getTime()).changes);
    },
  };
}
