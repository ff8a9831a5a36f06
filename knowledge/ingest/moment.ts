import type { Day } from '../notice.ts';
import { readDay } from './read-day.ts';

/** UTF-16 units that a moment is written in at most. */
const LONGEST = 100;
const HOUR_MS = 3_600_000;
/** Hours east of Greenwich of the zones that are written by name. */
const ZONES: Readonly<Record<string, number>> = {
  KST: 9,
  JST: 9,
  GMT: 0,
  UTC: 0,
  UT: 0,
  Z: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};
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
  const hoursEast = time?.zone === undefined ? null : offsetOf(time.zone);
  if (!time || hoursEast === null) return day;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const minutes = Number(time.hour) * 60 + Number(time.minute);
  return dayIn(timeZone, new Date(midnight + minutes * 60_000 - hoursEast * HOUR_MS));
}

/** Null for a name that isn't known. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone.toUpperCase()] ?? null;
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}

function dayIn(timeZone: string, moment: Date): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((piece) => piece.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
