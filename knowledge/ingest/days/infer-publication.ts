import type { Language } from '../../languages/language.ts';
import { allLanguages, anyOf, anyWords, languageOf } from '../../languages/languages.ts';
import type { Day, Publication } from '../../notice.ts';
import { dayOf, dayPart, daysBetween, partsOf } from '../../time/calendar.ts';
import type { Lean } from '../../time/pieces.ts';
import type { DateMention, DateReader } from '../../time/time.ts';

/** Any day does to read dates that are told in full; relative ones are left out or counted from it. */
const ANY_DAY: Day = '2000-06-15';
const EDGE_LINES = 12;
/** Only the beginning of a very long notice is read for its year. */
const LONGEST = 20_000;
const LONGEST_LINE = 160;
/** Days told as past that lie further apart leave open in which year they fall. */
const WIDEST = 183;

const label = anyOf(({ dates }) => dates.publication.label);
const plainLabel = anyOf(({ dates }) => dates.publication.plainLabel);
const eventLabel = anyWords(
  ({ dates }) => dates.publication.eventLabel,
  (words) => `^\\s{0,9}[-*•○□]?\\s{0,9}(?:${words})\\s{0,9}[:：]`,
  'im',
);
const monthAndDay = anyOf(({ dates }) => dates.publication.monthAndDay);
const saidAhead = anyOf(({ dates }) => dates.publication.ahead);
/** A verb further off may belong to another clause. */
const NEAR = 80;
const CLOSE_YEARS = 3;

function isFullDay(mention: DateMention): boolean {
  return mention.kind === 'date' && mention.basis === 'stated' && mention.interval?.granularity === 'day';
}

function startDay(mention: DateMention): Day | null {
  return mention.interval === null ? null : dayPart(mention.interval.start);
}

/** The day on a line that says when the notice came out: behind a label, or alone on the line. Null where there is none. */
function statedOn(line: string, isEvent: boolean, readDates: DateReader): Day | null {
  if (line.length > LONGEST_LINE || !/\d/.test(line)) return null;
  for (const mention of readDates(line, ANY_DAY)) {
    const date = mention.kind === 'date' && mention.basis === 'stated' && mention.interval !== null;
    if (!date || mention.bound !== 'during') continue;
    const { start, end, granularity } = mention.interval;
    const oneDay = daysBetween(dayPart(start), dayPart(end)) <= 1 && granularity !== 'decade';
    const alone = /^[\s.,·()-]*$/.test(line.slice(0, mention.start) + line.slice(mention.end));
    const before = label().exec(line.slice(0, mention.start));
    if (oneDay && (alone || (before !== null && !(isEvent && plainLabel().test(before[0])))))
      return dayPart(start);
  }
  return null;
}

function statedDay(text: string, readDates: DateReader): Day | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const edges =
    lines.length <= 2 * EDGE_LINES ? lines : [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)];
  // Beside a venue or an hour, "Date:" is that of an event.
  const beginnings = edges.map((line) => line.trimStart().slice(0, LONGEST_LINE));
  const isEvent = eventLabel().test(beginnings.join('\n'));
  for (const line of edges) {
    const day = statedOn(line, isEvent, readDates);
    if (day !== null) return day;
  }
  return null;
}

/** The tense of the words beside a date, by the language that they are written in: one of a script of its own, else the notice's. */
function leanOf(text: string, { start, end }: DateMention, language: Language): Lean['to'] | null {
  const around = text.slice(Math.max(0, start - 60), end + 60);
  const known = [language, ...allLanguages()];
  const written =
    known.find(({ script }) => script?.test(around)) ?? known.find(({ script }) => script === null);
  return written?.dates.lean(text, start, end)?.to ?? null;
}

/** "next year (2026)", "올해(2025년)": a year told both ways gives away the present one. */
function yearToldTwice(text: string, mentions: readonly DateMention[]): number | null {
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    const years = mention.interval?.granularity === 'year' && next?.interval?.granularity === 'year';
    if (!years || mention.basis !== 'inferred' || next.basis !== 'stated') continue;
    if (!/^\s?[(（,]\s?$/.test(text.slice(mention.end, next.start))) continue;
    const offset = Number(mention.interval.start.slice(0, 4)) - partsOf(ANY_DAY).year;
    return Number(next.interval.start.slice(0, 4)) - offset;
  }
  return null;
}

/**
 * Who writes days without a year and names a year to come writes in the year before it. Null where another year named is so near
 * that it could be the present one.
 */
function yearBeforeTheNext(
  text: string,
  mentions: readonly DateMention[],
  language: Language,
): number | null {
  let coming = 0;
  let gone = 0;
  for (const mention of mentions) {
    if (mention.basis !== 'stated' || mention.interval === null) continue;
    const year = Number(mention.interval.start.slice(0, 4));
    if (
      mention.bound === 'during' &&
      leanOf(text.slice(0, mention.end + NEAR), mention, language) === 'future'
    ) {
      coming = coming === 0 ? year : Math.min(coming, year);
    } else gone = Math.max(gone, year);
  }
  const sure = gone === coming - 1 || gone < coming - CLOSE_YEARS;
  return coming > 0 && sure ? coming - 1 : null;
}

/** The latest day that the text tells as past, placed in the year; null where there is none, or they don't fit one year. */
function latestPast(
  text: string,
  mentions: readonly DateMention[],
  year: number,
  language: Language,
): Day | null {
  const days: Day[] = [];
  for (const mention of mentions) {
    const start = startDay(mention);
    if (
      start === null ||
      mention.kind !== 'date' ||
      saidAhead().test(mention.text) ||
      leanOf(text, mention, language) !== 'past'
    )
      continue;
    const { month, day } = partsOf(start);
    if (isFullDay(mention) && partsOf(start).year === year) days.push(start);
    else if (mention.basis === 'inferred' && monthAndDay().test(mention.text)) {
      const placed = dayOf(year, month, day);
      if (placed !== null) days.push(placed);
    }
  }
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) > WIDEST) return null;
  return last;
}

/**
 * The day on or after which a notice in the language of the tag was published, from its text alone. A date line among its first or last lines is `stated`;
 * else the latest day told as past, in the year that the text gives away, is `inferred`. Null where the text tells nothing safe.
 */
export function inferPublication(text: string, tag: string): Publication | null {
  const language = languageOf(tag);
  const readDates = language.dates.read;
  const stated = statedDay(text, readDates);
  if (stated !== null) return { on: stated, basis: 'stated' };
  const read = text.slice(0, LONGEST);
  const mentions = readDates(read, ANY_DAY);
  const year = yearToldTwice(read, mentions) ?? yearBeforeTheNext(read, mentions, language);
  const on = year === null ? null : latestPast(read, mentions, year, language);
  return on === null ? null : { on, basis: 'inferred' };
}
