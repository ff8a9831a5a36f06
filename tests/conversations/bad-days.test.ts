import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../src/app.ts';
import { type BadNetwork, openBadNetwork } from '../support/bad-network.ts';
import { launchBrowser } from '../support/browser.ts';
import { configOf } from '../support/program.ts';
import { visit } from '../support/visit.ts';

const NOON = Date.parse('2026-11-22T03:00:00Z');
const HOUR_MS = 3_600_000;
const GREETING = /automated assistant/;
const QUESTION = 'when is the next summit?';
const ANSWER = /host the next summit in 2022/;

let browser: Browser;
let network: BadNetwork;
let app: App;
let dataDir: string;
/** What time it is on the server. */
let time = NOON;

async function start(): Promise<void> {
  const config = configOf({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  app = await startApp(config, { now: () => new Date(time) });
  network.leadTo(app.url);
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  time = NOON;
  dataDir = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  network = await openBadNetwork();
  await start();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await app.close();
  await network.close();
  rmSync(dataDir, { recursive: true });
});

/** Everything on the page that was said, from top to bottom. */
const saidOn = (page: Page) => page.locator('.question .words, .answer, #note p').allTextContents();

/** Everything on the page that was said: how often each of these is among it. */
async function timesSaid(page: Page, ...wanted: readonly RegExp[]): Promise<number[]> {
  const said = await saidOn(page);
  return wanted.map((words) => said.filter((text) => words.test(text)).length);
}

/** What the server keeps of the talk of this tab, read as the page would. */
async function keptOf(page: Page): Promise<string[]> {
  const talk = await page.evaluate<string | null>("sessionStorage.getItem('notice-assistant.talk')");
  const { conversationId, resumeToken } = JSON.parse(talk ?? '{}');
  const root = `${app.url}/v3/directline`;
  const asking = { headers: { Authorization: `Bearer ${resumeToken}` } };
  const renewed = await fetch(`${root}/tokens/refresh`, { method: 'POST', ...asking });
  const { token } = (await renewed.json()) as { token: string };
  const response = await fetch(`${root}/conversations/${conversationId}/activities`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { activities } = (await response.json()) as { activities: { type: string; text?: string }[] };
  return activities.flatMap(({ type, text }) => (type === 'message' ? [text ?? ''] : []));
}

/** Holds where the question stands once, with its answer once, on the page and on the server. */
async function expectOneAnswer(page: Page): Promise<void> {
  const once = [/^when is the next summit\?$/, ANSWER];
  await expect.poll(() => timesSaid(page, ...once)).toEqual([1, 1]);
  const kept = await keptOf(page);
  expect(once.map((words) => kept.filter((text) => words.test(text)).length)).toEqual([1, 1]);
}

describe('a talk goes on, and nothing is lost or said twice,', () => {
  it('when the network goes away while somebody asks', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await sees(GREETING);
    network.cut();
    await say(QUESTION);
    await sees(/No connection/);
    network.restore();
    await sees(ANSWER);
    await expectOneAnswer(page);
  });

  it('when the network goes away between the question and its answer', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await sees(GREETING);
    await page.route('**/activities', async (route) => {
      const response = await route.fetch();
      network.cut();
      await route.fulfill({ response });
    });
    await say(QUESTION);
    await sees(/No connection/);
    network.restore();
    await sees(ANSWER);
    await expectOneAnswer(page);
  });

  it('when the server restarts: the page is back without being touched', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await sees(GREETING);
    await app.close();
    await sees(/No connection/);
    await start();
    await expect.poll(() => page.getByText(/No connection/).count()).toBe(0);
    await say(QUESTION);
    await sees(ANSWER);
    await expectOneAnswer(page);
  });

  it('when the server restarts after it took a question', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await sees(GREETING);
    await say(QUESTION);
    await app.close();
    await start();
    await sees(ANSWER);
    await expectOneAnswer(page);
  });

  it('when the token expires', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await sees(GREETING);
    time += HOUR_MS;
    await say(QUESTION);
    await sees(ANSWER);
    await expectOneAnswer(page);
  });

  it('when a laptop sleeps for an hour', async () => {
    const { page, say, sees } = await visit(browser, `${network.url}/notices`);
    await page.clock.install({ time: NOON });
    await page.goto(network.url);
    await sees(GREETING);
    network.kill();
    time += HOUR_MS;
    await page.clock.fastForward(HOUR_MS);
    await say(QUESTION);
    await sees(ANSWER);
    await expectOneAnswer(page);
    expect(await timesSaid(page, GREETING)).toEqual([1]);
  });

  it('when two tabs talk at once', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await sees(GREETING);
    const opened = page.context().waitForEvent('page');
    await page.evaluate("sessionStorage.getItem('notice-assistant.talk') && void window.open('/')");
    const other = await opened;
    await other.getByText(GREETING).first().waitFor();
    await Promise.all([
      say(QUESTION),
      other
        .getByRole('textbox')
        .fill('thanks')
        .then(() => other.getByRole('textbox').press('Enter')),
    ]);
    const all = [/^when is the next summit\?$/, ANSWER, /^thanks$/, /welcome/i];
    for (const tab of [page, other]) {
      await expect.poll(() => timesSaid(tab, ...all)).toEqual([1, 1, 1, 1]);
    }
    expect((await saidOn(page)).length).toBe((await saidOn(other)).length);
    await expectOneAnswer(page);
  });

  it('when a message is sent twice because its receipt was lost', async () => {
    const { page, say, sees } = await visit(browser, network.url);
    await sees(GREETING);
    let tries = 0;
    await page.route('**/activities', async (route) => {
      tries += 1;
      const response = await route.fetch();
      if (tries === 1) await route.abort();
      else await route.fulfill({ response });
    });
    await say(QUESTION);
    await sees(ANSWER);
    await expect.poll(() => tries).toBe(2);
    await expectOneAnswer(page);
  });

  it('where a network lets no WebSocket through', async () => {
    const { page, say, sees } = await visit(browser, `${network.url}/notices`);
    await page.addInitScript(
      'window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.({ code: 1006 })); } close() {} };',
    );
    await page.goto(network.url);
    await sees(GREETING);
    await say(QUESTION);
    await sees(ANSWER);
    await expectOneAnswer(page);
  });
});

it('a talk that another tab has deleted is said to have ended', async () => {
  const { page, sees } = await visit(browser, network.url);
  await sees(GREETING);
  const talk = await page.evaluate<string>("sessionStorage.getItem('notice-assistant.talk')");
  const { conversationId, token } = JSON.parse(talk);
  const deleted = await fetch(`${app.url}/v3/directline/conversations/${conversationId}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(deleted.status).toBe(200);
  await sees('This talk has ended.');
});
