import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Notice } from '../../knowledge/notice.ts';
import { type FolderSourceOptions, folderSource } from '../../knowledge/sources/folder/folder-source.ts';
import { collect } from './collect.ts';

/** A folder that is there, and empty, at the start of each test of the file that calls `useFolder`. */
export interface NoticeFolder {
  /** Where it lies; or, with `below`, where that lies in it. */
  path(below?: string): string;
  put(path: string, content: string | Uint8Array): void;
  /** Reads it as a source that knows nothing yet. Problems and remarks come in one list, without the folder's own path. */
  load(options?: Partial<FolderSourceOptions>): Promise<{ notices: Notice[]; problems: string[] }>;
}

export function useFolder(): NoticeFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notices-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const path = (below = ''): string => join(folder, below);
  return {
    path,
    put(file, content) {
      mkdirSync(path(join(file, '..')), { recursive: true });
      writeFileSync(path(file), content);
    },
    async load(options = {}) {
      const source = folderSource({ path: folder, inferPublication: () => null, ...options });
      const { notices, problems, remarks } = await collect(source);
      const said = [...problems, ...remarks].map((line) =>
        line.replaceAll(`${folder}/`, '').replaceAll(folder, '.'),
      );
      return { notices, problems: said };
    },
  };
}

export const idsOf = (notices: readonly Notice[]): string[] => notices.map(({ id }) => id);
