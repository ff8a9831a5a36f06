import type { DatabaseSync } from 'node:sqlite';

/**
 * The database's tables, one step an entry; the database remembers in `user_version` how many it has taken.
 * A released step never changes: what comes later is a new entry at the end, and beforehand a database of the version before it goes to
 * `tests/fixtures/databases/`. Times are milliseconds since 1970, UTC.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE state (
     key TEXT PRIMARY KEY,
     value TEXT NOT NULL,
     etag INTEGER NOT NULL,
     written_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX state_by_age ON state (written_at);

   CREATE TABLE conversations (
     id TEXT PRIMARY KEY,
     last_sequence INTEGER NOT NULL,
     last_activity_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX conversations_by_age ON conversations (last_activity_at);

   CREATE TABLE activities (
     conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
     sequence INTEGER NOT NULL,
     activity TEXT NOT NULL,
     PRIMARY KEY (conversation_id, sequence)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   INSERT INTO counters (name, value) VALUES ('etag', 0);

   CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE feedback (
     id INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     kind TEXT NOT NULL,
     question TEXT NOT NULL,
     language TEXT NOT NULL,
     channel TEXT NOT NULL,
     answer TEXT NOT NULL,
     notice_ids TEXT NOT NULL,
     reason TEXT
   ) STRICT;
   CREATE INDEX feedback_by_age ON feedback (at);`,
  `ALTER TABLE feedback ADD COLUMN talk TEXT;
   CREATE INDEX feedback_by_talk ON feedback (talk);`,
];

/**
 * Brings the database to the newest version, each step whole or not at all; one that is new already is left alone.
 * Throws where a newer version of the program made it.
 */
export function migrate(database: DatabaseSync, steps: readonly string[] = MIGRATIONS): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const taken = versionOf(database);
    if (taken > steps.length) {
      throw new Error(
        `The database has version ${taken}, this program knows versions up to ${steps.length}: use the newer program that made it, or another DATA_DIR.`,
      );
    }
    for (const step of steps.slice(taken)) database.exec(step);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec('COMMIT');
  } catch (error) {
    // A damaged file rolls back by itself, and a second ROLLBACK would hide that error.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** How many steps the database has taken; 0 for an empty one. */
function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}
