import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Program, startProgram } from '../support/program.ts';
import { visit } from '../support/visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
const POOL = `---
title: Swimming pool fees and rules
date: 2026-11-02
publisher: Haneul City, Sports Division
language: en
---

The pool charges these entrance fees:

| Who | Weekdays | Weekends |
|---|---|---|
| Adults | 4,500 won | 5,500 won |
| Children | 2,000 won | 2,500 won |

What to bring to the pool:

- a swimming cap
- a towel
- a padlock for the locker

The pool closes for repairs from 4 January 2027 to 29 January 2027.
`;
const POOL_KO = `---
title: 수영장 이용 요금과 준비물 안내
date: 2026-11-02
publisher: 하늘시 체육과
language: ko
---

수영장 입장 요금은 다음과 같습니다.

| 대상 | 평일 | 주말 |
|---|---|---|
| 어른 | 4,500원 | 5,500원 |
| 어린이 | 2,000원 | 2,500원 |

수영장 준비물:

- 수영모
- 수건
- 사물함 자물쇠

수영장은 공사로 2027년 1월 4일부터 2027년 1월 29일까지 쉽니다.
`;
const QUESTIONS = {
  en: [
    'How much is the swimming pool?',
    'What do I bring to the pool?',
    'When does the pool close for repairs?',
  ],
  ko: ['수영장 어른 요금은 얼마인가요?', '수영장 준비물은 무엇인가요?', '수영장은 언제 쉬나요?'],
} as const;

/** Width, height, and the least share of the height that the talk takes. */
const SIZES: readonly (readonly [width: number, height: number, share: number])[] = [
  [320, 568, 0.6],
  [360, 640, 0.6],
  [390, 844, 0.6],
  [390, 480, 0.45],
  [768, 1024, 0.6],
  [683, 384, 0.6],
  [1366, 768, 0.6],
  [1920, 1080, 0.6],
];

interface Measures {
  readonly talkShare: number;
  /** Of the newest answer's first line, from the top of what can be seen of the talk; it must lie within its height. */
  readonly firstLineTop: number;
  readonly firstLineBottom: number;
  readonly talkHeight: number;
  readonly boxBottom: number;
  readonly boxTop: number;
  readonly overflow: number;
  readonly pageScroll: number;
  readonly suggestionsHeight: number;
}

const MEASURE = `(() => {
  const talk = document.getElementById('talk').getBoundingClientRect();
  const answers = document.querySelectorAll('.turn:last-child .answer');
  const first = answers[0]?.querySelector('p, h3, li, td')?.getBoundingClientRect() ?? { top: talk.top, bottom: talk.top };
  const box = document.getElementById('composer').getBoundingClientRect();
  const root = document.documentElement;
  return {
    talkShare: talk.height / innerHeight,
    firstLineTop: first.top - talk.top,
    firstLineBottom: first.bottom - talk.top,
    talkHeight: talk.height,
    boxTop: box.top,
    boxBottom: box.bottom,
    overflow: Math.max(root.scrollWidth, document.getElementById('talk').scrollWidth) - innerWidth,
    pageScroll: root.scrollHeight - innerHeight,
    suggestionsHeight: document.querySelector('.suggestions')?.getBoundingClientRect().height ?? 0,
  };
})()`;

let program: Program;
let browser: Browser;
beforeAll(async () => {
  writeFileSync(join(folder, 'pool.md'), POOL);
  writeFileSync(join(folder, 'pool-ko.md'), POOL_KO);
  program = await startProgram('2026-11-22', { AUTHORITY_NAME: 'Haneul City', NOTICES: folder });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
  rmSync(folder, { recursive: true });
});

/** Measures the page in every size; what is wrong, one line each. */
async function faultsInAllSizes(page: Page, when: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height, share] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    const seen = await page.evaluate<Measures>(MEASURE);
    const at = `${when} at ${width}x${height}`;
    const complain = (isWrong: boolean, what: string) => isWrong && faults.push(`${at}: ${what}`);
    complain(seen.talkShare < share, `the talk takes ${seen.talkShare.toFixed(2)} of the height`);
    complain(
      seen.firstLineTop < 0 || seen.firstLineTop + 16 > seen.talkHeight,
      `the answer begins at ${seen.firstLineTop} of ${seen.talkHeight}`,
    );
    complain(seen.boxTop < 0 || seen.boxBottom > height + 0.5, `the box ends at ${seen.boxBottom}`);
    complain(seen.overflow > 0, `${seen.overflow} px stick out to the side`);
    complain(seen.pageScroll > 0, `the page itself scrolls by ${seen.pageScroll}`);
    complain(seen.suggestionsHeight > 60, `suggestions take ${seen.suggestionsHeight} px`);
  }
  return faults;
}

describe.each(['en', 'ko'] as const)('in every size, in the language %s,', (language) => {
  it('the newest answer is in sight and the talk has the room, after a table, a list and three turns', async () => {
    const { page, complaints, say } = await visit(browser, `${program.url}/?lang=${language}`, {
      reducedMotion: 'reduce',
    });
    expect(await faultsInAllSizes(page, 'before a question')).toEqual([]);
    for (const [at, question] of QUESTIONS[language].entries()) {
      await say(question);
      await page.locator('.turn').nth(at).locator('.answer').waitFor();
      expect(await faultsInAllSizes(page, question)).toEqual([]);
    }
    expect(await page.locator('.answer table').count()).toBeGreaterThan(0);
    expect(await page.locator('.answer .part ul').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the view', () => {
  it('stays at the first line of a long answer, and where the person scrolled to', async () => {
    const { page, say } = await visit(browser, program.url, { viewport: { width: 360, height: 640 } });
    await say(QUESTIONS.en[0]);
    await page.locator('.answer').waitFor();
    await say('show me the whole notice');
    await page.locator('.turn').nth(1).locator('.answer').waitFor();
    const top = () =>
      page.evaluate<number>("document.querySelector('.turn:last-child').getBoundingClientRect().top");
    expect(await top()).toBeCloseTo(56 + 20, 0);
    await page.locator('#talk').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(top).toBeLessThan(0);
    const before = await top();
    await page.setViewportSize({ width: 360, height: 560 });
    expect(Math.abs((await top()) - before)).toBeLessThan(40);
    await page.context().close();
  });

  it('has tables with their heads, numbers at the right, and the second column under the first where there is no room', async () => {
    const { page, say } = await visit(browser, program.url, { viewport: { width: 390, height: 844 } });
    await say(QUESTIONS.en[0]);
    const table = page.locator('.answer table').first();
    await table.waitFor();
    expect(await table.locator('thead th').allTextContents()).toEqual(['For', 'Weekdays', 'Weekends']);
    expect(await table.locator('tbody tr').first().locator('td.figure').count()).toBe(2);
    const second = table.locator('tbody td:nth-child(2)').first();
    expect(await second.isVisible()).toBe(true);
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await second.isVisible()).toBe(false);
    expect(await table.locator('.under').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
