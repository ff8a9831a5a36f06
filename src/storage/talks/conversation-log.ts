import type { Activity } from 'botbuilder';

/** An activity of a conversation with its position, counted from 1 without gaps. */
export interface LoggedActivity {
  readonly sequence: number;
  readonly activity: Partial<Activity>;
}

/** What can be told of a conversation without a word of it. */
export interface ConversationSummary {
  readonly id: string;
  readonly lastActivityAt: Date;
  /** Messages of the person. */
  readonly turns: number;
}

/**
 * What was said in conversations that this program serves itself (Direct Line), so that a talk survives a restart.
 * Every implementation passes `tests/contracts/conversation-log.ts`.
 */
export interface ConversationLog {
  /**
   * Adds activities in order, and begins the conversation where it is new. Resolves once they are kept, with the position of the last one;
   * null where there were none to add.
   */
  append(conversationId: string, activities: readonly Partial<Activity>[]): Promise<number | null>;
  /**
   * Activities after position `after` (0: from the beginning), oldest first, at most `limit` of them where it is given; `[]` where there are
   * none or no such conversation.
   */
  read(conversationId: string, after: number, limit?: number): Promise<LoggedActivity[]>;
  /** True where the conversation has at least one activity. */
  has(conversationId: string): Promise<boolean>;
  /** Every conversation that is kept, the one last spoken in first; `[]` where there is none. */
  list(): Promise<ConversationSummary[]>;
  /** Forgets one conversation; an unknown one is fine. */
  delete(conversationId: string): Promise<void>;
  /** Forgets conversations whose last activity is older than `before`; returns their ids. */
  deleteIdleSince(before: Date): Promise<string[]>;
  close(): Promise<void>;
}
