import type { StoreItems } from 'botbuilder';
import { checkedChanges, checkedKeys, conflictOn, overwrites, type StateStorage } from './state-storage.ts';

interface Entry {
  readonly json: string;
  readonly eTag: string;
  readonly writtenAt: number;
}

/**
 * State in memory, gone with the process. botbuilder's own MemoryStorage writes half of a batch in which one eTag conflicts; this one
 * writes all or nothing.
 */
export function createMemoryStorage(now: () => Date): StateStorage {
  const entries = new Map<string, Entry>();
  let lastETag = 0;

  return {
    async read(keys) {
      const items: StoreItems = Object.create(null);
      for (const key of checkedKeys(keys, 'reading')) {
        const entry = entries.get(key);
        if (entry) items[key] = { ...JSON.parse(entry.json), eTag: entry.eTag };
      }
      return items;
    },
    async write(changes: StoreItems) {
      const writtenAt = now().getTime();
      const written = checkedChanges(changes).map(([key, item]): [string, Entry] => {
        if (!overwrites(item) && entries.get(key)?.eTag !== item.eTag) throw conflictOn(key);
        lastETag += 1;
        return [
          key,
          { json: JSON.stringify({ ...item, eTag: undefined }), eTag: String(lastETag), writtenAt },
        ];
      });
      for (const [key, entry] of written) entries.set(key, entry);
    },
    async delete(keys) {
      for (const key of checkedKeys(keys, 'deleting')) entries.delete(key);
    },
    async deleteIdleSince(before) {
      const idle = [...entries].filter(([, entry]) => entry.writtenAt < before.getTime());
      for (const [key] of idle) entries.delete(key);
      return idle.length;
    },
  };
}
