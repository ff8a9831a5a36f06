/** Milliseconds that a `Retry-After` header (seconds, or a date) asks to wait; null where it says nothing that can be read. */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const written = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1_000;
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
