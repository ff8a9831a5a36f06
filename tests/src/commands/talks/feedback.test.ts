import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Remark } from '../../../../dialogs/index.ts';
import { createSqliteFeedbackLog } from '../../../../src/storage/feedback/sqlite-feedback-log.ts';
import { openDatabase } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { runCommand } from '../console.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  vi.stubEnv('DATA_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ASKED = { language: 'en', channel: 'directline', answer: '', noticeIds: [], reason: null };

/** Keeps remarks, each with the day at noon in Seoul on which it was made. */
async function keep(...remarks: readonly (readonly [day: string, remark: Partial<Remark>])[]): Promise<void> {
  const database = openDatabase(folder);
  for (const [day, remark] of remarks) {
    const log = createSqliteFeedbackLog(database, () => new Date(`${day}T03:00:00Z`));
    await log.add({ kind: 'unanswered', question: 'What is the passport fee?', ...ASKED, ...remark }, '');
  }
  database.close();
}

describe('notices unanswered', () => {
  it('puts like questions together with their count, newest first', async () => {
    await keep(
      ['2026-11-01', { reason: 'not-in-notices' }],
      ['2026-11-02', { question: 'Where is the zoo?', kind: 'suggested' }],
      [
        '2026-11-03',
        { question: 'the passport fee, what is it?', reason: 'not-in-notices', channel: 'msteams' },
      ],
      ['2026-11-04', { kind: 'wrong', question: 'When is the fair?' }],
    );
    const { code, stdout, stderr } = await runCommand(['unanswered']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      '2×  the passport fee, what is it?  2026-11-03 · not-in-notices · msteams, directline\n' +
        '1×  Where is the zoo?  2026-11-02 · suggested · directline\n',
    );
  });

  it('lists those of a day and later, and is an object a line for machines', async () => {
    await keep(
      ['2026-11-01', {}],
      ['2026-11-02', { question: 'Where is the zoo?', reason: 'nothing-found' }],
    );
    const { stdout } = await runCommand(['unanswered', '--since', '2026-11-02', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      count: 1,
      last: '2026-11-02',
      kind: 'unanswered',
      reason: 'nothing-found',
      language: 'en',
      channels: ['directline'],
      questions: ['Where is the zoo?'],
    });
  });
});

describe('those in danger', () => {
  it('are counted by day after the questions, without a word of theirs', async () => {
    await keep(['2026-11-03', {}]);
    const database = openDatabase(folder);
    const log = createSqliteFeedbackLog(database, () => new Date('2026-11-04T03:00:00Z'));
    for (const day of ['2026-11-02', '2026-11-04', '2026-11-04']) await log.countDistress(day);
    database.close();
    expect((await runCommand(['unanswered', '--since', '2026-11-03'])).stdout).toBe(
      '1×  What is the passport fee?  2026-11-03 · unanswered · directline\n' +
        '2×  in danger, and told whom to turn to  2026-11-04\n',
    );
    const { stdout } = await runCommand(['unanswered', '--since', '2026-11-04', '--json']);
    expect(JSON.parse(stdout)).toEqual({ count: 2, last: '2026-11-04', kind: 'distress' });
  });
});

describe('notices feedback', () => {
  it('lists what was said of answers, with reasons and notices', async () => {
    const answer = { question: 'When is the fair?', answer: '“In May.” [1]', noticeIds: ['fair'] };
    await keep(
      ['2026-11-01', { ...answer, kind: 'helpful' }],
      ['2026-11-02', { ...answer, kind: 'wrong', reason: 'It moved to June.' }],
      ['2026-11-03', {}],
    );
    expect((await runCommand(['feedback'])).stdout).toBe(
      [
        '1× wrong, 1× helpful  When is the fair?  2026-11-02 · directline',
        '  “In May.” [1]',
        '  reason: It moved to June.',
        '  from fair',
        '',
      ].join('\n'),
    );
    expect(JSON.parse((await runCommand(['feedback', '--json'])).stdout)).toMatchObject({
      wrong: 1,
      helpful: 1,
      noticeIds: ['fair'],
      reasons: ['It moved to June.'],
    });
  });
});

describe.each(['feedback', 'unanswered'])('notices %s', (command) => {
  it('says that there is nothing, and for machines nothing at all', async () => {
    await keep();
    const { code, stdout, stderr } = await runCommand([command]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^notices: no .* is kept\.\n$/);
    expect(await runCommand([command, '--json'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('refuses what is no day, in one line', async () => {
    expect(await runCommand([command, '--since', 'yesterday'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'notices: --since is "yesterday": give a day as YYYY-MM-DD.\n',
    });
  });

  it('says where it looked where nothing was ever kept, and makes nothing there', async () => {
    vi.stubEnv('DATA_DIR', join(folder, 'nowhere'));
    const { code, stderr } = await runCommand([command]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^notices: DATA_DIR ".*nowhere" holds no questions: .*\n$/);
  });
});
