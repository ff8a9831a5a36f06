import { createHash } from 'node:crypto';
import { instantOf } from '../../words/zoned-time.ts';
import type { CalendarEntry } from './calendar-entries.ts';

/** An entry with its words. */
export interface CalendarEvent {
  readonly entry: CalendarEntry;
  readonly summary: string;
  readonly description: string;
  /** Where it is read. */
  readonly url: string;
  /** What the event is of: the same for ever, so that taking a file in twice makes no second entry. */
  readonly source: string;
}

interface CalendarSetting {
  /** IANA name: where the entries' clocks are. */
  readonly timeZone: string;
  readonly now: Date;
  /** Host of the site that makes the file, for the events' ids. */
  readonly host: string;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A file in the iCalendar format (RFC 5545). Hours are written in UTC, which needs no rules of any time zone. */
export function calendarFile(events: readonly CalendarEvent[], setting: CalendarSetting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//notice-assistant//notices//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, setting)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, { timeZone, now, host }: CalendarSetting): string[] {
  const { entry, summary, description, url, source } = event;
  const id = createHash('sha256')
    .update(JSON.stringify([source, entry.start, entry.end, entry.bound]))
    .digest('hex')
    .slice(0, 32);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${utc(now)}`,
    ...timeLines(entry, timeZone),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'END:VEVENT',
  ];
}

function timeLines(entry: CalendarEntry, timeZone: string): string[] {
  if (entry.kind === 'days') {
    const date = (day: string) => day.replaceAll('-', '');
    return [
      `DTSTART;VALUE=DATE:${date(entry.start)}`,
      `DTEND;VALUE=DATE:${date(entry.end)}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  const time = (local: string) => utc(instantOf(local, timeZone));
  return [`DTSTART:${time(entry.start)}`, ...(entry.end === null ? [] : [`DTEND:${time(entry.end)}`])];
}

function utc(instant: Date): string {
  return instant
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line so that no part has more than 75 octets and no character is torn apart. Parts but the first begin with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
