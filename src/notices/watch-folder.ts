import { watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Files are often written in several steps: what follows within this time belongs to one change. */
const SETTLE_MS = 300;
/** What is moved away, or put in another's place, tells nobody: so often it is looked whether the path still leads to what is watched. */
const LOOK_MS = 1_000;

/** A folder that is watched, and by which mark it is known again. */
interface Watched {
  readonly mark: string;
  close(): void;
}

/**
 * Calls `onChange` once what lies in a folder (folders in it whose names begin with a dot aside), or a file, has changed and settled; also
 * where the path comes to lead to another one, to nothing, or to something again. `onError` is told, once, where a folder can't be watched; it
 * is then left to the schedule. Returns what ends the watching.
 */
export function watchFolder(
  path: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): () => void {
  const watched = new Map<string, Watched>();
  let rootMark: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isEnded = false;
  let hasFailed = false;

  function settle(): void {
    if (isEnded) return;
    clearTimeout(timer);
    timer = setTimeout(() => void follow().then(() => isEnded || onChange()), SETTLE_MS);
    timer.unref();
  }

  /** Watches the folders that lie there now, and those alone. */
  async function follow(): Promise<void> {
    rootMark = await markOf(path);
    const found = new Map<string, string>();
    await findFolders(path, found);
    if (isEnded) return;
    for (const [folder, known] of watched) {
      if (found.get(folder) === known.mark) continue;
      known.close();
      watched.delete(folder);
    }
    for (const [folder, mark] of found) if (!watched.has(folder)) begin(folder, mark);
  }

  function begin(folder: string, mark: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        // By its own name a folder says that it is moved or deleted: nothing more comes of this watcher then.
        if (name === basename(folder)) forget(folder);
        settle();
      });
      watcher.on('error', () => {
        forget(folder);
        settle();
      });
      watched.set(folder, { mark, close: () => watcher.close() });
    } catch (error) {
      if (hasFailed || isMissing(error)) return;
      hasFailed = true;
      onError(error);
    }
  }

  function forget(folder: string): void {
    watched.get(folder)?.close();
    watched.delete(folder);
  }

  async function look(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    if ((await markOf(path)) !== rootMark) settle();
    isBusy = false;
  }

  void follow();
  const looking = setInterval(() => void look(), LOOK_MS).unref();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    clearInterval(looking);
    for (const folder of [...watched.keys()]) forget(folder);
  };
}

/** Tells what lies at a path from anything else that may come to lie there, and a file also from what it was; null where nothing can be seen. */
async function markOf(path: string): Promise<string | null> {
  try {
    const status = await stat(path);
    const mark = [status.dev, status.ino, status.birthtimeMs];
    return (status.isDirectory() ? mark : [...mark, status.mtimeMs, status.size]).join(':');
  } catch {
    return null;
  }
}

/** The folders at and below a path, with their marks; what can't be read is left out, for whoever reads the files says so. */
async function findFolders(path: string, found: Map<string, string>): Promise<void> {
  const mark = await markOf(path);
  const entries = mark === null ? null : await readdir(path, { withFileTypes: true }).catch(() => null);
  if (mark === null || entries === null) return;
  found.set(path, mark);
  for (const entry of entries) {
    if (entry.isDirectory() && !entry.name.startsWith('.')) await findFolders(join(path, entry.name), found);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
