import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import {
  digestOf,
  type Held,
  type KeptNotice,
  Notice,
  type NoticeStore,
  REPORTS_KEPT,
  SyncReport,
  Withdrawal,
} from '../../../knowledge/index.ts';
import type { Logger } from '../../logging/log.ts';
import { patiently } from '../sqlite/patience.ts';
import { openDatabase, transaction, unusable, waitForNobody } from '../sqlite/sqlite-database.ts';
import { checkAtStart } from '../upkeep/check-at-start.ts';
import { createDamageWatch, type DamageWatch } from '../upkeep/damage.ts';
import { NOTICE_MIGRATIONS } from './notice-migrations.ts';

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

function heldOf(row: Record<string, SQLOutputValue>): [id: string, held: Held] {
  const { id, missed_runs: missedRuns, changed_at: changedAt, ...rest } = HeldRow.parse(row);
  return [id, { ...rest, missedRuns, changedAt }];
}

function pageOf(row: Record<string, SQLOutputValue>) {
  const { page, etag, last_modified: lastModified, notices } = PageRow.parse(row);
  const said = { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
  return [page, { ...said, ...(notices !== null && { notices }) }] as const;
}

function reportOf(row: Record<string, SQLOutputValue>): SyncReport {
  const { source_id: sourceId, started_at, ended_at, report } = ReportRow.parse(row);
  return { sourceId, startedAt: new Date(started_at), endedAt: new Date(ended_at), ...report };
}

/** Opens the notices that a data folder keeps (`:memory:`: until they are closed). Throws one line where the folder can't be used. */
export function openNoticeStore(dataDir: string): NoticeStore {
  return createSqliteNoticeStore(openDatabase(dataDir, NOTICES_FILE_NAME, NOTICE_MIGRATIONS));
}

/** Notices that a program answers from while it serves people. */
export interface ServedNotices {
  readonly store: NoticeStore;
  /** Throws one line where damage was met since the start. */
  assertSound(): void;
}

/**
 * Opens the notices for a program that serves people: nobody waits while another program writes to them, and damage shows. Throws one line
 * where the folder can't be used, or what it holds is damaged.
 */
export function openServedNotices(dataDir: string, logger: Pick<Logger, 'warn' | 'error'>): ServedNotices {
  const database = openDatabase(dataDir, NOTICES_FILE_NAME, NOTICE_MIGRATIONS);
  const file = database.location();
  try {
    const damage = createDamageWatch(file ?? dataDir, (line) => logger.error(line));
    const breakOffCheck = checkAtStart({ database, file, damage, logger });
    waitForNobody(database);
    const store = createSqliteNoticeStore(database, damage);
    const close = () => {
      breakOffCheck();
      store.close();
    };
    return { store: { ...store, close }, assertSound: damage.assertNone };
  } catch (error) {
    database.close();
    throw unusable(dataDir, error, file ?? dataDir);
  }
}

/** Notices in an SQLite database that has the tables of `NOTICE_MIGRATIONS`. Closing the store closes the database. */
function createSqliteNoticeStore(
  database: DatabaseSync,
  { watch, watchLong }: DamageWatch = createDamageWatch(database.location() ?? ':memory:'),
): NoticeStore {
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

  const inTransaction = <Result>(work: () => Result): Promise<Result> =>
    watchLong(() => patiently(() => transaction(database, work)));

  return {
    changedSince: (sequence) => watch(() => selectSince.all(sequence).map(keptOf)),
    notice: (id) =>
      watch(() => {
        const row = selectOne.get(id);
        return row && keptOf(row);
      }),
    revision: (id, revision) =>
      watch(() => {
        const row = selectRevision.get(id, revision);
        return row && RevisionRow.parse(row).notice;
      }),
    earlier: (id) => watch(() => selectEarlier.all(id).map((row) => RevisionRow.parse(row).notice)),
    held: (sourceId) => watch(() => new Map(selectHeld.all(sourceId).map(heldOf))),
    sourceOf(id) {
      const source = watch(() => selectSource.get(id)?.source_id);
      return typeof source === 'string' ? source : undefined;
    },
    pages: (sourceId) => watch(() => new Map(selectPages.all(sourceId).map(pageOf))),
    reports: (sourceId, limit) => watch(() => selectReports.all(sourceId, limit).map(reportOf)),
    checkedAt(sourceId) {
      const at = watch(() => selectChecked.get(sourceId)?.at);
      return typeof at === 'number' ? new Date(at) : undefined;
    },
    async write({ notices = [], pages = [], reports = [], revisions = [] }) {
      await inTransaction(() => {
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
      inTransaction(() => putClaim.run(sourceId, holder, until.getTime(), now.getTime()).changes === 1),
    async release(sourceId, holder) {
      await inTransaction(() => removeClaim.run(sourceId, holder));
    },
    close: () => database.close(),
  };
}
