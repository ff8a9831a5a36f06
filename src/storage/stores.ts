import { randomBytes } from 'node:crypto';
import type { ConversationLog } from './conversation-log.ts';
import { assertRoom } from './disk-room.ts';
import type { FeedbackLog } from './feedback-log.ts';
import { createGroupCommit } from './group-commit.ts';
import { readSigningKey } from './signing-key.ts';
import { createSqliteConversationLog } from './sqlite-conversation-log.ts';
import { assertWritable, openDatabase } from './sqlite-database.ts';
import { createSqliteFeedbackLog } from './sqlite-feedback-log.ts';
import { createSqliteStorage } from './sqlite-storage.ts';
import type { StateStorage } from './state-storage.ts';
import { watchWrites } from './write-health.ts';

/** All that the program keeps. */
export interface Stores {
  readonly storage: StateStorage;
  readonly log: ConversationLog;
  readonly feedback: FeedbackLog;
  /** Signs conversation tokens; the same after a restart. */
  readonly signingKey: Uint8Array;
  /** Tries to write. Throws where that fails, a turn would find no room, or one lately failed to be stored. */
  assertWritable(): void;
  close(): Promise<void>;
}

const IN_MEMORY = ':memory:';

/** Opens what the program keeps in a data folder; `:memory:` keeps it until it is closed. Throws one line where the folder can't be used. */
export function openStores(dataDir: string, now: () => Date): Stores {
  const database = openDatabase(dataDir);
  const commits = watchWrites(createGroupCommit(database), now);
  const log = createSqliteConversationLog(database, now, commits);
  return {
    storage: createSqliteStorage(database, now, commits),
    log,
    feedback: createSqliteFeedbackLog(database, now, commits),
    signingKey: readSigningKey(database, randomBytes),
    assertWritable() {
      const failure = commits.failure();
      if (failure !== null) throw failure;
      assertWritable(database);
      if (dataDir !== IN_MEMORY) assertRoom(dataDir);
    },
    async close() {
      await log.close();
      commits.flush();
      database.close();
    },
  };
}
