import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isBusy, isDiskTrouble, reasonOf } from '../sqlite/sqlite-errors.ts';

/** A rebuild writes the file anew, twice: to a temporary file and to the write-ahead log. */
const COPIES = 2;

/** When the file was last rebuilt, in milliseconds since 1970; null where it never was. */
export function rebuiltAt(database: DatabaseSync): number | null {
  return counter(database, 'rebuilt_at');
}

/** How many transactions have deleted something since the file was last rebuilt. */
export function deletionsSinceRebuild(database: DatabaseSync): number {
  return counter(database, 'deletions') ?? 0;
}

/** Notes, in the transaction that deletes something, that it did. */
export function noteDeletion(database: DatabaseSync): void {
  database
    .prepare(
      `INSERT INTO counters (name, value) VALUES ('deletions', 1)
       ON CONFLICT (name) DO UPDATE SET value = value + 1`,
    )
    .run();
}

/** Bytes of the database's pages. */
export function sizeOf(database: DatabaseSync): number {
  const { page_count: count } = database.prepare('PRAGMA page_count').get() ?? {};
  const { page_size: size } = database.prepare('PRAGMA page_size').get() ?? {};
  return Number(count) * Number(size);
}

export interface RebuildOptions {
  /** Null for a database in memory, which needs no disk. */
  readonly file: string | null;
  readonly now: () => Date;
  /** Bytes that a folder's disk has left. */
  readonly freeBytes?: (folder: string) => number;
}

/** `skipped`: the file is as it was, and why, in words for the log. */
export type Rebuilt =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'skipped'; readonly because: string };

/**
 * Writes the whole database anew, without a trace of what was deleted: deleting overwrites a row where it lies, and not the copies that
 * moving rows between pages leaves behind. Done is recorded last, so that one that is killed is done again. Skipped where the disk lacks room or another program is in the way.
 */
export function rebuild(database: DatabaseSync, options: RebuildOptions): Rebuilt {
  const { file, now, freeBytes = bytesLeft } = options;
  const needed = COPIES * sizeOf(database);
  const free = file === null ? Number.POSITIVE_INFINITY : freeBytes(dirname(file));
  if (free < needed) return { outcome: 'skipped', because: `it takes ${needed} bytes, and ${free} are free` };
  try {
    const gone = deletionsSinceRebuild(database);
    database.exec('VACUUM');
    record(database, now(), gone);
    return { outcome: 'done' };
  } catch (error) {
    if (isBusy(error) || isDiskTrouble(error)) return { outcome: 'skipped', because: reasonOf(error) };
    throw error;
  }
}

/** `gone`: deletions that the rebuild has seen; those that came during it are left for the next. */
function record(database: DatabaseSync, at: Date, gone: number): void {
  const put = database.prepare(
    'INSERT INTO counters (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value',
  );
  put.run({ name: 'rebuilt_at', value: at.getTime() });
  database.prepare("UPDATE counters SET value = value - ? WHERE name = 'deletions'").run(gone);
}

function counter(database: DatabaseSync, name: string): number | null {
  const value = database.prepare('SELECT value FROM counters WHERE name = ?').get(name)?.value;
  return typeof value === 'number' ? value : null;
}

function bytesLeft(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
