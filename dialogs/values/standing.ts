import type { Closeness } from '../dates.ts';
import type { Voice } from '../voice.ts';
import { type End, isPoint, type Stretch } from './time.ts';

/** How what is said stands on the asking day. */
export interface Standing {
  /** `holds`: under way, still open or to come; `past`: over. */
  readonly shape: 'holds' | 'past';
  readonly words: string;
  /** What more is to be said of it, such as how many days are left; null where nothing is. */
  readonly after: string | null;
}

/** The asking day, `YYYY-MM-DD`, and the local time on it where it is known. */
export interface Asked {
  readonly asOf: string;
  readonly now?: string | undefined;
}

/** What lies within a stretch of time, which decides what is said of it: `day` is one day of a period, `open` may be done, `holds` is in force, `closed` is shut. */
export type Matter = 'event' | 'day' | 'open' | 'on-sale' | 'holds' | 'closed' | 'stretch';

/** What is said of a stretch that is still to come. */
const TO_COME = {
  event: 'future',
  day: 'future',
  open: 'not-open-yet',
  'on-sale': 'not-open-yet',
  holds: 'not-yet',
  closed: 'future',
  stretch: 'future',
} as const satisfies Record<Matter, string>;

const DAY_MS = 86_400_000;
const DAY_LENGTH = 10;
const FINE: ReadonlySet<Closeness> = new Set(['day', 'time']);

/** Whole days from one day to another, both `YYYY-MM-DD`; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

const dayOf = (moment: string): string => moment.slice(0, DAY_LENGTH);

/** Whether a moment has come: on its own day by the clock, where the time of asking is known. */
function hasCome(moment: string, { asOf, now }: Asked): boolean {
  const day = dayOf(moment);
  if (day !== asOf || moment.length === DAY_LENGTH || now === undefined) return day <= asOf;
  return moment <= now.slice(0, moment.length);
}

/** Whether an end has passed: a day when it is over, a time of day when the clock has reached it. */
function hasPassed({ last, closeness }: End, asked: Asked): boolean {
  if (dayOf(last) !== asked.asOf) return last < asked.asOf;
  return closeness === 'time' && asked.now !== undefined && hasCome(last, asked);
}

/** How a stretch of time stands to the asking day. */
export function tenseOf(stretch: Stretch, asked: Asked): 'past' | 'today' | 'present' | 'future' {
  const { from, to } = stretch;
  if (isPoint(stretch) && from && FINE.has(from.closeness)) {
    const day = dayOf(from.first);
    return day === asked.asOf ? 'today' : day < asked.asOf ? 'past' : 'future';
  }
  if (to && hasPassed(to, asked)) return 'past';
  if (from && !hasCome(from.first, asked)) return 'future';
  const within = from && to && dayOf(from.first) === asked.asOf && dayOf(to.last) === asked.asOf;
  return within ? 'today' : 'present';
}

/** "in 13 days"; null where it has come, or is told no closer than by the month. */
function wordAhead(end: End | null, { asOf }: Asked, { translate }: Voice): string | null {
  if (!end || !FINE.has(end.closeness)) return null;
  const days = daysBetween(asOf, dayOf(end.first));
  return days > 0 ? translate('answer.state.ahead', { count: days }) : null;
}

/** "14 days left", "today is the last day"; null where no last day is told. */
function wordLeft(end: End | null, { asOf }: Asked, { translate }: Voice): string | null {
  if (!end || !FINE.has(end.closeness)) return null;
  const days = daysBetween(asOf, dayOf(end.last));
  return translate(days === 0 ? 'answer.state.last-day' : 'answer.state.left', { count: days });
}

/** A stretch of time as it stands on the asking day: still open with the days that are left, to come, or past. */
export function standingOf(stretch: Stretch, matter: Matter, asked: Asked, voice: Voice): Standing {
  const { translate } = voice;
  const tense = tenseOf(stretch, asked);
  const holds = (words: string, after: string | null): Standing => ({ shape: 'holds', words, after });
  const state = (key: string) => translate(`answer.state.${key}`);
  switch (tense) {
    case 'past':
      // The one day of a period may be that on which it began.
      return { shape: 'past', words: state(matter === 'day' ? 'day-past' : 'past'), after: null };
    case 'today':
      return holds(state('today'), null);
    case 'future': {
      return holds(state(TO_COME[matter]), wordAhead(stretch.from, asked, voice));
    }
    case 'present': {
      const left = wordLeft(stretch.to, asked, voice);
      // From which day it is so, and whether it has begun, is only known where that is told.
      const isUnderWay = stretch.from !== null || matter === 'open' || matter === 'on-sale';
      if (!isUnderWay) return left === null ? holds(state('not-over'), null) : holds(left, null);
      if (stretch.to === null) return holds(state('begun'), null);
      return holds(state(`now-${matter}`), left);
    }
  }
}
