import { z } from 'zod';

/** An optional value as people write it: missing, null and blank mean the same (null); numbers count as their digits. */
export const WrittenValue = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const written = String(value ?? '').trim();
    return written === '' ? null : written;
  });
