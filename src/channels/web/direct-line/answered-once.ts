import type { Activity } from 'botbuilder';
import { remember } from './bounded-map.ts';
import type { Conversations } from './conversations.ts';
import { unansweredIn } from './unanswered.ts';

/** Beyond this many a talk that is touched again is looked at again, which finds nothing to do. */
const MOST_LOOKED_AT = 10_000;

export interface AnsweredOnceOptions {
  readonly conversations: Pick<Conversations, 'goOn' | 'examine'>;
  /** Runs a turn, after those of its conversation that came before; rejects where it is lost: not even an apology was kept. */
  readonly run: (activity: Partial<Activity>) => Promise<void>;
  readonly onLost: (conversationId: string, error: unknown) => void;
}

/** Sees to it that each message that was kept has one turn that ends with a reply, also where the program ended before it did. */
export interface AnsweredOnce {
  /** Keeps what a person said, and lets its turn run. Resolves when it is kept; with false, and nothing done, where the talk is no more. */
  hear(conversationId: string, activity: Partial<Activity>): Promise<boolean>;
  /**
   * To be called when a talk is touched. The first time since the start, or since a turn was lost, lets the turns run that are missing: in
   * order, before any of what is heard after this resolves.
   */
  catchUp(conversationId: string): Promise<void>;
  /** For a conversation that is deleted. */
  forget(conversationId: string): void;
}

export function createAnsweredOnce({ conversations, run, onLost }: AnsweredOnceOptions): AnsweredOnce {
  const lookedAt = new Map<string, Promise<void>>();
  /** Ids of messages whose turn has not ended. */
  const underWay = new Set<string | undefined>();

  function turn(conversationId: string, activity: Partial<Activity>): void {
    run(activity)
      .catch((error: unknown) => {
        lookedAt.delete(conversationId);
        onLost(conversationId, error);
      })
      .finally(() => underWay.delete(activity.id));
  }

  async function look(conversationId: string): Promise<void> {
    const missing = await conversations.examine(conversationId, (logged) => {
      const found = unansweredIn(logged).filter(({ id }) => !underWay.has(id));
      for (const { id } of found) underWay.add(id);
      return found;
    });
    for (const activity of missing) turn(conversationId, activity);
  }

  return {
    async hear(conversationId, activity) {
      underWay.add(activity.id);
      let isKept = false;
      try {
        isKept = await conversations.goOn(conversationId, activity);
      } finally {
        if (!isKept) underWay.delete(activity.id);
      }
      if (isKept) turn(conversationId, activity);
      return isKept;
    },
    catchUp(conversationId) {
      const looking = lookedAt.get(conversationId) ?? look(conversationId);
      remember(lookedAt, conversationId, looking, MOST_LOOKED_AT);
      looking.catch(() => lookedAt.delete(conversationId));
      return looking;
    },
    forget: (conversationId) => void lookedAt.delete(conversationId),
  };
}
