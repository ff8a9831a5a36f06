import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { NoticeDraft } from '../ingest/notice-draft.ts';
import { readApart } from './apart/read-apart.ts';
import { readJsonlFile } from './folder/jsonl-file.ts';
import type { FileLimits } from './limits.ts';
import { readErrorReason } from './read-error.ts';
import { decodeUtf8 } from './utf8.ts';

/** The endings of the files that hold notices. */
export const NOTICE_ENDINGS: readonly string[] = ['.txt', '.md', '.html', '.htm', '.jsonl'];

/** A draft, or a problem in one sentence; and where it stands ("notices/x.jsonl line 7"). */
export type ReadDraft = { readonly place: string } & (
  | { readonly draft: NoticeDraft }
  | { readonly problem: string }
);

/** The drafts of one file, whose name ends as `NOTICE_ENDINGS` says. `newId` is asked where the content names no id. */
export async function* readDrafts(
  path: string,
  newId: () => string,
  limits: FileLimits,
  signal: AbortSignal,
): AsyncGenerator<ReadDraft> {
  const ending = extname(path).toLowerCase();
  try {
    if (ending === '.jsonl') {
      for await (const { line, ...read } of readJsonlFile(path, limits.lineBytes, signal)) {
        yield { place: `${path} line ${line}`, ...read };
      }
      return;
    }
    const bytes = await readWhole(path, limits.fileBytes);
    yield { place: path, ...('problem' in bytes ? bytes : await readBytes(bytes, ending, newId)) };
  } catch (error) {
    signal.throwIfAborted();
    yield { place: path, problem: `${readErrorReason(error)}.` };
  }
}

async function readWhole(path: string, maxBytes: number): Promise<Buffer | { problem: string }> {
  const { size } = await stat(path);
  if (size > maxBytes)
    return { problem: `its ${size} bytes are more than the ${maxBytes} a notice may have.` };
  return await readFile(path);
}

async function readBytes(
  bytes: Buffer,
  ending: string,
  newId: () => string,
): Promise<{ draft: NoticeDraft } | { problem: string }> {
  if (ending === '.html' || ending === '.htm') return readApart('htmlFile', bytes, newId());
  const content = decodeUtf8(bytes);
  if (content === null) return { problem: 'not UTF-8 text; save the file as UTF-8.' };
  if (ending === '.md') return readApart('markdownFile', content, newId());
  const draft = await readApart('textFile', content, newId());
  return 'problem' in draft ? draft : { draft };
}
