import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from '../../../support/axe.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { TOWNS } from '../../../support/overview-notices.ts';
import { visit } from '../../../support/visit.ts';
import { type Site, startSite } from '../site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite(TOWNS, 'When');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
];

it.each([
  ['the agenda', '/agenda?lang=en'],
  ['the agenda in Korean', '/agenda?lang=ko'],
  ['an agenda of one aspect', '/agenda?lang=en&from=2026-11-23&to=2026-11-29&aspect=closed'],
  ['an agenda that is asked for in vain', '/agenda?lang=en&from=soon'],
  ['the next dates of the chat', '/?lang=en'],
])('%s can be used by everybody and fits phones and wide windows', async (_what, path) => {
  const { page } = await visit(browser, site.url + path, {});
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
});

it('leads from an entry to the words of its notice, without scripts', async () => {
  const { page } = await visit(browser, `${site.url}/agenda?lang=en`, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Puppet theatre at Osmer mill' }).click();
  expect(page.url()).toContain('/notices/puppets');
  expect(await page.locator('mark').first().textContent()).toContain('24 November 2026');
  await page.context().close();
});
