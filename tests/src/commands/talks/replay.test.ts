import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticesFolder, runCommand } from '../console.ts';

const notices = noticesFolder();
afterAll(() => notices.remove());
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEAD = `---\nday: 2026-11-22\nnotices: ${notices.path}\n---\n\n`;
const CARD = '**You:** How much is a lost library card?\n\n**Assistant:**\n\n';
const GOOD = `${HEAD}# A lost card\n\n${CARD}- status: answered\n- quotes: 2,000 won\n- cites: library\n`;
const BAD = `${HEAD}# A lost card\n\n${CARD}- quotes: 3,000 won\n`;

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const replay = (...args: string[]) => runCommand(['replay', ...args]);

describe('notices replay', () => {
  it('holds a talk, and ends with 0 where all goes as expected', async () => {
    const path = write('card.md', GOOD);
    expect(await replay(path)).toEqual({
      code: 0,
      stdout: `ok       ${path}  A lost card · 1 turn\n1 talk, 1 turn: all as expected\n`,
      stderr: '',
    });
  });

  it('tells what is other than expected, with its line and the reply, and ends with 1', async () => {
    const path = write('card.md', BAD);
    const { code, stdout } = await replay(path);
    expect(code).toBe(1);
    expect(stdout).toContain(`failed   ${path}  A lost card · 1 turn, 1 failed\n`);
    expect(stdout).toContain(`  ${path}:8  You: How much is a lost library card?\n`);
    expect(stdout).toContain('line 12: the reply should quote “3,000 won”\n');
    expect(stdout).toContain('“A lost library card is replaced for 2,000 won.” [1]\n');
    expect(stdout).toMatch(/1 talk, 1 turn: 1 failed\n$/);
  });

  it('holds the talks of a folder and those in it, one after another, but no README.md', async () => {
    mkdirSync(join(folder, 'more'));
    write('b.md', BAD);
    write('README.md', 'No talk.');
    write('more/a.md', GOOD);
    write('notes.txt', 'No talk.');
    const { code, stdout } = await replay(folder);
    expect(code).toBe(1);
    expect(stdout.match(/^(ok|failed) .*\.md/gm)).toEqual([
      `failed   ${join(folder, 'b.md')}`,
      `ok       ${join(folder, 'more', 'a.md')}`,
    ]);
  });

  it('names a talk that it cannot read, with the line, holds the rest, and ends with 1', async () => {
    const broken = write('a.md', '**You:** hi\n\nwho says this\n');
    write('b.md', GOOD);
    const { code, stdout, stderr } = await replay(folder);
    expect(code).toBe(1);
    expect(stderr).toBe(`notices: ${broken}:3: who says this? Write **You:** or **Assistant:** before it.\n`);
    expect(stdout).toMatch(/1 talk, 1 turn: 1 could not be read\n$/);
  });

  it.each([
    ['that is missing', 'nowhere.md', /^notices: \S+nowhere\.md: is not there[^\n]+\n$/],
    ['of another kind', 'talk.txt', /^notices: \S+talk\.txt: is no talk[^\n]+\n$/],
    ['without talks', '.', /^notices: \S+: holds no talk[^\n]+\n$/],
  ])('says in one line what is wrong with a path %s', async (_what, name, line) => {
    write('talk.txt', '');
    const { code, stderr } = await replay(join(folder, name));
    expect(code).toBe(1);
    expect(stderr).toMatch(line);
  });

  it('says in one line that the notices of a talk are missing', async () => {
    const path = write('card.md', '---\nnotices: nowhere\n---\n\n**You:** hi\n');
    const { code, stderr } = await replay(path);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^notices: \S+card\.md: its notices "\S+nowhere" are not there[^\n]+\n$/);
  });

  it('asks what to replay', async () => {
    expect((await replay()).code).toBe(2);
    expect((await replay()).stderr).toMatch(/^notices: replay what\?[^\n]+\n$/);
  });

  it('writes the present replies in with --update, and shows from then on what changed', async () => {
    const path = write('card.md', GOOD);
    expect((await replay(path, '--update')).code).toBe(0);
    const written = readFileSync(path, 'utf8');
    expect(written).toContain('> “A lost library card is replaced for 2,000 won.” [1]\n');
    expect((await replay(path)).stdout).toMatch(/^ok /);

    writeFileSync(path, written.replace('> “A lost library card is replaced for 2,000', '> “It costs 9'));
    const { code, stdout } = await replay(path);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^changed .*1 turn, 1 changed\n/);
    expect(stdout).toContain('- “It costs 9 won.” [1]\n');
    expect(stdout).toContain('+ “A lost library card is replaced for 2,000 won.” [1]\n');
  });

  it('fails a turn with another reply than the recorded one, where nothing else is expected', async () => {
    const path = write('card.md', `${HEAD}${CARD}> 9 won\n`);
    const { code, stdout } = await replay(path);
    expect(code).toBe(1);
    expect(stdout).toContain('the reply is another than the recorded one\n');
    expect((await replay(path, '--update')).code).toBe(0);
    expect((await replay(path)).code).toBe(0);
  });

  it('still fails what is expected and missed with --update', async () => {
    expect((await replay(write('card.md', BAD), '--update')).code).toBe(1);
  });

  it('gives a line for each talk to machines', async () => {
    const { stdout } = await replay(write('card.md', BAD), '--json');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'A lost card',
      passed: false,
      turns: [
        {
          place: 8,
          said: 'How much is a lost library card?',
          reply: { status: 'answered', cited: [{ noticeId: 'library' }] },
          faults: ['line 12: the reply should quote “3,000 won”'],
        },
      ],
    });
  });

  it('holds a transcript on its own days, or on the day given, and leaves it as it is', async () => {
    const asked = { type: 'message', from: { id: 'u', role: 'user' }, channelId: 'emulator' };
    const activities = [{ ...asked, text: 'When is the next summit?', timestamp: '2018-12-15T03:00:00Z' }];
    const path = write('summit.transcript', JSON.stringify(activities));
    const reply = async (...args: string[]) => {
      const { stdout } = await replay(path, '--json', '--notices', notices.path, ...args);
      return JSON.parse(stdout).turns[0].reply.text;
    };
    expect(await reply()).toContain('2019, still to come');
    expect(await reply('--now', '2021-12-01')).toContain('2022, still to come');
    const { code, stderr } = await replay(path, '--update');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^notices: \S+summit\.transcript: a transcript stays as it was recorded[^\n]+\n$/);
  });
});
