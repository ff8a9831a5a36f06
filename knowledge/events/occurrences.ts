import type { Day } from '../notice.ts';
import { tenseOf } from '../time/tense.ts';
import type { Interval } from '../time/time.ts';
import type { EventRecord } from './event.ts';
import { changes } from './subject.ts';

/** One occurrence of a series, with all that notices tell of it, the governing word first. */
export interface Occurrence {
  readonly governs: EventRecord;
  readonly interval: Interval | null;
  readonly ordinal: EventRecord['ordinal'];
  /** Older words on it that name another time: replaced by the governing one. */
  readonly superseded: readonly EventRecord[];
  /** Words that name another time and that nothing replaces. */
  readonly conflicts: readonly EventRecord[];
  /** All that is told of it. */
  readonly records: readonly EventRecord[];
  /** A notice tells of it as past. */
  readonly held: boolean;
}

const dayOf = ({ notice }: EventRecord): Day => notice.published?.on ?? '';
const intervalOf = ({ when }: EventRecord): Interval | null => when?.interval ?? null;
const COARSE: ReadonlySet<string> = new Set(['decade', 'year', 'half', 'quarter', 'season']);

/** True for a time told no closer than to a season. */
const isCoarse = (interval: Interval | null): boolean =>
  interval === null || COARSE.has(interval.granularity);

const overlap = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

function isSame(a: EventRecord, b: EventRecord): boolean {
  if (a.ordinal && b.ordinal) return a.ordinal.value === b.ordinal.value;
  const [some, other] = [intervalOf(a), intervalOf(b)];
  if (some && other && overlap(some, other)) return true;
  const sameYear = some !== null && other !== null && some.start.slice(0, 4) === other.start.slice(0, 4);
  return (
    sameYear &&
    a.notice !== b.notice &&
    a.notice.publisher === b.notice.publisher &&
    a.turn === 'own' &&
    b.turn === 'own' &&
    (changes(a.notice) || changes(b.notice))
  );
}

const lengthOf = (record: EventRecord): number => {
  const interval = intervalOf(record);
  return interval
    ? Date.parse(`${interval.end}Z`) - Date.parse(`${interval.start}Z`)
    : Number.POSITIVE_INFINITY;
};

/** Of records that tell the same time: the one in the person's language, then the one that tells it closest. */
function settle(records: readonly EventRecord[], language: string): Occurrence | null {
  const [newest] = records.toSorted(
    (a, b) =>
      dayOf(b).localeCompare(dayOf(a)) ||
      Number(isCoarse(intervalOf(a))) - Number(isCoarse(intervalOf(b))) ||
      a.span.start - b.span.start,
  );
  if (!newest) return null;
  const time = intervalOf(newest);
  const agrees = (one: EventRecord): boolean => {
    const other = intervalOf(one);
    return time === null || other === null || overlap(time, other);
  };
  const agreeing = records.filter(agrees);
  const [governs = newest] = agreeing.toSorted(
    (a, b) =>
      Number(b.notice.language === language) - Number(a.notice.language === language) ||
      lengthOf(a) - lengthOf(b) ||
      a.span.start - b.span.start,
  );
  const others = records.filter((one) => !agrees(one) && one.notice !== newest.notice);
  const replaced = (one: EventRecord): boolean =>
    dayOf(one) !== '' &&
    dayOf(one) < dayOf(newest) &&
    (one.notice.publisher === newest.notice.publisher || changes(newest.notice));
  return {
    governs,
    interval: intervalOf(governs),
    ordinal: records.find(({ ordinal }) => ordinal?.basis === 'stated')?.ordinal ?? governs.ordinal,
    superseded: others.filter(replaced),
    conflicts: others.filter((one) => !replaced(one)),
    records,
    held: records.some(({ told }) => told === 'held'),
  };
}

/** Groups records of one series into occurrences, earliest first; those without a time last. `[]` for none. */
export function occurrencesOf(records: readonly EventRecord[], language: string): Occurrence[] {
  const groups: EventRecord[][] = [];
  // What tells its ordinal or its day closely draws the vaguer words to it.
  for (const record of records.toSorted(
    (a, b) => Number(b.ordinal !== null) - Number(a.ordinal !== null) || lengthOf(a) - lengthOf(b),
  )) {
    const group = groups.find((one) => one.some((other) => isSame(record, other)));
    if (group) group.push(record);
    else groups.push([record]);
  }
  return groups
    .flatMap((group) => settle(group, language) ?? [])
    .sort((a, b) => (a.interval?.start ?? '~').localeCompare(b.interval?.start ?? '~'));
}

/** Which occurrence is asked for. `before`: so many before the one that the earlier question asked for. */
export type Asked =
  | { readonly which: 'next' | 'last' | 'latest' | 'any' }
  | { readonly which: 'ordinal'; readonly ordinal: number }
  | { readonly which: 'year'; readonly year: number }
  | { readonly which: 'before'; readonly of: Asked; readonly steps: number };

const isPast = (interval: Interval, asOf: Day): boolean => tenseOf(interval, asOf) === 'past';

/**
 * The last one before a moment. A bare year or season announced for later, of which no notice tells that it took place, doesn't stand
 * before one that was held: it comes second.
 */
function lastOf(past: readonly Occurrence[]): Occurrence[] {
  const newestFirst = past.toReversed();
  const sure = newestFirst.find(({ held, interval }) => held || !isCoarse(interval));
  const [top] = newestFirst;
  if (!top) return [];
  return sure === undefined || sure === top ? [top] : [sure, top];
}

/** The occurrences that a question asks for, the one that answers first; `[]` where no notice tells of such a one. */
export function pick(occurrences: readonly Occurrence[], asked: Asked, asOf: Day): Occurrence[] {
  const timed = occurrences.filter(({ interval }) => interval !== null);
  const past = timed.filter(({ interval }) => interval && isPast(interval, asOf));
  const ahead = timed.filter(({ interval }) => interval && !isPast(interval, asOf));
  switch (asked.which) {
    case 'next':
      return ahead.slice(0, 1);
    case 'last':
      return lastOf(past);
    case 'latest':
    case 'any': {
      const under = ahead.filter(
        ({ interval }) => interval && !isCoarse(interval) && tenseOf(interval, asOf) === 'present',
      );
      if (under.length > 0) return under.slice(0, 1);
      const [soonest] = ahead;
      return asked.which === 'any' && soonest
        ? [soonest]
        : past.length > 0
          ? lastOf(past)
          : ahead.slice(0, 1);
    }
    case 'ordinal':
      return occurrences.filter(({ ordinal }) => ordinal?.value === asked.ordinal).slice(0, 1);
    case 'year': {
      const within = timed.filter(
        ({ interval }) =>
          interval && interval.start < `${asked.year + 1}` && interval.end > `${asked.year}-01-01T00:00:00`,
      );
      const soonest = within.find((one) => ahead.includes(one));
      const [first] = soonest ? [soonest] : within.toReversed();
      return first ? [first, ...within.filter((one) => one !== first)] : [];
    }
    case 'before': {
      const [from] = pick(occurrences, asked.of, asOf);
      const reference = from ?? (asked.of.which === 'next' ? timed.at(-1) : undefined);
      if (!reference) return [];
      let earlier = timed.slice(0, timed.indexOf(reference));
      for (let step = 1; step < asked.steps; step += 1) {
        const [last] = lastOf(earlier);
        earlier = last ? earlier.slice(0, earlier.indexOf(last)) : [];
      }
      return lastOf(earlier);
    }
  }
}
