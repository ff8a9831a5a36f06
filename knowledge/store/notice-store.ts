import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Day, type Notice } from '../notice.ts';
import type { Remembered, SyncState } from '../sources/source.ts';

/** That a notice no longer holds: since when, why where that is told, and whether its source says so or lost it. */
export const Withdrawal = z.object({
  on: Day,
  by: z.enum(['source', 'missing']),
  reason: z.string().max(2_000).nullable(),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** A notice with what its source last said of it. */
export interface StoredNotice {
  readonly sourceId: string;
  readonly notice: Notice;
  /** Runs in a row in which the source, named in whole, no longer had it. */
  readonly missedRuns: number;
  /** Null while it holds. */
  readonly withdrawal: Withdrawal | null;
  /** When its words were last seen to differ from those before; null, or left out, where they never were. */
  readonly changedAt?: Date | null;
}

/** The same as the store gives it back. */
export interface KeptNotice extends StoredNotice {
  /** Place in the order in which notices were first stored, from 1. */
  readonly position: number;
  /** Grows with each write, over all notices: what is greater is newer. */
  readonly sequence: number;
}

/** What telling whether a notice changed takes. */
export interface Held extends Omit<StoredNotice, 'notice' | 'sourceId'> {
  readonly revision: string;
  /** `digestOf` the notice. */
  readonly digest: string;
}

/** How one run of a source went. Counts are of notices, `failed` of problems. */
export const SyncReport = z.object({
  sourceId: z.string(),
  startedAt: z.date(),
  endedAt: z.date(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  withdrawn: z.number().int(),
  failed: z.number().int(),
  /** Why the run as a whole could not be finished; null where it was. */
  failure: z.string().nullable(),
  /** The first problems, one line each. */
  problems: z.array(z.string()),
});
export type SyncReport = z.infer<typeof SyncReport>;

/** What is stored together: all of it, or, where that fails, nothing. */
export interface StoreBatch {
  /** Each takes the place of what had its id. A text that another one takes the place of stays as a revision. */
  readonly notices?: readonly StoredNotice[];
  readonly pages?: readonly {
    readonly sourceId: string;
    readonly page: string;
    readonly remembered: Remembered;
  }[];
  readonly reports?: readonly SyncReport[];
  /** Earlier texts, as an import brings them. */
  readonly revisions?: readonly Notice[];
}

/** The reports that are kept of each source: the newest. */
export const REPORTS_KEPT = 100;

/**
 * Notices, their earlier texts, and what is known of their sources. It is embedded, so it answers at once; what writes may have to wait. Every implementation passes
 * `tests/contracts/notice-store.ts`.
 */
export interface NoticeStore {
  /** What was written after `sequence` (0: all), in the order in which notices were first stored; `[]` where nothing was. */
  changedSince(sequence: number): KeptNotice[];
  /** Undefined for an unknown id. */
  notice(id: string): KeptNotice | undefined;
  /** A notice as it once read, or reads now; undefined where that revision isn't known. */
  revision(id: string, revision: string): Notice | undefined;
  /** Texts that others took the place of, oldest first; `[]` for none. */
  earlier(id: string): Notice[];
  /** The notices of a source by id, the withdrawn ones too. */
  held(sourceId: string): Map<string, Held>;
  /** Which source has a notice of this id; undefined where none has. */
  sourceOf(id: string): string | undefined;
  pages(sourceId: string): SyncState['pages'];
  /** Newest first; `[]` where it never ran. */
  reports(sourceId: string, limit: number): SyncReport[];
  /** When the source was last read without failing as a whole; undefined where it never was. */
  checkedAt(sourceId: string): Date | undefined;
  /** Resolves when it is stored; rejects where nothing can be written, and the store is then as it was. Waits for other programs that write. */
  write(batch: StoreBatch): Promise<void>;
  /**
   * Leaves a source to a holder until a moment, or for longer where it has it already. False, and nothing is changed, where another
   * holder has it beyond `now`.
   */
  claim(sourceId: string, holder: string, until: Date, now: Date): Promise<boolean>;
  /** Ends a holder's claim; nothing happens where it has none. */
  release(sourceId: string, holder: string): Promise<void>;
  close(): void;
}

/** Stands for all that is known of a notice, as the revision stands for its words. */
export function digestOf(notice: Notice): string {
  const { id, title, text, language, publisher, url, published, written } = notice;
  const { sample, licence, republish, otherUrls } = notice;
  const fields = [
    id,
    title,
    text,
    language,
    publisher,
    url,
    published && [published.on, published.basis],
    sample,
    licence,
    republish,
    otherUrls,
    // Left out where there are none, so that what was stored before they were known counts as unchanged.
    ...notice.attachments.map(({ name, url: address }) => [name, address]),
    ...(written === undefined ? [] : [[written.from, written.to]]),
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
}
