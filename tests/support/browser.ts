import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const INSTALL_TIME_LIMIT_MS = 10 * 60_000;
const HOW =
  'Install Chromium, or set CHROMIUM to the path of one, or run "npx playwright-core install chromium".';

/** Starts a headless Chromium that asks no host but those a test asks. Installs one where there is none and it may. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  return chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-dev-shm-usage',
      '--disable-sync',
      '--no-first-run',
      '--lang=en-US',
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
  });
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is "${named}", where there is no file. ${HOW}`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...candidates, mac, chromium.executablePath()].find((path) => existsSync(path));
}

function installChromium(): string {
  const attempts = [...(isRoot() && process.platform === 'linux' ? [withApt] : []), withPlaywright];
  const failures = attempts.flatMap((attempt) => {
    try {
      attempt();
      return [];
    } catch (error) {
      return [firstLine(error)];
    }
  });
  const found = findChromium();
  if (found) return found;
  throw new Error(`There is no Chromium for the browser tests (${failures.join('; ')}). ${HOW}`);
}

function withApt(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeout: INSTALL_TIME_LIMIT_MS, stdio: 'pipe' } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    options,
  );
}

function withPlaywright(): void {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], {
    timeout: INSTALL_TIME_LIMIT_MS,
    stdio: 'pipe',
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
