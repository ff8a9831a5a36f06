import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { noticesFolder, runCommand } from './console.ts';

const COMMAND = fileURLToPath(new URL('../../../src/commands/notices.js', import.meta.url));
const folder = noticesFolder();
afterAll(() => folder.remove());
afterEach(() => void vi.unstubAllEnvs());

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help'], ['ask', '--help']])(
    'says how it is used: %s %s',
    async (...args) => {
      const { code, stdout, stderr } = await runCommand(args.filter((arg) => arg !== undefined));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const word of ['ask', 'answer', 'list', 'show', '--notices', '--now', '--lang', '--json'])
        expect(stdout).toContain(word);
    },
  );

  it('says how it is used where no command is given, and that this is none', async () => {
    const { code, stdout } = await runCommand([]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^usage: notices COMMAND/);
  });

  it.each([
    [['list', '--bogus'], 'notices: Unknown option \'--bogus\'. See "notices --help".\n'],
    [
      ['list', '--notices'],
      'notices: Option \'--notices <value>\' argument missing. See "notices --help".\n',
    ],
    [['list', '--now', 'soon'], 'notices: --now is "soon": give a day as YYYY-MM-DD.\n'],
    [['list', '--now', '2026-02-30'], 'notices: --now is "2026-02-30": give a day as YYYY-MM-DD.\n'],
    [['list', '--lang', 'xx'], 'notices: --lang is "xx": give one of en, ko.\n'],
    [['ask', 'where?', '--lang', ''], 'notices: --lang is "": give one of en, ko.\n'],
    [['ask'], 'notices: ask what? Give the question: notices ask "when is the next summit?"\n'],
    [['show'], 'notices: show which? Give an id; "notices list" names them.\n'],
  ])('says in one line what it does not understand: %j', async (args, line) => {
    expect(await runCommand(args)).toEqual({ code: 2, stdout: '', stderr: line });
  });

  it.each(['frobnicate', 'constructor'])('says in one line that there is no command %s', async (name) => {
    const { code, stdout, stderr } = await runCommand([name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(
      stderr.startsWith(`notices: there is no command "${name}". Commands: ask, answer, list, show, `),
    ).toBe(true);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  it('names each wrong setting', async () => {
    vi.stubEnv('TIME_ZONE', 'Mars');
    const { code, stdout, stderr } = await runCommand(['list', '--notices', folder.path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^notices: TIME_ZONE is "Mars": [^\n]+\n$/);
  });

  it('names a path of notices that is missing, goes on with the rest, and ends with 1', async () => {
    const args = ['list', '--notices', '/nowhere/at/all', '--notices', folder.path, '--now', '2026-11-22'];
    const { code, stdout, stderr } = await runCommand(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^notices: \/nowhere\/at\/all: [^\n]+\n$/);
    expect(stdout).toContain('kites');
  });

  it.each([['ask', 'where?'], ['answer'], ['list'], ['show', 'kites']])(
    'says one line and ends with 1 where the only path of notices is missing: %s',
    async (...command) => {
      const { code, stdout, stderr } = await runCommand([...command, '--notices', '/nowhere/at/all'], {
        stdin: ['{"id":"a","question":"where?"}\n'],
      });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^notices: \/nowhere\/at\/all: [^\n]+\n$/);
    },
  );

  it('takes the setting NOTICES where no path is given', async () => {
    vi.stubEnv('NOTICES', folder.path);
    const { stdout } = await runCommand(['list', '--now', '2026-11-22']);
    expect(stdout).toContain('kites');
    expect(stdout).not.toContain('sample notice');
  });
});

describe('the program itself', () => {
  const start = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [COMMAND, ...args], {
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NOTICES: folder.path },
    });

  it('reads standard input, writes standard output, and ends with the code', () => {
    const input = '{"id":"a","question":"When is the kite festival?","as_of":"2026-11-22"}\nnonsense\n';
    const { status, stdout, stderr } = start(['answer'], input);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(first).toMatchObject({ id: 'a', status: 'answered', citations: [{ noticeId: 'kites' }] });
    expect(second).toEqual({ error: 'line 2: this is not JSON' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('ends quietly when its reader has seen enough', () => {
    const script = `for i in $(seq 3000); do echo '{"id":1,"question":"zebra?"}'; done | "$0" "$1" answer | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, COMMAND], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NOTICES: folder.path },
    });
    expect(stdout).toMatch(/^\{"id":"1"[^\n]*\n$/);
    expect(stderr).toBe('');
  });
});
