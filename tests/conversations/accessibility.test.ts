import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Program, startProgram } from '../support/program.ts';
import { type Visit, visit } from '../support/visit.ts';

let program: Program;
let browser: Browser;
beforeAll(async () => {
  program = await startProgram('2026-11-22', { AUTHORITY_NAME: 'Haneul City', CONTACT: 'tel:120' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
});

const QUESTION = 'when is the Haneul River Marathon?';
const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 360, height: 740 };

const welcome = ({ page }: Visit) =>
  page
    .getByText(/automated assistant\.|자동 응답 도우미/)
    .first()
    .waitFor();
async function answer({ page, say }: Visit) {
  await say(QUESTION);
  await page.getByRole('button', { name: /^(Helpful|도움이 됐어요)$/ }).waitFor();
}

/** What a visitor comes to see, one after another on the same page, and how. */
const STATES: Readonly<Record<string, (visit: Visit) => Promise<unknown>>> = {
  welcome,
  'an answer': answer,
  'an open citation': async ({ page }) => {
    await page.locator('.webchat__render-markdown__citation').first().press('Enter');
    await page.locator('dialog[open] blockquote').waitFor();
  },
  'the question what was wrong': async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(Not helpful|도움이 안 됐어요)$/ }).press('Enter');
    await page.locator('.reason').waitFor();
  },
  'the question whether to delete': async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.locator('#delete-talk').press('Enter');
    await page.locator('#deletion[open]').waitFor();
  },
  'no connection': async ({ page }) => {
    await page.route('**/v3/directline/**', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByRole('button').waitFor();
  },
};
const LOOKS: readonly [look: string, path: string, options: BrowserContextOptions][] = [
  ['in light colours', '/', { viewport: WIDE }],
  ['in dark colours', '/', { viewport: WIDE, colorScheme: 'dark' }],
  ['in Korean on a phone', '/?lang=ko', { viewport: PHONE }],
  ['in dark colours on a phone', '/', { viewport: PHONE, colorScheme: 'dark' }],
];

describe('axe finds no fault with the chat page', () => {
  it.each(LOOKS)(
    '%s, from the welcome to a lost connection',
    async (_look, path, options) => {
      const visited = await visit(browser, `${program.url}${path}`, { ...options, reducedMotion: 'reduce' });
      const faults: Record<string, string[]> = {};
      for (const [state, reach] of Object.entries(STATES)) {
        await reach(visited);
        faults[state] = await accessibilityFaults(visited.page);
      }
      expect(faults).toEqual(Object.fromEntries(Object.keys(STATES).map((state) => [state, []])));
      await visited.page.context().close();
    },
    60_000,
  );
});

describe('the chat page', () => {
  it.each([
    ['a phone', PHONE],
    ['the smallest width, as at 400 % zoom', { width: 320, height: 256 }],
    ['a desktop at 200 % zoom', { width: 640, height: 430 }],
  ])('has nothing that sticks out to the side on %s, before and after an answer', async (_name, viewport) => {
    const visited = await visit(browser, program.url, { viewport });
    await welcome(visited);
    const sticksOut = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await visited.page.evaluate(sticksOut)).toBe(false);
    await answer(visited);
    expect(await visited.page.evaluate(sticksOut)).toBe(false);
    await visited.page.context().close();
  });

  it('leads by keyboard past its head to the talk, and an example is asked without a mouse', async () => {
    const { page } = await visit(browser, program.url, { viewport: WIDE });
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
    expect(await focused()).toBe('Skip to the talk');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('talk');
    await page.locator('#examples button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
    expect(await focused()).toBe('talk');
    await page.context().close();
  });

  it('reads new messages out, and gives every part a heading or name', async () => {
    const { page, sees } = await visit(browser, program.url, { viewport: WIDE });
    await sees(/automated assistant\./);
    expect(await page.locator('#chat [aria-live="polite"]').count()).toBeGreaterThan(0);
    const headings = await page.getByRole('heading').allTextContents();
    expect(headings.slice(0, 3)).toEqual([
      'What would you like to know?',
      'For example',
      'Talk with the assistant',
    ]);
    expect(await page.getByRole('region', { name: 'Talk with the assistant' }).count()).toBe(1);
    await page.context().close();
  });
});
