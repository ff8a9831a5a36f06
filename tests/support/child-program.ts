import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A program that runs as a process of its own. */
export interface ChildProgram {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly said: { readonly stdout: string; readonly stderr: string };
  /** Its exit code, null where a signal ended it, once all that it wrote has come. */
  readonly ended: Promise<number | null>;
  /** Its address, once it has named one. Rejects where it ends before. */
  readonly ready: Promise<string>;
}

/** Programs for the tests of a file, each test in a folder of its own (so that no `.env` is near); what still runs is ended after the test. */
export function childPrograms() {
  const running: ChildProcess[] = [];
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  });
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    /** Starts `script`, the assistant where none is given, on a free port. */
    run(env: Readonly<Record<string, string>> = {}, script = MAIN): ChildProgram {
      const child = spawn(process.execPath, [script], {
        cwd: folder,
        env: { PATH: process.env.PATH, PORT: '0', ...env },
      });
      running.push(child);
      const said = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk) => {
        said.stdout += chunk;
      });
      child.stderr.on('data', (chunk) => {
        said.stderr += chunk;
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      const ready = new Promise<string>((resolve, reject) => {
        child.stdout.on('data', () => {
          const url = /open (http:\S+)/.exec(said.stdout)?.[1];
          if (url) resolve(url);
        });
        ended.then(() => reject(new Error(`It ended: ${said.stderr}`)));
      });
      ready.catch(() => {});
      return { child, said, ended, ready };
    },
  };
}
