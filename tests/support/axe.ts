import axe from 'axe-core';
import type { Page } from 'playwright-core';

const FAULTS = `axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ': ' + help + ' at ' + nodes.map(({ html }) => html.slice(0, 200)).join(' and ')))`;

/**
 * What axe-core finds wrong with a page for people who use it by keyboard, screen reader or large print, one line a rule; `[]` where nothing.
 * It doesn't look into frames.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(FAULTS);
}
