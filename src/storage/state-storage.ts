import type { Storage, StoreItem } from 'botbuilder';

/**
 * Where the state of conversations is kept: botbuilder's own `Storage`, which also forgets what lies idle.
 * An item without eTag, with an empty one or with `*` overwrites; any other eTag must be the stored one, else nothing of the batch is
 * written and the error names the key. Deleting an unknown key is fine.
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

/** The error of a write that came too late. */
export function conflictOn(key: string): Error {
  return new Error(
    `State ${JSON.stringify(key)} was changed or deleted since it was read (its eTag differs): read it again and repeat the change.`,
  );
}
