import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Program, startProgram } from '../support/program.ts';
import { type Visit, visit } from '../support/visit.ts';

let program: Program;
let browser: Browser;
beforeAll(async () => {
  program = await startProgram('2026-11-22', {
    AUTHORITY_NAME: 'Haneul City',
    CONTACT: 'Call centre tel:120',
    CRISIS_CONTACT: '109, at any hour',
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
});

const QUESTION = 'when is the Haneul River Marathon?';
const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 360, height: 740 };

const online = ({ page }: Visit) => page.locator('body[data-connection="online"]').waitFor();

/** Says something and waits for what is said to it. */
async function ask({ page, say }: Visit, text: string) {
  const before = await page.locator('.answer').count();
  await say(text);
  await expect.poll(() => page.locator('.answer').count()).toBeGreaterThan(before);
}

/** What a visitor comes to see, one after another on the same page, and how. */
const STATES: Readonly<Record<string, (visit: Visit) => Promise<unknown>>> = {
  'nothing said yet': online,
  'an answer': (visited) => ask(visited, QUESTION),
  'its sources': ({ page }) => page.locator('.fold').last().press('Enter'),
  'the question what was wrong': async ({ page }) => {
    await page.locator('.not-helpful').last().press('Enter');
    await page.locator('.reason').waitFor();
  },
  'the notice behind a quote': async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.locator('.quote .open').last().press('Enter');
    await page.locator('#reader mark').first().waitFor();
  },
  'what changed since': async (visited) => {
    await visited.page.keyboard.press('Escape');
    await ask(visited, 'when is the next summit?');
  },
  'nothing found': (visited) => ask(visited, 'what is the passport fee?'),
  'a list of notices': (visited) => ask(visited, 'latest notices'),
  'a notice in whole, with a table': async (visited) => {
    await ask(visited, 'what does a resident parking permit cost?');
    await ask(visited, 'show me the whole notice');
  },
  'help for somebody in danger': (visited) => ask(visited, 'I want to kill myself'),
  'the menu': async ({ page }) => {
    await page.locator('.menu-button').press('Enter');
    await page.locator('#menu summary').press('Enter');
  },
  'the question whether to delete': async ({ page }) => {
    await page.locator('#delete-talk').press('Enter');
    await page.locator('#deletion[open]').waitFor();
  },
  'no connection, and a message that failed': async (visited) => {
    const { page, say } = visited;
    await page.keyboard.press('Escape');
    await page.clock.install();
    await page.route('**/v3/directline/**', (route) => route.abort());
    await page.context().setOffline(true);
    await say('and where?');
    await page.clock.runFor(16_000);
    await page.locator('.failure').waitFor();
    await page.locator('#banner').waitFor();
  },
};
const LOOKS: readonly [look: string, path: string, options: BrowserContextOptions][] = [
  ['in light colours', '/', { viewport: WIDE }],
  ['in dark colours', '/', { viewport: WIDE, colorScheme: 'dark' }],
  ['in Korean on a phone', '/?lang=ko', { viewport: PHONE }],
  ['in dark colours on a phone', '/', { viewport: PHONE, colorScheme: 'dark' }],
  ['with forced colours', '/', { viewport: WIDE, forcedColors: 'active' }],
  ['at 200 % in Korean', '/?lang=ko', { viewport: { width: 683, height: 384 } }],
];

describe('axe finds no fault with the chat page', () => {
  it.each(LOOKS)(
    '%s, from the first sight to a lost connection',
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
    90_000,
  );
});

describe('the chat page', () => {
  it('has nothing that sticks out to the side at the smallest width, as at 400 % zoom', async () => {
    const visited = await visit(browser, program.url, { viewport: { width: 320, height: 256 } });
    await online(visited);
    const sticksOut = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await visited.page.evaluate(sticksOut)).toBe(false);
    await ask(visited, QUESTION);
    expect(await visited.page.evaluate(sticksOut)).toBe(false);
    await visited.page.context().close();
  });

  it('leads by keyboard to the box, and an example is asked without a mouse', async () => {
    const { page } = await visit(browser, program.url, { viewport: WIDE });
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
    expect(await focused()).toBe('Skip to the question box');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('question');
    await page.locator('#examples button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
    expect(await focused()).toBe('talk');
    await page.context().close();
  });

  it('gives the menu, the notice and the question their focus, and gives it back', async () => {
    const { page, say } = await visit(browser, program.url, { viewport: PHONE });
    const focused = () =>
      page.evaluate<string>('document.activeElement.className || document.activeElement.id');
    const menu = page.locator('.menu-button');
    await menu.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('new-talk');
    await page.keyboard.press('Escape');
    expect(await page.locator('#menu').isVisible()).toBe(false);
    expect(await focused()).toContain('menu-button');
    await say(QUESTION);
    await page.locator('.quote .open').press('Enter');
    await expect.poll(focused).toBe('back');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('open');
    await page.context().close();
  });

  it('reads new messages out, and gives every part a heading or name', async () => {
    const visited = await visit(browser, program.url, { viewport: WIDE });
    const { page } = visited;
    await ask(visited, QUESTION);
    await expect.poll(() => page.locator('#told').textContent()).toMatch(/11 April 2027/);
    expect(await page.getByRole('status').count()).toBeGreaterThan(0);
    expect(await page.getByRole('heading').allTextContents()).toEqual([
      'What would you like to know?',
      'You could ask',
      'This week',
      QUESTION,
      'Sunday, 11 April 2027',
    ]);
    expect(await page.getByRole('main', { name: 'Talk with the assistant' }).count()).toBe(1);
    await page.context().close();
  });
});
