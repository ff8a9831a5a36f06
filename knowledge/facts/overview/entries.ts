import { cite, type Day, type Notice } from '../../notice.ts';
import { dayPart } from '../../time/calendar.ts';
import { isTranslation } from '../../translations.ts';
import type { FoundFact } from './find-entries.ts';
import type { OverviewEntry, Standing } from './overview.ts';

/** Whether a notice still stands as it reads, as known on a day. */
export type StandingOf = (noticeId: string, asOf: Day) => Standing;

/** What entries are made with. */
export interface EntrySetting {
  readonly asOf: Day;
  readonly standingOf: StandingOf;
}

/** A found fact as an entry, with its own words. */
export function entryOf(
  { item, listed, kind, time, at }: FoundFact,
  { asOf, standingOf }: EntrySetting,
): OverviewEntry {
  const { notice, fact } = item;
  const { start, end } = fact;
  const told =
    fact.aspect === 'period'
      ? { aspect: fact.aspect, of: fact.of }
      : fact.aspect === 'amount'
        ? { aspect: fact.aspect, of: fact.of }
        : fact.aspect === 'rule'
          ? { aspect: fact.aspect, says: fact.says }
          : { aspect: fact.aspect };
  return {
    citation: cite(notice, start, end),
    told,
    kind,
    time,
    day: time === null ? null : dayPart(at),
    labels: fact.labels.map((label) => notice.text.slice(label.start, label.end)),
    place: listed.place,
    language: notice.language,
    standing: standingOf(notice.id, asOf),
  };
}

export const entriesOf = (found: readonly FoundFact[], setting: EntrySetting): OverviewEntry[] =>
  found.map((one) => entryOf(one, setting));

/** Leaves out what another notice found says in this language. */
export function inOneLanguage(found: readonly FoundFact[], language: string): FoundFact[] {
  const own = [...new Set(found.map(({ item }) => item.notice))].filter((one) => one.language === language);
  const told = new Map<Notice, boolean>();
  const isTold = (notice: Notice): boolean => {
    const known =
      told.get(notice) ?? (notice.language !== language && own.some((one) => isTranslation(notice, one)));
    told.set(notice, known);
    return known;
  };
  return found.filter(({ item }) => !isTold(item.notice));
}
