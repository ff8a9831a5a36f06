import { z } from 'zod';
import { isSelector } from '../ingest/html/document.ts';
import { Licence, Republish } from '../notice.ts';

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const INTERVAL_HINT = 'write a number and m, h or d, such as 30m, 6h or 1d';

/** A length of time as people write it (`30m`, `6h`, `1d`), in milliseconds: five minutes to 31 days. */
const Interval = z
  .string(INTERVAL_HINT)
  .regex(/^\d{1,4}[mhd]$/, INTERVAL_HINT)
  .transform((written) => {
    const unit = written.at(-1);
    return Number(written.slice(0, -1)) * UNIT_MS[unit === 'm' || unit === 'h' ? unit : 'd'];
  })
  .pipe(z.number().min(300_000, 'write 5m or more').max(2_678_400_000, 'write 31d or less'));

/** An address to fetch: http or https, without user name and password. */
export const FetchAddress = z
  .url({ protocol: /^https?$/, error: 'write an address that begins with https:// or http://' })
  .max(2_000)
  .refine((address) => {
    const url = URL.parse(address);
    return url === null || (url.username === '' && url.password === '');
  }, 'leave user name and password out of the address');

/** A part of a page, as a CSS selector. */
export const Selector = z
  .string()
  .min(1)
  .max(500)
  .refine(isSelector, 'write a CSS selector such as .board-view .content');

const TimeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}, 'write a time zone such as Asia/Seoul');

/** What every kind of source is told. */
export const CommonSettings = z.strictObject({
  /** Begins the ids of its notices: changing it makes them other notices. */
  id: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'write 1 to 40 of a-z, 0-9 and -, such as city-board'),
  /** How often to read it, in milliseconds. */
  every: Interval.prefault('6h'),
  /** Language tag of its notices; left out: the source says it, or it is detected. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'write a language tag such as en or ko')
    .optional(),
  /** Left out: as the source says. */
  publisher: z.string().min(1).max(300).optional(),
  licence: Licence.optional(),
  republish: Republish.optional(),
});

/** What every kind of source that is fetched is told besides. */
export const FetchedSettings = CommonSettings.extend({
  /** Hosts that may be asked besides those of the addresses given. */
  hosts: z
    .array(
      z
        .string()
        .max(253)
        .regex(/^[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?$/, 'write a host such as www.city.example'),
    )
    .max(20)
    .default([]),
  /** Pages fetched in one run at most; the next run goes on. */
  fetches: z.int().min(1).max(100_000).default(1_000),
  /** IANA name of the time zone whose days the notices count in. */
  timeZone: TimeZone.default('Asia/Seoul'),
});
export type FetchedSettings = z.infer<typeof FetchedSettings>;
