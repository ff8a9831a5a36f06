import { describe, expect, it } from 'vitest';
import { startStopwatch } from '../../../knowledge/answering/stopwatch.ts';
import { folderSource, openKnowledge } from '../../../knowledge/index.ts';

describe('a stopwatch', () => {
  it('gives each step the time since the one before', () => {
    const times = [100, 103, 103.5, 110];
    const watch = startStopwatch(() => times.shift() ?? 0);
    watch.lap('understand');
    watch.lap('search');
    watch.lap('read');
    expect(watch.timings).toEqual([
      { step: 'understand', ms: 3 },
      { step: 'search', ms: 0.5 },
      { step: 'read', ms: 6.5 },
    ]);
  });

  it('takes nothing without a clock', () => {
    const watch = startStopwatch(undefined);
    watch.lap('understand');
    expect(watch.timings).toBeUndefined();
  });
});

describe('an answer', () => {
  const sources = () => [folderSource({ path: 'knowledge/notices' })];
  const ask = { question: 'when is the next summit?', asOf: '2026-11-22' };
  const signal = new AbortController().signal;

  it('tells the time of each step where there is a clock, and is the same answer where there is none', async () => {
    let ticks = 0;
    const timed = await openKnowledge({ sources: sources(), clock: () => ticks++ });
    const untimed = await openKnowledge({ sources: sources() });
    const { timings, ...answer } = await timed.ask(ask, signal);
    expect(timings?.map(({ step }) => step)).toEqual([
      'understand',
      'widen',
      'overview',
      'search',
      'rank',
      'read',
      'reason',
      'compose',
      'verify',
    ]);
    expect(timings?.every(({ ms }) => ms === 1)).toBe(true);
    expect(await untimed.ask(ask, signal)).toEqual(answer);
    await Promise.all([timed.close(), untimed.close()]);
  });
});
