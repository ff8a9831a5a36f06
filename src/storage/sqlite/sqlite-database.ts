import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { damageLine } from '../upkeep/damage.ts';
import { migrate } from './migrations.ts';
import { isDamage, reasonOf } from './sqlite-errors.ts';

const FILE_NAME = 'notice-assistant.sqlite';
const OPENING_TIMEOUT_MS = 5_000;

/**
 * Opens a database of a data folder, that of conversations unless another is named with its tables, making folder and tables where they
 * are missing. `:memory:` gives one that lives as long as it is open.
 * Throws one line that names the folder where it can't be made, opened or written.
 */
export function openDatabase(
  dataDir: string,
  fileName = FILE_NAME,
  migrations?: readonly string[],
): DatabaseSync {
  try {
    const database = new DatabaseSync(placeOf(dataDir, fileName), {
      timeout: OPENING_TIMEOUT_MS,
      enableForeignKeyConstraints: true,
    });
    // With a write-ahead log, NORMAL keeps the database whole through a crash; a power cut may cost the last turns.
    // What is deleted is overwritten where it lies.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;');
    migrate(database, migrations);
    return database;
  } catch (error) {
    throw unusable(dataDir, error, databaseFile(dataDir, fileName));
  }
}

/** The error that says in one line why a data folder can't be used. */
export function unusable(dataDir: string, error: unknown, file: string): Error {
  const reason = isDamage(error) ? damageLine(file, reasonOf(error)) : reasonOf(error);
  return new Error(`DATA_DIR ${JSON.stringify(dataDir)} can't be used: ${reason}`, { cause: error });
}

/** From here on nothing that asks the database waits inside SQLite, and with it the whole program, for another that holds it. */
export function waitForNobody(database: DatabaseSync): void {
  database.exec('PRAGMA busy_timeout = 0');
}

/** The opposite, for the last things that a program does before it ends: they wait up to so many milliseconds. */
export function waitAtMost(database: DatabaseSync, ms: number): void {
  database.exec(`PRAGMA busy_timeout = ${ms}`);
}

/** Where the database of a data folder lies. */
export function databaseFile(dataDir: string, fileName = FILE_NAME): string {
  return join(dataDir, fileName);
}

/** Runs `work` as one transaction: all of it happens, or, where it throws, nothing. `work` is synchronous, so no other turn comes between. */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk rolls back by itself, and a second ROLLBACK would hide that error.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Throws where the database can't be written now (disk full, read-only, closed): only a commit that changes something reaches the disk. */
export function assertWritable(database: DatabaseSync): void {
  transaction(database, () => database.exec("UPDATE counters SET value = value + 1 WHERE name = 'etag'"));
}

function placeOf(dataDir: string, fileName: string): string {
  if (dataDir === ':memory:') return dataDir;
  makeFolder(resolve(dataDir));
  return databaseFile(dataDir, fileName);
}

/**
 * Makes a folder and those above it, one after another: with `recursive`, Node tries for ever where a file system has the folder above and
 * takes none in it, as /proc. What people wrote and the key that signs their tokens lie here: nobody else on the machine reads it.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it just now.
    if (!existsSync(path)) throw error;
  }
}
