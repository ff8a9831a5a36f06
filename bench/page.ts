/** What a first visit to the chat page costs: bytes, requests, and the time until somebody can write. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import type { Measurement } from './measurement.ts';
import { startProgram } from './program.ts';
import { median } from './statistics.ts';

const VISITS = 5;
const MOST_SECONDS = 2.5;
const MOST_OWN_KILOBYTES = 30;
const WIDTH_AND_HEIGHT = { width: 1280, height: 860 };

/** One visit with nothing in the browser's cache. */
interface Visit {
  /** Seconds from the request until the page's text was painted. */
  readonly painted: number;
  /** Seconds until the box takes text and the assistant has said its first words. */
  readonly usable: number;
  readonly requests: number;
  readonly foreignRequests: number;
  /** As sent, compressed. */
  readonly kilobytes: number;
  /** The page, its style and its scripts without Web Chat's bundle, each compressed with gzip. */
  readonly ownKilobytes: number;
}

const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime / 1000";
const NOW = 'performance.now() / 1000';

async function gzipped(response: Response): Promise<number> {
  return (await promisify(gzip)(await response.body())).length / 1_000;
}

const isOwnCode = (response: Response): boolean =>
  ['document', 'stylesheet', 'script'].includes(response.request().resourceType()) &&
  !response.url().includes('/assets/webchat-');

async function visitOnce(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: WIDTH_AND_HEIGHT });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    context.on('response', (response) => {
      if (response.url().startsWith('http')) responses.push(response);
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('.webchat__bubble').first().waitFor();
    await page.getByRole('textbox').fill('a question');
    const usable = await page.evaluate<number>(NOW);
    const sizes = await Promise.all(
      responses.map(async (response) => (await response.request().sizes()).responseBodySize / 1_000),
    );
    const own = await Promise.all(responses.filter(isOwnCode).map(gzipped));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return {
      painted: await page.evaluate<number>(PAINTED),
      usable,
      requests: responses.length,
      foreignRequests: responses.filter((response) => new URL(response.url()).origin !== url).length,
      kilobytes: sum(sizes),
      ownKilobytes: sum(own),
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
      for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitOnce(browser, program.url));
      const middle = (figure: keyof Visit) => median(visits.map((visit) => visit[figure])) ?? Number.NaN;
      return [
        { what: 'text painted', value: middle('painted'), unit: 's', limit: null },
        { what: 'send box usable', value: middle('usable'), unit: 's', limit: MOST_SECONDS },
        {
          what: 'the very first visit after the start',
          value: visits[0]?.usable ?? Number.NaN,
          unit: 's',
          limit: null,
        },
        { what: 'requests', value: middle('requests'), unit: 'requests', limit: null },
        { what: 'requests to other hosts', value: middle('foreignRequests'), unit: 'requests', limit: 0 },
        { what: 'sent in all', value: middle('kilobytes'), unit: 'kB', limit: null },
        {
          what: "the page's own code, gzip",
          value: middle('ownKilobytes'),
          unit: 'kB',
          limit: MOST_OWN_KILOBYTES,
        },
      ];
    } finally {
      await browser.close();
    }
  } finally {
    await program.stop();
  }
}
