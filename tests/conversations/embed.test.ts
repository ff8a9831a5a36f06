import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../src/app.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { configOf } from '../support/program.ts';

const QUESTION = 'when is the next summit?';
const ANSWER = /host the next summit in 2022/;

let app: App;
let browser: Browser;
/** A site of somebody else, on another host: its pages are what `pageOf` writes for a path. */
let site: Server;
let siteUrl: string;

const pageOf = (path: string) => `<!doctype html>
<html lang="en"><head><title>The city</title></head><body><main><h1>The city</h1><a href="/">Home</a></main>
${path === '/twice' ? `<script src="${app.url}/embed.js"></script>` : ''}
<script src="${app.url}/embed.js" ${path === '/ko' ? 'data-language="ko"' : ''} ${path === '/label' ? 'data-label="Any questions?" data-side="left"' : ''}></script>
</body></html>`;

beforeAll(async () => {
  site = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${app.url}; frame-src ${app.url}`,
    );
    response.end(pageOf(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  siteUrl = `http://localhost:${port}`;
  const settings = { PORT: '0', DATA_DIR: ':memory:', LOG_LEVEL: 'silent', ALLOWED_ORIGINS: siteUrl };
  app = await startApp(configOf(settings), { now: () => new Date('2026-11-22T03:00:00Z') });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await new Promise((resolve) => site.close(resolve));
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function open(url: string): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, requests, complaints };
}

const launcher = (page: Page, name = 'Ask the assistant') => page.getByRole('button', { name });
const SOON = { timeout: PATIENCE_MS };
const sendBoxWithFocus = (page: Page) => chat(page).locator('#question:focus');
const chat = (page: Page) => page.frameLocator('iframe');
const sendBox = (page: Page) => chat(page).getByRole('textbox');

describe('the chat on a page of another site', () => {
  it('is one small script until the button is pressed, then answers in a frame, without cookies', async () => {
    const { page, requests, complaints } = await open(siteUrl);
    await launcher(page).waitFor();
    expect(requests.filter((url) => url.startsWith(app.url))).toEqual([`${app.url}/embed.js`]);
    await launcher(page).click();
    await sendBox(page).fill(QUESTION);
    await sendBox(page).press('Enter');
    await chat(page).getByText(ANSWER).first().waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(requests.every((url) => url.startsWith(siteUrl) || url.startsWith(app.url))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('takes the focus when it opens, gives it back to the button on Escape, and keeps the talk', async () => {
    const { page } = await open(siteUrl);
    const button = launcher(page);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => sendBoxWithFocus(page).count(), SOON).toBe(1);
    await chat(page)
      .getByText(/automated assistant/)
      .first()
      .waitFor();
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await chat(page).getByText(ANSWER).first().waitFor();

    await page.keyboard.press('Escape');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('iframe').isVisible()).toBe(false);
    const focused = () =>
      page.evaluate<string>(
        "document.querySelector('notice-assistant').shadowRoot.activeElement?.tagName ?? ''",
      );
    expect(await focused()).toBe('BUTTON');

    await page.keyboard.press('Enter');
    await expect.poll(() => sendBoxWithFocus(page).count(), SOON).toBe(1);
    expect(await chat(page).getByText(ANSWER).first().isVisible()).toBe(true);
    await button.focus();
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves Escape to a passage that is open', async () => {
    const { page } = await open(siteUrl);
    await launcher(page).click();
    await sendBox(page).fill(QUESTION);
    await sendBox(page).press('Enter');
    await chat(page).locator('.quote .open').first().click();
    await chat(page).locator('#reader[open] mark').first().waitFor();
    await page.keyboard.press('Escape');
    await chat(page).locator('#reader').waitFor({ state: 'hidden' });
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
  });

  it('speaks the language that the tag asks for', async () => {
    const { page } = await open(`${siteUrl}/ko`);
    await launcher(page, '도우미에게 묻기').click();
    await chat(page)
      .getByText(/자동 응답 도우미/)
      .first()
      .waitFor();
  });

  it('has the label and the side that the tag asks for, and stands there once', async () => {
    const { page } = await open(`${siteUrl}/label`);
    const box = await launcher(page, 'Any questions?').boundingBox();
    expect(box?.x).toBe(20);
    const twice = await open(`${siteUrl}/twice`);
    await launcher(twice.page).waitFor();
    expect(await launcher(twice.page).count()).toBe(1);
  });

  it('takes the whole screen of a phone, and is closed by a button of its own', async () => {
    const { page } = await open(siteUrl);
    await page.setViewportSize({ width: 320, height: 568 });
    await launcher(page).click();
    await sendBox(page).waitFor();
    expect(await page.locator('iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 568 });
    await chat(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('iframe').isVisible()).toBe(false);
    expect(await launcher(page).isVisible()).toBe(true);
  });

  it('has nothing that axe finds fault with: the button closed and open, and what is in the frame', async () => {
    const { page } = await open(siteUrl);
    await launcher(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await launcher(page).click();
    await sendBox(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const framed = (await open(`${app.url}/embed?lang=en`)).page;
    await framed.getByRole('textbox').fill(QUESTION);
    await framed.getByRole('textbox').press('Enter');
    await framed.getByText(ANSWER).first().waitFor();
    await framed.getByRole('button', { name: 'Menu' }).click();
    expect(await accessibilityFaults(framed)).toEqual([]);
  });

  it('does not obey a page that pretends to be the chat', async () => {
    const { page } = await open(siteUrl);
    await launcher(page).click();
    await sendBox(page).waitFor();
    await page.evaluate("window.postMessage({ 'notice-assistant': 'close' }, '*')");
    await page.waitForTimeout(200);
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a site that is not allowed', () => {
  it('gets a button and no chat', async () => {
    const { port } = site.address() as AddressInfo;
    const { page } = await open(`http://127.0.0.1:${port}`);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await launcher(page).click();
    await refused;
    expect(await sendBox(page).count()).toBe(0);
  });
});

describe('what is served for it', () => {
  const headersOf = async (path: string, init: RequestInit = {}) =>
    (await fetch(`${app.url}${path}`, init)).headers;

  it('is a launcher of less than 4 kB, gzipped, which browsers look for anew after an hour', async () => {
    const response = await fetch(`${app.url}/embed.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(gzipSync(await response.text()).length).toBeLessThan(4_000);
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(`${app.url}/embed.js`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await fetch(`${app.url}/embed.js`, { method: 'HEAD' })).status).toBe(200);
  });

  it('is one page that allowed sites may frame; all others may be framed by nobody', async () => {
    const policy = async (path: string) => (await headersOf(path)).get('content-security-policy') ?? '';
    expect(await policy('/embed')).toContain(`frame-ancestors 'self' ${siteUrl};`);
    expect((await headersOf('/embed')).get('x-frame-options')).toBeNull();
    for (const path of ['/', '/notices', '/embed/demo', '/healthz', '/nowhere']) {
      expect(await policy(path)).toContain("frame-ancestors 'none'");
    }
  });

  it('is a page to see it on, which works', async () => {
    const { page, complaints } = await open(`${app.url}/embed/demo`);
    await page.getByText(`<script src="${app.url}/embed.js"`).waitFor();
    await launcher(page).click();
    await chat(page)
      .getByText(/automated assistant/)
      .first()
      .waitFor();
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(complaints).toEqual([]);
  });

  it('has no page to see it on where no site is allowed and others can reach the program', async () => {
    const settings = { PORT: '0', HOST: '0.0.0.0', DATA_DIR: ':memory:', LOG_LEVEL: 'silent' };
    const open = await startApp(configOf(settings));
    const statuses = await Promise.all(
      ['/embed/demo', '/embed'].map(async (path) => (await fetch(`${open.url}${path}`)).status),
    );
    await open.close();
    expect(statuses).toEqual([404, 200]);
  });
});
