import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE_MS } from './patience.ts';

/** A page as somebody visits it, with what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console or in scripts, and requests to other hosts. Empty where all is well. */
  readonly complaints: string[];
  /** Writes into the box and sends, though the talk may not have begun yet. */
  say(text: string): Promise<void>;
  /** Waits until a message holds these words. */
  sees(words: string | RegExp): Promise<void>;
}

/** Opens a page in a browser of its own. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith('http') && address.origin !== new URL(url).origin)
      complaints.push(request.url());
  });
  await page.goto(url);
  return {
    page,
    complaints,
    async say(text) {
      const box = page.locator('#question');
      await box.fill(text);
      await box.press('Enter');
    },
    // What screen readers alone are told stands in the page twice, once unseen.
    sees: (words) => page.getByText(words).filter({ visible: true }).first().waitFor(),
  };
}
