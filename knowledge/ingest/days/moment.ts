import type { Day } from '../../notice.ts';
import { readDay } from './read-day.ts';
import { dayIn, hoursEast } from './time-zones.ts';

/** UTF-16 units that a moment is written in at most. */
const LONGEST = 100;
const HOUR_MS = 3_600_000;
const TIME_AND_ZONE =
  /(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{1,4})?\s*(?:\([^)]*\))?$/iu;

/**
 * The day, in a time zone (IANA name), of a moment as feeds and pages write it: `FRI, 26 JUL 2019 10:00:00 KST`,
 * `2026-11-20T23:30:00Z`, `2026.11.20 10:00`. Without a zone, or without a time, it is the day that is written. Null where no whole day is
 * written.
 */
export function dayOfMoment(written: string, timeZone: string): Day | null {
  const day = readDay(written.slice(0, LONGEST));
  if (day === null) return null;
  const time = TIME_AND_ZONE.exec(written.slice(0, LONGEST).trim())?.groups;
  const east = time?.zone === undefined ? null : hoursEast(time.zone);
  if (!time || east === null) return day;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const minutes = Number(time.hour) * 60 + Number(time.minute);
  return dayIn(timeZone, new Date(midnight + minutes * 60_000 - east * HOUR_MS));
}
