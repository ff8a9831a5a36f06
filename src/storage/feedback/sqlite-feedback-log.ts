import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import { createAccess } from '../sqlite/database-access.ts';
import { noteDeletion } from '../upkeep/rebuild.ts';
import { createDayCounts } from './day-counts.ts';
import { type FeedbackLog, type LoggedRemark, MOST_REMARKS } from './feedback-log.ts';

/** Remarks that are deleted in one go: others' turns come between. */
const MOST_AT_ONCE = 500;

const Row = z.object({
  at: z.number().transform((time) => new Date(time)),
  kind: z.enum(['wrong', 'helpful', 'unanswered', 'suggested']),
  question: z.string(),
  language: z.string(),
  channel: z.string(),
  answer: z.string(),
  notice_ids: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
  reason: z.string().nullable(),
});

function remarkOf(row: Record<string, SQLOutputValue>): LoggedRemark {
  const { notice_ids: noticeIds, ...remark } = Row.parse(row);
  return { ...remark, noticeIds };
}

/** Remarks in an SQLite database, which its opener closes. `access`: shared by all that write to the database. */
export function createSqliteFeedbackLog(
  database: DatabaseSync,
  now: () => Date,
  access = createAccess(database),
): FeedbackLog {
  const distress = createDayCounts(database);
  const insert = database.prepare(
    `INSERT INTO feedback (at, kind, question, language, channel, answer, notice_ids, reason, talk)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
  );
  const removeOverflow = database.prepare('DELETE FROM feedback WHERE id <= ?');
  const select = database.prepare(
    `SELECT at, kind, question, language, channel, answer, notice_ids, reason FROM feedback
     WHERE at >= ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY at DESC, id DESC`,
  );
  const removeTalk = database.prepare('DELETE FROM feedback WHERE talk = ?');
  const removeOld = database.prepare(
    'DELETE FROM feedback WHERE id IN (SELECT id FROM feedback WHERE at < ? ORDER BY at LIMIT ?)',
  );

  return {
    async add({ kind, question, language, channel, answer, noticeIds, reason }, talk) {
      const at = now().getTime();
      const ids = JSON.stringify(noticeIds);
      await access.write(() => {
        const row = insert.get(at, kind, question, language, channel, answer, ids, reason, talk);
        if (removeOverflow.run(Number(row?.id) - MOST_REMARKS).changes > 0) noteDeletion(database);
      });
    },
    async read({ kinds, since }) {
      return access.read(() => select.all(since?.getTime() ?? 0, JSON.stringify(kinds)).map(remarkOf));
    },
    countDistress: (day) => access.write(() => distress.add(day)),
    distressCounts: () => access.read(() => distress.all()),
    async deleteTalk(talk) {
      return Number((await access.remove(() => removeTalk.run(talk))).changes);
    },
    async deleteBefore(before) {
      await access.remove(() => distress.deleteBefore(before.toISOString().slice(0, 10)));
      for (let gone = 0; ; ) {
        const { changes } = await access.remove(() => removeOld.run(before.getTime(), MOST_AT_ONCE));
        gone += Number(changes);
        if (Number(changes) < MOST_AT_ONCE) return gone;
      }
    },
  };
}
