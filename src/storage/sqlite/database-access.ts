import type { DatabaseSync } from 'node:sqlite';
import { createDamageWatch, type DamageWatch } from '../upkeep/damage.ts';
import { noteDeletion } from '../upkeep/rebuild.ts';
import { createGroupCommit } from './group-commit.ts';
import { patiently } from './patience.ts';
import { watchWrites } from './write-health.ts';

/** How the stores reach their database: nobody who has something else to do waits for it, and damage that shows is remembered. */
export interface DatabaseAccess {
  /** Runs synchronous `work` that reads; at once, unless another program is mending the file. */
  read<Result>(work: () => Result): Promise<Result>;
  /** Runs synchronous `work` in the next transaction, all of it or nothing, and resolves once that is committed. */
  write<Result>(work: () => Result): Promise<Result>;
  /** As `write`, for work that deletes: that it did is noted, so that the file is rebuilt in time. */
  remove<Result>(work: () => Result): Promise<Result>;
  /** Commits what waits, now; what can't be committed rejects. */
  flush(): void;
  /** Throws where reading or writing has met damage since the start, the last write failed lately, or writes have waited for seconds in vain. */
  assertSound(): void;
}

/** Tries after which writes have waited for about three seconds. */
const WORRYING_TRIES = 36;

/** `damage`: knows what was found of the file so far. */
export function createAccess(
  database: DatabaseSync,
  damage: DamageWatch = createDamageWatch(database.location() ?? ':memory:'),
  now: () => Date = () => new Date(),
): DatabaseAccess {
  const commits = watchWrites(createGroupCommit(database), now);
  const totalChanges = database.prepare('SELECT total_changes() AS count');
  const changes = () => Number(totalChanges.get()?.count);
  const write = <Result>(work: () => Result) => damage.watchLong(() => commits.write(work));

  return {
    read: (work) => damage.watchLong(() => patiently(work)),
    write,
    remove: (work) =>
      write(() => {
        const before = changes();
        const result = work();
        if (changes() > before) noteDeletion(database);
        return result;
      }),
    flush: commits.flush,
    assertSound() {
      damage.assertNone();
      const failure = commits.failure();
      if (failure !== null) throw failure;
      if (commits.triedInVain() > WORRYING_TRIES)
        throw new Error('Another program holds the database: nothing can be written.');
    },
  };
}
