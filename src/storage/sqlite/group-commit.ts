import type { DatabaseSync } from 'node:sqlite';
import { heldTooLong, MOST_TRIES, pauseAfter } from './patience.ts';
import { transaction } from './sqlite-database.ts';
import { isBusy } from './sqlite-errors.ts';

/** Writes of many conversations in one transaction: the commit, which costs more than the writes, is paid once. */
export interface GroupCommit {
  /**
   * Runs `work` in the next transaction, after whatever came before it, and resolves with what it returned once that is committed. `work` is
   * synchronous; where it throws, its own changes are undone and it alone rejects. Where the commit fails, all that shared it reject.
   * While another program holds the database, writes wait, in order, and nothing else does; about half a minute at most.
   */
  write<Result>(work: () => Result): Promise<Result>;
  /** Commits what waits, now; nothing waiting is fine. What can't be committed rejects. */
  flush(): void;
  /** How often the oldest write that waits was tried in vain; 0 where none was. */
  triedInVain(): number;
}

/** A write that waits: run inside the transaction, settled after it. */
interface Waiting {
  tries: number;
  run(): void;
  settle(): void;
  reject(error: unknown): void;
}

/** Gathers the writes of one turn of the event loop. `later`: calls back after so many milliseconds. */
export function createGroupCommit(
  database: DatabaseSync,
  later: (ms: number, then: () => void) => void = (ms, then) => void setTimeout(then, ms),
): GroupCommit {
  let queue: Waiting[] = [];
  let isPlanned = false;

  function commit(isLast: boolean): void {
    const group = queue;
    queue = [];
    if (group.length === 0) return;
    try {
      transaction(database, () => {
        for (const each of group) each.run();
      });
    } catch (error) {
      if (isBusy(error) && !isLast) tryAgain(group, error);
      else for (const each of group) each.reject(error);
      return;
    }
    for (const each of group) each.settle();
  }

  function tryAgain(group: readonly Waiting[], error: unknown): void {
    for (const each of group) each.tries += 1;
    queue = group.filter(({ tries }) => tries < MOST_TRIES);
    for (const each of group) if (each.tries >= MOST_TRIES) each.reject(heldTooLong(error));
    if (queue[0]) plan(pauseAfter(queue[0].tries));
  }

  function plan(pause: number): void {
    if (isPlanned) return;
    isPlanned = true;
    const then = () => {
      isPlanned = false;
      commit(false);
    };
    if (pause === 0) setImmediate(then);
    else later(pause, then);
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        plan(0);
        let settle = () => {};
        queue.push({
          tries: 0,
          run() {
            const outcome = attempt(database, work);
            settle = () => ('error' in outcome ? reject(outcome.error) : resolve(outcome.result));
          },
          settle: () => settle(),
          reject,
        });
      }),
    flush: () => commit(true),
    triedInVain: () => queue[0]?.tries ?? 0,
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
