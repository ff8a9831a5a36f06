import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import { createDayCounts } from './day-counts.ts';
import { type FeedbackLog, type LoggedRemark, MOST_REMARKS } from './feedback-log.ts';
import { createGroupCommit } from './group-commit.ts';

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

/** Remarks in an SQLite database, which its opener closes. `commits`: shared by all that write to the database. */
export function createSqliteFeedbackLog(
  database: DatabaseSync,
  now: () => Date,
  commits = createGroupCommit(database),
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
  const removeOld = database.prepare('DELETE FROM feedback WHERE at < ?');

  return {
    async add({ kind, question, language, channel, answer, noticeIds, reason }, talk) {
      const at = now().getTime();
      const ids = JSON.stringify(noticeIds);
      await commits.write(() => {
        const row = insert.get(at, kind, question, language, channel, answer, ids, reason, talk);
        removeOverflow.run(Number(row?.id) - MOST_REMARKS);
      });
    },
    async read({ kinds, since }) {
      return select.all(since?.getTime() ?? 0, JSON.stringify(kinds)).map(remarkOf);
    },
    countDistress: (day) => commits.write(() => distress.add(day)),
    distressCounts: async () => distress.all(),
    async deleteTalk(talk) {
      let gone = 0;
      await commits.write(() => {
        gone = Number(removeTalk.run(talk).changes);
      });
      return gone;
    },
    async deleteBefore(before) {
      await commits.write(() => distress.deleteBefore(before.toISOString().slice(0, 10)));
      return Number(removeOld.run(before.getTime()).changes);
    },
  };
}
