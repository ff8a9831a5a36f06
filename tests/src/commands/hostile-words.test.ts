import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './console.ts';

const ATTACK = '\u001b[2J\u001b]0;owned\u0007\u202e\u009b31m';
const SHOWN = '\\u001b[2J\\u001b]0;owned\\u0007\\u202e\\u009b31m';
let path = '';

beforeAll(() => {
  path = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  const notice = {
    id: 'pool',
    title: `Pool ${ATTACK}hours`,
    date: '2026-03-02',
    publisher: `City ${ATTACK}`,
  };
  const text = `The swimming pool opens at 7 am. ${ATTACK} Call the front desk with questions.`;
  writeFileSync(join(path, 'pool.jsonl'), `${JSON.stringify({ ...notice, text })}\n`);
  writeFileSync(join(path, 'bad\u001b[2K.jsonl'), 'nonsense\n');
});
afterAll(() => rmSync(path, { recursive: true }));

describe("a notice's words that would act on the terminal", () => {
  it.each([
    ['list', ['list']],
    ['show', ['show', 'pool']],
    ['ask', ['ask', 'When does the swimming pool open?']],
  ])('are written out by notices %s, with its own colours as they are', async (_, args) => {
    const { stdout } = await runCommand([...args, '--notices', path, '--now', '2026-04-01'], {
      terminal: true,
    });
    expect(stdout).toContain(SHOWN);
    const withoutColours = stdout
      .split('\u001b[')
      .map((part, at) => (at === 0 ? part : part.replace(/^\d+m/, '')));
    expect(withoutColours.join('')).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('are written out in names of files', async () => {
    const { stderr } = await runCommand(['list', '--notices', path], { terminal: true });
    expect(stderr).toContain('bad\\u001b[2K.jsonl line 1: not valid JSON.');
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('are written out in what the person at the terminal gave', async () => {
    const { stderr } = await runCommand(['show', `x${ATTACK}`, '--notices', path]);
    expect(stderr).toContain(`there is no notice "x${SHOWN}"`);
  });

  it('stay what they are in JSON', async () => {
    const { stdout } = await runCommand(['show', 'pool', '--json', '--notices', path]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(JSON.parse(stdout)).toMatchObject({ title: `Pool ${ATTACK}hours`, publisher: `City ${ATTACK}` });
  });
});
