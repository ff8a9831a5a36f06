import type { Day, Notice } from '../notice.ts';
import type { Remembered } from '../sources/source.ts';
import {
  digestOf,
  type Held,
  type NoticeStore,
  type StoreBatch,
  type StoredNotice,
  type SyncReport,
  type Withdrawal,
} from '../store/notice-store.ts';

/** What became of the notices of a source since the last run, found out one delivery after another. */
export interface Diff {
  /** What was held before: id -> revision. */
  readonly revisions: ReadonlyMap<string, string>;
  /** Takes a notice as the source has it now. A problem where another source holds its id, else null. */
  notice(notice: Notice): string | null;
  unchanged(id: string): void;
  /** What it comes from could not be read: it stays as it is, and isn't missing. */
  unread(id: string): void;
  /** The source itself says that it no longer holds. An id that isn't held is passed over. */
  withdrawn(id: string, on: Day | null, reason: string | null): void;
  page(page: string, remembered: Remembered): void;
  /** What wasn't named is missing. A problem where nothing at all was named, else null. */
  complete(): string | null;
  /** To be called when the source has delivered all. */
  finish(): void;
  /** True where no notice was named. */
  isUnnamed(): boolean;
  /** How many notices wait to be stored. */
  waiting(): number;
  /** What waits to be stored, which then waits no more. */
  takeBatch(): Required<Pick<StoreBatch, 'notices' | 'pages'>>;
  counts(): Pick<SyncReport, 'added' | 'changed' | 'unchanged' | 'withdrawn'>;
}

/** A diff against what the store holds of a source. */
export function createDiff(
  store: NoticeStore,
  sourceId: string,
  options: { readonly withdrawAfter: number; readonly now: () => Date; readonly today: () => Day },
): Diff {
  const { withdrawAfter, now, today } = options;
  const held = store.held(sourceId);
  const seen = new Set<string>();
  const unread = new Set<string>();
  /** Back again as it was, unless the source goes on to say that it is withdrawn. */
  const back = new Map<string, Notice>();
  const counts = { added: 0, changed: 0, unchanged: 0, withdrawn: 0 };
  let notices = new Map<string, StoredNotice>();
  let pages: { sourceId: string; page: string; remembered: Remembered }[] = [];

  function put(notice: Notice, missedRuns: number, withdrawal: Withdrawal | null): void {
    const { id, revision } = notice;
    const known = held.get(id);
    const isReworded = known !== undefined && known.revision !== revision;
    const changedAt = isReworded ? now() : (known?.changedAt ?? null);
    notices.set(id, { sourceId, notice, missedRuns, withdrawal, changedAt });
    held.set(id, { revision, digest: digestOf(notice), missedRuns, withdrawal, changedAt });
  }
  /** Stores anew what is known of a notice. */
  function amend(id: string, known: Held, missedRuns: number, withdrawal: Withdrawal | null): void {
    const notice = notices.get(id)?.notice ?? store.notice(id)?.notice;
    if (notice) put(notice, missedRuns, withdrawal);
    else held.set(id, { ...known, missedRuns, withdrawal });
  }
  function stays(id: string, known: Held): void {
    if (known.withdrawal?.by === 'missing') {
      counts.changed += 1;
      amend(id, known, 0, null);
      return;
    }
    counts.unchanged += 1;
    if (known.missedRuns > 0) amend(id, known, 0, known.withdrawal);
  }

  return {
    revisions: new Map([...held].map(([id, { revision }]) => [id, revision])),
    notice(notice) {
      const { id } = notice;
      if (seen.has(id)) return `there are two notices "${id}"; the second one is left out.`;
      const known = held.get(id);
      const owner = known ? sourceId : store.sourceOf(id);
      if (owner !== undefined && owner !== sourceId) {
        return `there is a notice "${id}" of the source "${owner}" already; this one is left out.`;
      }
      seen.add(id);
      if (known?.withdrawal?.by === 'source') back.set(id, notice);
      else if (known?.digest === digestOf(notice)) stays(id, known);
      else {
        counts[known ? 'changed' : 'added'] += 1;
        put(notice, 0, null);
      }
      return null;
    },
    unchanged(id) {
      const known = held.get(id);
      if (!known || seen.has(id)) return;
      seen.add(id);
      stays(id, known);
    },
    unread: (id) => void unread.add(id),
    withdrawn(id, on, reason) {
      const known = held.get(id);
      if (!known) return;
      seen.add(id);
      const again = back.get(id);
      back.delete(id);
      if (known.withdrawal?.by === 'source') {
        counts.unchanged += 1;
        if (again && digestOf(again) !== known.digest) put(again, 0, known.withdrawal);
        return;
      }
      counts.withdrawn += 1;
      amend(id, known, 0, { on: on ?? today(), by: 'source', reason });
    },
    page: (page, remembered) => void pages.push({ sourceId, page, remembered }),
    complete() {
      const missing = [...held].filter(
        ([id, { withdrawal }]) => !seen.has(id) && !unread.has(id) && withdrawal === null,
      );
      if (missing.length > 0 && seen.size === 0) {
        return `the source named none of the ${missing.length} notices that are held: taken for its fault, so none counts as missing.`;
      }
      for (const [id, known] of missing) {
        const missedRuns = known.missedRuns + 1;
        const isGone = missedRuns >= withdrawAfter;
        if (isGone) counts.withdrawn += 1;
        amend(id, known, missedRuns, isGone ? { on: today(), by: 'missing', reason: null } : null);
      }
      return null;
    },
    finish() {
      for (const notice of back.values()) {
        counts.changed += 1;
        put(notice, 0, null);
      }
      back.clear();
    },
    isUnnamed: () => seen.size === 0,
    waiting: () => notices.size,
    takeBatch() {
      const batch = { notices: [...notices.values()], pages };
      notices = new Map();
      pages = [];
      return batch;
    },
    counts: () => ({ ...counts }),
  };
}
