import { dayOrderOf } from '../day-orders.ts';
import type { Span } from '../languages/language.ts';
import { joined, languageOf } from '../languages/languages.ts';
import type { Day, Notice } from '../notice.ts';
import { dayPart } from '../time/calendar.ts';

/** Terms of titles that say what kind of notice it is, or on which day, not what it is about. */
const noticeTerms = joined((languages) => new Set(languages.flatMap(({ events }) => events.noticeTerms)));
/** Days are looked for in so much of a notice, from its beginning. */
const READ_FOR_DAYS = 12_000;

const remembered = new WeakMap<Notice, ReadonlySet<string>>();

/** The terms of a title that say what the notice is about: without numbers, days, and words of notices as such. Empty for a title without others. */
export function subjectOf(notice: Notice): ReadonlySet<string> {
  const known =
    remembered.get(notice) ??
    new Set(
      languageOf(notice.language)
        .words.terms(notice.title)
        .filter((term) => !/\d/.test(term) && !noticeTerms().has(term)),
    );
  remembered.set(notice, known);
  return known;
}

/** True where the notice says that something is replaced, moved or given up. */
export const changes = ({ title, text, language }: Notice): boolean =>
  saysChange(title, language) || languageOf(language).change.replaces(text);

const namedDays = new WeakMap<Notice, ReadonlySet<Day>>();

/** The days on the calendar that a notice names; empty for an undated one. */
function daysNamedIn(notice: Notice): ReadonlySet<Day> {
  const { text, language, published } = notice;
  const known =
    namedDays.get(notice) ??
    new Set(
      (published
        ? languageOf(language).dates.read(text.slice(0, READ_FOR_DAYS), published.on, () =>
            dayOrderOf(notice),
          )
        : []
      ).flatMap(({ interval }) => (interval?.granularity === 'day' ? [dayPart(interval.start)] : [])),
    );
  namedDays.set(notice, known);
  return known;
}

/** True where the newer notice names the older one's day and says that something is replaced. */
export function names(newer: Notice, older: Notice): boolean {
  const day = older.published?.on;
  return day !== undefined && changes(newer) && daysNamedIn(newer).has(day);
}

/** True where the title says that what was announced is other than it was: changed, moved, postponed, cancelled, raised. */
export const titleChanges = ({ title, language }: Notice): boolean =>
  languageOf(language).change.isOfChange(title);

/** True where words say that something is other than it was. */
export function saysChange(text: string, language: string): boolean {
  const { replaces, isOfChange } = languageOf(language).change;
  return replaces(text) || isOfChange(text);
}

/** The sentence by which a notice says that something is replaced, moved or given up, else its first; null for a notice without words. */
export function changingSentence({ text, language }: Notice): Span | null {
  const sentences = languageOf(language).sentences.split(text.slice(0, READ_FOR_DAYS));
  return (
    sentences.find(({ start, end }) => saysChange(text.slice(start, end), language)) ?? sentences[0] ?? null
  );
}
