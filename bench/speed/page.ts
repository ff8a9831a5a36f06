/** What a first visit to the chat page costs: bytes, requests, and the time until somebody can write, on a good line and on a phone's. */
import type { Browser, BrowserContext, Response } from 'playwright-core';
import { median } from '../statistics.ts';
import { launchBrowser } from './browser.ts';
import type { Measurement } from './measurement.ts';
import { startProgram } from './program.ts';

const VISITS = 5;
const SLOW_VISITS = 3;
const MOST_SECONDS = 1.5;
const MOST_SLOW_SECONDS = 5;
const MOST_SLOW_PAINT_SECONDS = 3;
const MOST_KILOBYTES = 120;
const PHONE = { width: 390, height: 844 };

/** A phone on a 3G line: bytes a second, milliseconds of a round trip, and a processor so many times slower. */
const SLOW_LINE = { down: 1_600_000 / 8, up: 750_000 / 8, roundTrip: 300, slowdown: 4 };

/** One visit with nothing in the browser's cache. */
interface Visit {
  /** Seconds from the request until the page's text was painted. */
  readonly painted: number;
  /** Seconds until the box takes text. */
  readonly usable: number;
  /** Seconds until the talk is connected. */
  readonly connected: number;
  readonly requests: number;
  readonly foreignRequests: number;
  /** HTML, style, scripts and fonts as they went over the wire, compressed, with their headers. */
  readonly kilobytes: number;
}

const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime / 1000";
const NOW = 'performance.now() / 1000';
const isPagePart = (response: Response): boolean =>
  ['document', 'stylesheet', 'script', 'font'].includes(response.request().resourceType());

async function slowDown(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_LINE.roundTrip,
    downloadThroughput: SLOW_LINE.down,
    uploadThroughput: SLOW_LINE.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_LINE.slowdown });
}

async function visitOnce(browser: Browser, url: string, isSlow: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    if (isSlow) await slowDown(context);
    const responses: Response[] = [];
    context.on('response', (response) => {
      if (response.url().startsWith('http')) responses.push(response);
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('#question').fill('a question');
    const usable = await page.evaluate<number>(NOW);
    await page.locator('body[data-connection="online"]').waitFor();
    const connected = await page.evaluate<number>(NOW);
    const sizes = await Promise.all(
      responses.filter(isPagePart).map(async (response) => {
        const { responseBodySize, responseHeadersSize } = await response.request().sizes();
        return (responseBodySize + responseHeadersSize) / 1_000;
      }),
    );
    return {
      painted: await page.evaluate<number>(PAINTED),
      usable,
      connected,
      requests: responses.length,
      foreignRequests: responses.filter((response) => new URL(response.url()).origin !== url).length,
      kilobytes: sizes.reduce((total, size) => total + size, 0),
    };
  } finally {
    await context.close();
  }
}

/** The median of a few first visits in headless Chromium, to a program that was just started. */
export async function measurePage(): Promise<Measurement[]> {
  const program = await startProgram('npm', ['start']);
  try {
    const browser = await launchBrowser();
    try {
      const visits: Visit[] = [];
      const slow: Visit[] = [];
      for (let visit = 0; visit < VISITS; visit += 1)
        visits.push(await visitOnce(browser, program.url, false));
      for (let visit = 0; visit < SLOW_VISITS; visit += 1)
        slow.push(await visitOnce(browser, program.url, true));
      const middle = (of: readonly Visit[], figure: keyof Visit) =>
        median(of.map((visit) => visit[figure])) ?? Number.NaN;
      return [
        { what: 'text painted', value: middle(visits, 'painted'), unit: 's', limit: null },
        { what: 'box usable', value: middle(visits, 'usable'), unit: 's', limit: MOST_SECONDS },
        { what: 'talk connected', value: middle(visits, 'connected'), unit: 's', limit: null },
        {
          what: 'the very first visit after the start',
          value: visits[0]?.usable ?? Number.NaN,
          unit: 's',
          limit: null,
        },
        {
          what: 'text painted, 3G phone',
          value: middle(slow, 'painted'),
          unit: 's',
          limit: MOST_SLOW_PAINT_SECONDS,
        },
        { what: 'box usable, 3G phone', value: middle(slow, 'usable'), unit: 's', limit: MOST_SLOW_SECONDS },
        { what: 'talk connected, 3G phone', value: middle(slow, 'connected'), unit: 's', limit: null },
        { what: 'requests', value: middle(visits, 'requests'), unit: 'requests', limit: null },
        {
          what: 'requests to other hosts',
          value: middle(visits, 'foreignRequests'),
          unit: 'requests',
          limit: 0,
        },
        {
          what: 'page, style and scripts, as sent',
          value: middle(visits, 'kilobytes'),
          unit: 'kB',
          limit: MOST_KILOBYTES,
        },
      ];
    } finally {
      await browser.close();
    }
  } finally {
    await program.stop();
  }
}
