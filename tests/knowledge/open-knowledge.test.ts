import { describe, expect, it } from 'vitest';
import { openKnowledge, type Source } from '../../knowledge/index.ts';
import { askKnowledge, KITES, LIBRARY, memorySource, SUMMIT_2021 } from '../support/notices.ts';

describe('openKnowledge', () => {
  it('tells what can not be read, and loads the rest', async () => {
    const problems: string[] = [];
    const partly: Source = {
      id: 'board',
      async *notices() {
        yield { problem: 'board/3.md: holds no text.' };
        yield { notice: KITES };
      },
    };
    const knowledge = await openKnowledge({
      sources: [partly, memorySource([LIBRARY])],
      onProblem: (problem) => void problems.push(problem),
    });
    expect(problems).toEqual(['board/3.md: holds no text.']);
    expect(knowledge.size).toBe(2);
    expect((await askKnowledge(knowledge, 'When is the kite festival?')).status).toBe('answered');
  });

  it('keeps the first of two notices with one id, and names the other', async () => {
    const problems: string[] = [];
    const knowledge = await openKnowledge({
      sources: [memorySource([KITES]), memorySource([{ ...LIBRARY, id: KITES.id }])],
      onProblem: (problem) => void problems.push(problem),
    });
    expect(knowledge.notice(KITES.id)).toBe(KITES);
    expect(knowledge.size).toBe(1);
    expect(problems).toEqual([expect.stringMatching(/^memory: .*"kites".*another id/)]);
  });

  it('answers less where its thresholds are higher', async () => {
    const status = async (answered: number, suggested: number) => {
      const sources = [memorySource([SUMMIT_2021])];
      const knowledge = await openKnowledge({ sources, thresholds: { answered, suggested } });
      return (await askKnowledge(knowledge, 'Where was the summit?')).status;
    };
    expect(await status(0, 0)).toBe('answered');
    expect(await status(1.1, 0)).toBe('suggested');
    expect(await status(1.1, 1.1)).toBe('unanswered');
  });

  it('knows samples only where every notice is one', async () => {
    const onlySamples = async (...samples: boolean[]) =>
      (
        await openKnowledge({
          sources: [memorySource(samples.map((sample, n) => ({ ...KITES, id: `${n}`, sample })))],
        })
      ).onlySamples;
    expect(await onlySamples()).toBe(false);
    expect(await onlySamples(true, true)).toBe(true);
    expect(await onlySamples(true, false)).toBe(false);
  });

  it('keeps the sheet of each notice as long as the notice stays as it is', async () => {
    const before = {
      ...KITES,
      text: 'The festival is on 3 June 2027.',
      published: { on: '2027-05-01', basis: 'stated' as const },
    };
    const knowledge = await openKnowledge({ sources: [memorySource([before])] });
    const sheet = knowledge.sheetOf(KITES.id);
    expect(sheet?.facts.map(({ aspect }) => aspect)).toEqual(['event']);
    expect(knowledge.sheetOf(KITES.id)).toBe(sheet);
    expect(knowledge.sheetOf('nowhere')).toBeUndefined();
    await knowledge.apply([{ held: true, notice: { ...before, text: 'Kites are sold here.' } }]);
    expect(knowledge.sheetOf(KITES.id)?.facts).toEqual([]);
  });

  it('stops when it is aborted', async () => {
    const endless: Source = {
      id: 'endless',
      async *notices(_since, signal) {
        for (let n = 0; ; n += 1) {
          signal.throwIfAborted();
          yield { notice: { ...KITES, id: `${n}` } };
        }
      },
    };
    const stop = new AbortController();
    const source: Source = {
      id: 'stopping',
      async *notices(since, signal) {
        yield { notice: LIBRARY };
        stop.abort(new Error('enough'));
        yield* endless.notices(since, signal);
      },
    };
    await expect(openKnowledge({ sources: [source], signal: stop.signal })).rejects.toThrow('enough');
  });
});
