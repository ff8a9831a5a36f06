import { languageOf } from '../../languages/languages.ts';
import type { OverviewKind } from '../../languages/telling/overview.ts';
import type { Day, Notice } from '../../notice.ts';
import { addDays, dayPart, secondsOf, startOf } from '../../time/calendar.ts';
import type { LocalTime } from '../../time/time.ts';
import { endsOf, spanFits, timeFitting } from './fits-time.ts';
import type { ListedFact, ListedNotice } from './listed-facts.ts';
import type { EntryTime, OverviewAsked, Window } from './overview.ts';

/** A fact that fits what is asked. */
export interface FoundFact {
  readonly item: ListedFact;
  readonly listed: ListedNotice;
  readonly kind: OverviewKind;
  /** Null where it tells no day. */
  readonly time: EntryTime | null;
  /** By what it is put in order: when it begins, or for last days when it ends. */
  readonly at: LocalTime;
}

/** What narrows the notices down beside what is asked. */
export interface Narrowing {
  readonly asOf: Day;
  /** The local time of asking; only the day counts where left out. */
  readonly now?: LocalTime | undefined;
  /** False for facts that can't be meant. */
  readonly isAbout: (fact: ListedFact) => boolean;
}

/** Kinds of which something is worth telling though no day is told. */
const WITHOUT_DAY: ReadonlySet<OverviewKind> = new Set(['recruit', 'support', 'rules', 'moved', 'any']);
/** Kinds that are put in order by their end. */
const BY_END: ReadonlySet<OverviewKind> = new Set(['deadlines', 'apply', 'recruit', 'ends']);
/** Of an older notice nobody knows whether it still holds, where it tells no day: in days. */
const STALE = 400;
const LAST_MOMENT = 'T23:59:59';
const UNDATED = '9999-12-31T23:59:59';

function orderOf(kind: OverviewKind, time: EntryTime | null, { from }: Window): LocalTime {
  if (time === null) return UNDATED;
  if (time.is === 'on-day') return startOf(time.day);
  const { start, end } = endsOf(time);
  if (!BY_END.has(kind) || time.bound === 'from') return start > from ? start : from;
  return end === startOf(dayPart(end)) ? `${addDays(dayPart(end), -1)}${LAST_MOMENT}` : end;
}

const isStale = ({ published }: Notice, asOf: Day): boolean =>
  published !== null && published.on < addDays(asOf, -STALE);

/** Whether the notice tells that it is closed on a day on which it would be open: the exception governs. */
const isClosedOn = ({ facts }: ListedNotice, day: Day): boolean =>
  facts.some(
    ({ kinds, times }) =>
      kinds.has('closed') &&
      times.some(
        (one) =>
          one.is === 'span' && spanFits('closed', one, { from: startOf(day), to: startOf(addDays(day, 1)) }),
      ),
  );

function found(
  listed: ListedNotice,
  item: ListedFact,
  kind: OverviewKind,
  asked: { readonly window: Window; readonly isTimed: boolean },
  { asOf, now }: Narrowing,
): FoundFact | null {
  const { window, isTimed } = asked;
  const { isHoliday } = languageOf(item.notice.language).recurrence;
  const isNow = now !== undefined && window.from === now;
  const at = isNow ? Math.floor(secondsOf(now) / 60) : null;
  const time = timeFitting(kind, item, window, { isHoliday, at });
  if (time) {
    if (kind === 'open' && time.is === 'on-day' && isClosedOn(listed, time.day)) return null;
    return { item, listed, kind, time, at: orderOf(kind, time, window) };
  }
  const isUndated = item.times.every(({ is }) => is === 'again');
  if (isTimed || !isUndated || !WITHOUT_DAY.has(kind) || isStale(item.notice, asOf)) return null;
  return { item, listed, kind, time: null, at: UNDATED };
}

/** The window in which things are looked for where none is asked about: from now on. */
export const fromNow = ({ asOf, now }: Pick<Narrowing, 'asOf' | 'now'>): Window => ({
  from: now ?? startOf(asOf),
  to: null,
});

/** Those of a notice's facts that fit, each under the first kind that it fits. */
function foundIn(listed: ListedNotice, asked: OverviewAsked, narrowing: Narrowing): FoundFact[] {
  const window = asked.window ?? fromNow(narrowing);
  const isNow = asked.window !== null && dayPart(window.from) === narrowing.asOf && asked.days === null;
  const fitting = (items: readonly ListedFact[]): FoundFact[] =>
    items.flatMap((item) => {
      if (!narrowing.isAbout(item)) return [];
      for (const kind of asked.kinds) {
        if (!item.kinds.has(kind)) continue;
        const isTimed = asked.window !== null && !isNow;
        const one = found(listed, item, kind, { window, isTimed }, narrowing);
        if (one) return [one];
      }
      return [];
    });
  if (asked.groups.length === 0) return fitting(listed.facts);
  const named = ({ groups }: Pick<ListedFact, 'groups'>): boolean =>
    asked.groups.some((one) => groups.has(one));
  const own = fitting(named(listed) ? listed.facts : listed.facts.filter(named));
  if (own.length > 0) return own;
  // Who may come is told once, and holds for all that the notice tells.
  const isForThem = listed.facts.some((item) => item.fact.aspect === 'eligibility' && named(item));
  return isForThem
    ? fitting(listed.facts).filter(({ item, time }) => time !== null && !item.kinds.has('closed'))
    : [];
}

/** Shorter words say it more plainly. */
const lengthOf = ({ item: { fact } }: FoundFact): number => fact.end - fact.start;

export const bySoonest = (a: FoundFact, b: FoundFact): number =>
  a.at.localeCompare(b.at) ||
  (b.item.notice.published?.on ?? '').localeCompare(a.item.notice.published?.on ?? '') ||
  lengthOf(a) - lengthOf(b);

/** All facts that fit, the soonest first, those without a day last and the newest of them first. */
export function findFacts(
  notices: readonly ListedNotice[],
  asked: OverviewAsked,
  narrowing: Narrowing,
): FoundFact[] {
  const { asOf } = narrowing;
  return notices
    .filter(({ notice, free }) => {
      const isKnown = !notice.published || notice.published.on <= asOf;
      return isKnown && (!asked.free || free);
    })
    .flatMap((listed) => foundIn(listed, asked, narrowing))
    .sort(bySoonest);
}
