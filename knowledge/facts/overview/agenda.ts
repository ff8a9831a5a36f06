import type { OverviewKind } from '../../languages/telling/overview.ts';
import type { Day } from '../../notice.ts';
import { addDays, dayPart, startOf } from '../../time/calendar.ts';
import { type EntrySetting, entriesOf, inOneLanguage, type StandingOf } from './entries.ts';
import type { FactList } from './fact-list.ts';
import { type FoundFact, findFacts } from './find-entries.ts';
import type { OverviewAsked, OverviewEntry } from './overview.ts';

/** What stands in an agenda, in the order in which a fact is taken for one of them. */
export const AGENDA_KINDS = [
  'closed',
  'deadlines',
  'events',
  'changes',
  'starts',
] as const satisfies OverviewKind[];
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** Which days, and what of them. What is left out narrows nothing. */
export interface AgendaQuery {
  /** Notices published after this day are left out. */
  readonly asOf: Day;
  /** First and last day. */
  readonly from: Day;
  readonly to: Day;
  readonly kinds?: readonly AgendaKind[] | undefined;
  /** The publisher's whole name. */
  readonly publisher?: string | undefined;
  /** Of notices in this language alone (BCP 47 primary subtag). */
  readonly language?: string | undefined;
  /** Of a notice held in several languages, the one in this; any where left out. */
  readonly lead?: string | undefined;
}

/** What happens on some days, as the notices tell it. */
export interface Agenda {
  /** The soonest first. */
  readonly entries: readonly (OverviewEntry & { readonly kind: AgendaKind; readonly day: Day })[];
  /** How many notices tell of these days. */
  readonly notices: number;
  /** How many entries each kind has, whatever kinds were asked for. */
  readonly counts: Readonly<Record<AgendaKind, number>>;
}

const isAgendaKind = (kind: OverviewKind): kind is AgendaKind => AGENDA_KINDS.some((one) => one === kind);

/** A notice that says a thing twice, has it once in an agenda. */
function distinct(found: readonly FoundFact[]): FoundFact[] {
  const seen = new Set<string>();
  return found.filter(({ item: { notice }, kind, at }) => {
    const key = `${notice.id} ${kind} ${dayPart(at)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Makes what lists the days of an agenda from the facts of all notices. */
export function createAgenda(
  facts: FactList,
  standingOf: StandingOf,
): (query: AgendaQuery, signal: AbortSignal) => Promise<Agenda> {
  return async ({ asOf, from, to, kinds, publisher, language, lead }, signal) => {
    const window = { from: startOf(from), to: startOf(addDays(to, 1)) };
    const asked: OverviewAsked = {
      kinds: AGENDA_KINDS,
      window,
      days: { start: window.from, end: window.to, granularity: 'day' },
      groups: [],
      free: false,
      about: [],
    };
    const listed = (await facts.notOverAt(window.from, signal)).filter(
      ({ notice }) =>
        (publisher === undefined || notice.publisher === publisher) &&
        (language === undefined || notice.language === language),
    );
    const all = findFacts(listed, asked, { asOf, isAbout: () => true });
    const found = distinct(lead === undefined ? all : inOneLanguage(all, lead));
    const setting: EntrySetting = { asOf, standingOf };
    const entries = entriesOf(found, setting).flatMap(({ kind, day, ...entry }) =>
      isAgendaKind(kind) && day !== null ? [{ ...entry, kind, day }] : [],
    );
    const countOf = (kind: AgendaKind): number => entries.filter((one) => one.kind === kind).length;
    const shown = kinds ? entries.filter(({ kind }) => kinds.includes(kind)) : entries;
    return {
      entries: shown,
      notices: new Set(shown.map(({ citation }) => citation.noticeId)).size,
      counts: {
        closed: countOf('closed'),
        deadlines: countOf('deadlines'),
        events: countOf('events'),
        changes: countOf('changes'),
        starts: countOf('starts'),
      },
    };
  };
}
