import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { WireError } from './wire-error.ts';

/** Counts what is done under a key. */
export interface RateLimit {
  /** Counts one. Throws a `WireError` 429 with `Retry-After` in seconds where the limit is reached. */
  take(key: string): Promise<void>;
}

/** So many a minute for each key, counted in this process's memory. */
export function perMinute(points: number, message: string): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw new WireError(429, 'TooManyRequests', `${message} Try again in ${seconds} s.`, {
          'Retry-After': `${seconds}`,
        });
      }
    },
  };
}
