import { languageOf } from '../../languages/languages.ts';
import { GROUPS, type Group, type OverviewKind } from '../../languages/telling/overview.ts';
import type { Notice } from '../../notice.ts';
import { dayPart, daysBetween } from '../../time/calendar.ts';
import type { LocalTime } from '../../time/time.ts';
import type { Fact, Sheet } from '../fact.ts';
import { kindsOf } from './kinds.ts';
import { type ToldTime, toldTimes } from './told-times.ts';

/** A fact as overviews look at it. */
export interface ListedFact {
  readonly notice: Notice;
  readonly fact: Fact;
  readonly kinds: ReadonlySet<OverviewKind>;
  readonly times: readonly ToldTime[];
  /** Whom its words name, its labels and what it is for among them. */
  readonly groups: ReadonlySet<Group>;
}

/** What overviews know of one notice. */
export interface ListedNotice {
  readonly notice: Notice;
  readonly facts: readonly ListedFact[];
  /** When the last of its times has ended: null where it tells none, or one without an end. */
  readonly over: LocalTime | null;
  /** Whom its title names. */
  readonly groups: ReadonlySet<Group>;
  /** True where it tells that something costs nothing. */
  readonly free: boolean;
  /** Where things are, as short as it says so; null where it doesn't. */
  readonly place: string | null;
}

const LONGEST_PLACE = 80;
/** A line of no more than so many words beside the day of publication is the notice's date. */
const DATELINE_WORDS = 6;
/** An event of more days is a season or a year, which nobody goes to. */
const LONGEST_EVENT = 100;

const NO_GROUPS: ReadonlySet<Group> = new Set();

function groupsIn(text: string, language: string): ReadonlySet<Group> {
  const { groups } = languageOf(language).overview;
  const named = GROUPS.filter((group) => groups[group].told.test(text));
  return named.length === 0 ? NO_GROUPS : new Set(named);
}

/** "Norrby, 16 November 2026": a notice tells when it was published, and nothing takes place then. */
function isDateline({ fact, notice, times }: Pick<ListedFact, 'fact' | 'notice' | 'times'>): boolean {
  const on = notice.published?.on;
  if (on === undefined || fact.aspect !== 'event' || fact.labels.length > 0) return false;
  const isThatDay = times.every(
    (one) => one.is === 'span' && one.interval.granularity === 'day' && dayPart(one.interval.start) === on,
  );
  const words = notice.text.slice(fact.start, fact.end).trim().split(/\s+/);
  return times.length > 0 && isThatDay && words.length <= DATELINE_WORDS;
}

/** A season or a year as an event: it tells no day. A whole year is none of anything that begins or ends. */
const isSeason = (time: ToldTime): boolean =>
  time.is === 'span' &&
  time.bound === 'during' &&
  daysBetween(dayPart(time.interval.start), dayPart(time.interval.end)) > LONGEST_EVENT;

/** "This year", "2025": the calendar's own stretch, that a notice names in passing. */
const isWholeYear = (time: ToldTime): boolean =>
  time.is === 'span' &&
  time.bound === 'during' &&
  time.interval.start.endsWith('-01-01T00:00:00') &&
  time.interval.end === `${Number(time.interval.start.slice(0, 4)) + 1}-01-01T00:00:00`;

/** A fact as overviews look at it, with its times; null where it only tells when its notice was published. */
export function listFact(notice: Notice, fact: Fact, told: readonly ToldTime[]): ListedFact | null {
  const words = (span: { readonly start: number; readonly end: number }): string =>
    notice.text.slice(span.start, span.end);
  const isTaken = fact.aspect === 'event' ? isSeason : isWholeYear;
  const times = told.filter((one) => !isTaken(one));
  if (isDateline({ fact, notice, times })) return null;
  const text = [...fact.labels.map(words), words(fact), ...(fact.for ? [words(fact.for)] : [])].join('\n');
  const kinds = kindsOf({ fact, words: text, title: notice.title, times }, languageOf(notice.language));
  return { notice, fact, kinds, times, groups: groupsIn(text, notice.language) };
}

function overAt(facts: readonly ListedFact[]): LocalTime | null {
  let last: LocalTime = '';
  for (const { times, fact } of facts) {
    for (const time of times) {
      const isOpen = time.is === 'again' || time.bound === 'from';
      if (isOpen && fact.aspect !== 'event') return null;
      if (time.is === 'span' && time.interval.end > last) last = time.interval.end;
    }
  }
  return last === '' ? null : last;
}

/** What overviews know of a notice, drawn from its sheet. */
export function listNotice(notice: Notice, { facts }: Pick<Sheet, 'facts'>): ListedNotice {
  const listed = facts.flatMap((fact) => listFact(notice, fact, toldTimes(fact.value)) ?? []);
  const { tellsFree } = languageOf(notice.language).overview;
  const places = facts.filter(
    ({ aspect, labels, start, end }) =>
      aspect === 'place' && labels.length > 0 && end - start <= LONGEST_PLACE,
  );
  const [place] = places;
  return {
    notice,
    facts: listed,
    over: overAt(listed),
    groups: groupsIn(notice.title, notice.language),
    free: listed.some(({ fact }) => tellsFree(notice.text.slice(fact.start, fact.end))),
    place: place ? notice.text.slice(place.start, place.end) : null,
  };
}
