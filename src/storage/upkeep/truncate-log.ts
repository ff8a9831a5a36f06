import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from '../sqlite/sqlite-errors.ts';

/**
 * Writes what the write-ahead log holds into the database and empties the log, which holds pages as they were before something was deleted.
 * False where somebody who is reading still needs it, or another program is at it.
 */
export function truncateLog(database: DatabaseSync): boolean {
  try {
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}
