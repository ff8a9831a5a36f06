import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseMarkdownTalk } from './markdown-talk.ts';
import { type Talk, TalkError } from './talk.ts';
import { parseTranscript } from './transcript-talk.ts';

const MARKDOWN = '.md';
const TRANSCRIPT = '.transcript';
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_TURNS = 1_000;

/** True for a talk that replies can be written into. */
export const isMarkdownTalk = (path: string): boolean => extname(path).toLowerCase() === MARKDOWN;

/**
 * The files of talks that a path names: itself, or those in a folder and the folders in it, in the order of their names, without a
 * `README.md`. Throws `TalkError` where there is none.
 */
export function talkFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new TalkError(path, null, 'is not there: give a talk or a folder of talks.');
  if (!found.isDirectory()) {
    if (isTalk(path)) return [path];
    throw new TalkError(path, null, `is no talk: give a file that ends in ${MARKDOWN} or ${TRANSCRIPT}.`);
  }
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => isTalk(file) && basename(file).toLowerCase() !== 'readme.md')
    .sort();
  if (files.length === 0)
    throw new TalkError(path, null, `holds no talk, a file that ends in ${MARKDOWN} or ${TRANSCRIPT}.`);
  return files;
}

/** Reads one talk, with the text of its file; `timeZone` (IANA name) tells the day of a transcript's turn. Throws `TalkError`. */
export function readTalk(path: string, timeZone: string): { readonly talk: Talk; readonly text: string } {
  const { size } = statSync(path);
  if (size > MOST_BYTES)
    throw new TalkError(path, null, `is larger than ${MOST_BYTES / 1024 / 1024} MiB: make it shorter.`);
  const text = readFileSync(path, 'utf8');
  const talk = isMarkdownTalk(path) ? parseMarkdownTalk(path, text) : parseTranscript(path, text, timeZone);
  if (talk.turns.length > MOST_TURNS) {
    throw new TalkError(
      path,
      null,
      `has ${talk.turns.length} turns: make several talks of it, with at most ${MOST_TURNS} each.`,
    );
  }
  return { talk, text };
}

function isTalk(path: string): boolean {
  return [MARKDOWN, TRANSCRIPT].includes(extname(path).toLowerCase());
}
