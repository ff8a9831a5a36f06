import type { DatabaseSync } from 'node:sqlite';
import type { Logger } from '../../logging/log.ts';
import { runBeside } from './beside.ts';
import { type DamageWatch, damageLine, findDamage } from './damage.ts';
import { sizeOf } from './rebuild.ts';

/** A file up to this is looked through in well under a tenth of a second. */
const SMALL_BYTES = 64 * 1_048_576;

interface CheckOptions {
  readonly database: DatabaseSync;
  /** Null for a database in memory, which is not looked at. */
  readonly file: string | null;
  readonly damage: DamageWatch;
  readonly logger: Pick<Logger, 'warn'>;
  /** Files up to this many bytes are looked through before this returns. */
  readonly smallBytes?: number;
}

/**
 * Looks whether a database is as it was written. Throws one line where a small one isn't; a large one is looked through beside the program,
 * which `damage` is told of. Returns what breaks that off.
 */
export function checkAtStart({
  database,
  file,
  damage,
  logger,
  smallBytes = SMALL_BYTES,
}: CheckOptions): () => void {
  if (file === null) return () => {};
  if (sizeOf(database) <= smallBytes) {
    const what = findDamage(database);
    if (what !== null) throw new Error(damageLine(file, what));
    return () => {};
  }
  const check = runBeside('check', file);
  let isOver = false;
  check.ended.then(({ code, said }) => {
    if (isOver || code === 0) return;
    if (code === 1) damage.found(said);
    else logger.warn(`the database ${file} could not be looked through for damage: ${said}`);
  });
  return () => {
    isOver = true;
    check.kill();
  };
}
