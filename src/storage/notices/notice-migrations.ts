/**
 * The tables of the notices' own database, one step an entry, as in `migrations.ts`. Times are milliseconds since 1970, UTC; notices are
 * JSON.
 */
export const NOTICE_MIGRATIONS: readonly string[] = [
  `CREATE TABLE notices (
     position INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     source_id TEXT NOT NULL,
     revision TEXT NOT NULL,
     digest TEXT NOT NULL,
     sequence INTEGER NOT NULL,
     missed_runs INTEGER NOT NULL,
     withdrawal TEXT,
     notice TEXT NOT NULL
   ) STRICT;
   CREATE INDEX notices_by_source ON notices (source_id);
   CREATE INDEX notices_by_sequence ON notices (sequence);

   CREATE TABLE revisions (
     number INTEGER PRIMARY KEY,
     notice_id TEXT NOT NULL,
     revision TEXT NOT NULL,
     notice TEXT NOT NULL,
     UNIQUE (notice_id, revision)
   ) STRICT;

   CREATE TABLE pages (
     source_id TEXT NOT NULL,
     page TEXT NOT NULL,
     etag TEXT,
     last_modified TEXT,
     PRIMARY KEY (source_id, page)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE reports (
     number INTEGER PRIMARY KEY,
     source_id TEXT NOT NULL,
     started_at INTEGER NOT NULL,
     ended_at INTEGER NOT NULL,
     report TEXT NOT NULL
   ) STRICT;
   CREATE INDEX reports_by_source ON reports (source_id, number);

   CREATE TABLE checked (source_id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

   CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   INSERT INTO counters (name, value) VALUES ('sequence', 0);`,
  'ALTER TABLE pages ADD COLUMN notices TEXT;',
  `CREATE TABLE claims (
     source_id TEXT PRIMARY KEY,
     holder TEXT NOT NULL,
     until INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;`,
  'ALTER TABLE notices ADD COLUMN changed_at INTEGER;',
];
