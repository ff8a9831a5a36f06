import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './sqlite-database.ts';

/** Writes of many conversations in one transaction: the commit, which costs more than the writes, is paid once. */
export interface GroupCommit {
  /**
   * Runs `work` in the next transaction, after whatever came before it, and resolves with what it returned once that is committed. `work` is
   * synchronous; where it throws, its own changes are undone and it alone rejects. Where the commit fails, all that shared it reject.
   */
  write<Result>(work: () => Result): Promise<Result>;
  /** Commits what waits, now; nothing waiting is fine. */
  flush(): void;
}

/** A write that waits: run inside the transaction, settled after it. */
interface Waiting {
  run(): void;
  settle(): void;
  reject(error: unknown): void;
}

/** Gathers the writes of one turn of the event loop. */
export function createGroupCommit(database: DatabaseSync): GroupCommit {
  let queue: Waiting[] = [];

  function flush(): void {
    const group = queue;
    queue = [];
    if (group.length === 0) return;
    try {
      transaction(database, () => {
        for (const each of group) each.run();
      });
    } catch (error) {
      for (const each of group) each.reject(error);
      return;
    }
    for (const each of group) each.settle();
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        if (queue.length === 0) setImmediate(flush);
        let settle = () => {};
        queue.push({
          run() {
            const outcome = attempt(database, work);
            settle = () => ('error' in outcome ? reject(outcome.error) : resolve(outcome.result));
          },
          settle: () => settle(),
          reject,
        });
      }),
    flush,
  };
}

/** Runs `work` so that a throw undoes its changes and no others. Throws where the whole transaction is gone, as on a full disk. */
function attempt<Result>(
  database: DatabaseSync,
  work: () => Result,
): { readonly result: Result } | { readonly error: unknown } {
  database.exec('SAVEPOINT one');
  try {
    const result = work();
    database.exec('RELEASE one');
    return { result };
  } catch (error) {
    if (!database.isTransaction) throw error;
    database.exec('ROLLBACK TO one; RELEASE one');
    return { error };
  }
}
