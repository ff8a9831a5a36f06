import { describe, expect, it } from 'vitest';
import { createReadApart, READING_LIMITS } from '../../../knowledge/sources/apart/read-apart.ts';

const PAGE = '<h1>Ice rink opens</h1><p>The rink in the park opens on 3 December and stays until March.</p>';
const OPTIONS = { timeZone: 'Asia/Seoul' };
/** So that even a short text is read in the thread. */
const ALWAYS_APART = { ...READING_LIMITS, atOnce: 0 };

describe('reading apart', () => {
  it('gives the same in a thread as at once', async () => {
    const atOnce = await createReadApart()('page', PAGE, OPTIONS);
    const inThread = await createReadApart(ALWAYS_APART)('page', PAGE, OPTIONS);
    expect(inThread).toEqual(atOnce);
    expect(inThread).toMatchObject({ title: 'Ice rink opens' });
  });

  it('takes bytes too, and gives a draft', async () => {
    const read = await createReadApart(ALWAYS_APART)('htmlFile', Buffer.from(PAGE), 'rink');
    expect(read).toMatchObject({ draft: { id: 'rink', title: 'Ice rink opens' } });
  });

  it('makes a reading that takes too long a problem of its own, and reads the next', async () => {
    const hurried = createReadApart({ ...ALWAYS_APART, ms: 0 });
    expect(await hurried('page', PAGE, OPTIONS)).toEqual({
      problem: 'it took longer than 0 seconds to read.',
    });
    expect(await hurried('page', PAGE, OPTIONS)).toHaveProperty('problem');
    expect(await createReadApart(ALWAYS_APART)('page', PAGE, OPTIONS)).toHaveProperty('title');
  });

  it('makes a reading that takes too much memory a problem of its own, and reads the next', {
    timeout: 120_000,
  }, async () => {
    const apart = createReadApart({ ...READING_LIMITS, megabytes: 48 });
    const [large, small] = await Promise.all([
      apart('textFile', 'a\n'.repeat(6_000_000), 'large'),
      apart('page', PAGE.padEnd(READING_LIMITS.atOnce + 1), OPTIONS),
    ]);
    expect(large).toEqual({ problem: 'it took more than 48 MB of memory to read.' });
    expect(small).toMatchObject({ title: 'Ice rink opens' });
  });

  it('makes what a reader throws a problem of its own', async () => {
    const broken = { ...OPTIONS, textSelectors: ['p:::'] };
    for (const apart of [createReadApart(), createReadApart(ALWAYS_APART)])
      expect(await apart('page', PAGE, broken)).toEqual({
        problem: expect.stringMatching(/^it could not be read \(.+\)\.$/),
      });
  });
});
