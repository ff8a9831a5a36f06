import { randomBytes } from 'node:crypto';
import type { Logger } from '../logging/log.ts';
import { assertRoom } from './disk-room.ts';
import type { FeedbackLog } from './feedback/feedback-log.ts';
import { createSqliteFeedbackLog } from './feedback/sqlite-feedback-log.ts';
import { readSigningKey } from './signing-key.ts';
import { createAccess } from './sqlite/database-access.ts';
import {
  assertWritable,
  openDatabase,
  unusable,
  waitAtMost,
  waitForNobody,
} from './sqlite/sqlite-database.ts';
import { isBusy } from './sqlite/sqlite-errors.ts';
import { createSqliteStorage } from './state/sqlite-storage.ts';
import type { StateStorage } from './state/state-storage.ts';
import type { ConversationLog } from './talks/conversation-log.ts';
import { createSqliteConversationLog } from './talks/sqlite-conversation-log.ts';
import { checkAtStart } from './upkeep/check-at-start.ts';
import { createDamageWatch } from './upkeep/damage.ts';
import { startUpkeep } from './upkeep/upkeep.ts';

/** How long the last words, and then the last cleaning, may wait for another program that holds the database: stopping takes five seconds in all. */
const CLOSING_WAIT_MS = { words: 300, cleaning: 100 };

/** All that the program keeps. */
export interface Stores {
  readonly storage: StateStorage;
  readonly log: ConversationLog;
  readonly feedback: FeedbackLog;
  /** Signs conversation tokens; the same after a restart. */
  readonly signingKey: Uint8Array;
  /** Throws where nothing can be stored now, a turn would find no room, one lately failed to be stored, or what is stored was found damaged. */
  assertWritable(): void;
  /** To be called after something was deleted: it goes from the files too. */
  clean(): Promise<void>;
  close(): Promise<void>;
}

const IN_MEMORY = ':memory:';

/**
 * Opens what the program keeps in a data folder; `:memory:` keeps it until it is closed. Throws one line where the folder can't be used, or
 * what it holds is damaged.
 */
export function openStores(
  dataDir: string,
  now: () => Date,
  logger: Pick<Logger, 'info' | 'warn' | 'error'>,
): Stores {
  const database = openDatabase(dataDir);
  const file = database.location();
  try {
    const damage = createDamageWatch(file ?? dataDir, (line) => logger.error(line));
    const breakOffCheck = checkAtStart({ database, file, damage, logger });
    const access = createAccess(database, damage, now);
    const signingKey = readSigningKey(database, randomBytes);
    const upkeep = startUpkeep({ database, file, now, logger });
    waitForNobody(database);
    return {
      storage: createSqliteStorage(database, now, access),
      log: createSqliteConversationLog(database, now, access),
      feedback: createSqliteFeedbackLog(database, now, access),
      signingKey,
      assertWritable() {
        access.assertSound();
        try {
          assertWritable(database);
        } catch (error) {
          // Held for a moment by another program is no trouble: what is to be written waits.
          if (!isBusy(error)) throw error;
        }
        if (dataDir !== IN_MEMORY) assertRoom(dataDir);
      },
      clean: () => upkeep.clean(),
      async close() {
        breakOffCheck();
        waitAtMost(database, CLOSING_WAIT_MS.words);
        access.flush();
        waitAtMost(database, CLOSING_WAIT_MS.cleaning);
        upkeep.close();
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw unusable(dataDir, error, file ?? dataDir);
  }
}
