/** Runs the tasks of one key one after another, in the order in which they came; tasks of different keys don't wait. */
export interface KeyedQueue {
  /** Resolves or rejects as the task does. A task that fails doesn't stop those behind it. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when no task is waiting or running. */
  idle(): Promise<void>;
}

export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<void>>();
  return {
    run(key, task) {
      const result = (tails.get(key) ?? Promise.resolve()).then(task);
      const tail = result.then(
        () => {},
        () => {},
      );
      tails.set(key, tail);
      tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
