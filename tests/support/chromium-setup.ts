import { ensureChromium, findChromium } from './chromium.ts';
import { installChromium } from './install-chromium.ts';

/** Before all tests, once: on a machine that is there to run them, and says so by `CI`, a missing Chromium is installed. */
export async function setup(): Promise<void> {
  if (process.env.CI) await ensureChromium(true, { find: findChromium, install: installChromium });
}
