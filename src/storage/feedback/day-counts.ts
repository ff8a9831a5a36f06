import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** How often something happened on a day, without any of its words. */
export interface DayCount {
  /** In the authority's time zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** 1 or more. */
  readonly count: number;
}

/** Counts of the days on which somebody was heard to be in danger. */
export interface DayCounts {
  /** One more on a day. */
  add(day: string): void;
  /** Newest first; `[]` where there were none. */
  all(): DayCount[];
  /** Forgets the days before one. */
  deleteBefore(day: string): void;
}

const PREFIX = 'distress ';
const Row = z.object({ name: z.string(), value: z.number() });

/** Counts in the database's table of counters: one row a day. */
export function createDayCounts(database: DatabaseSync): DayCounts {
  const increase = database.prepare(
    'INSERT INTO counters (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1',
  );
  const select = database.prepare('SELECT name, value FROM counters WHERE name GLOB ? ORDER BY name DESC');
  const remove = database.prepare('DELETE FROM counters WHERE name GLOB ? AND name < ?');
  return {
    add: (day) => void increase.run(PREFIX + day),
    all: () =>
      select
        .all(`${PREFIX}*`)
        .map((row) => Row.parse(row))
        .map(({ name, value }) => ({ day: name.slice(PREFIX.length), count: value })),
    deleteBefore: (day) => void remove.run(`${PREFIX}*`, PREFIX + day),
  };
}
