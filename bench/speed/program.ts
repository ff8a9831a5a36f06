import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_SECONDS = 30;
const STOP_MS = 6_000;

/** A program that serves, in a process of its own with a data folder of its own. */
export interface Program {
  readonly url: string;
  readonly pid: number;
  /** Ends it and whatever it started, and removes its data. */
  stop(): Promise<void>;
}

/** Process groups that were started and have not ended: they must not outlive this process. */
const running = new Set<number>();
process.on('exit', () => {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
});

/** Signals a process and those that it started. One that has ended by itself needs none. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null) return;
  signalGroup(pid, 'SIGTERM');
  await Promise.race([ended, delay(STOP_MS, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) signalGroup(pid, 'SIGKILL');
}

/**
 * Starts a command from the project's folder, with settings over those of this process, and waits for the line that says where it is. The
 * limits on turns are out of the way. Rejects with what it said where it ends first.
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-bench-'));
  const child = spawn(command, args, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      NOTICES: '',
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      TURNS_PER_MINUTE: '10000',
      TOKENS_PER_MINUTE: '10000',
      ...settings,
    },
  });
  let said = '';
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      if (pid !== undefined) running.delete(pid);
      resolve();
    });
  });
  async function stop(): Promise<void> {
    await end(child, ended);
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    const url = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk;
        const found = /open (http:\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', reject);
      child.once('close', () => reject(new Error(`${command} ${args.join(' ')} ended: ${said.trim()}`)));
      setTimeout(
        () => reject(new Error(`${command} was not ready within ${START_SECONDS} s: ${said.trim()}`)),
        START_SECONDS * 1_000,
      ).unref();
    });
    return { url, pid: pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
