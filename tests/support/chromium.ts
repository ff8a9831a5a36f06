import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const HOW = 'run "npm run chromium -- --install", or set CHROMIUM to the path of one.';

/** Where the tests' Chromium is, and how it gets there. */
export interface Chromiums {
  /** The path of one; undefined where there is none. */
  readonly find: () => string | undefined;
  /** Tries to install one; resolves with a line for each way that failed. */
  readonly install: () => Promise<readonly string[]>;
}

/** The path of a Chromium; where there is none, of one installed now if that `mayInstall`. Rejects with one line that says what to run. */
export async function ensureChromium(mayInstall: boolean, { find, install }: Chromiums): Promise<string> {
  const path = find();
  if (path !== undefined) return path;
  if (!mayInstall) throw new Error(`There is no Chromium for the browser tests: ${HOW}`);
  const failures = await install();
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    `No Chromium could be installed (${failures.join('; ')}): install one, or set CHROMIUM to the path of one.`,
  );
}

/** The Chromium of `CHROMIUM`, of the `PATH`, or of Playwright; undefined where there is none. Throws one line where `CHROMIUM` is no file. */
export function findChromium(environment: Readonly<Record<string, string | undefined>> = process.env) {
  const { CHROMIUM: named, PATH = '' } = environment;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is "${named}", where there is no file: ${HOW}`);
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ON_A_MAC, chromium.executablePath()].find((path) => existsSync(path));
}
