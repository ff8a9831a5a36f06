import { type Browser, chromium } from 'playwright-core';
import { ensureChromium, findChromium } from './chromium.ts';
import { isRoot } from './install-chromium.ts';

/** Starts a headless Chromium that asks no host but those a test asks. Rejects with one line that says what to run where there is none. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(false, { find: findChromium, install: async () => [] }),
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
