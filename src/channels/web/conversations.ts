import type { Activity } from 'botbuilder';
import type { ConversationLog, LoggedActivity } from '../../storage/conversation-log.ts';
import type { Hub, Subscriber } from './hub.ts';
import { createKeyedQueue } from './turn-queue.ts';

/** Activities, and the position up to which a client that has them has all. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/** Conversations as written and watched: what is appended reaches the log first, then each watcher, in one order. */
export interface Conversations {
  /** True where it is known. */
  has(conversationId: string): Promise<boolean>;
  /** Begins a conversation with its first activity. False, and nothing done, where it has begun already. */
  begin(conversationId: string, first: Partial<Activity>): Promise<boolean>;
  append(conversationId: string, activities: readonly Partial<Activity>[]): Promise<void>;
  /** Shows something passing (typing) to those who watch now; it isn't kept. */
  show(conversationId: string, activity: Partial<Activity>): Promise<void>;
  /** What came after a position (0: from the beginning), as people should see it. */
  read(conversationId: string, after: number): Promise<ActivitySet>;
  /** Everything that was said, as it was logged. */
  history(conversationId: string): Promise<LoggedActivity[]>;
  /** Sends a subscriber all after a position, then whatever comes, with no gap and no repeat. */
  watch(conversationId: string, after: number, subscriber: Subscriber): Promise<void>;
}

const FOR_THE_BOT_ALONE = new Set(['conversationUpdate', 'trace', 'invokeResponse']);

/**
 * Logged activities as people should see them: each in its last form. What was taken back is left out; a reader who may have
 * seen it before (`seenBefore`) is told so by a `messageDelete` that carries its id.
 */
function settle(logged: readonly LoggedActivity[], seenBefore: boolean): Partial<Activity>[] {
  const shown = logged.filter(({ activity }) => !FOR_THE_BOT_ALONE.has(activity.type ?? ''));
  const lastForm = new Map(shown.map(({ sequence, activity }) => [activity.id, sequence]));
  return shown
    .filter(({ sequence, activity }) => lastForm.get(activity.id) === sequence)
    .filter(({ activity }) => seenBefore || activity.type !== 'messageDelete')
    .map(({ activity }) => activity);
}

export function createConversations(log: ConversationLog, hub: Hub): Conversations {
  const lane = createKeyedQueue();

  async function write(conversationId: string, activities: readonly Partial<Activity>[]): Promise<void> {
    const logged = await log.append(conversationId, activities);
    const sequence = logged.at(-1)?.sequence;
    if (sequence !== undefined)
      hub.send(conversationId, { activities: settle(logged, true), watermark: `${sequence}` });
  }

  async function read(conversationId: string, after: number): Promise<ActivitySet> {
    const logged = await log.read(conversationId, after);
    return { activities: settle(logged, after > 0), watermark: `${logged.at(-1)?.sequence ?? after}` };
  }

  return {
    has: (conversationId) => log.has(conversationId),
    begin: (conversationId, first) =>
      lane.run(conversationId, async () => {
        if (await log.has(conversationId)) return false;
        await write(conversationId, [first]);
        return true;
      }),
    append: (conversationId, activities) => lane.run(conversationId, () => write(conversationId, activities)),
    show: (conversationId, activity) =>
      lane.run(conversationId, async () =>
        hub.send(conversationId, { activities: [activity], watermark: null }),
      ),
    read,
    history: (conversationId) => log.read(conversationId, 0),
    watch: (conversationId, after, subscriber) =>
      lane.run(conversationId, async () => {
        subscriber(await read(conversationId, after));
        hub.subscribe(conversationId, subscriber);
      }),
  };
}
