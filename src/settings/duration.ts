import { z } from 'zod';

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A length of time of whole seconds, minutes, hours or days (`30s`, `15m`, `6h`, `1d`), read as milliseconds. */
export function duration(leastMs: number, mostMs: number) {
  const range = `from ${wordDuration(leastMs)} to ${wordDuration(mostMs)}`;
  const hint = `write a length of time ${range}, such as ${wordDuration(Math.max(leastMs, Math.min(mostMs, UNIT_MS.h)))}`;
  return z.union([z.string(), z.number()], hint).transform((written, context): number => {
    const [, count = '', unit = ''] = /^(\d{1,6}) ?(s|m|h|d)$/.exec(String(written).trim()) ?? [];
    const ms = Number(count) * (Object.entries(UNIT_MS).find(([name]) => name === unit)?.[1] ?? Number.NaN);
    if (ms >= leastMs && ms <= mostMs) return ms;
    context.addIssue({ code: 'custom', message: hint });
    return z.NEVER;
  });
}

/** In the largest unit that tells it exactly: `90m`, `2h`. */
export function wordDuration(ms: number): string {
  for (const unit of ['d', 'h', 'm'] as const) {
    if (ms >= UNIT_MS[unit] && ms % UNIT_MS[unit] === 0) return `${ms / UNIT_MS[unit]}${unit}`;
  }
  return `${Math.round(ms / UNIT_MS.s)}s`;
}
