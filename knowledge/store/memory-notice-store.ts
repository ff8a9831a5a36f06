import type { Notice } from '../notice.ts';
import type { Remembered } from '../sources/source.ts';
import {
  digestOf,
  type KeptNotice,
  type NoticeStore,
  REPORTS_KEPT,
  type SyncReport,
} from './notice-store.ts';

/** A store that lives as long as the program. */
export function createMemoryNoticeStore(): NoticeStore {
  const kept = new Map<string, KeptNotice>();
  const earlier = new Map<string, Map<string, Notice>>();
  const pages = new Map<string, Map<string, Remembered>>();
  const reports = new Map<string, SyncReport[]>();
  const checked = new Map<string, Date>();
  const claims = new Map<string, { readonly holder: string; readonly until: Date }>();
  let sequence = 0;

  const keepEarlier = (notice: Notice): void => {
    const texts = earlier.get(notice.id) ?? new Map<string, Notice>();
    if (!texts.has(notice.revision)) texts.set(notice.revision, notice);
    earlier.set(notice.id, texts);
  };

  return {
    changedSince: (since) => [...kept.values()].filter((one) => one.sequence > since),
    notice: (id) => kept.get(id),
    revision(id, revision) {
      const now = kept.get(id)?.notice;
      return now?.revision === revision ? now : earlier.get(id)?.get(revision);
    },
    earlier: (id) => [...(earlier.get(id)?.values() ?? [])],
    held(sourceId) {
      const own = [...kept.values()].filter((one) => one.sourceId === sourceId);
      return new Map(
        own.map(({ notice, missedRuns, withdrawal, changedAt }) => [
          notice.id,
          { revision: notice.revision, digest: digestOf(notice), missedRuns, withdrawal, changedAt },
        ]),
      );
    },
    sourceOf: (id) => kept.get(id)?.sourceId,
    pages: (sourceId) => new Map(pages.get(sourceId)),
    reports: (sourceId, limit) => (reports.get(sourceId) ?? []).slice(0, limit),
    checkedAt: (sourceId) => checked.get(sourceId),
    async write(batch) {
      for (const notice of batch.revisions ?? []) keepEarlier(notice);
      for (const stored of batch.notices ?? []) {
        const { id, revision } = stored.notice;
        const before = kept.get(id);
        if (before && before.notice.revision !== revision) keepEarlier(before.notice);
        sequence += 1;
        kept.set(id, {
          ...stored,
          changedAt: stored.changedAt ?? null,
          sequence,
          position: before?.position ?? kept.size + 1,
        });
      }
      for (const { sourceId, page, remembered } of batch.pages ?? []) {
        const known = pages.get(sourceId) ?? new Map<string, Remembered>();
        pages.set(sourceId, known.set(page, remembered));
      }
      for (const report of batch.reports ?? []) {
        if (report.failure === null) checked.set(report.sourceId, report.endedAt);
        const known = reports.get(report.sourceId) ?? [];
        reports.set(report.sourceId, [report, ...known].slice(0, REPORTS_KEPT));
      }
    },
    async claim(sourceId, holder, until, now) {
      const held = claims.get(sourceId);
      if (held && held.holder !== holder && held.until > now) return false;
      claims.set(sourceId, { holder, until });
      return true;
    },
    async release(sourceId, holder) {
      if (claims.get(sourceId)?.holder === holder) claims.delete(sourceId);
    },
    close() {},
  };
}
