import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNoticeStore } from '../../../../src/storage/notices/sqlite-notice-store.ts';
import { runCommand } from '../console.ts';

const POOL = 'The outdoor pool is closed from next Monday. It opens again on 1 March 2027.';
let folder: string;
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
const poolNotice = (text: string) =>
  put('files/pool.md', `---\ntitle: The pool\ndate: 2026-11-20\n---\n${text}\n`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notices-sync-'));
  mkdirSync(join(folder, 'files'));
  poolNotice(POOL);
  put('notices.yaml', 'sources:\n  - id: files\n    kind: folder\n    path: files\n    licence: OGL\n');
  vi.stubEnv('NOTICES_FILE', join(folder, 'notices.yaml'));
  vi.stubEnv('DATA_DIR', join(folder, 'data'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const counts = (line: string) => line.replace(/ \([\d.]+ s/, ' (TIME');
const sync = async (...args: string[]) => counts((await runCommand(['sync', ...args])).stdout);

describe('notices sync', () => {
  it('tells what was added, changed, unchanged and withdrawn', async () => {
    expect(await sync()).toBe('files: 1 added, 0 changed, 0 unchanged, 0 withdrawn, 0 failed (TIME)\n');
    put('files/bus.txt', 'The bus to the harbour runs every ten minutes from Sunday on.');
    poolNotice('The outdoor pool opens again on 7 May 2027.');
    expect(await sync()).toBe('files: 1 added, 1 changed, 0 unchanged, 0 withdrawn, 0 failed (TIME)\n');
    rmSync(join(folder, 'files/bus.txt'));
    expect(await sync()).toBe('files: 0 added, 0 changed, 1 unchanged, 1 withdrawn, 0 failed (TIME)\n');
  });

  it('stores nothing on a dry run', async () => {
    expect(await sync('--dry-run')).toContain('1 added');
    expect(await sync('--dry-run')).toContain('(TIME; nothing was stored)');
    expect((await runCommand(['list'])).stderr).toBe(
      'notices: no notices are kept yet: run "notices sync" first.\n',
    );
  });

  it('names what could not be read, and syncs the rest', async () => {
    put('files/broken.jsonl', '{"id":\n');
    const said = await sync();
    expect(said).toContain('1 added, 0 changed, 0 unchanged, 0 withdrawn, 1 failed');
    expect(said).toContain('broken.jsonl line 1');
  });

  it('ends with 1 and says why, once, where a source fails', async () => {
    rmSync(join(folder, 'files'), { recursive: true });
    const { code, stdout } = await runCommand(['sync']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/could not be finished: .*files: there is no such file or folder/);
    expect(stdout.match(/there is no such file or folder/g)).toHaveLength(1);
    expect(stdout).not.toContain('more');
  });

  it('leaves out a source that another program syncs, and says so', async () => {
    const store = openNoticeStore(join(folder, 'data'));
    const [now, until] = [new Date(), new Date(Date.now() + 60_000)];
    await store.claim('files', 'another program', until, now);
    expect(await runCommand(['sync'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'notices: files is left out, as another program syncs it now.\n',
    });
    expect(await sync('--dry-run')).toContain('1 added');
    await store.release('files', 'another program');
    store.close();
    expect(await sync()).toContain('1 added');
  });

  it.each<[string[], number, RegExp]>([
    [['sync', '--source', 'nope'], 1, /^notices: there is no source "nope". Sources: files.\n$/],
    [['sync', 'files'], 2, /^notices: "files" is not understood: name one source with --source ID.\n$/],
    [['sources', 'chek'], 2, /^notices: "chek" is not understood/],
    [['import'], 2, /^notices: import what\?/],
    [['import', '/nowhere.jsonl'], 1, /^notices: \/nowhere.jsonl can't be read: /],
    [['export', '--out', '/nowhere/at.jsonl'], 1, /^notices: --out "\/nowhere\/at.jsonl" can't be written: /],
  ])('says in one line what is wrong with %j', async (args, code, line) => {
    const said = await runCommand(args);
    expect(said.stderr).toMatch(line);
    expect(said.code).toBe(code);
  });

  it('names each wrong line of the settings', async () => {
    put(
      'notices.yaml',
      'sources:\n  - id: files\n    kind: folder\n    path: files\n    every: often\n    licence: mine\n',
    );
    const { code, stderr } = await runCommand(['sync']);
    expect(code).toBe(1);
    expect(stderr.match(/^notices: .*notices\.yaml line [56]: source 1, /gm)).toHaveLength(2);
  });

  it('needs a settings file, and a folder to keep the notices in', async () => {
    vi.stubEnv('DATA_DIR', ':memory:');
    expect((await runCommand(['sync'])).stderr).toMatch(/^notices: DATA_DIR is ":memory:"/);
    vi.stubEnv('NOTICES_FILE', '');
    expect((await runCommand(['sync'])).stderr).toMatch(/^notices: NOTICES_FILE is not set/);
  });
});

describe('the other commands, over what was synced', () => {
  it('answer from it, and name its licence', async () => {
    await sync();
    const { stdout } = await runCommand([
      'ask',
      'when does the outdoor pool open again?',
      '--now',
      '2026-11-22',
    ]);
    expect(stdout).toContain('“It opens again on 1 March 2027.”');
    expect(stdout).toContain('Open Government Licence');
  });

  it('say how fresh each source is', async () => {
    expect((await runCommand(['sources'])).stdout).toContain('files  0 notices, last read never');
    await sync();
    const [line = ''] = (await runCommand(['sources', '--json'])).stdout.split('\n');
    expect(JSON.parse(line)).toEqual({
      source: 'files',
      notices: 1,
      withdrawn: 0,
      checkedAt: expect.stringMatching(/^20/),
      problems: 0,
      failure: null,
    });
  });

  it('say that a source could not be read in whole', async () => {
    put('files/broken.jsonl', '{"id":\n');
    await sync();
    expect((await runCommand(['sources'])).stdout).toContain('; 1 could not be read in the last run');
  });

  it('say why the last run of a source failed', async () => {
    rmSync(join(folder, 'files'), { recursive: true });
    await sync();
    expect((await runCommand(['sources'])).stdout).toMatch(/could not be finished: .*no such file or folder/);
  });

  it('replay talks over it', async () => {
    await sync();
    put(
      'talk.md',
      '---\nday: 2026-11-22\n---\n**You:** when does the outdoor pool open again?\n\n**Assistant:**\n\n- cites: pool\n',
    );
    expect(await runCommand(['replay', join(folder, 'talk.md')])).toMatchObject({ code: 0 });
  });

  it('try a source, and show what it would take, storing nothing', async () => {
    const { code, stdout } = await runCommand(['sources', 'check', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('files: 1 notices, 0 problems');
    expect(stdout).toContain('20 November 2026');
    expect(stdout).toContain('It opens again on 1 March 2027.');
    expect((await runCommand(['sources'])).stdout).toContain('0 notices');
    rmSync(join(folder, 'files/pool.md'));
    expect((await runCommand(['sources', 'check'])).code).toBe(1);
  });

  it('export all that is kept, and import it elsewhere, earlier texts too', async () => {
    await sync();
    poolNotice('The outdoor pool opens again on 7 May 2027.');
    await sync();
    const { stdout } = await runCommand(['export']);
    const file = join(folder, 'export.jsonl');
    expect((await runCommand(['export', '--out', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    vi.stubEnv('DATA_DIR', join(folder, 'elsewhere'));
    expect(await runCommand(['import', file])).toMatchObject({
      code: 0,
      stderr: 'notices: 1 imported, 0 left out.\n',
    });
    expect((await runCommand(['export'])).stdout).toBe(stdout);
    expect(JSON.parse(stdout).earlier[0].text).toContain('1 March 2027');
  });

  it('leave out lines of an import that are wrong, naming each', async () => {
    await sync();
    const [line = ''] = (await runCommand(['export'])).stdout.split('\n');
    const file = join(folder, 'import.jsonl');
    writeFileSync(file, `${line}\n{"x":\n\n${line.replace('1 March', '2 March')}\n`);
    const { code, stderr } = await runCommand(['import', file]);
    expect(code).toBe(1);
    expect(stderr).toContain('line 2: no JSON; left out.');
    expect(stderr).toContain("line 4: notice.revision: doesn't stand for these words; left out.");
    expect(stderr).toContain('1 imported, 2 left out.');
  });
});
