import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of some words stand in any file of a folder: databases, write-ahead logs and whatever lies beside them. */
export function readableIn(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}
