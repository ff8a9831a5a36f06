import { afterAll, describe, expect, it } from 'vitest';
import { KITES, PARKING_KO } from '../../../support/notices.ts';
import { noticesFolder, runCommand } from '../console.ts';

const folder = noticesFolder();
afterAll(() => folder.remove());
const run = (...args: string[]) => runCommand([...args, '--notices', folder.path]);
const linesOf = (text: string) => text.trimEnd().split('\n');

describe('notices list', () => {
  it('names the notices, newest first, one a line', async () => {
    const { code, stdout, stderr } = await run('list', '--now', '2026-11-22');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout).map((line) => line.split(' ')[0])).toEqual([
      'parking-ko',
      'kites',
      'library',
      'summit-2021',
      'summit-2018',
    ]);
    expect(linesOf(stdout)[1]).toMatch(
      /^kites +Kite festival by the river {2}2 November 2026 · Haneul City$/,
    );
  });

  it('leaves out those published after the asking day', async () => {
    const { stdout } = await run('list', '--now', '2021-11-18');
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stdout).toMatch(/^summit-2018/);
  });

  it('says the days in the language that is wanted', async () => {
    expect((await run('list', '--now', '2026-11-22', '--lang', 'ko')).stdout).toContain('2026년 11월 2일');
  });

  it('gives one object a line to machines', async () => {
    const { stdout } = await run('list', '--json', '--now', '2026-11-22');
    const notices = linesOf(stdout).map((line): unknown => JSON.parse(line));
    expect(notices).toHaveLength(5);
    const { id, title, publisher, published, language, url, revision, sample } = KITES;
    expect(notices[1]).toEqual({ id, title, publisher, published, language, url, revision, sample });
  });

  it('says on standard error that there are none, and on standard output nothing', async () => {
    const { code, stdout, stderr } = await run('list', '--now', '2000-01-01');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('I hold no notices yet.\n');
  });
});

describe('notices facts', () => {
  it('tells what a notice says that people ask for, with its words', async () => {
    const { code, stdout } = await run('facts', 'parking-ko', '--json');
    expect(code).toBe(0);
    const { id, facts } = JSON.parse(stdout);
    expect(id).toBe('parking-ko');
    expect(facts.length).toBeGreaterThan(0);
    for (const { quote, start, end } of facts) expect(PARKING_KO.text.slice(start, end)).toBe(quote);
  });

  it('of all notices, readable, where none is named', async () => {
    const { stdout } = await run('facts', '--now', '2026-11-22');
    expect(stdout).toContain(`${KITES.title} (kites)`);
    expect(stdout).toContain('(library)');
  });

  it('says that there is no such notice', async () => {
    const { code, stderr } = await run('facts', 'nowhere');
    expect(code).toBe(1);
    expect(stderr).toContain('there is no notice "nowhere"');
  });
});

describe('notices show', () => {
  it('shows one notice in whole, with its source and address', async () => {
    const { code, stdout } = await run('show', 'parking-ko');
    expect(code).toBe(0);
    const [source, address, , ...text] = linesOf(stdout);
    expect(source).toBe('거주자 우선 주차 신청 안내 · 하늘구청 · 10 November 2026');
    expect(address).toBe(PARKING_KO.url);
    expect(text.join('\n')).toBe(PARKING_KO.text);
  });

  it('gives the notice as it is held to machines', async () => {
    expect(JSON.parse((await run('show', 'kites', '--json')).stdout)).toEqual(KITES);
  });

  it('says that there is no such notice', async () => {
    expect(await run('show', 'zebra')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'notices: there is no notice "zebra"; "notices list" names those that are there.\n',
    });
  });
});
