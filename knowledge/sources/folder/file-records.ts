import type { FetchedNotice, SyncState } from '../source.ts';

/** Which notices each file of a folder held when it was last read. Files go by their paths in the folder, separated by `/`. */
export interface FileRecords {
  /** Ids of a file's notices, or of those of the files below a folder; `[]` where none are known. */
  of(path: string): string[];
  /** Ids that are held, and that no file is known to have held. */
  strays(): string[];
  /** What is to be remembered of a file that was read; nothing where that is known already. */
  remember(path: string, ids: readonly string[]): FetchedNotice[];
}

/** The records that earlier runs left. */
export function openFileRecords({ pages, held }: SyncState): FileRecords {
  const known = [...pages].flatMap(([path, { notices = [] }]) => notices.map((id) => ({ path, id })));
  return {
    of: (path) =>
      known.filter((one) => one.path === path || one.path.startsWith(`${path}/`)).map(({ id }) => id),
    strays() {
      const placed = new Set(known.map(({ id }) => id));
      return [...held.keys()].filter((id) => !placed.has(id));
    },
    remember(path, ids) {
      const before = pages.get(path)?.notices ?? [];
      const isKnown = before.length === ids.length && before.every((id, at) => id === ids[at]);
      return isKnown ? [] : [{ page: path, remembered: { notices: ids } }];
    },
  };
}
