import { type FSWatcher, watch } from 'node:fs';

/** Files are often written in several steps: what follows within this time belongs to one change. */
const SETTLE_MS = 300;

/**
 * Calls `onChange` once what lies in a folder, or a file, has changed and settled. `onError` is told where it can't be watched, or no
 * longer can; it is then left to the schedule. Returns what ends the watching.
 */
export function watchFolder(
  path: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(path, { recursive: true, persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MS);
      timer.unref();
    });
    watcher.on('error', onError);
  } catch (error) {
    onError(error);
  }
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}
