import { basename, extname, relative, sep } from 'node:path';
import { z } from 'zod';
import { inferPublication } from '../../ingest/days/infer-publication.ts';
import {
  type IngestOptions,
  ingestNotice,
  type NoticeDefaults,
  type PublicationInference,
} from '../../ingest/ingest-notice.ts';
import { CommonSettings } from '../common-settings.ts';
import { FILE_LIMITS, type FileLimits } from '../limits.ts';
import { NOTICE_ENDINGS, readDrafts } from '../read-drafts.ts';
import type { FetchedNotice, Source, SyncState } from '../source.ts';
import { fileId } from './file-id.ts';
import { openFileRecords } from './file-records.ts';
import { listFiles } from './list-files.ts';

/** A folder or file of notices, as the settings name it. */
export const FolderSettings = CommonSettings.extend({
  kind: z.literal('folder'),
  path: z.string().min(1).max(1_000),
});
export type FolderSettings = z.infer<typeof FolderSettings>;

/** A folder, read with the folders in it, or a single file of notices: `.txt`, `.md`, `.jsonl`. */
export interface FolderSourceOptions {
  readonly path: string;
  /** By default the path with `folder:` before it. */
  readonly id?: string;
  /** True for the notices that ship with the product. */
  readonly sample?: boolean;
  readonly limits?: FileLimits;
  /** How to tell the day of a notice that states none; by default the dates in its text tell. */
  readonly inferPublication?: PublicationInference;
  /** What holds for its notices where they themselves don't say. */
  readonly notices?: NoticeDefaults;
}

/** Delivers the notices of a folder or file. A `README.md` in a folder describes the folder and is no notice. */
export function folderSource(options: FolderSourceOptions): Source {
  const { path, sample = false, limits = FILE_LIMITS, inferPublication: infer = inferPublication } = options;
  const { id = `folder:${path}`, notices = {} } = options;
  return {
    id,
    notices: (since, signal) =>
      readFolder({
        root: path,
        limits,
        since,
        signal,
        ingest: { ...notices, sample, inferPublication: infer },
      }),
  };
}

interface FolderRun {
  readonly root: string;
  readonly limits: FileLimits;
  readonly since: SyncState;
  readonly signal: AbortSignal;
  readonly ingest: IngestOptions;
}

async function* readFolder(run: FolderRun): AsyncGenerator<FetchedNotice> {
  const { root, since, signal } = run;
  const records = openFileRecords(since);
  const placeOfId = new Map<string, string>();
  /** Ids that files would have, were they read: none goes to another file meanwhile. */
  const reserved = new Set<string>();
  const unreadEndings: string[] = [];
  let isWhole = true;
  for await (const { path, problem } of listFiles(root)) {
    signal.throwIfAborted();
    const pathInRoot = (relative(root, path) || basename(path)).split(sep).join('/');
    if (problem !== undefined) {
      yield { problem };
      if (path === root) return;
      isWhole = false;
      yield* records.of(pathInRoot).map((unread) => ({ unread }));
      continue;
    }
    if (path !== root && basename(path).toLowerCase() === 'readme.md') continue;
    if (!NOTICE_ENDINGS.includes(extname(path).toLowerCase())) {
      unreadEndings.push(extname(path) || 'no ending');
      continue;
    }
    const newId = () => fileId(pathInRoot, (id) => placeOfId.has(id) || reserved.has(id));
    const read = yield* readFile(run, path, newId, placeOfId);
    if (read.isOver) return;
    const before = read.isWhole ? [] : records.of(pathInRoot).filter((id) => !read.ids.includes(id));
    if (!read.isWhole) {
      isWhole = false;
      const ownId = newId();
      reserved.add(ownId);
      yield* [...before, ownId].map((unread) => ({ unread }));
    }
    yield* records.remember(pathInRoot, [...read.ids, ...before]);
  }
  if (unreadEndings.length > 0) yield { problem: `${root}: ${describeUnread(unreadEndings)}` };
  if (!isWhole) yield* records.strays().map((unread) => ({ unread }));
  yield { complete: true };
}

/** How reading a file went: `isWhole` where all of it could be read, `isOver` where no more notices are taken. */
interface FileRead {
  readonly ids: readonly string[];
  readonly isWhole: boolean;
  readonly isOver: boolean;
}

/** Reads the notices of one file, and enters their places into `placeOfId`. */
async function* readFile(
  { limits, signal, ingest }: FolderRun,
  path: string,
  newId: () => string,
  placeOfId: Map<string, string>,
): AsyncGenerator<FetchedNotice, FileRead> {
  const ids: string[] = [];
  let isWhole = true;
  for await (const read of readDrafts(path, newId, limits, signal)) {
    if ('problem' in read) {
      isWhole = false;
      yield { problem: `${read.place}: ${read.problem}` };
      continue;
    }
    const { draft, place } = read;
    const earlier = placeOfId.get(draft.id);
    if (earlier !== undefined) {
      yield {
        problem: `${place}: has the id "${draft.id}" of ${earlier}; left out. Give it an id of its own.`,
      };
      continue;
    }
    if (placeOfId.size >= limits.notices) {
      yield {
        problem: `${place}: left out with all that follows, as ${limits.notices} notices are the limit.`,
      };
      return { ids, isWhole, isOver: true };
    }
    for (const fetched of ingestNotice(draft, place, ingest)) {
      if ('notice' in fetched) {
        placeOfId.set(draft.id, place);
        ids.push(draft.id);
      }
      yield fetched;
    }
  }
  return { ids, isWhole, isOver: false };
}

/** One line for all files of other kinds: a folder may hold hundreds of pictures. */
function describeUnread(endings: readonly string[]): string {
  const files = endings.length === 1 ? '1 file is' : `${endings.length} files are`;
  const kinds = [...new Set(endings)].sort().slice(0, 10).join(', ');
  return `${files} of a kind that can't be read (${kinds}); ${NOTICE_ENDINGS.join(', ')} can.`;
}
