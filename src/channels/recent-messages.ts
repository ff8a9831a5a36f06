import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { remember } from './web/direct-line/bounded-map.ts';

const MOST_REMEMBERED = 5_000;
/** Channels, and whatever stands between, repeat a post within a minute or two, when its answer is late. */
const REMEMBERED_MS = 10 * 60_000;

/** Runs the turn of each message once, however often its post comes. */
export interface RecentMessages {
  /** Ends as this message's turn ends: `turn`, or the one that its first post began. A turn that fails may come again. */
  once(activity: Activity, turn: () => Promise<void>): Promise<void>;
}

/**
 * Remembers, in memory, the messages of the last ten minutes, each by its id and what it says: clients of testers may give all the same id.
 * What is no message, or has no id, counts as new.
 */
export function createRecentMessages(now: () => Date): RecentMessages {
  const recent = new Map<string, { readonly at: number; readonly turn: Promise<void> }>();
  return {
    once({ type, id, channelId, conversation, text, value }, turn) {
      if (type !== 'message' || !id) return turn();
      const said = JSON.stringify([channelId, conversation.id, id, text, value]);
      const key = createHash('sha256').update(said).digest('base64');
      const at = now().getTime();
      const known = recent.get(key);
      if (known && at - known.at < REMEMBERED_MS) return known.turn;
      const running = turn();
      remember(recent, key, { at, turn: running }, MOST_REMEMBERED);
      running.catch(() => recent.delete(key));
      return running;
    },
  };
}
