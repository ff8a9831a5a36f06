import { keepForgetting } from '../storage/retention.ts';
import { openStores, type Stores } from '../storage/stores.ts';
import type { Part } from './parts.ts';
import type { Program } from './program.ts';

/** Opens what the program keeps of talks, and forgets what is older than the set time. Throws one line where it can't be opened. */
export function openKept({ config, now, logger }: Program): Part<Stores> {
  const stores = openStores(config.dataDir, now, logger);
  const { storage, log, feedback, clean } = stores;
  const stopForgetting = keepForgetting({
    log,
    storage,
    feedback,
    clean,
    days: config.conversationDays,
    now,
    logger,
  });
  return {
    gives: stores,
    close() {
      stopForgetting();
      return stores.close();
    },
  };
}
