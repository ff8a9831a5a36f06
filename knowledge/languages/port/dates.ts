import type { DateReader } from '../../time/time.ts';

/** Dates and times of day. */
export interface Dates {
  /** What comes again is one mention without an interval, whatever days and times its words name. */
  readonly read: DateReader;
}
