import type { GroupCommit } from './group-commit.ts';

/** A failed write counts for so long, if nothing is written in the meantime: whoever was sent elsewhere may be sent here again. */
const COUNTS_MS = 30_000;

/** Primary result codes of SQLite that say something of the file or the disk, not of what was written: BUSY, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB. */
const OF_THE_DISK = new Set([5, 8, 10, 11, 13, 14, 26]);

/** Writes, and whether they lately came to pass. */
export interface WatchedWrites extends GroupCommit {
  /** What made the last write fail, not more than half a minute ago; null where it went well, or nothing was written. */
  failure(): unknown;
}

/** Watches the writes of a database. */
export function watchWrites(commits: GroupCommit, now: () => Date): WatchedWrites {
  let failed: { readonly at: number; readonly error: unknown } | null = null;
  return {
    ...commits,
    async write(work) {
      try {
        const result = await commits.write(work);
        failed = null;
        return result;
      } catch (error) {
        if (isOfTheDisk(error)) failed = { at: now().getTime(), error };
        throw error;
      }
    },
    failure: () => (failed && now().getTime() - failed.at < COUNTS_MS ? failed.error : null),
  };
}

function isOfTheDisk(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false;
  // The low byte of an extended code is the primary one.
  return OF_THE_DISK.has(Number(error.errcode) & 0xff);
}
