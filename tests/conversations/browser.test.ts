import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { launchBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
let app: App;
let browser: Browser;

beforeAll(async () => {
  const read = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  app = await startApp(read.config, { now: () => new Date('2026-11-22T03:00:00Z') });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a talk in the browser', () => {
  it('answers from the notices, opens the passage behind [1], and leads to it in the whole notice', async () => {
    const { page, complaints, say, sees } = await visit(browser, app.url);
    await sees(/automated assistant/i);
    await say('when is the next summit?');
    const citation = page.locator('.webchat__render-markdown__citation').first();
    await citation.waitFor();
    await sees(/2022/);
    await citation.click();
    const passage = page.locator('dialog[open]');
    await passage.waitFor();
    const quote = (await passage.locator('blockquote').textContent())?.trim() ?? '';
    expect(quote).not.toBe('');
    const opened = page.context().waitForEvent('page');
    await passage.getByRole('link').click();
    const reader = await opened;
    expect((await reader.locator('mark').allTextContents()).join(' ')).toContain(quote.split('\n')[0]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('goes on in Korean', async () => {
    const { page, complaints, say, sees } = await visit(browser, `${app.url}/?lang=ko`);
    await say('2018년 회의는 어디서 열렸나요?');
    await sees(/Israel|이스라엘/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
