import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import {
  digestOf,
  type KeptNotice,
  Notice,
  type NoticeStore,
  REPORTS_KEPT,
  SyncReport,
  Withdrawal,
} from '../../knowledge/index.ts';
import { NOTICE_MIGRATIONS } from './notice-migrations.ts';
import { openDatabase, transaction } from './sqlite-database.ts';

/** Beside the conversations' database: a sync writes for minutes, and no turn waits for it. */
const NOTICES_FILE_NAME = 'notices.sqlite';

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z.string().transform((text): z.output<Schema> => schema.parse(JSON.parse(text)));

const Moment = z
  .number()
  .nullable()
  .transform((at) => (at === null ? null : new Date(at)));

const HeldRow = z.object({
  id: z.string(),
  revision: z.string(),
  digest: z.string(),
  missed_runs: z.number(),
  withdrawal: json(Withdrawal).nullable(),
  changed_at: Moment,
});
const KeptRow = z.object({
  position: z.number(),
  source_id: z.string(),
  sequence: z.number(),
  missed_runs: z.number(),
  withdrawal: json(Withdrawal).nullable(),
  changed_at: Moment,
  notice: json(Notice),
});
const RevisionRow = z.object({ notice: json(Notice) });
const PageRow = z.object({
  page: z.string(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  notices: json(z.array(z.string())).nullable(),
});
const Counts = SyncReport.omit({ sourceId: true, startedAt: true, endedAt: true });
const ReportRow = z.object({
  source_id: z.string(),
  started_at: z.number(),
  ended_at: z.number(),
  report: json(Counts),
});

function keptOf(row: Record<string, SQLOutputValue>): KeptNotice {
  const { source_id: sourceId, missed_runs: missedRuns, changed_at: changedAt, ...rest } = KeptRow.parse(row);
  return { sourceId, missedRuns, changedAt, ...rest };
}

function reportOf(row: Record<string, SQLOutputValue>): SyncReport {
  const { source_id: sourceId, started_at, ended_at, report } = ReportRow.parse(row);
  return { sourceId, startedAt: new Date(started_at), endedAt: new Date(ended_at), ...report };
}

/** Opens the notices that a data folder keeps (`:memory:`: until they are closed). Throws one line where the folder can't be used. */
export function openNoticeStore(dataDir: string): NoticeStore {
  return createSqliteNoticeStore(openDatabase(dataDir, NOTICES_FILE_NAME, NOTICE_MIGRATIONS));
}

/** Notices in an SQLite database that has the tables of `NOTICE_MIGRATIONS`. Closing the store closes the database. */
function createSqliteNoticeStore(database: DatabaseSync): NoticeStore {
  const columns = 'position, source_id, sequence, missed_runs, withdrawal, changed_at, notice';
  const selectSince = database.prepare(`SELECT ${columns} FROM notices WHERE sequence > ? ORDER BY position`);
  const selectOne = database.prepare(`SELECT ${columns} FROM notices WHERE id = ?`);
  const selectRevision = database.prepare(
    `SELECT notice FROM notices WHERE id = ?1 AND revision = ?2
     UNION ALL SELECT notice FROM revisions WHERE notice_id = ?1 AND revision = ?2 LIMIT 1`,
  );
  const selectEarlier = database.prepare('SELECT notice FROM revisions WHERE notice_id = ? ORDER BY number');
  const selectHeld = database.prepare(
    'SELECT id, revision, digest, missed_runs, withdrawal, changed_at FROM notices WHERE source_id = ? ORDER BY position',
  );
  const selectSource = database.prepare('SELECT source_id FROM notices WHERE id = ?');
  const selectPages = database.prepare(
    'SELECT page, etag, last_modified, notices FROM pages WHERE source_id = ?',
  );
  const selectReports = database.prepare(
    'SELECT source_id, started_at, ended_at, report FROM reports WHERE source_id = ? ORDER BY number DESC LIMIT ?',
  );
  const nextSequence = database.prepare(
    "UPDATE counters SET value = value + 1 WHERE name = 'sequence' RETURNING value",
  );
  const keepReplaced = database.prepare(
    `INSERT OR IGNORE INTO revisions (notice_id, revision, notice)
     SELECT id, revision, notice FROM notices WHERE id = ?1 AND revision <> ?2`,
  );
  const keepRevision = database.prepare(
    'INSERT OR IGNORE INTO revisions (notice_id, revision, notice) VALUES (?, ?, ?)',
  );
  const put = database.prepare(
    `INSERT INTO notices (id, source_id, revision, digest, sequence, missed_runs, withdrawal, changed_at, notice)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET source_id = excluded.source_id, revision = excluded.revision,
       digest = excluded.digest, sequence = excluded.sequence, missed_runs = excluded.missed_runs,
       withdrawal = excluded.withdrawal, changed_at = excluded.changed_at, notice = excluded.notice`,
  );
  const putPage = database.prepare(
    'INSERT OR REPLACE INTO pages (source_id, page, etag, last_modified, notices) VALUES (?, ?, ?, ?, ?)',
  );
  const addReport = database.prepare(
    'INSERT INTO reports (source_id, started_at, ended_at, report) VALUES (?, ?, ?, ?)',
  );
  const selectChecked = database.prepare('SELECT at FROM checked WHERE source_id = ?');
  const putChecked = database.prepare('INSERT OR REPLACE INTO checked (source_id, at) VALUES (?, ?)');
  const putClaim = database.prepare(
    `INSERT INTO claims (source_id, holder, until) VALUES (?1, ?2, ?3)
     ON CONFLICT (source_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE holder = excluded.holder OR until <= ?4`,
  );
  const removeClaim = database.prepare('DELETE FROM claims WHERE source_id = ? AND holder = ?');
  const removeReports = database.prepare(
    `DELETE FROM reports WHERE source_id = ?1 AND number <=
       (SELECT number FROM reports WHERE source_id = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)`,
  );

  return {
    changedSince: (sequence) => selectSince.all(sequence).map(keptOf),
    notice(id) {
      const row = selectOne.get(id);
      return row && keptOf(row);
    },
    revision(id, revision) {
      const row = selectRevision.get(id, revision);
      return row && RevisionRow.parse(row).notice;
    },
    earlier: (id) => selectEarlier.all(id).map((row) => RevisionRow.parse(row).notice),
    held(sourceId) {
      return new Map(
        selectHeld.all(sourceId).map((row) => {
          const { id, missed_runs: missedRuns, changed_at: changedAt, ...rest } = HeldRow.parse(row);
          return [id, { ...rest, missedRuns, changedAt }];
        }),
      );
    },
    sourceOf(id) {
      const source = selectSource.get(id)?.source_id;
      return typeof source === 'string' ? source : undefined;
    },
    pages(sourceId) {
      return new Map(
        selectPages.all(sourceId).map((row) => {
          const { page, etag, last_modified: lastModified, notices } = PageRow.parse(row);
          const said = { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
          return [page, { ...said, ...(notices !== null && { notices }) }];
        }),
      );
    },
    reports: (sourceId, limit) => selectReports.all(sourceId, limit).map(reportOf),
    checkedAt(sourceId) {
      const at = selectChecked.get(sourceId)?.at;
      return typeof at === 'number' ? new Date(at) : undefined;
    },
    write({ notices = [], pages = [], reports = [], revisions = [] }) {
      transaction(database, () => {
        for (const notice of revisions) keepRevision.run(notice.id, notice.revision, JSON.stringify(notice));
        for (const { sourceId, notice, missedRuns, withdrawal, changedAt } of notices) {
          const { id, revision } = notice;
          keepReplaced.run(id, revision);
          const sequence = Number(nextSequence.get()?.value);
          const [text, why] = [JSON.stringify(notice), withdrawal && JSON.stringify(withdrawal)];
          const at = changedAt?.getTime() ?? null;
          put.run(id, sourceId, revision, digestOf(notice), sequence, missedRuns, why, at, text);
        }
        for (const { sourceId, page, remembered } of pages) {
          const { etag = null, lastModified = null, notices: held } = remembered;
          putPage.run(sourceId, page, etag, lastModified, held ? JSON.stringify(held) : null);
        }
        for (const { sourceId, startedAt, endedAt, ...counts } of reports) {
          addReport.run(sourceId, startedAt.getTime(), endedAt.getTime(), JSON.stringify(counts));
          if (counts.failure === null) putChecked.run(sourceId, endedAt.getTime());
          removeReports.run(sourceId, REPORTS_KEPT);
        }
      });
    },
    claim: (sourceId, holder, until, now) =>
      putClaim.run(sourceId, holder, until.getTime(), now.getTime()).changes === 1,
    release: (sourceId, holder) => void removeClaim.run(sourceId, holder),
    close: () => database.close(),
  };
}
