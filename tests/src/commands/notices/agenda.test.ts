import { describe, expect, it } from 'vitest';
import { runCommand } from '../console.ts';

const WEEK = ['--now', '2026-12-01', '--notices', 'knowledge/notices'];
const run = (...args: string[]) => runCommand(['agenda', ...args, ...WEEK]);

describe('notices agenda', () => {
  it('names what happens in the seven days from the asking day on, by day', async () => {
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const days = stdout.split('\n').flatMap((line) => /^\d{4}-\d\d-\d\d/.exec(line)?.[0] ?? []);
    expect(days.length).toBeGreaterThan(4);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day >= '2026-12-01' && day <= '2026-12-07')).toBe(true);
    expect(stdout).toContain('A newer notice has replaced it');
  });

  it('is narrowed down by days, aspect and publisher, and is there for machines', async () => {
    const publisher = 'Haneul City, Sports Division';
    const { stdout } = await run(
      '--from',
      '2026-12-01',
      '--to',
      '2026-12-01',
      '--publisher',
      publisher,
      '--json',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatchObject({ day: '2026-12-01', publisher, standing: 'current' });
    const { stdout: last } = await run('--aspect', 'deadlines', '--to', '2026-12-31', '--json');
    for (const line of last.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ kind: 'deadlines' });
  });

  it('says that nothing happens where no notice tells of it', async () => {
    const { code, stdout, stderr } = await run('--from', '2031-01-01', '--lang', 'ko');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('이 기간의 일정을 알리는 공지가 없습니다.\n');
  });

  it.each([
    [['--from', 'soon'], '--from is "soon": give a day as YYYY-MM-DD.'],
    [
      ['--aspect', 'weather'],
      '--aspect is "weather": give one of closed, deadlines, events, changes, starts.',
    ],
    [['--from', '2026-12-05', '--to', '2026-12-04'], 'it comes before --from'],
  ])('says what is wrong with %s', async (args, words) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
