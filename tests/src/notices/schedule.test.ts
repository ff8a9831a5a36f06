import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SyncReport } from '../../../knowledge/index.ts';
import { nextDelay, type ScheduleOptions, startSchedule } from '../../../src/notices/schedule.ts';
import { PATIENCE_MS } from '../../support/patience.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function reportOf(sourceId: string, failure: string | null): SyncReport {
  const [startedAt, endedAt] = [new Date(), new Date()];
  const counts = { added: 0, changed: 0, unchanged: 0, withdrawn: 0, failed: 0 };
  return { sourceId, startedAt, endedAt, ...counts, failure, problems: [] };
}

/** Minutes after the start at which each source ran. */
function scheduleOf(run: ScheduleOptions['run'], options: Partial<ScheduleOptions> = {}) {
  const start = Date.now();
  const runs: string[] = [];
  const errors: string[] = [];
  const schedule = startSchedule({
    sources: [{ id: 'board', everyMs: 10 * MINUTE }],
    run(id, signal) {
      runs.push(`${id} ${Math.round((Date.now() - start) / MINUTE)}`);
      return run(id, signal);
    },
    lastRunAt: () => null,
    longestRunMs: 5 * MINUTE,
    busyMs: 2 * MINUTE,
    now: () => new Date(),
    random: () => 0.5,
    onError: (id) => void errors.push(id),
    ...options,
  });
  return { schedule, runs, errors };
}

describe('the time until the next run', () => {
  it('is the interval, a tenth more or less', () => {
    expect(nextDelay(10 * MINUTE, 0, 0.5)).toBe(10 * MINUTE);
    expect(nextDelay(10 * MINUTE, 0, 0)).toBe(9 * MINUTE);
    expect(nextDelay(10 * MINUTE, 0, 1)).toBe(11 * MINUTE);
  });

  it('doubles with each failure in a row, up to a day or a longer interval', () => {
    expect(nextDelay(10 * MINUTE, 1, 0.5)).toBe(20 * MINUTE);
    expect(nextDelay(10 * MINUTE, 3, 0.5)).toBe(80 * MINUTE);
    expect(nextDelay(10 * MINUTE, 500, 0.5)).toBe(DAY);
    expect(nextDelay(7 * DAY, 2, 0.5)).toBe(7 * DAY);
  });
});

describe('the schedule', () => {
  it('runs a source at once where it never ran, and then at its interval', async () => {
    const { runs, schedule } = scheduleOf(async (id) => reportOf(id, null));
    await vi.advanceTimersByTimeAsync(25 * MINUTE);
    expect(runs).toEqual(['board 0', 'board 10', 'board 20']);
    await schedule.close();
  });

  it('waits for more days than a timer can hold', async () => {
    const sources = [{ id: 'board', everyMs: 30 * DAY }];
    const { runs, schedule } = scheduleOf(async (id) => reportOf(id, null), { sources });
    await vi.advanceTimersByTimeAsync(29 * DAY);
    expect(runs).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2 * DAY);
    expect(runs).toHaveLength(2);
    await schedule.close();
  });

  it('waits for what is left of the interval after a restart', async () => {
    const lastRunAt = () => new Date(Date.now() - 4 * MINUTE);
    const { runs, schedule } = scheduleOf(async (id) => reportOf(id, null), { lastRunAt });
    await vi.advanceTimersByTimeAsync(9 * MINUTE);
    expect(runs).toEqual(['board 6']);
    await schedule.close();
  });

  it('waits longer for a source that fails, while the others go on', async () => {
    const sources = ['board', 'feed'].map((id) => ({ id, everyMs: 10 * MINUTE }));
    const run: ScheduleOptions['run'] = async (id) => {
      if (id === 'feed') throw new Error('it is gone');
      return reportOf(id, null);
    };
    const { runs, errors, schedule } = scheduleOf(run, { sources });
    await vi.advanceTimersByTimeAsync(65 * MINUTE);
    expect(runs.filter((one) => one.startsWith('feed'))).toEqual(['feed 0', 'feed 20', 'feed 60']);
    expect(runs.filter((one) => one.startsWith('board'))).toHaveLength(7);
    expect(errors).toEqual(['feed', 'feed', 'feed']);
    expect(schedule.standing('feed').failures).toBe(3);
    expect(schedule.standing('board').failures).toBe(0);
    await schedule.close();
  });

  it('gives up a run that takes too long, and forgets its failures once it succeeds', async () => {
    let hangs = true;
    const run: ScheduleOptions['run'] = (id, signal) =>
      hangs
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve(reportOf(id, 'too long'))))
        : Promise.resolve(reportOf(id, null));
    vi.useRealTimers();
    const { schedule } = scheduleOf(run, { longestRunMs: 20 });
    await vi.waitFor(() => expect(schedule.standing('board').failures).toBe(1), PATIENCE_MS);
    hangs = false;
    schedule.runSoon('board');
    await vi.waitFor(() => expect(schedule.standing('board').failures).toBe(0), PATIENCE_MS);
    await schedule.close();
  });

  it('runs a source once more after a run in which it was asked for', async () => {
    let finish = () => {};
    const run: ScheduleOptions['run'] = (id) =>
      new Promise((resolve) => {
        finish = () => resolve(reportOf(id, null));
      });
    const { runs, schedule } = scheduleOf(run);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(schedule.standing('board').nextAt).toBeNull();
    schedule.runSoon('board');
    schedule.runSoon('board');
    expect(runs).toHaveLength(1);
    finish();
    await vi.advanceTimersByTimeAsync(1);
    expect(runs).toHaveLength(2);
    finish();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(runs).toHaveLength(2);
    await schedule.close();
  });

  it('comes back soon where another program is at a source, and counts no failure', async () => {
    let isBusy = true;
    const { runs, schedule } = scheduleOf(async (id) => (isBusy ? null : reportOf(id, null)));
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(schedule.standing('board').failures).toBe(0);
    isBusy = false;
    await vi.advanceTimersByTimeAsync(12 * MINUTE);
    expect(runs).toEqual(['board 0', 'board 2', 'board 4', 'board 14']);
    await schedule.close();
  });

  it('stops what runs when it is closed, and runs nothing more', async () => {
    const run: ScheduleOptions['run'] = (_id, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { runs, errors, schedule } = scheduleOf(run);
    await vi.advanceTimersByTimeAsync(1_500);
    await schedule.close();
    schedule.runSoon('board');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(runs).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});
