import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { databaseFile } from '../../src/storage/sqlite/sqlite-database.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Program, startProgram } from '../support/program.ts';
import { visit } from '../support/visit.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
let program: Program;
let browser: Browser;

beforeAll(async () => {
  program = await startProgram('2026-11-22', {
    DATA_DIR: dataDir,
    AUTHORITY_NAME: 'Haneul City',
    CONTACT: 'Call centre tel:120, help@haneul.example',
    CONVERSATION_DAYS: '7',
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const MARATHON = 'when is the Haneul River Marathon?';

/** What the page posts of its own accord, such as how an answer was rated. */
function eventsOf(page: Page): unknown[] {
  const events: unknown[] = [];
  const Event = z.object({ type: z.literal('event'), name: z.string(), value: z.json() });
  page.on('request', (request) => {
    const event = Event.safeParse(request.method() === 'POST' ? request.postDataJSON() : null);
    if (event.success) events.push({ name: event.data.name, value: event.data.value });
  });
  return events;
}

/** In which of the tables that tell of a talk these words stand. */
function tablesWith(words: string): string[] {
  const database = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  const columns = { activities: 'activity', state: 'value' };
  const found = Object.entries(columns).filter(([table, column]) =>
    database.prepare(`SELECT 1 FROM ${table} WHERE ${column} LIKE ?`).get(`%${words}%`),
  );
  database.close();
  return found.map(([table]) => table);
}

describe('a talk in the browser', () => {
  it('answers from the notices, and opens the quote in the whole notice beside the talk', async () => {
    const { page, complaints, say, sees } = await visit(browser, program.url);
    await say('when is the next summit?');
    await sees('No notice names one still to come.');
    const quote = page.locator('.quote').first();
    const words = ((await quote.locator('.part').textContent()) ?? '').replace(/[“”]/g, '');
    expect(words).toMatch(/2022/);
    await quote.getByRole('link', { name: /^Read in the notice/ }).click();
    const reader = page.locator('#reader');
    await reader.locator('mark').first().waitFor();
    expect((await reader.locator('mark').allTextContents()).join(' ')).toContain(words);
    expect(await page.locator('#question').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await reader.isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.closest(".quote") !== null')).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks an example at a press, which is answered', async () => {
    const { page, complaints, sees } = await visit(browser, program.url);
    const example = page.locator('#examples button').first();
    const question = (await example.textContent()) ?? '';
    await example.click();
    await page.locator('.answer.answered').waitFor();
    await sees(question);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('goes on in the other language, page and talk, without losing what was said or is being written', async () => {
    const { page, complaints, say, sees } = await visit(browser, program.url);
    await say(MARATHON);
    await sees('Still to come');
    await page.getByRole('textbox').fill('half a thought');
    await page.getByRole('link', { name: '한국어' }).click();
    await sees('네, 이제부터 한국어로 답하겠습니다.');
    await sees(MARATHON);
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.locator('.question').getByText('한국어로', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('textbox').inputValue()).toBe('half a thought');
    await say('자동차세를 언제까지 납부하나요?');
    await sees(/2026년 12월 16일 \(수\) ~ 2026년 12월 31일 \(목\)/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('puts a question of the address into the box, unsent', async () => {
    const { page } = await visit(browser, `${program.url}/?lang=en&ask=${encodeURIComponent(MARATHON)}`);
    await page.locator('body[data-connection="online"]').waitFor();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe(MARATHON);
    expect(page.url()).toBe(`${program.url}/?lang=en`);
    expect(await page.locator('.turn').count()).toBe(0);
    await page.context().close();
  });
});

describe('an answer in the browser', () => {
  it('is copied with its quote, publisher, day and address', async () => {
    const { page, say, sees } = await visit(browser, program.url, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await say(MARATHON);
    await page.getByRole('button', { name: 'Copy with citation' }).click();
    await sees('Copied, with its source.');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain('“The 9th Haneul River Marathon will be held on Sunday 11 April 2027.” [1]');
    expect(copied).toContain('Haneul City, Sports Division · 10 November 2026');
    expect(copied).toMatch(new RegExp(`\\[1\\] ${program.url}/notices/city-marathon-2027\\?\\S+#quote`));
    expect(copied).not.toMatch(/\*\*|cite:/);
    await page.context().close();
  });

  it('leads to a calendar file where its day is still to come, and to none where it has passed', async () => {
    const { page, say, sees } = await visit(browser, program.url);
    await say(MARATHON);
    const address = await page.getByRole('link', { name: 'Add to calendar' }).getAttribute('href');
    const file = await fetch(address ?? '');
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(await file.text()).toContain('DTSTART;VALUE=DATE:20270411');
    await say('when is the next summit?');
    await sees('No notice names one still to come.');
    expect(await page.getByRole('link', { name: 'Add to calendar' }).count()).toBe(1);
    await page.context().close();
  });

  it('is rated once: helpful at a press, not helpful with a reason', async () => {
    const { page, complaints, say, sees } = await visit(browser, program.url);
    const events = eventsOf(page);
    await say(MARATHON);
    const helpful = page.getByRole('button', { name: 'Helpful', exact: true });
    const notHelpful = page.getByRole('button', { name: 'Not helpful' });
    await helpful.click();
    await sees('Thank you.');
    expect(await helpful.getAttribute('aria-pressed')).toBe('true');
    await notHelpful.dispatchEvent('click');
    expect(await page.locator('.reason').count()).toBe(0);
    await say('how much is a lost library card?');
    await notHelpful.nth(1).click();
    await page.getByRole('radio', { name: 'It is wrong' }).check();
    await page.getByLabel('In your own words').fill('it costs less');
    await page.locator('.reason').getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => events).toHaveLength(2);
    expect(events).toEqual([
      { name: 'feedback', value: { replyToId: expect.stringMatching(/./), reaction: 'like' } },
      {
        name: 'feedback',
        value: {
          replyToId: expect.stringMatching(/./),
          reaction: 'dislike',
          reason: 'It is wrong: it costs less',
        },
      },
    ]);
    await page.reload();
    await sees(MARATHON);
    await expect.poll(() => helpful.first().getAttribute('aria-pressed')).toBe('true');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps the reason unsent where it is given up with Escape, and gives the focus back', async () => {
    const { page, say } = await visit(browser, program.url);
    const events = eventsOf(page);
    await say(MARATHON);
    await page.getByRole('button', { name: 'Not helpful' }).click();
    await page.getByLabel('In your own words').press('Escape');
    expect(await page.getByRole('button', { name: 'Not helpful' }).getAttribute('aria-expanded')).toBe(
      'false',
    );
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('Not helpful');
    expect(events).toEqual([]);
    await page.context().close();
  });
});

describe('the privacy of a talk', () => {
  it('is told with the days that talks are kept, and how a person is reached', async () => {
    const { page, sees } = await visit(browser, program.url);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('#menu summary').click();
    await sees('kept here for 7 days');
    expect(await page.getByRole('link', { name: '120' }).getAttribute('href')).toBe('tel:120');
    expect(await page.getByRole('link', { name: 'help@haneul.example' }).getAttribute('href')).toBe(
      'mailto:help@haneul.example',
    );
    await page.context().close();
  });

  it('is in the hands of the person: after a question the talk is deleted here, and a new one begins', async () => {
    const { page, complaints, say, sees } = await visit(browser, program.url);
    const secret = 'is there a marathon for my cat Mogglewump?';
    await say(secret);
    await page.locator('.answer').waitFor();
    expect(tablesWith('Mogglewump')).toEqual(['activities', 'state']);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('button', { name: 'Delete this talk' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete this talk?' });
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByText(secret).count()).toBeGreaterThan(0);
    await menu.click();
    await page.getByRole('button', { name: 'Delete this talk' }).click();
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('status').getByText('Your talk was deleted. This is a new one.').waitFor();
    await sees(/automated assistant/i);
    expect(await page.getByText(secret).count()).toBe(0);
    expect(tablesWith('Mogglewump')).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
