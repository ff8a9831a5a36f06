import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Notice } from '../../../knowledge/index.ts';
import { run } from '../../../src/commands/main.ts';
import { KITES, LIBRARY, PARKING_KO, SUMMIT_2018, SUMMIT_2021 } from '../../support/notices.ts';

/** What a command said, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What stands at the other end of a command. */
export interface Around {
  readonly stdin?: readonly (string | Uint8Array)[];
  /** True where standard output and error are a terminal. */
  readonly terminal?: boolean;
}

/** Runs a command line in this process. */
export async function runCommand(
  args: readonly string[],
  { stdin = [], terminal = false }: Around = {},
): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    isTTY: terminal,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const code = await run(args, {
    stdin: (async function* () {
      yield* stdin;
    })(),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  });
  return { code, ...said };
}

/** A folder with a few notices, and how to remove it. */
export function noticesFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  const lines = [SUMMIT_2018, SUMMIT_2021, PARKING_KO, LIBRARY, KITES].map(asLine);
  writeFileSync(join(path, 'notices.jsonl'), `${lines.join('\n')}\n`);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

function asLine({ id, title, text, published, url, language, publisher }: Notice): string {
  return JSON.stringify({ id, title, text, date: published?.on, url, lang: language, publisher });
}
