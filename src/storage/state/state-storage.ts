import type { Storage, StoreItem, StoreItems } from 'botbuilder';

/**
 * Where the state of conversations is kept: botbuilder's own `Storage`, which also forgets what lies idle.
 * An item without eTag, with an empty one or with `*` overwrites; any other eTag must be the stored one, else nothing of the batch is
 * written and the error names the key. Deleting an unknown key is fine. No keys, and no changes, at all (`null`, `undefined`) are a mistake of
 * the caller, which rejects with a `ReferenceError` as botbuilder's own stores do; so is an item that isn't an object, with a `TypeError`.
 * Every implementation passes `tests/contracts/storage.ts`.
 */
export interface StateStorage extends Storage {
  /** Forgets items last written before `before`; returns how many. */
  deleteIdleSince(before: Date): Promise<number>;
}

/** True where writing `item` replaces whatever is stored. */
export function overwrites(item: StoreItem): boolean {
  return item.eTag === undefined || item.eTag === null || item.eTag === '' || item.eTag === '*';
}

/** `keys` as they are. Throws where there are none to speak of, or one isn't text. */
export function checkedKeys(keys: readonly string[], doing: 'reading' | 'deleting'): readonly string[] {
  if (!Array.isArray(keys)) throw new ReferenceError(`Keys are required when ${doing}.`);
  const wrong = keys.findIndex((key) => typeof key !== 'string');
  if (wrong >= 0)
    throw new TypeError(`Keys are text when ${doing}: no. ${wrong + 1} is ${String(keys[wrong])}.`);
  return keys;
}

/** Changes as pairs of key and item. Throws where there are none to speak of, or an item is no object. */
export function checkedChanges(changes: StoreItems): [key: string, item: StoreItem][] {
  if (typeof changes !== 'object' || changes === null)
    throw new ReferenceError('Changes are required when writing.');
  const pairs = Object.entries<StoreItem>(changes);
  for (const [key, item] of pairs) {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      throw new TypeError(`State ${JSON.stringify(key)} can't be written: it is no object.`);
  }
  return pairs;
}

/** The error of a write that came too late. */
export function conflictOn(key: string): Error {
  return new Error(
    `State ${JSON.stringify(key)} was changed or deleted since it was read (its eTag differs): read it again and repeat the change.`,
  );
}
