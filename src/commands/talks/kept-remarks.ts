import { existsSync } from 'node:fs';
import { Day, questionKey } from '../../../knowledge/index.ts';
import type { Config } from '../../settings/config.ts';
import type { DayCount } from '../../storage/feedback/day-counts.ts';
import type { FeedbackFilter, FeedbackLog, LoggedRemark } from '../../storage/feedback/feedback-log.ts';
import { createSqliteFeedbackLog } from '../../storage/feedback/sqlite-feedback-log.ts';
import { databaseFile, openDatabase } from '../../storage/sqlite/sqlite-database.ts';
import { dayIn } from '../../words/today.ts';
import { CommandError } from '../command.ts';

/** The option that both commands on remarks have. */
export const SINCE = { since: { type: 'string' } } as const;

/** Remarks on questions that ask the same, newest first; never empty. */
export interface LikeRemarks {
  readonly key: string;
  readonly remarks: readonly [LoggedRemark, ...LoggedRemark[]];
}

/** Puts remarks on like questions together; the group with the newest remark first. */
export function groupAlike(newestFirst: readonly LoggedRemark[]): LikeRemarks[] {
  const groups = new Map<string, [LoggedRemark, ...LoggedRemark[]]>();
  for (const remark of newestFirst) {
    const key = questionKey(remark.question);
    const group = groups.get(key);
    if (group) group.push(remark);
    else groups.set(key, [remark]);
  }
  return [...groups].map(([key, remarks]) => ({ key, remarks }));
}

type Where = Pick<Config, 'dataDir' | 'timeZone'>;

/** The day `--since` names; undefined where it isn't given. `CommandError` where it is none. */
function sinceDay(since: unknown): string | undefined {
  const day = Day.optional().safeParse(since);
  if (!day.success) throw new CommandError(`--since is "${since}": give a day as YYYY-MM-DD.`, 2);
  return day.data;
}

/** Reads from what is kept in DATA_DIR. `CommandError` where nothing is. */
async function readFrom<Read>(
  { dataDir }: Pick<Where, 'dataDir'>,
  read: (log: FeedbackLog) => Promise<Read>,
): Promise<Read> {
  if (!existsSync(databaseFile(dataDir))) {
    throw new CommandError(
      `DATA_DIR ${JSON.stringify(dataDir)} holds no questions: set it to the folder that the assistant keeps them in.`,
    );
  }
  const database = openDatabase(dataDir);
  try {
    return await read(createSqliteFeedbackLog(database, () => new Date()));
  } finally {
    database.close();
  }
}

/**
 * Reads remarks of some kinds from DATA_DIR, made on the day `since` (in the authority's time zone) or later; newest first. `CommandError`
 * where nothing is kept there, or the day is none.
 */
export async function readKept(
  kinds: FeedbackFilter['kinds'],
  since: unknown,
  where: Where,
): Promise<LoggedRemark[]> {
  const first = sinceDay(since);
  const kept = await readFrom(where, (log) => log.read({ kinds }));
  return kept.filter(({ at }) => first === undefined || dayIn(where.timeZone, at) >= first);
}

/** The days, `since` or later, on which somebody was in danger, newest first, with how often. Errors as `readKept`. */
export async function readDistress(since: unknown, where: Where): Promise<DayCount[]> {
  const first = sinceDay(since);
  const counts = await readFrom(where, (log) => log.distressCounts());
  return counts.filter(({ day }) => first === undefined || day >= first);
}
