import { plainText, type Translate, wordEntryTime, wordStanding } from '../../../dialogs/index.ts';
import type { Agenda } from '../../../knowledge/index.ts';
import { languageName } from '../language-name.ts';

/** One thing on a day. */
export type AgendaEntry = Agenda['entries'][number];

const TAGS: Readonly<Record<string, string>> = { en: 'en-GB' };

function format(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const tag = TAGS[language] ?? language;
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** "Tuesday", 화요일. */
export const wordWeekday = (day: string, language: string): string =>
  format(day, language, { weekday: 'long' });
/** "Tue", 화. */
export const wordShortWeekday = (day: string, language: string): string =>
  format(day, language, { weekday: 'short' });
/** "1 December", 12월 1일. */
export const wordDayOfMonth = (day: string, language: string): string =>
  format(day, language, { day: 'numeric', month: 'long' });
/** "December", 12월. */
export const wordMonth = (day: string, language: string): string => format(day, language, { month: 'long' });

/** "1 to 7 December 2026". */
export function wordRange(from: string, to: string, language: string): string {
  const tag = TAGS[language] ?? language;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tag, options).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );
}

/** The time of day at which an entry begins or ends on the day under which it stands; null where it has none. */
export function wordClock({ time, day, kind }: AgendaEntry, language: string): string | null {
  if (time?.is !== 'span' || time.interval.granularity !== 'minute') return null;
  const { start, end } = time.interval;
  const at = kind === 'deadlines' && time.bound === 'during' ? end : start;
  if (at.slice(0, 10) !== day) return null;
  const tag = TAGS[language] ?? language;
  const options = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tag, options).format(new Date(`${at}Z`));
}

/** What is to be known of an entry beside its notice: what it is, when in whole, whose, in which language, and whether it still stands. */
export function wordAbout(entry: AgendaEntry, language: string, translate: Translate): string[] {
  const { citation, kind, time, language: own } = entry;
  const inOther = own !== language && own !== 'und';
  const standing = wordStanding(entry, { language, translate, markup: plainText });
  return [
    translate(`overview.kind.${kind}`),
    wordEntryTime(time, { language, translate }),
    citation.publisher ?? '',
    inOther ? translate('web.inLanguage', { language: languageName(own, language) }) : '',
    standing,
  ].filter((part) => part !== '');
}
