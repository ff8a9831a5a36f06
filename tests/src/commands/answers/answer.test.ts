import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noticesFolder, runCommand } from '../console.ts';

const folder = noticesFolder();
afterAll(() => folder.remove());
const AROUND = ['--notices', folder.path, '--now', '2026-11-22'];

const Answered = z.object({
  id: z.string().optional(),
  error: z.string().optional(),
  status: z.enum(['answered', 'suggested', 'unanswered']).optional(),
  text: z.string().optional(),
  reason: z.string().optional(),
  citations: z
    .array(
      z.strictObject({
        noticeId: z.string(),
        title: z.string(),
        url: z.string().nullable(),
        publishedOn: z.string().nullable(),
        quote: z.string(),
        start: z.number(),
        end: z.number(),
      }),
    )
    .optional(),
  hits: z
    .array(z.strictObject({ noticeId: z.string(), passageId: z.string(), score: z.number() }))
    .optional(),
  ms: z.number().nonnegative().optional(),
});

/** Sends text, in as many chunks as given, to `notices answer`. */
async function answer(...stdin: (string | Uint8Array)[]) {
  const { code, stdout, stderr } = await runCommand(['answer', ...AROUND], { stdin });
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => Answered.strict().parse(JSON.parse(line)));
  return { code, lines, stderr };
}
const answerOne = async (question: Record<string, unknown>) =>
  (await answer(JSON.stringify({ id: 'q', question: 'When is the next summit?', ...question }))).lines[0];

const NEXT = '{"id":"next","question":"When is the next summit?"}';
const KITES = '{"id":"kites","question":"When is the kite festival?"}';

describe('notices answer', () => {
  it('answers each line in order, and ends with 0', async () => {
    const passport = '{"id":"passport","question":"What is the passport fee?"}';
    const { code, lines, stderr } = await answer(`${KITES}\n${passport}\n${NEXT}\n`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines.map(({ id, status }) => [id, status])).toEqual([
      ['kites', 'answered'],
      ['passport', 'unanswered'],
      ['next', 'answered'],
    ]);
  });

  it('cites the words that answer', async () => {
    const [line] = (await answer(KITES)).lines;
    expect(line?.citations).toMatchObject([
      {
        noticeId: 'kites',
        publishedOn: '2026-11-02',
        quote: expect.stringContaining('next month'),
        start: 0,
      },
    ]);
    expect(line?.text).toContain(line?.citations?.[0]?.quote);
    expect(line).not.toHaveProperty('reason');
    expect(line?.ms).toBeTypeOf('number');
  });

  it('cites nothing where there is no answer, says why, and still names what is nearest as hits', async () => {
    const line = await answerOne({ question: 'When does the passport office open?' });
    expect(line).toMatchObject({ status: 'unanswered', reason: 'not-in-notices', citations: [] });
    expect(line?.hits?.map(({ noticeId }) => noticeId)).toContain('library');
  });

  it('asks each question as of its own day', async () => {
    const tense = async (fields: Record<string, unknown>) => (await answerOne(fields))?.text;
    expect(await tense({ as_of: '2018-12-15' })).toContain('2019, still to come');
    expect(await tense({ as_of: '2021-12-01' })).toContain('2022, still to come');
    expect(await tense({})).toContain('2022, now past');
    expect(await answerOne({ as_of: '2018-01-01' })).toMatchObject({ status: 'unanswered', hits: [] });
  });

  it.each([
    ['texts', ['When is the kite festival?']],
    [
      'turns with roles',
      [
        { role: 'user', text: 'When is the kite festival?' },
        { role: 'bot', text: 'Next month, not at the summit.' },
      ],
    ],
  ])('goes on from a history of %s', async (_what, history) => {
    const line = await answerOne({ question: 'where?', history });
    expect(line?.citations?.[0]?.quote).toContain('River Park');
  });

  it('takes missing, null and empty fields for the same', async () => {
    const { ms: _, ...missing } = (await answerOne({ question: 'where?' })) ?? {};
    for (const nothing of [null, '']) {
      const fields = { lang: nothing, as_of: nothing, history: nothing };
      const { ms: __, ...line } = (await answerOne({ question: 'where?', ...fields })) ?? {};
      expect(line).toEqual(missing);
    }
    expect(await answerOne({ question: 'where?', history: [] })).toMatchObject({ reason: missing.reason });
  });

  it('takes any language tag, and unknown fields', async () => {
    for (const lang of ['en', 'ko-KR', 'EN_us', 'x-klingon', 'zz'])
      expect(await answerOne({ lang, source: { deep: [1] } })).toMatchObject({ id: 'q', status: 'answered' });
  });

  it('speaks the language of the question', async () => {
    expect((await answerOne({ question: '주차 요금은 얼마인가요?' }))?.text).toContain('2026년');
    expect((await answerOne({ lang: 'ko' }))?.text).toContain('now past');
  });

  it('takes a number for an id, and gives it back as text', async () => {
    expect(await answerOne({ id: 7 })).toMatchObject({ id: '7' });
  });

  it.each([
    ['no JSON', 'nonsense', { error: 'line 2: this is not JSON' }],
    ['no object', '["id"]', { error: 'line 2: this is not a JSON object' }],
    ['no question', '{"id":"q"}', { id: 'q', error: 'line 2: question must be text' }],
    ['question null', '{"id":"q","question":null}', { id: 'q', error: 'line 2: question must be text' }],
    ['an empty question', '{"id":"q","question":"  "}', { id: 'q', error: 'line 2: question is empty' }],
    [
      'a very long question',
      JSON.stringify({ id: 'q', question: 'x'.repeat(20_001) }),
      { id: 'q', error: 'line 2: question is longer than 20000 characters' },
    ],
    ['no id', '{"question":"where?"}', { error: 'line 2: id: give text or a number' }],
    [
      'a wrong day',
      '{"id":"q","question":"where?","as_of":"2026-02-30"}',
      { id: 'q', error: 'line 2: as_of: give a day as YYYY-MM-DD, or a time as YYYY-MM-DDTHH:MM' },
    ],
    [
      'an unknown role',
      '{"id":"q","question":"where?","history":[{"role":"system","text":"x"}]}',
      { id: 'q', error: 'line 2: history.0: give text, or an object with role ("user" or "bot") and text' },
    ],
  ])('says what is wrong with a line of %s, goes on, and ends with 1', async (_what, wrong, said) => {
    const { code, lines } = await answer(`${NEXT}\n${wrong}\n${KITES}\n`);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toEqual(said);
    expect([lines[0]?.status, lines[2]?.status]).toEqual(['answered', 'answered']);
  });

  it('takes a byte order mark, carriage returns, empty lines and a last line without an end', async () => {
    const { code, lines } = await answer(`\uFEFF${NEXT}\r\n\r\n   \n${KITES}`);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['next', 'kites']);
    const bytes = new TextEncoder().encode(`\uFEFF${NEXT}\n`);
    expect((await answer(bytes)).code).toBe(0);
  });

  it('counts empty lines where it names a line', async () => {
    expect((await answer('\n\nnonsense\n')).lines).toEqual([{ error: 'line 3: this is not JSON' }]);
  });

  it('takes other line separators inside a question as part of it', async () => {
    const { code, lines } = await answer(`{"id":"q","question":"When is\u2028the kite\u2029festival?"}\n`);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: 'q', status: 'answered' }]);
  });

  it('puts characters together that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode('{"id":"주차","question":"주차 요금은 얼마인가요?"}\n');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await answer(...pieces)).lines).toMatchObject([{ id: '주차', status: 'answered' }]);
  });

  it('writes nothing for no questions', async () => {
    expect(await answer()).toEqual({ code: 0, lines: [], stderr: '' });
  });

  it('shows on a terminal how far it is, and nothing elsewhere', async () => {
    const stdin = [`${NEXT}\n\nnonsense\n${`${KITES}\n`.repeat(20)}`];
    const { stderr } = await runCommand(['answer', ...AROUND], { stdin, terminal: true });
    expect(stderr.replaceAll('\u001b[1G\u001b[K', '\r')).toBe('\r20 answered\r21 answered, 1 wrong lines\n');
    expect((await answer(...stdin)).stderr).toBe('');
  });
});
