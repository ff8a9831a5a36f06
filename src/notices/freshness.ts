import { type NoticeStore, REPORTS_KEPT } from '../../knowledge/index.ts';

/** How fresh a source is, whichever program synced it. */
export interface Freshness {
  readonly source: string;
  /** When it was last read without failing as a whole, ISO 8601; null where it never was. */
  readonly checkedAt: string | null;
  /** Failed runs in a row, `REPORTS_KEPT` at most. */
  readonly failures: number;
  /** How much the last run could not read: articles, files, lines of a file. */
  readonly problems: number;
  /** ISO 8601; null while it runs. */
  readonly nextAt: string | null;
}

/** What the store tells of a source, and when this program looks at it next. */
export function freshnessOf(
  store: Pick<NoticeStore, 'checkedAt' | 'reports'>,
  source: string,
  nextAt: Date | null,
): Freshness {
  const [last] = store.reports(source, 1);
  return {
    source,
    checkedAt: store.checkedAt(source)?.toISOString() ?? null,
    failures: last === undefined || last.failure === null ? 0 : failuresInARow(store, source),
    problems: last?.failed ?? 0,
    nextAt: nextAt?.toISOString() ?? null,
  };
}

function failuresInARow(store: Pick<NoticeStore, 'reports'>, source: string): number {
  const reports = store.reports(source, REPORTS_KEPT);
  const sound = reports.findIndex(({ failure }) => failure === null);
  return sound === -1 ? reports.length : sound;
}
