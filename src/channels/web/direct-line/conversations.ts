import type { Activity } from 'botbuilder';
import type { ConversationLog, LoggedActivity } from '../../../storage/talks/conversation-log.ts';
import type { Hub, Subscriber } from './hub.ts';
import { createKeyedQueue } from './turn-queue.ts';

/** Activities, and the position up to which a client that has them has all. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/** A client that watches a conversation. */
export interface Watcher {
  readonly subscriber: Subscriber;
  /** Resolves when what was sent has left this process: true where more may follow, false where the client is gone. */
  ready(): Promise<boolean>;
}

/** Conversations as written and watched: what is appended reaches the log first, then each watcher, in one order. */
export interface Conversations {
  /** True where it is known. */
  has(conversationId: string): Promise<boolean>;
  /** Begins a conversation with its first activity. False, and nothing done, where it has begun already. */
  begin(conversationId: string, first: Partial<Activity>): Promise<boolean>;
  append(conversationId: string, activities: readonly Partial<Activity>[]): Promise<void>;
  /** As `append`, where the conversation has begun and isn't deleted; else false, and nothing is added. */
  goOn(conversationId: string, activity: Partial<Activity>): Promise<boolean>;
  /** Shows something passing (typing) to those who watch now; it isn't kept. */
  show(conversationId: string, activity: Partial<Activity>): Promise<void>;
  /**
   * The next stretch after a position (0: from the beginning), as people should see it; to be read on from its watermark until that stays.
   * Beyond the end nothing comes, and the watermark is that of the end.
   */
  read(conversationId: string, after: number): Promise<ActivitySet>;
  /** Everything that was said, as it was logged. */
  history(conversationId: string): Promise<LoggedActivity[]>;
  /** Looks at everything that was said while nothing is added, neither before `look` nor while it runs. */
  examine<Result>(
    conversationId: string,
    look: (history: readonly LoggedActivity[]) => Result,
  ): Promise<Result>;
  /** Deletes a conversation with all that was said in it, and lets go of those who watch it. An unknown one is fine. */
  forget(conversationId: string): Promise<void>;
  /** Sends a watcher all after a position, at its own pace, then whatever comes, with no gap and no repeat. */
  watch(conversationId: string, after: number, watcher: Watcher): Promise<void>;
}

const FOR_THE_BOT_ALONE = new Set(['conversationUpdate', 'trace', 'invokeResponse']);

/** Most activities that are read at once: a long talk reaches a client in stretches. */
const STRETCH = 100;

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
    const last = await log.append(conversationId, activities);
    if (last === null) return;
    const before = last - activities.length;
    const logged = activities.map((activity, position) => ({ sequence: before + position + 1, activity }));
    hub.send(conversationId, { activities: settle(logged, true), watermark: `${last}` });
  }

  async function read(conversationId: string, after: number, limit?: number) {
    const logged = await log.read(conversationId, after, limit);
    return {
      activities: settle(logged, after > 0),
      watermark: `${logged.at(-1)?.sequence ?? (await endBefore(conversationId, after))}`,
      isLast: limit === undefined || logged.length < limit,
    };
  }

  /** The position after which nothing follows: the one asked after, or the end where that lies beyond it. */
  async function endBefore(conversationId: string, after: number): Promise<number> {
    if (after === 0 || (await log.read(conversationId, after - 1, 1)).length > 0) return after;
    return (await log.read(conversationId, 0)).at(-1)?.sequence ?? 0;
  }

  return {
    has: (conversationId) => log.has(conversationId),
    begin: (conversationId, first) =>
      lane.run(conversationId, async () => {
        if (await log.has(conversationId)) return false;
        await write(conversationId, [first]);
        return true;
      }),
    goOn: (conversationId, activity) =>
      lane.run(conversationId, async () => {
        const isThere = await log.has(conversationId);
        if (isThere) await write(conversationId, [activity]);
        return isThere;
      }),
    append: (conversationId, activities) => lane.run(conversationId, () => write(conversationId, activities)),
    show: (conversationId, activity) =>
      lane.run(conversationId, async () =>
        hub.send(conversationId, { activities: [activity], watermark: null }),
      ),
    async read(conversationId, after) {
      const { activities, watermark } = await read(conversationId, after, STRETCH);
      return { activities, watermark };
    },
    history: (conversationId) => log.read(conversationId, 0),
    examine: (conversationId, look) =>
      lane.run(conversationId, async () => look(await log.read(conversationId, 0))),
    forget: (conversationId) =>
      lane.run(conversationId, async () => {
        await log.delete(conversationId);
        hub.end(conversationId);
      }),
    async watch(conversationId, after, { subscriber, ready }) {
      let position = after;
      // Nobody who speaks waits for a slow reader: only what came in the meantime is read in the lane.
      for (;;) {
        const { activities, watermark, isLast } = await read(conversationId, position, STRETCH);
        if (isLast) break;
        subscriber.send({ activities, watermark });
        if (!(await ready())) return;
        position = Number(watermark);
      }
      await lane.run(conversationId, async () => {
        const { activities, watermark } = await read(conversationId, position);
        subscriber.send({ activities, watermark });
        hub.subscribe(conversationId, subscriber);
      });
    },
  };
}
