import { z } from 'zod';
import { AGENDA_KINDS, type AgendaKind, Day } from '../../../knowledge/index.ts';

/** Days of one agenda at most. */
export const MOST_DAYS = 100;
/** Days that an agenda shows where none are asked for: today and the six after it. */
const A_WEEK = 7;
const MS_A_DAY = 86_400_000;

/** What an agenda is asked for. */
export interface AgendaFilter {
  readonly from: string;
  readonly to: string;
  readonly aspect?: AgendaKind | undefined;
  readonly publisher?: string | undefined;
  /** Of notices in this language alone. */
  readonly language?: string | undefined;
}

const Fields = z
  .object({
    from: Day,
    to: Day,
    aspect: z.enum(AGENDA_KINDS),
    publisher: z.string().trim().max(300),
    language: z.string().regex(/^[a-z]{2,12}$/),
  })
  .partial();

/** The day so many days later. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);

/** True for the days that are shown where none are asked for. */
export const isThisWeek = ({ from, to }: Pick<AgendaFilter, 'from' | 'to'>, today: string): boolean =>
  from === today && to === daysLater(today, A_WEEK - 1);

/** The first seven days from today on. */
export const thisWeek = (today: string): Pick<AgendaFilter, 'from' | 'to'> => ({
  from: today,
  to: daysLater(today, A_WEEK - 1),
});

/**
 * Reads the query of an agenda's address. Empty fields count as left out, fields it doesn't know as not there; null where a field can't be
 * read, the days stand the wrong way round, or are too many.
 */
export function readAgendaQuery(query: URLSearchParams, today: string): AgendaFilter | null {
  const given = Object.fromEntries([...query].filter(([, value]) => value.trim() !== ''));
  const parsed = Fields.safeParse(given);
  if (!parsed.success) return null;
  const { from = today, to = daysLater(from, A_WEEK - 1), ...rest } = parsed.data;
  const days = (Date.parse(to) - Date.parse(from)) / MS_A_DAY + 1;
  return days >= 1 && days <= MOST_DAYS ? { from, to, ...rest } : null;
}
