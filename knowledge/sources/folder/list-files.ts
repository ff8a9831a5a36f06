import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readErrorReason } from '../read-error.ts';

/** A file to read, or why what lies there could not be read; with its path, by which it is named to people too. */
export type ListedFile = { readonly path: string; readonly problem?: string };

/**
 * The files of a folder and its folders, in the order of their names; of a single file, that file. Names that begin with a dot
 * are left out. A symbolic link is followed to a file inside the folder only. A path that isn't there gives a problem.
 */
export async function* listFiles(path: string): AsyncGenerator<ListedFile> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) yield* filesBelow(path, await realpath(path));
    else if (status.isFile()) yield { path };
    else yield { path, problem: `${path}: neither a file nor a folder.` };
  } catch (error) {
    yield { path, problem: `${path}: ${readErrorReason(error)}.` };
  }
}

async function* filesBelow(folder: string, root: string): AsyncGenerator<ListedFile> {
  const names = await readdir(folder);
  for (const name of names.sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const status = await lstat(path);
    if (status.isSymbolicLink()) yield* linkedFile(path, root);
    else if (status.isFile()) yield { path };
    else if (status.isDirectory()) {
      try {
        yield* filesBelow(path, root);
      } catch (error) {
        yield { path, problem: `${path}: ${readErrorReason(error)}.` };
      }
    }
  }
}

async function* linkedFile(path: string, root: string): AsyncGenerator<ListedFile> {
  try {
    const target = await realpath(path);
    if (!target.startsWith(root + sep))
      yield { path, problem: `${path}: a link that leads out of the folder; not followed.` };
    else if ((await stat(target)).isFile()) yield { path };
  } catch (error) {
    yield { path, problem: `${path}: ${readErrorReason(error)}.` };
  }
}
