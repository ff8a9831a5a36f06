import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { makeNotice } from '../../../support/citations.ts';
import { visit } from '../../../support/visit.ts';
import { type Site, startSite } from '../site.ts';

const notice = makeNotice();
const QUESTION = 'When is the next summit, please?';
const ANSWER = /in Uruguay, next year: 2019/;
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

const online = (page: Page) => page.locator('body[data-connection="online"]').waitFor();
const focused = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement.id || document.activeElement.getAttribute('aria-label') || ''",
  );

describe('the chat in a browser', () => {
  it('answers, folds its sources, and opens the quote in its notice, all under the page policy', async () => {
    const { page, complaints, say, sees } = await visit(browser, site.url);
    await say(QUESTION);
    await sees(ANSWER);
    expect(await page.locator('.answer').textContent()).not.toMatch(/\[1\]|\*\*/);
    const fold = page.getByRole('button', { name: /1 source/ });
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    const source = page.locator('.sources a');
    expect(await source.textContent()).toMatch(
      /Minister attends.*Ministry of the Interior · 27 November 2018/,
    );
    await source.click();
    const reader = page.getByRole('dialog', { name: notice.title });
    await reader.locator('mark').waitFor();
    expect(await reader.locator('mark').textContent()).toBe(
      'The next one will be held in Uruguay, next year.',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('goes on with the talk after the page is loaded again, and begins anew when asked to', async () => {
    const { page, complaints, say, sees } = await visit(browser, site.url);
    await say(QUESTION);
    await sees(ANSWER);
    await page.reload();
    await sees(ANSWER);
    expect(await page.locator('.turn').count()).toBe(1);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'New talk' }).click();
    await page.getByRole('status').getByText('A new talk has begun.').waitFor();
    await online(page);
    expect(await page.locator('.turn').count()).toBe(0);
    expect(await focused(page)).toBe('talk');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says so and begins a new talk where the earlier one is no longer kept', async () => {
    const { page, sees } = await visit(browser, site.url);
    await online(page);
    await page.addInitScript(
      "sessionStorage.setItem('notice-assistant.talk', JSON.stringify({ conversationId: 'gone', token: 'old' }))",
    );
    await page.reload();
    await sees('so this is a new one');
    await online(page);
    await page.context().close();
  });

  it('offers what can be said next in one row under the last answer alone', async () => {
    const { page, complaints, say, sees } = await visit(browser, `${site.url}/?lang=ko`);
    await say(QUESTION);
    await sees(ANSWER);
    await page.getByRole('button', { name: 'where?' }).click();
    await expect.poll(() => page.locator('.turn .answer').count()).toBe(2);
    expect(await page.locator('.suggestions').count()).toBe(1);
    expect(await page.locator('.turn').nth(1).locator('.suggestions').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what is too long in the box and says why', async () => {
    const { page, say, sees } = await visit(browser, site.url);
    const long = `${'why '.repeat(60)}not?`;
    await say(long);
    await sees('A message can have up to 200 characters.');
    expect(await page.getByRole('textbox').inputValue()).toBe(long);
    await say('why not?');
    await sees(ANSWER);
    expect(await page.locator('#hint').isVisible()).toBe(false);
    await page.context().close();
  });

  it('sends with Enter, but not while a syllable is being composed or with Shift', async () => {
    const { page } = await visit(browser, site.url);
    const box = page.getByRole('textbox');
    await box.fill('언제 하나');
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await box.press('Shift+Enter');
    expect(await page.locator('.turn').count()).toBe(0);
    expect(await box.inputValue()).toBe('언제 하나\n');
    await box.press('Enter');
    await page.locator('.turn').waitFor();
    expect(await page.locator('.question').textContent()).toBe('언제 하나');
    await page.context().close();
  });

  it('takes a question before it is connected, and says it once it is', async () => {
    const { page, say, sees } = await visit(browser, `${site.url}/notices`);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/tokens/generate', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url);
    await say(QUESTION);
    await page.locator('.turn[data-state="pending"]').waitFor();
    await sees('Looking in the notices…');
    letGo();
    await sees(ANSWER);
    expect(await page.locator('#working').isVisible()).toBe(false);
    await page.context().close();
  });

  it('says that it cannot connect, and connects when tried again', async () => {
    const { page, sees } = await visit(browser, `${site.url}/notices`);
    await page.route('**/tokens/generate', (route) => route.abort());
    await page.goto(site.url);
    await sees('The assistant can’t be reached just now.');
    expect(await page.getByRole('link', { name: 'Read notices' }).getAttribute('href')).toBe(
      '/notices?lang=en',
    );
    await page.unroute('**/tokens/generate');
    await page.getByRole('button', { name: 'Try again' }).click();
    await online(page);
    await page.context().close();
  });

  it('reads out what came, and that it is being looked for', async () => {
    const { page, say } = await visit(browser, site.url);
    await say(QUESTION);
    await expect.poll(() => page.locator('#told').textContent()).toMatch(ANSWER);
    expect(await page.locator('#told').getAttribute('role')).toBe('status');
    await page.context().close();
  });
});

describe('the official Web Chat', () => {
  it('works against this server, as it comes', async () => {
    const { page } = await visit(browser, `${site.url}/webchat?lang=en`);
    await page.locator('.webchat__bubble').getByText('Hello. What would you like to know?').first().waitFor();
    const box = page.locator('[data-id="webchat-sendbox-input"]');
    await box.fill(QUESTION);
    await box.press('Enter');
    const citation = page.locator('.webchat__render-markdown__citation').first();
    await citation.click();
    await page.getByRole('dialog', { name: notice.title }).waitFor();
    await page.context().close();
  });
});
