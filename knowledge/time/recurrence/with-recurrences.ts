import { dayPart } from '../calendar.ts';
import type { DateMention, DateReader } from '../time.ts';
import type { Recurrence, RecurrenceMention, RecurrenceReader } from './recurrence.ts';

/** Stands in for the words of a recurrence while the dates around it are read: no reader makes anything of it, or joins over it. */
const FILLER = '¤';

function blanked(text: string, mentions: readonly RecurrenceMention[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of mentions.flatMap(({ parts }) => parts)) {
    if (start < at) continue;
    out += text.slice(at, start) + FILLER.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** True where it tells by when, each time: "on Tuesdays by 7 am". */
function isUntil({ rules }: Recurrence): boolean {
  const hours = rules.flatMap((rule) => rule.hours);
  return hours.length > 0 && hours.every(({ from }) => from === null);
}

/** The mention of a recurrence: as far as its words go without another date among them. */
function mentionOf(
  text: string,
  { parts, recurrence }: RecurrenceMention,
  dates: readonly DateMention[],
): DateMention[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const { start } = first;
  const isWhole = !dates.some((date) => date.start < last.end && start < date.end);
  const end = isWhole ? last.end : first.end;
  return [
    {
      start,
      end,
      text: text.slice(start, end),
      kind: 'recurring',
      interval: null,
      basis: 'stated',
      bound: isUntil(recurrence) ? 'until' : 'during',
      recurrence,
    },
  ];
}

/** Reads dates as `readDates` does, but for the days and times that come again: each recurrence is one mention without an interval. */
export function withRecurrences(readDates: DateReader, readRecurrences: RecurrenceReader): DateReader {
  return (text, anchor, dayOrder) => {
    const found = readRecurrences(text, dayPart(anchor));
    if (found.length === 0) return readDates(text, anchor, dayOrder);
    const within = ({ start, end }: DateMention): boolean =>
      found.some(({ sentence }) => sentence.start <= start && end <= sentence.end);
    const dates = readDates(blanked(text, found), anchor, dayOrder)
      // "Of each month" says no more than the recurrence that it belongs to.
      .filter((date) => date.kind !== 'recurring' || !within(date))
      .map((date) => ({ ...date, text: text.slice(date.start, date.end) }));
    const recurring = found.flatMap((one) => mentionOf(text, one, dates));
    return [...dates, ...recurring].sort((a, b) => a.start - b.start);
  };
}
