import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { type Program, startProgram } from '../support/program.ts';

const QUESTIONS = {
  'an answer': 'when is the next summit?',
  'a list': 'how much is the marathon?',
  'a question back': 'what is the fee?',
  'nothing found': 'what is the passport fee?',
  'a list of notices': 'latest notices',
  'a crisis': 'I want to die',
} as const;
const LOOKS = [
  ['on a phone', { viewport: { width: 390, height: 844 } }, 'en'],
  [
    'on the smallest phone, in Korean, dark',
    { viewport: { width: 320, height: 568 }, colorScheme: 'dark' },
    'ko',
  ],
  ['on a desk', { viewport: { width: 1366, height: 768 } }, 'en'],
] as const;

let program: Program;
let browser: Browser;
beforeAll(async () => {
  program = await startProgram('2026-11-22', {
    CONTACT: 'Call centre tel:120',
    CRISIS_CONTACT: 'Help line 109, ambulance 119',
    TOKENS_PER_MINUTE: '200',
  });
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
});

/** The page as it is without scripts. axe, which is a script, looks at a copy of it in a page that runs some. */
async function open(options: object, language: string, path = '/ask'): Promise<Page> {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(`${program.url}${path}?lang=${language}`);
  return page;
}
async function ask(page: Page, question: string): Promise<void> {
  await page.locator('textarea').fill(question);
  await page.locator('.send').click();
  await page.locator('.answer').waitFor();
}
async function faultsOf(page: Page, options: object): Promise<string[]> {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const copy = await context.newPage();
  await copy.goto(`${program.url}/ask`);
  await copy.setContent(await page.content());
  const sides = await copy.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  const faults = await accessibilityFaults(copy);
  await context.close();
  return sides > 0 ? [...faults, `${sides} px stick out to the side`] : faults;
}

describe('without scripts', () => {
  it.each(LOOKS)(
    'axe finds no fault with asking, in any state, %s',
    async (_look, options, language) => {
      const page = await open(options, language);
      const faults: Record<string, string[]> = { form: await faultsOf(page, options) };
      for (const [state, question] of Object.entries(QUESTIONS)) {
        await ask(page, question);
        faults[state] = await faultsOf(page, options);
      }
      await page.locator('textarea').fill(' ');
      await page.locator('.send').click();
      await page.getByRole('alert').waitFor();
      faults.refused = await faultsOf(page, options);
      expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((state) => [state, []])));
    },
    90_000,
  );

  it('the first page asks, and the next answers as the chat does: the question, the headline, the quote, its sources', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } }, 'en', '/');
    await ask(page, QUESTIONS['an answer']);
    expect(new URL(page.url()).pathname).toBe('/ask');
    expect(await page.locator('.question .words').textContent()).toBe(QUESTIONS['an answer']);
    const headline = await page.locator('.headline').boundingBox();
    expect(headline && headline.y + headline.height).toBeLessThan(300);
    expect(await page.locator('.quote').count()).toBe(2);
    expect(await page.locator('textarea').inputValue()).toBe('');
    const source = page.locator('.sources a').first();
    expect(await source.isVisible()).toBe(false);
    await page.locator('summary').click();
    expect(await source.isVisible()).toBe(true);
  });

  it('a quote leads to its notice, marked there', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } }, 'en');
    await ask(page, QUESTIONS['an answer']);
    await page.locator('.quote .open').first().click();
    await page.locator('mark').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/notices\//);
  });

  it('somebody in danger gets numbers to call, as large as in the chat, and no marks of Markdown', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } }, 'en');
    await ask(page, QUESTIONS['a crisis']);
    const calls = page.locator('.crisis-call');
    expect(await calls.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'tel:109',
      'tel:119',
    ]);
    expect((await calls.first().boundingBox())?.height).toBeGreaterThanOrEqual(72);
    expect(await page.locator('.answer').textContent()).not.toMatch(/[[\]]|tel:/);
  });
});
