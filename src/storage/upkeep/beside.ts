import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPTS = {
  check: new URL('./check-process.ts', import.meta.url),
  rebuild: new URL('./rebuild-process.ts', import.meta.url),
} as const;

/** How a process beside the program ended. `code`: null where a signal ended it, or it could not be started. */
export interface Ending {
  readonly code: number | null;
  /** Its words on standard error; why it could not be started, where it couldn't. */
  readonly said: string;
}

/** A process beside the program, which the program doesn't wait for when it ends. */
export interface Beside {
  readonly ended: Promise<Ending>;
  /** Ends it at once. */
  kill(): void;
}

/** Runs a script of this folder on a database file, in a process of its own. */
export function runBeside(script: keyof typeof SCRIPTS, file: string): Beside {
  const path = fileURLToPath(SCRIPTS[script]);
  const child = spawn(process.execPath, [path, file], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.unref();
  const ended = new Promise<Ending>((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.on('error', (error) => resolve({ code: null, said: error.message }));
    child.on('close', (code) => resolve({ code, said: said.trim() }));
  });
  return { ended, kill: () => void child.kill('SIGKILL') };
}
