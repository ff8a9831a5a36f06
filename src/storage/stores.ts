import { randomBytes } from 'node:crypto';
import type { ConversationLog } from './conversation-log.ts';
import { readSigningKey } from './signing-key.ts';
import { createSqliteConversationLog } from './sqlite-conversation-log.ts';
import { assertWritable, openDatabase } from './sqlite-database.ts';
import { createSqliteStorage } from './sqlite-storage.ts';
import type { StateStorage } from './state-storage.ts';

/** All that the program keeps. */
export interface Stores {
  readonly storage: StateStorage;
  readonly log: ConversationLog;
  /** Signs conversation tokens; the same after a restart. */
  readonly signingKey: Uint8Array;
  /** Throws where nothing can be stored now. */
  assertWritable(): void;
  close(): Promise<void>;
}

/** Opens what the program keeps in a data folder; `:memory:` keeps it until it is closed. Throws one line where the folder can't be used. */
export function openStores(dataDir: string, now: () => Date): Stores {
  const database = openDatabase(dataDir);
  const log = createSqliteConversationLog(database, now);
  return {
    storage: createSqliteStorage(database, now),
    log,
    signingKey: readSigningKey(database, randomBytes),
    assertWritable: () => assertWritable(database),
    async close() {
      await log.close();
      database.close();
    },
  };
}
