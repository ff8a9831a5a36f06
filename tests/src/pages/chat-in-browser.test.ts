import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { makeNotice } from '../../support/citations.ts';
import { visit } from '../../support/visit.ts';
import { type Site, startSite } from './site.ts';

const notice = makeNotice();
const QUESTION = 'When is the next summit, please?';
let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite([notice], 'The next one will be held in Uruguay, next year.');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the chat in a browser', () => {
  it('answers, opens the quoted passage, and leads to it in the notice, all under the page policy', async () => {
    const { page, complaints, say, sees } = await visit(browser, site.url);
    await sees('Hello. What would you like to know?');
    await say(QUESTION);
    await sees('That has passed.');
    await page.locator('.webchat__render-markdown__citation').first().click();
    const passage = page.getByRole('dialog', { name: notice.title });
    await passage.waitFor();
    expect(await passage.textContent()).toMatch(
      /Minister attends.*The next one.*Ministry of the Interior · published 27 November 2018/s,
    );
    const opened = page.context().waitForEvent('page');
    await passage.getByRole('link').click();
    const reader = await opened;
    expect(await reader.locator('mark#quote').textContent()).toBe(
      'The next one will be held in Uruguay, next year.',
    );
    expect(await reader.locator('h1').textContent()).toBe(notice.title);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    [390, 844, 'en'],
    [390, 844, 'ko'],
    [360, 640, 'en'],
    [844, 390, 'en'],
    [820, 1180, 'en'],
    [1366, 768, 'en'],
  ])('shows the box to write in at once on a screen of %i by %i (%s)', async (width, height, locale) => {
    const { page } = await visit(browser, site.url, { viewport: { width, height }, locale });
    const box = page.locator('.webchat__send-box__main');
    await box.waitFor();
    await expect
      .poll(async () => {
        const { y = 0, height: tall = 0 } = (await box.boundingBox()) ?? {};
        return tall > 0 && y > 0 && y + tall <= height;
      })
      .toBe(true);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });

  it('goes on with the talk after the page is loaded again, and begins anew when asked to', async () => {
    const { page, complaints, say, sees } = await visit(browser, site.url);
    await say(QUESTION);
    await sees('That has passed.');
    await page.reload();
    await sees(QUESTION);
    expect(await page.getByText('Hello. What would you like to know?').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'New talk' }).click();
    await sees('Hello. What would you like to know?');
    await expect.poll(() => page.getByText(QUESTION).count()).toBe(0);
    expect(await page.evaluate('document.activeElement?.id')).toBe('talk');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says so and begins a new talk where the earlier one is no longer kept', async () => {
    const { page, sees } = await visit(browser, site.url);
    await sees('Hello. What would you like to know?');
    await page.addInitScript(
      "sessionStorage.setItem('notice-assistant.talk', JSON.stringify({ conversationId: 'gone', token: 'old' }))",
    );
    await page.reload();
    await sees('so this is a new one');
    await sees('Hello. What would you like to know?');
    await page.context().close();
  });

  it('greets in Korean on a Korean page, and offers what can be said next', async () => {
    const { page, complaints, sees } = await visit(browser, `${site.url}/?lang=ko`);
    await sees('안녕하세요. 무엇이 궁금하세요?');
    await page.getByRole('toolbar').getByRole('button', { name: 'latest notices' }).click();
    await sees('That has passed.');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('draws the box to write in with a line all around', async () => {
    const { page, sees } = await visit(browser, site.url);
    await sees('Hello. What would you like to know?');
    const widths = await page.evaluate(
      "getComputedStyle(document.querySelector('.webchat__send-box__main')).borderWidth",
    );
    expect(widths).toBe('1px');
    await page.context().close();
  });

  it('keeps what is too long in the box and says why', async () => {
    const { page, say, sees } = await visit(browser, site.url);
    await sees('Hello. What would you like to know?');
    const long = `${'why '.repeat(60)}not?`;
    await say(long);
    await sees('A message can have up to 200 characters.');
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe(long);
    await page.context().close();
  });

  it('says that it cannot connect, and connects when tried again', async () => {
    const { page, sees } = await visit(browser, `${site.url}/notices`);
    await page.route('**/tokens/generate', (route) => route.abort());
    await page.goto(site.url);
    await sees("The assistant can't be reached just now.");
    await page.unroute('**/tokens/generate');
    await page.getByRole('button', { name: 'Try again' }).click();
    await sees('Hello. What would you like to know?');
    await page.context().close();
  });

  it('fits a phone: nothing sticks out to the side', async () => {
    const { page, sees } = await visit(browser, site.url, { viewport: { width: 360, height: 700 } });
    await sees('Hello. What would you like to know?');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });
});
