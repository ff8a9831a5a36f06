/**
 * Looks through one database file for damage, in a process of its own: it takes long with a large one, and nobody waits for it.
 * `node check-process.ts FILE`. Says on standard error what is wrong, in one line, and ends with 1.
 */
import { DatabaseSync } from 'node:sqlite';
import { reasonOf } from '../sqlite/sqlite-errors.ts';
import { findDamage } from './damage.ts';

const BUSY_TIMEOUT_MS = 5_000;

function run(file: string): string | null {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, readOnly: true });
  try {
    return findDamage(database);
  } finally {
    database.close();
  }
}

try {
  const damage = run(process.argv[2] ?? '');
  if (damage !== null) {
    process.stderr.write(damage);
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(reasonOf(error));
  process.exitCode = 2;
}
