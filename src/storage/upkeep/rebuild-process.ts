/**
 * Rebuilds one database file, in a process of its own: it takes long with a large one, nobody waits for it, and it may be killed at any
 * moment. `node rebuild-process.ts FILE`. Says on standard error why it was not done, in one line, and ends with 1.
 */
import { DatabaseSync } from 'node:sqlite';
import { reasonOf } from '../sqlite/sqlite-errors.ts';
import { rebuild } from './rebuild.ts';
import { truncateLog } from './truncate-log.ts';

const BUSY_TIMEOUT_MS = 5_000;

function run(file: string): string | null {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL;');
    const rebuilt = rebuild(database, { file, now: () => new Date() });
    truncateLog(database);
    return rebuilt.outcome === 'done' ? null : rebuilt.because;
  } catch (error) {
    return reasonOf(error);
  } finally {
    database.close();
  }
}

const problem = run(process.argv[2] ?? '');
if (problem !== null) {
  process.stderr.write(problem);
  process.exitCode = 1;
}
