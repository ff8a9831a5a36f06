import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { PATIENCE_MS } from '../support/patience.ts';

/** Fetching it takes longest, and only the first time. */
const MAIN = fileURLToPath(new URL('../../src/playground/main.ts', import.meta.url));
const NOT_STARTED = 'The Agents Playground did not start';

let browser: Browser;
let folder: string;
let running: ChildProcess | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(async () => {
  const child = running;
  if (child?.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm run playground -- CHANNEL` up to its word on how it went: the address of its page, or null with the reason. */
async function start(
  channel: string,
  settings: Record<string, string> = {},
): Promise<{ readonly url: string | null; readonly printed: string }> {
  const env = { ...process.env, npm_config_fetch_retries: '0', PORT: '0', DATA_DIR: folder, ...settings };
  const child = spawn(process.execPath, [MAIN, channel], { env, cwd: folder });
  running = child;
  let printed = '';
  return new Promise((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const url = /open (http:\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve({ url, printed });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => resolve({ url: null, printed }));
  });
}

describe('the Agents Playground', () => {
  it.for(['emulator', 'msteams', 'webchat'])(
    'as %s shows the welcome and an answer with its quote',
    { timeout: PATIENCE_MS },
    async (channel, { skip }) => {
      const { url, printed } = await start(channel);
      if (url === null) {
        const reason = printed.split('\n').find((line) => line.includes(NOT_STARTED));
        // Anything else that keeps it from starting is a fault.
        expect(reason, printed).toBeDefined();
        // It is fetched when wanted: without a network there is none, which must be seen and is no fault.
        console.warn(`NOT TESTED as ${channel}: ${reason}`);
        return skip(reason);
      }
      const page = await browser.newPage();
      await page.goto(url);
      const sees = (words: string) =>
        page.getByText(words).first().waitFor({ state: 'attached', timeout: PATIENCE_MS });
      await sees('automated assistant');
      await page.getByRole('textbox').first().click();
      await page.keyboard.type('which countries are members?');
      await page.keyboard.press('Enter');
      await sees('The member countries are the Republic of Korea');
      await page.close();
    },
  );

  it('says what it can’t be, and that it has no credentials', async () => {
    expect((await start('slack')).printed).toContain('give one of emulator, webchat, msteams');
    const signed = await start('emulator', { MICROSOFT_APP_ID: 'a', MICROSOFT_APP_PASSWORD: 'b' });
    expect(signed.printed).toContain('MICROSOFT_APP_ID is set: remove it');
  });
});
