import type { Remark } from '../../../dialogs/index.ts';
import type { DayCount } from './day-counts.ts';

/** A remark with the time at which it was made. It names nobody; the talk that it is kept with isn't told. */
export interface LoggedRemark extends Remark {
  readonly at: Date;
}

/** Which remarks to read. */
export interface FeedbackFilter {
  readonly kinds: readonly Remark['kind'][];
  /** Those made before are left out; none where left out. */
  readonly since?: Date | undefined;
}

/** The most remarks that are kept: the oldest go first. */
export const MOST_REMARKS = 100_000;

/**
 * What people said of answers, and questions without one. Every implementation passes `tests/contracts/feedback-log.ts`.
 */
export interface FeedbackLog {
  /** `talk` stands for the talk in which it was made. */
  add(remark: Remark, talk: string): Promise<void>;
  /** Newest first; `[]` where there are none. */
  read(filter: FeedbackFilter): Promise<LoggedRemark[]>;
  /** Counts one more who was in danger on a day (`YYYY-MM-DD`): nothing else of it is kept. */
  countDistress(day: string): Promise<void>;
  /** Newest day first; `[]` where there was none. */
  distressCounts(): Promise<DayCount[]>;
  /** Forgets the remarks made in a talk; returns how many. */
  deleteTalk(talk: string): Promise<number>;
  /** Forgets remarks made, and days counted, before `before`; returns how many remarks. */
  deleteBefore(before: Date): Promise<number>;
}
