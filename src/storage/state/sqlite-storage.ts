import type { DatabaseSync } from 'node:sqlite';
import type { StoreItem, StoreItems } from 'botbuilder';
import { createAccess } from '../sqlite/database-access.ts';
import { checkedChanges, checkedKeys, conflictOn, overwrites, type StateStorage } from './state-storage.ts';

/** Items that are deleted in one go: others' turns come between. */
const MOST_AT_ONCE = 200;

/** An item as it is stored. It is written out before its transaction, so that what happens to the item meanwhile changes nothing. */
interface Change {
  readonly key: string;
  readonly row: string;
  readonly value: string;
  readonly item: Readonly<StoreItem>;
}

function changeOf([key, item]: [string, StoreItem]): Change {
  return {
    key,
    row: JSON.stringify(key),
    value: JSON.stringify({ ...item, eTag: undefined }),
    item: { eTag: item.eTag },
  };
}

/**
 * State in an SQLite database, which its opener closes. Keys are stored as JSON strings, so that any UTF-16 text is a key of its own. `access`: shared by all
 * that write to the database.
 */
export function createSqliteStorage(
  database: DatabaseSync,
  now: () => Date,
  access = createAccess(database),
): StateStorage {
  const select = database.prepare('SELECT value, etag FROM state WHERE key = ?');
  const countUp = database.prepare(
    "UPDATE counters SET value = value + 1 WHERE name = 'etag' RETURNING value",
  );
  const upsert = database.prepare(
    `INSERT INTO state (key, value, etag, written_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag, written_at = excluded.written_at`,
  );
  const remove = database.prepare('DELETE FROM state WHERE key = ?');
  const removeIdle = database.prepare(
    'DELETE FROM state WHERE key IN (SELECT key FROM state WHERE written_at < ? ORDER BY written_at LIMIT ?)',
  );

  function writeItem({ key, row, value, item }: Change, writtenAt: number): void {
    if (!overwrites(item) && String(select.get(row)?.etag) !== item.eTag) throw conflictOn(key);
    // One counter for all keys: a key that is deleted and made again never gets an eTag it had before.
    upsert.run(row, value, Number(countUp.get()?.value), writtenAt);
  }

  return {
    async read(keys) {
      return access.read(() => {
        const items: StoreItems = Object.create(null);
        for (const key of checkedKeys(keys, 'reading')) {
          const row = select.get(JSON.stringify(key));
          if (row) items[key] = { ...JSON.parse(String(row.value)), eTag: String(row.etag) };
        }
        return items;
      });
    },
    async write(changes: StoreItems) {
      const writtenAt = now().getTime();
      const written = checkedChanges(changes).map(changeOf);
      await access.write(() => {
        for (const change of written) writeItem(change, writtenAt);
      });
    },
    async delete(keys) {
      const rows = checkedKeys(keys, 'deleting').map((key) => JSON.stringify(key));
      await access.remove(() => {
        for (const row of rows) remove.run(row);
      });
    },
    async deleteIdleSince(before) {
      for (let gone = 0; ; ) {
        const { changes } = await access.remove(() => removeIdle.run(before.getTime(), MOST_AT_ONCE));
        gone += Number(changes);
        if (Number(changes) < MOST_AT_ONCE) return gone;
      }
    },
  };
}
