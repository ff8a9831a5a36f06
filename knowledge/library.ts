import { createFolding } from './ingest/fold-copies.ts';
import { type SyncOptions, syncNotices } from './ingest/sync-notices.ts';
import type { Knowledge, NoticeChange } from './knowledge.ts';
import { type KnowledgeOptions, openKnowledge } from './open-knowledge.ts';
import type { NoticeStore, SyncReport } from './store/notice-store.ts';

/** What to keep answerable, and by which engine. */
export interface LibraryOptions
  extends Omit<KnowledgeOptions, 'sources' | 'earlier' | 'changedAt' | 'initially'> {
  readonly store: NoticeStore;
  /** The sources whose notices are answered from; those of others stay in the store. */
  readonly sourceIds: readonly string[];
}

/** A store's notices, kept answerable while the store changes. */
export interface Library {
  readonly knowledge: Knowledge;
  /** Takes in what was stored since, by whomever; resolves when it is answered from. */
  refresh(): Promise<void>;
  /** Syncs a source into the store; what it stores is answered from at once. */
  sync(options: Omit<SyncOptions, 'store' | 'onStored'>, signal: AbortSignal): Promise<SyncReport>;
}

/** Makes a store's notices answerable. An empty store is no error. */
export async function openLibrary({ store, sourceIds, ...options }: LibraryOptions): Promise<Library> {
  const folding = createFolding();
  const wanted = new Set(sourceIds);
  let taken = 0;

  function changes(): NoticeChange[] {
    const changed = store.changedSince(taken);
    taken = changed.reduce((last, { sequence }) => Math.max(last, sequence), taken);
    return folding.take(changed.filter(({ sourceId }) => wanted.has(sourceId)));
  }
  const known = {
    sources: [],
    initially: changes(),
    earlier: store.revision,
    changedAt: (id: string) => store.notice(id)?.changedAt ?? undefined,
  };
  const knowledge = await openKnowledge({ ...options, ...known });
  const refresh = (): Promise<void> => knowledge.apply(changes());
  return {
    knowledge,
    refresh,
    sync: (sync, signal) => syncNotices({ ...sync, store, onStored: refresh }, signal),
  };
}
