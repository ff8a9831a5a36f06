import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarPath, readerPath } from '../../../../src/pages/paths.ts';
import { accessibilityFaults } from '../../../support/axe.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { citeWords, makeNotice } from '../../../support/citations.ts';
import { visit } from '../../../support/visit.ts';
import { type Site, startSite } from '../site.ts';

const stated = (on: string) => ({ on, basis: 'stated' as const });
const QUOTE = 'Apply by 12 March 2027, 6 p.m.';
const pool = makeNotice({
  id: 'pool',
  title: 'Swimming pool fees from January 2027',
  text: [
    'Fees, see https://city.example/pool:',
    '| Who | Weekdays | Weekends and public holidays | Ten visits | A month | Half a year |\n|---|---|---|---|---|---|\n| Adults | 4,500 won | 5,500 won | 40,000 won | 60,000 won | 300,000 won |\n| Children up to twelve | 2,000 won | 2,500 won | 18,000 won | 25,000 won | 120,000 won |',
    ...Array.from({ length: 40 }, (_, at) => `Rule ${at + 1} of the house is that everybody showers first.`),
    `- Bring a cap.\n- ${QUOTE}`,
    '## Questions\nCall 031-555-0100.',
  ].join('\n\n'),
  publisher: 'Haneul City, Sports Division',
  published: stated('2026-11-02'),
  sample: true,
});
const before = makeNotice({
  id: 'pool-before',
  title: 'Swimming pool fees from January 2026',
  text: 'Adults pay 4,000 won.',
  publisher: 'Haneul City, Sports Division',
  published: stated('2025-11-02'),
});
const korean = makeNotice({
  id: 'korean',
  title: '거주자 우선 주차 신청 안내',
  text: '신청을 12월 1일부터 12월 15일까지 받습니다.\n\n1. 대상: 주민\n2. 요금: 30,000원',
  language: 'ko',
  publisher: '하늘구청',
  published: { on: '2026-11-10', basis: 'inferred' },
});
const markets = Array.from({ length: 25 }, (_, at) =>
  makeNotice({ id: `market-${at}`, title: `Market ${at + 1}`, text: 'Stalls open at nine.', url: null }),
);
const quoted = readerPath(citeWords(pool, QUOTE), 'en');

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite([pool, before, korean, ...markets], QUOTE);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = (path: string, options: BrowserContextOptions = {}) => visit(browser, site.url + path, options);
const PHONE = { width: 360, height: 700 };
/** What a window of 1280 by 800 has room for where everything is twice as large. */
const DESKTOP_AT_200 = { width: 640, height: 400 };

const STATES: readonly (readonly [state: string, path: string])[] = [
  ['the list', '/notices?lang=en'],
  ['search results', '/notices?lang=en&q=market&page=2'],
  ['a list on which nothing fits', '/notices?lang=en&q=zeppelin'],
  ['a search that is wrong', '/notices?lang=en&since=soon'],
  ['the list in Korean', '/notices?lang=ko'],
  ['a notice with its quote', quoted],
  ['a notice that was replaced', '/notices/pool-before?lang=en&revision=0123456789ab'],
  ['a Korean notice', '/notices/korean?lang=ko'],
  ['a page that is not there', '/notices/nowhere?lang=en'],
];

it.each(STATES)(
  '%s can be used by everybody and fits wide windows, phones and 200 %%',
  async (_state, path) => {
    const { page, complaints } = await open(path);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const viewport of [DESKTOP_AT_200, PHONE]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints.filter((one) => !/status of 40[04]/.test(one))).toEqual([]);
    await page.context().close();
  },
);

describe('a quote in its notice', () => {
  const IN_SIGHT = `(() => { const { top, bottom } = document.getElementById('quote').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight; })()`;

  it.each([
    ['without scripts', quoted, false],
    ['with scripts', quoted, true],
    ['with scripts, where the address lost its end', quoted.replace('#quote', ''), true],
  ])('is scrolled to %s', async (_how, path, javaScriptEnabled) => {
    const { page } = await open(path, { javaScriptEnabled });
    await expect.poll(() => page.evaluate(IN_SIGHT)).toBe(true);
    expect(await page.locator('mark#quote').textContent()).toBe(QUOTE);
    await page.context().close();
  });

  it('can be taken over into a calendar', async () => {
    const { page } = await open(quoted);
    const link = page.getByRole('link', { name: 'Add the date to a calendar' });
    expect(await link.getAttribute('href')).toBe(calendarPath(citeWords(pool, QUOTE), 'en'));
    const download = page.waitForEvent('download');
    await link.click();
    expect((await download).suggestedFilename()).toBe('notice.ics');
    await page.context().close();
  });
});

describe('a notice', () => {
  it('is printed without what is there to click on', async () => {
    const { page } = await open(quoted);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.top', '.actions', '.back', '.skip'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await page.locator('.text').isVisible()).toBe(true);
    await page.context().close();
  });

  it('offers no printing without scripts, which it could not do', async () => {
    const { page } = await open(quoted, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the list, without scripts', () => {
  it('is searched, turned and left for a notice', async () => {
    const { page, complaints } = await open('/notices?lang=en', { javaScriptEnabled: false });
    await page.getByLabel('Words').fill('market');
    await page.getByLabel('Publisher').selectOption('Ministry of the Interior');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('25 notices fit.').waitFor();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByText('Page 2 of 2').waitFor();
    expect(await page.getByLabel('Words').inputValue()).toBe('market');
    await page.getByRole('link', { name: 'Market 10', exact: true }).click();
    await page.waitForURL('**/notices/market-9?lang=en');
    expect(await page.locator('h1').textContent()).toBe('Market 10');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
