import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type App, startApp } from '../../src/app.ts';
import { type BadNetwork, openBadNetwork } from '../support/bad-network.ts';
import { launchBrowser } from '../support/browser.ts';
import { configOf } from '../support/program.ts';
import { visit } from '../support/visit.ts';

const QUESTION = 'when is the Haneul River Marathon?';
const ANSWER = 'Sunday, 11 April 2027';
/** Longer than a message may wait. */
const PATIENCE_MS = 16_000;

let browser: Browser;
let network: BadNetwork;
let app: App;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  app = await startApp(configOf({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), {
    now: () => new Date('2026-11-22T03:00:00Z'),
  });
  network = await openBadNetwork();
  network.leadTo(app.url);
  browser = await launchBrowser();
});
afterEach(async () => {
  network.restore();
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await network?.close();
  rmSync(dataDir, { recursive: true });
});

const online = (page: Page) => page.locator('body[data-connection="online"]').waitFor();
const Posted = z.looseObject({ channelData: z.looseObject({ clientActivityID: z.string() }) });

/** The marks of the messages that the page tries to send, in order. */
function marksOf(page: Page): string[] {
  const marks: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/activities')) return;
    const posted = Posted.safeParse(request.postDataJSON());
    if (posted.success) marks.push(posted.data.channelData.clientActivityID);
  });
  return marks;
}

describe('a message that the server does not take', () => {
  it('is never left on its way: it fails, and is sent again under the same mark, once', async () => {
    const { page, say, sees } = await visit(browser, `${network.url}/notices`);
    await page.clock.install();
    await page.goto(network.url);
    await online(page);
    const marks = marksOf(page);
    await page.route('**/activities', (route) => route.abort());
    await say(QUESTION);
    await page.locator('.turn[data-state="pending"]').waitFor();
    await page.clock.runFor(PATIENCE_MS);
    await page.locator('.turn[data-state="failed"]').waitFor();
    await sees('Not sent');
    expect(await page.locator('#told').textContent()).toBe('Not sent');
    expect(await page.locator('#working').isVisible()).toBe(false);
    await page.unroute('**/activities');
    await page.locator('.failure').getByRole('button', { name: 'Try again' }).click();
    await sees(ANSWER);
    expect(await page.locator('.turn').count()).toBe(1);
    expect(await page.locator('.failure').count()).toBe(0);
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks).size).toBe(1);
  });
});

describe('a lost connection', () => {
  it('is told with the ways out, and so is that it is back', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await say(QUESTION);
    await sees(ANSWER);
    network.cut();
    await sees('No connection. Your talk is kept.');
    const banner = page.locator('#banner');
    expect(await banner.getByRole('link', { name: 'Read notices' }).getAttribute('href')).toBe(
      '/notices?lang=en',
    );
    expect(await page.locator('.answer').isVisible()).toBe(true);
    const again = banner.getByRole('button', { name: 'Try again' });
    expect(await again.isVisible()).toBe(true);
    network.restore();
    await page.locator('#try-again').dispatchEvent('click');
    await sees('Connected again.');
    await banner.waitFor({ state: 'hidden' });
  });
});

describe('an answer that takes its time', () => {
  it('is waited for with a word after a moment, and without one where it comes at once', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await online(page);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/activities', async (route) => {
      await held;
      await route.continue();
    });
    await say(QUESTION);
    await sees('Looking in the notices…');
    const before = await page.locator('.question').boundingBox();
    letGo();
    await sees(ANSWER);
    expect(await page.locator('.question').boundingBox()).toEqual(before);
    expect(await page.locator('#working').isVisible()).toBe(false);
  });
});

describe('on paper', () => {
  it('is the whole talk with its sources, and nothing to click on', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await say(QUESTION);
    await sees(ANSWER);
    await say('when is the next summit?');
    await sees('No notice names one still to come.');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['#composer', '.menu-button', '.tools', '.suggestions', '#examples'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    for (const part of ['.question', '.answer', '.sources'])
      for (const at of [0, 1]) expect(await page.locator(part).nth(at).isVisible(), part).toBe(true);
    const heights = await page.evaluate<{ talk: number; shown: number }>(
      "({ talk: document.getElementById('talk').scrollHeight, shown: document.getElementById('talk').clientHeight })",
    );
    expect(heights.shown).toBe(heights.talk);
  });
});

describe('the box', () => {
  it('grows with what is written, up to five lines', async () => {
    const { page } = await visit(browser, network.url, { viewport: { width: 390, height: 844 } });
    const box = page.locator('#question');
    const height = async () => (await box.boundingBox())?.height ?? 0;
    const one = await height();
    await box.fill('one\ntwo\nthree');
    const three = await height();
    await box.fill(Array.from({ length: 12 }, (_, at) => `line ${at}`).join('\n'));
    expect(three).toBeGreaterThan(one + 40);
    expect(await height()).toBeLessThanOrEqual(5 * 28 + 16);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
