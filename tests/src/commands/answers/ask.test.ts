import { stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { noticesFolder, runCommand } from '../console.ts';

const folder = noticesFolder();
afterAll(() => folder.remove());
afterEach(() => void vi.unstubAllEnvs());
const AROUND = ['--notices', folder.path, '--now', '2026-11-22'];
const ask = (...args: string[]) => runCommand(['ask', ...args, ...AROUND]);

describe('notices ask', () => {
  it('answers in words, with the quote and its source', async () => {
    const { code, stdout, stderr } = await ask('How much is a lost library card?');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('“A lost library card is replaced for 2,000 won.” [1]');
    expect(stdout).toContain('[1] Library cards and opening hours · Haneul City · 1 April 2025');
    expect(stdout).toBe(stripVTControlCharacters(stdout));
  });

  it('takes a question of several words without quotation marks', async () => {
    expect((await ask('When', 'is', 'the', 'kite', 'festival')).stdout).toContain('River Park');
  });

  it('answers as of the day given', async () => {
    const asked = ['ask', 'When is the next summit?', '--notices', folder.path];
    expect((await runCommand([...asked, '--now', '2018-12-15'])).stdout).toContain('2019, still to come');
    expect((await runCommand([...asked, '--now', '2021-12-01'])).stdout).toContain('2022, still to come');
    expect((await runCommand([...asked, '--now', '2026-11-22'])).stdout).toContain('2022, now past');
  });

  it('speaks the language of the question, or the one that is wanted', async () => {
    expect((await ask('주차 요금은 얼마인가요?')).stdout).toContain('2026년 11월 10일');
    expect((await ask('주차 요금은 얼마인가요?', '--lang', 'en-GB')).stdout).toContain('10 November 2026');
    expect((await ask('When is the kite festival?', '--lang', 'ko')).stdout).toContain('2026년 12월');
  });

  it('names whom to ask where the notices do not tell, in the language that is spoken', async () => {
    vi.stubEnv('CONTACT', 'Call centre tel:120');
    vi.stubEnv('CONTACT_KO', '콜센터 tel:031-120');
    expect((await ask('What is the passport fee?')).stdout).toContain('A person may know: Call centre 120');
    expect((await ask('여권 수수료는 얼마인가요?')).stdout).toContain('콜센터 031-120');
  });

  it('says so where the notices do not tell', async () => {
    const { code, stdout } = await ask('What is the passport fee?');
    expect(code).toBe(0);
    expect(stdout).toContain('I couldn’t find an answer to that in the notices I hold.');
  });

  it('gives everything to machines with --json', async () => {
    const { stdout } = await ask('When is the kite festival?', '--json');
    expect(JSON.parse(stdout)).toEqual({
      status: 'answered',
      text: expect.stringContaining('[1]'),
      citations: [
        {
          noticeId: 'kites',
          title: 'Kite festival by the river',
          url: 'https://example.org/notices/1',
          publishedOn: '2026-11-02',
          quote: 'The kite festival will be held in River Park next month.',
          start: 0,
          end: 56,
        },
      ],
      hits: expect.arrayContaining([{ noticeId: 'kites', passageId: 'kites#0', score: expect.any(Number) }]),
      ms: expect.any(Number),
    });
  });

  it('colours what stands on a terminal, and says the same words', async () => {
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', '1');
    const args = ['ask', 'When is the kite festival?', ...AROUND];
    const [plain, coloured] = [await runCommand(args), await runCommand(args, { terminal: true })];
    expect(plain.stdout).toBe(stripVTControlCharacters(plain.stdout));
    expect(coloured.stdout).not.toBe(plain.stdout);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });

  it('has no colours where the person wants none', async () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', '1');
    const { stdout } = await runCommand(['ask', 'When is the kite festival?', ...AROUND], { terminal: true });
    expect(stdout).toBe(stripVTControlCharacters(stdout));
  });
});
