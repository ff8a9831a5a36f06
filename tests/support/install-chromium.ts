import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LOCK_SECONDS = 600;
const LOCK_PAUSE_MS = 3_000;
/** How apt says that another of its kind is at work, in the language that it is asked to speak here. */
const LOCKED = /could not get lock|unable to (?:acquire|lock)/i;

/** Runs a command; rejects where it fails. */
export type Run = (file: string, args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<unknown>;

/** What the installing works with. */
export interface Installing {
  readonly run: Run;
  /** True where packages of the system may be installed with apt. */
  readonly hasApt: boolean;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
}

const thisMachine: Installing = {
  run: (file, args, env) => run(file, [...args], { env: { ...process.env, ...env } }),
  hasApt: process.platform === 'linux' && isRoot(),
  wait: delay,
};

/** Installs Chromium, with apt where it may and else with Playwright. Resolves with a line for each way that failed. */
export async function installChromium(machine: Installing = thisMachine): Promise<string[]> {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  const ways = [
    ...(machine.hasApt ? [() => withApt(machine, ['chromium', 'fonts-noto-cjk'])] : []),
    () => machine.run(process.execPath, [cli, 'install', 'chromium']),
  ];
  const failures: string[] = [];
  for (const install of ways) {
    try {
      await install();
      return failures;
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  return failures;
}

/** Installs a font with Korean letters, where there is none and apt may be used: pages are measured with the letters that people see. */
export async function installKoreanFont(machine: Installing = thisMachine): Promise<void> {
  if (machine.hasApt && !(await hasKoreanFont(machine))) {
    await withApt(machine, ['fontconfig', 'fonts-noto-cjk']);
  }
}

async function hasKoreanFont({ run }: Installing): Promise<boolean> {
  try {
    const listed = await run('fc-list', [':lang=ko']);
    return typeof listed === 'object' && listed !== null && 'stdout' in listed && listed.stdout !== '';
  } catch {
    // There is no fontconfig, so no font that it knows.
    return false;
  }
}

async function withApt(machine: Installing, packages: readonly string[]): Promise<void> {
  await apt(machine, ['update', '-qq']);
  await apt(machine, ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** apt waits for dpkg's lock by itself when asked to, but not for that of its lists and archives. */
async function apt({ run, wait }: Installing, args: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const waitingForDpkg = ['-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
  for (let waited = 0; ; waited += LOCK_PAUSE_MS) {
    try {
      await run('apt-get', [...waitingForDpkg, ...args], env);
      return;
    } catch (error) {
      if (!LOCKED.test(String(error)) || waited >= LOCK_SECONDS * 1_000) throw error;
      await wait(LOCK_PAUSE_MS);
    }
  }
}

/** True for the account that may do anything. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
