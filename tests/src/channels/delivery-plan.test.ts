import { describe, expect, it } from 'vitest';
import { type NextStep, nextStep } from '../../../src/channels/delivery-plan.ts';

const NOW = new Date('2026-11-22T03:00:00Z');
const stepAfter = (
  status: number | null,
  { attempts = 1, retryAfter = null as string | null, random = 0 } = {},
): NextStep => nextStep({ status, retryAfter }, attempts, random, NOW);

describe('after an attempt to deliver', () => {
  it.each([200, 201, 202, 204])('%i is done', (status) => {
    expect(stepAfter(status)).toEqual({ next: 'done' });
  });

  it.each([403, 404, 410])('%i means that the conversation is gone', (status) => {
    expect(stepAfter(status)).toEqual({ next: 'gone' });
  });

  it.each([400, 401, 409, 413, 500, 501, 302])('%i is not tried again', (status) => {
    expect(stepAfter(status)).toEqual({ next: 'give-up' });
  });

  it.each([408, 412, 429, 502, 503, 504, null])('%s is tried again', (status) => {
    expect(stepAfter(status)).toMatchObject({ next: 'retry' });
  });

  it('waits longer each time, up to a limit, and then gives up', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempts) => stepAfter(502, { attempts, random: 1 }));
    expect(waits.map((step) => (step.next === 'retry' ? step.afterMs : step.next))).toEqual([
      500,
      1_000,
      2_000,
      4_000,
      8_000,
      'give-up',
    ]);
  });

  it('spreads the waits by chance, over the upper half', () => {
    expect(stepAfter(502, { attempts: 3, random: 0 })).toEqual({ next: 'retry', afterMs: 1_000 });
    expect(stepAfter(502, { attempts: 3, random: 0.5 })).toEqual({ next: 'retry', afterMs: 1_500 });
  });

  it('never comes back before the service wants it to', () => {
    expect(stepAfter(429, { retryAfter: '7' })).toEqual({ next: 'retry', afterMs: 7_000 });
    expect(stepAfter(429, { retryAfter: '7', random: 0.5 })).toEqual({ next: 'retry', afterMs: 7_250 });
    const retryAfter = 'Sun, 22 Nov 2026 03:00:05 GMT';
    expect(stepAfter(503, { retryAfter })).toEqual({ next: 'retry', afterMs: 5_000 });
  });

  it('gives up where it is to wait too long, and reads nonsense as nothing', () => {
    expect(stepAfter(429, { retryAfter: '31' })).toEqual({ next: 'give-up' });
    expect(stepAfter(429, { retryAfter: 'soon' })).toEqual({ next: 'retry', afterMs: 250 });
    expect(stepAfter(429, { retryAfter: 'Sun, 22 Nov 2020 03:00:05 GMT' })).toEqual({
      next: 'retry',
      afterMs: 250,
    });
  });
});
