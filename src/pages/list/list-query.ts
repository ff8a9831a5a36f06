import { z } from 'zod';
import { Day } from '../../../knowledge/index.ts';
import type { ListFilter } from '../paths.ts';

/** Most UTF-16 units of the words searched for. */
export const MOST_WORDS_LENGTH = 200;

const Fields = z
  .object({
    q: z.string().trim().max(MOST_WORDS_LENGTH),
    publisher: z.string().trim().max(300),
    language: z.string().regex(/^[a-z]{2,12}$/),
    since: Day,
    until: Day,
    page: z.coerce.number().int().min(1).max(100_000),
  })
  .partial()
  .refine(({ since, until }) => since === undefined || until === undefined || since <= until, {
    path: ['dates'],
  });

/** The fields of the search form, of which a wrong one is named. `dates`: the first day is after the last. */
export type ListField = 'q' | 'publisher' | 'language' | 'since' | 'until' | 'page' | 'dates';

/** What the address of a list asks for. */
export type ListRequest =
  | { readonly filter: ListFilter; readonly page: number }
  | { readonly wrong: ListField; readonly filter: ListFilter };

const FIELDS: readonly ListField[] = ['q', 'publisher', 'language', 'since', 'until', 'page', 'dates'];

/** Reads the query of a list's or feed's address. Empty fields count as left out, fields it doesn't know as not there. */
export function readListQuery(query: URLSearchParams): ListRequest {
  const given = Object.fromEntries([...query].filter(([, value]) => value.trim() !== ''));
  const parsed = Fields.safeParse(given);
  if (parsed.success) {
    const { q, publisher, language, since, until, page = 1 } = parsed.data;
    return { filter: { words: q, publisher, language, since, until }, page };
  }
  const name = String(parsed.error.issues[0]?.path[0]);
  const words = given.q?.slice(0, MOST_WORDS_LENGTH);
  return { wrong: FIELDS.find((field) => field === name) ?? 'q', filter: { words } };
}

/** True where something is asked for, so that an empty list means that nothing fits. */
export function narrows(filter: ListFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
